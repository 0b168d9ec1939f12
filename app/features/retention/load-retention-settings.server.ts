import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';

const settings = z.object({
  groups: z.array(
    z.object({
      code: z.string(),
      label: z.string(),
      clear_years: z.number(),
      then_years: z.number(),
      source: z.string(),
      version: z.number(),
      own: z.boolean(),
    }),
  ),
  categories: z.array(z.object({ code: z.string(), label: z.string(), group: z.string() })),
});
export type RetentionSettings = z.output<typeof settings>;
export type RetentionGroup = RetentionSettings['groups'][number];

/** The groups that hold in the viewer's force with their periods and sources, and the group of each category. */
export async function loadRetentionSettings(context: AppLoadContext): Promise<RetentionSettings> {
  return settings.parse(await call(context, 'retention_settings', {}));
}
