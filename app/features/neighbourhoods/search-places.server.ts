import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import type { FoundPlace } from './neighbourhood.schema';
import { placesShape } from './neighbourhood.schema';

/** Places and postcode districts that match the words, each with its neighbourhood, the best first; at most 12. */
export async function searchPlaces(context: AppLoadContext, words: string): Promise<FoundPlace[]> {
  return placesShape.parse(await call(context, 'search_places', { p_words: words.slice(0, 200) }));
}
