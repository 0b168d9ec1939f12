import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';

const shares = z.object({
  id: z.string(),
  reference: z.string(),
  started_at: z.string(),
  minutes: z.number(),
  side: z.enum(['problem', 'solution']),
  as_read: z.string(),
  lines: z.array(z.object({ people: z.number(), cost_role: z.string(), organisation: z.string() })),
  shares: z.array(
    z.object({
      reference: z.string(),
      title: z.string(),
      percent: z.number(),
      recorded_here: z.boolean(),
    }),
  ),
});
export type AttendanceShares = z.output<typeof shares>;

/**
 * One attendance with its shares, the problem it was recorded for first.
 * @throws AppError `attendance_unknown`, or why the viewer may not share it
 */
export async function loadShares(
  context: AppLoadContext,
  reference: string,
  attendance: string,
): Promise<AttendanceShares> {
  if (!z.uuid().safeParse(attendance).success)
    throw new AppError('attendance_unknown', { requestId: context.requestId });
  return shares.parse(
    await call(context, 'attendance_shares', { p_reference: reference, p_attendance: attendance }),
  );
}
