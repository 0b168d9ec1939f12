import type { Calendar } from './calendar.ts';
import type { MultiPolygon } from './geography/geometry.ts';
import type { PublicPoint } from './geography/public-points.ts';
import type { Random } from './random.ts';
import type { TableRows } from './table-rows.ts';

export const FORCE = 'hampshire';

/** A neighbourhood with what the rest of the demo world hangs on it. */
export interface DemoNeighbourhood {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly districtId: string;
  readonly boundaryId: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Square kilometres: small ones are towns. */
  readonly area: number;
  readonly shape: MultiPolygon;
  readonly points: readonly (PublicPoint & { readonly id: string })[];
}

export interface DemoOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly domain: string;
  /** Names of the districts it works in. */
  readonly districts: readonly string[];
  /** Unit ids by name. */
  readonly units: ReadonlyMap<string, string>;
}

export interface DemoMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly organisationId: string;
  readonly organisationKind: string;
  readonly unitId: string;
  /** Districts of police posts and of the partner's organisation. */
  readonly districts: readonly string[];
  /** Codes of neighbourhoods of police posts. */
  readonly neighbourhoods: readonly string[];
}

/** What the parts of the demo world share while it is being made. */
export interface World {
  readonly calendar: Calendar;
  readonly rows: TableRows;
  /** A stream of chance of its own for each part. */
  readonly randomFor: (part: string) => Random;
}
