import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { locationWords } from '~/components/map/location-words';
import { listNeighbourhoods } from '~/features/neighbourhoods/list-neighbourhoods.server';
import { oncePerPoint, whereabouts } from '~/features/neighbourhoods/found-places';
import { locateNeighbourhood, pointIn } from '~/features/neighbourhoods/locate-neighbourhood.server';
import { centreOf } from '~/features/neighbourhoods/neighbourhood';
import type { FoundPlace } from '~/features/neighbourhoods/neighbourhood.schema';
import { readMapArea } from '~/features/neighbourhoods/read-map-area.server';
import { searchPlaces } from '~/features/neighbourhoods/search-places.server';
import { LoggingFrame } from '~/features/problems/components/logging-frame';
import type { PlaceChoice } from '~/features/problems/components/place-choices';
import { WhereForm } from '~/features/problems/components/where-form';
import { listOwnAreas } from '~/features/problems/list-own-areas.server';
import { whereSchema } from '~/features/problems/logging.schema';
import { loggers } from '~/features/problems/loggers';
import { readDraft } from '~/features/problems/read-draft.server';
import { saveDraft } from '~/features/problems/save-draft.server';
import { useFormState } from '~/lib/form-state';
import { invalid, parseForm } from '~/lib/forms.server';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';
import island from '../islands/place-picker.ts?worker&url';

export const handle = { island, sensitive: true };
export const meta = titled('Where is it? - Log a problem');

/** What is found but too large to be what people call the place of a problem. */
const UNCALLED = ['neighbourhood', 'outward_postcode'];

/** Only what its list shows: the address gives the place and its name. */
const asChoice = (place: FoundPlace): PlaceChoice => ({
  name: place.name,
  within: whereabouts(place),
  called: UNCALLED.includes(place.kind) ? undefined : place.name,
  longitude: place.longitude,
  latitude: place.latitude,
});

const queryOf = (point: { longitude: number; latitude: number }) =>
  new URLSearchParams({ longitude: String(point.longitude), latitude: String(point.latitude) });

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer(context, request, ...loggers);
  const query = new URL(request.url).searchParams;
  const words = query.get('place')?.trim() ?? '';
  const { id, answers } = await readDraft(context, request);
  const point = pointIn(query) ?? answers.where ?? null;
  const [located, matches, own, area, districts] = await Promise.all([
    point ? locateNeighbourhood(context, queryOf(point)) : null,
    words ? searchPlaces(context, words) : null,
    listOwnAreas(context, viewer),
    readMapArea(context),
    listNeighbourhoods(context),
  ]);
  const [first] = own;
  return {
    draft: id,
    saved: answers.where,
    point: point && { longitude: point.longitude, latitude: point.latitude },
    found: located && locationWords(located),
    outside: located !== null && !located.neighbourhood,
    maySetByHand: viewer.role === 'supervisor' || viewer.role === 'inspector',
    words,
    matches: matches && oncePerPoint(matches).map(asChoice),
    own,
    called: query.get('called')?.trim().slice(0, 300) ?? '',
    centre: first ? { longitude: first.longitude, latitude: first.latitude, zoom: 14 } : centreOf(area),
    tiles: context.settings.tiles,
    neighbourhoods: districts.flatMap(({ district, neighbourhoods }) =>
      neighbourhoods.map(({ id: neighbourhood, name }) => ({ id: neighbourhood, name, district })),
    ),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer(context, request, ...loggers);
  const form = await parseForm(request, whereSchema);
  if (!form.ok) return invalid(form);
  const { id } = await readDraft(context, request);
  const found = await locateNeighbourhood(context, queryOf(form.data));
  const byHand = viewer.role === 'supervisor' || viewer.role === 'inspector' ? form.data.neighbourhood : '';
  if (!found.neighbourhood && !byHand) {
    const { values } = form;
    return invalid({ errors: { longitude: locationWords(found) }, values });
  }
  return saveDraft(context, id, 'where', {
    ...form.data,
    neighbourhood: byHand,
    neighbourhood_id: found.neighbourhood?.id ?? byHand,
    neighbourhood_name: found.neighbourhood?.name ?? found.nearest?.name ?? '',
  });
}

/** The point that a failed form brought, so that the map stays where it was. */
function pointOf(values: Record<string, string[]>) {
  const [longitude, latitude] = [values.longitude?.[0], values.latitude?.[0]];
  return longitude && latitude ? { longitude: Number(longitude), latitude: Number(latitude) } : null;
}

export default function Where() {
  const data = useLoaderData<typeof loader>();
  const { errors, values } = useFormState();
  const outside = data.outside || Boolean(errors.longitude && pointOf(values));
  return (
    <LoggingFrame page="where" draft={data.draft} heading="Where is it?" errors={errors} width="full">
      <WhereForm {...data} outside={outside} point={pointOf(values) ?? data.point} found={data.found} />
    </LoggingFrame>
  );
}
