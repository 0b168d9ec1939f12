import { z } from 'zod';
import { dayOrMonthField } from '~/lib/date-field.server';
import { many } from '~/lib/forms.server';
import { INFORMATION, SOURCES } from '~/lib/grading';
import { identifiesNobody, nobodyNamed } from '~/lib/nobody-named.server';
import { openHandling } from '~/lib/open-handling.server';

const longText = (message: string) => z.string().trim().max(10_000, message).default('');
const placeKinds = ['public_place', 'street', 'area', 'dwelling'] as const;

const PLACE_MISSING = 'Choose the place on the map, or find it by its name';

/** A number from -most to most; anything else is no number. */
const degrees = (sent: unknown, most: number): number =>
  typeof sent === 'string' && sent.trim() !== '' && Math.abs(Number(sent)) <= most
    ? Number(sent)
    : Number.NaN;

/** The two numbers are one place: where either is missing, the first of them is to blame, once. */
const point = {
  longitude: z.number({ error: PLACE_MISSING }),
  latitude: z.number().catch(Number.NaN),
};
const withPoint = (sent: unknown) => {
  const fields = z.record(z.string(), z.unknown()).catch({}).parse(sent);
  const [longitude, latitude] = [degrees(fields.longitude, 180), degrees(fields.latitude, 90)];
  return { ...fields, longitude: Number.isNaN(latitude) ? Number.NaN : longitude, latitude };
};

const whereFields = z.object({
  ...point,
  kind: z.enum(placeKinds, { error: 'Select what kind of place it is' }),
  label: z.string().trim().max(300, 'The name of the place must be 300 characters or fewer').default(''),
  other: z.string().default(''),
  neighbourhood: z.string().default(''),
});

/** Where it is. `neighbourhood` is given by hand for a place outside every boundary. */
export const whereSchema = z.preprocess(withPoint, whereFields);

/** What the problem is. */
export const whatSchema = z.object({
  title: z
    .string({ error: 'Enter the problem in one sentence' })
    .trim()
    .min(1, 'Enter the problem in one sentence')
    .max(200, 'The sentence must be 200 characters or fewer'),
  what: longText('What happens must be 10,000 characters or fewer'),
  category: z.string().min(1, 'Select a category'),
  frequency: z.string({ error: 'Select how often it happens' }),
  since: dayOrMonthField('the day it began', { until: 'today' }),
});

/** Who says so and who is harmed. */
export const whoSchema = z.object({
  sources: many(z.string()).pipe(z.array(z.string()).min(1, 'Select at least one source')),
  said: longText('What they said must be 10,000 characters or fewer'),
  harm: longText('The harm must be 10,000 characters or fewer'),
});

/** What the last page adds. */
export const checkSchema = z
  .object({
    form_token: z.string(),
    source: z.enum(SOURCES).catch('B'),
    information: z.enum(INFORMATION).catch('2'),
    handling: openHandling.default('2'),
    restricted: z.string().default(''),
    restricted_reason: z.string().trim().max(2000).default(''),
    named: many(z.string()),
    system: z.string().default(''),
    reference: z.string().trim().max(60, 'The reference must be 60 characters or fewer').default(''),
    identifies_nobody: identifiesNobody,
  })
  .superRefine(nobodyNamed('reference'));
export type CheckForm = z.output<typeof checkSchema>;

const place = whereFields.extend({
  longitude: z.number(),
  latitude: z.number(),
  neighbourhood_id: z.string(),
  neighbourhood_name: z.string(),
});

/** A draft as the server keeps it, page by page. */
export const draftShape = z.object({
  where: place.optional(),
  what: whatSchema.extend({ since: z.string() }).optional(),
  who: z.object({ sources: z.array(z.string()), said: z.string(), harm: z.string() }).optional(),
});
export type Draft = z.output<typeof draftShape>;
/** A draft of which every page is answered. */
export type WholeDraft = Required<Draft>;
/** A draft of which place, words and time are known: enough to look for what is alike, and to join it instead. */
export type PlacedDraft = Draft & Required<Pick<Draft, 'where' | 'what'>>;
export type DraftPlace = NonNullable<Draft['where']>;

/** Joining a problem instead: the words come from the draft. */
export const joinSchema = z.object({ form_token: z.string() });
