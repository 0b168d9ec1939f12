import type { AppLoadContext } from '@remix-run/node';
import { answered } from '~/lib/call.server';
import type { Viewer } from '~/lib/viewer';

/** A neighbourhood of the viewer's own, with a point inside it. */
export type OwnArea = { name: string; longitude: number; latitude: number };

/** The neighbourhoods that the viewer's post is for; none for partners, who cover districts. */
export async function listOwnAreas(context: AppLoadContext, viewer: Viewer): Promise<OwnArea[]> {
  if (viewer.neighbourhoods.length === 0) return [];
  const rows = await answered(
    context,
    'boundary',
    context.supabase
      .from('boundary')
      .select('neighbourhood_id, longitude, latitude')
      .is('until_date', null)
      .in(
        'neighbourhood_id',
        viewer.neighbourhoods.map(({ id }) => id),
      ),
  );
  const points = new Map(rows.map((row) => [row.neighbourhood_id, row]));
  return viewer.neighbourhoods.flatMap(({ id, name }) => {
    const at = points.get(id);
    return at ? [{ name, longitude: at.longitude, latitude: at.latitude }] : [];
  });
}
