import type { AppLoadContext } from '@remix-run/node';
import { call } from '~/lib/call.server';
import type { CallScreen } from './call-screen.schema';
import { callScreenShape } from './call-screen.schema';

/** A point in degrees, or nothing: then the whole neighbourhood is meant. */
interface Where {
  neighbourhood: string;
  longitude: number | null;
  latitude: number | null;
}

/**
 * What a call handler needs for one place.
 * @throws AppError neighbourhood_unknown
 */
export async function readCallScreen(context: AppLoadContext, where: Where): Promise<CallScreen> {
  const args = {
    p_neighbourhood: where.neighbourhood,
    p_longitude: where.longitude,
    p_latitude: where.latitude,
  };
  return callScreenShape.parse(await call(context, 'call_screen', args));
}
