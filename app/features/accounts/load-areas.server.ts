import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { named } from './post.server';

const districts = z.array(named.extend({ neighbourhoods: z.array(named) }));
export type District = z.output<typeof districts>[number];

/** The districts of a force with their neighbourhoods. */
export async function loadAreas(context: AppLoadContext, forceId: string): Promise<District[]> {
  return districts.parse(await call(context, 'area_choices', { p_force: forceId }));
}
