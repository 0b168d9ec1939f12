import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from './call.server';
import { specialSharing, type SpecialSharing } from './shared-specially';

/** The disclosures in force by which the viewer reads an item beyond its code; none for an item of their own. */
export async function loadSharedSpecially(
  context: AppLoadContext,
  kind: 'action' | 'evidence',
  item: string,
): Promise<SpecialSharing[]> {
  return z
    .array(specialSharing)
    .parse(await call(context, 'shared_specially', { p_kind: kind, p_item: item }));
}
