import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import type { MapPoint } from '~/components/map/map-data';
import { call } from '~/lib/call.server';
import { writeFilters, type ProblemFilters } from './problem-filters';

const points = z.array(
  z.object({
    reference: z.string().nullable(),
    title: z.string().nullable(),
    longitude: z.number(),
    latitude: z.number(),
    problems: z.number(),
  }),
);

/** The places of all matching problems for the map; above 2,000 the database puts them together in cells. */
export async function problemMapPoints(
  context: AppLoadContext,
  filters: ProblemFilters,
): Promise<MapPoint[]> {
  const rows = points.parse(await call(context, 'problem_points', { p_filters: filters }));
  return rows.map(({ reference, title, longitude, latitude, problems }, index) =>
    reference
      ? {
          id: `${reference}-${index}`,
          name: title ?? reference,
          href: `/problems/${reference}`,
          longitude,
          latitude,
        }
      : {
          id: `cell-${index}`,
          name: `${problems} problems near here`,
          href: `/problems${writeFilters(filters)}`,
          longitude,
          latitude,
          count: problems,
        },
  );
}
