import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { PAGE_SIZE, type ProblemFilters } from './problem-filters';

const listedProblem = z.object({
  reference: z.string(),
  title: z.string(),
  category: z.string(),
  stage: z.enum(['scanning', 'analysis', 'response', 'assessment', 'closed']),
  stage_since: z.string(),
  neighbourhood: z.string().nullable(),
  neighbourhood_code: z.string().nullable(),
  district: z.string().nullable(),
  owner: z.string().nullable(),
  restricted: z.boolean(),
  logged_at: z.string(),
  overdue_actions: z.number(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  total: z.number(),
});
export type ListedProblem = z.output<typeof listedProblem>;

/**
 * A page (counted from 1) of the problems that match and that the viewer may see, newest first.
 * @param size rows of a page; an export asks for all, at most 5,000
 */
export async function listProblems(
  context: AppLoadContext,
  filters: ProblemFilters,
  page = 1,
  size = PAGE_SIZE,
) {
  const rows = z.array(listedProblem).parse(
    await call(context, 'list_problems', {
      p_filters: filters,
      p_limit: size,
      p_offset: (page - 1) * size,
    }),
  );
  return { rows, total: rows[0]?.total ?? 0 };
}
