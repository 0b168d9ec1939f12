import { z } from 'zod';

/** What the database's functions for reading neighbourhoods answer; checked, since SQL's JSON has no types. */
const neighbourhoodShape = z.object({
  id: z.string(),
  force_id: z.string(),
  code: z.string(),
  name: z.string(),
  district: z.string().nullable(),
});

const position = z.array(z.number());
const boundaryShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
]);

const priorityShape = z.object({
  title: z.string(),
  promise: z.string(),
  promised_on: z.string().nullable(),
  done: z.string(),
  done_on: z.string().nullable(),
  result: z.string(),
  result_on: z.string().nullable(),
  from_date: z.string(),
  until_date: z.string().nullable(),
  updated_on: z.string(),
  current: z.boolean(),
  published: z.array(z.object({ reference: z.string(), title: z.string() })),
});

const workShape = z.object({
  reference: z.string(),
  title: z.string(),
  stage: z.string(),
  published_at: z.string(),
  place_words: z.string(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
});

export const neighbourhoodPageShape = neighbourhoodShape.extend({
  force: z.string(),
  welcome: z.string().nullable(),
  illustrative: z.boolean(),
  attribution: z.string().nullable(),
  ended_on: z.string().nullable(),
  successors: z.array(neighbourhoodShape),
  boundary: boundaryShape.nullable(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  priorities: z.array(priorityShape),
  team: z.array(z.object({ name: z.string(), role: z.string(), job_title: z.string() })),
  published: z.array(workShape),
});
export type NeighbourhoodPage = z.output<typeof neighbourhoodPageShape>;
export type PublicPriority = z.output<typeof priorityShape>;
export type PublicWork = z.output<typeof workShape>;

const districtShape = z.object({
  force_id: z.string(),
  force: z.string(),
  district: z.string(),
  neighbourhoods: z.array(z.object({ id: z.string(), code: z.string(), name: z.string() })),
});
export const districtsShape = z.array(districtShape);
export type District = z.output<typeof districtShape>;

export const placesShape = z.array(
  z.object({
    kind: z.string(),
    name: z.string(),
    longitude: z.number(),
    latitude: z.number(),
    neighbourhood: neighbourhoodShape,
  }),
);
export type FoundPlace = z.output<typeof placesShape>[number];

export const locationShape = z.object({
  neighbourhood: neighbourhoodShape.nullable(),
  /** The name of the public point that the place is on or near. */
  point: z.string().nullable(),
  nearest: neighbourhoodShape.nullable(),
});

export const aroundShape = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    longitude: z.number(),
    latitude: z.number(),
    boundary: boundaryShape,
  }),
);

export const areaShape = z
  .object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() })
  .nullable();
