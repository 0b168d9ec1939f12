import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';

const choices = z.object({
  categories: z.array(z.object({ code: z.string(), label: z.string() })),
  districts: z.array(z.object({ id: z.string(), name: z.string() })),
  neighbourhoods: z.array(z.object({ code: z.string(), name: z.string() })),
});
export type FilterChoices = z.output<typeof choices>;

/** What the list can be filtered by. */
export async function loadFilterChoices(context: AppLoadContext): Promise<FilterChoices> {
  return choices.parse(await call(context, 'problem_filter_choices', {}));
}
