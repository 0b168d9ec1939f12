import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';

const state = z.object({
  unsealed: z.number(),
  under_way: z.boolean(),
  last: z
    .object({
      finished_at: z.string(),
      asked_by: z.string(),
      events: z.number(),
      seals: z.number(),
      broken: z.array(
        z.object({
          seal: z.number(),
          events: z.number().nullable(),
          from: z.string().nullable(),
          until: z.string().nullable(),
        }),
      ),
    })
    .nullable(),
});
export type AuditState = z.output<typeof state>;

/** What the last check of the chain found, whether one is under way, and which tables have events. */
export async function loadAuditState(
  context: AppLoadContext,
): Promise<{ state: AuditState; tables: string[] }> {
  const [found, choices] = await Promise.all([
    call(context, 'audit_state', {}),
    call(context, 'audit_choices', {}),
  ]);
  return {
    state: state.parse(found),
    tables: z.object({ tables: z.array(z.string()) }).parse(choices).tables,
  };
}
