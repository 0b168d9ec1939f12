import { z } from 'zod';

const text = z.string();
const neighbourhood = { id: text, force_id: text, code: text, name: text, district: text.nullable() };

export const candidatesShape = z.array(
  z.object({
    kind: text,
    name: text,
    longitude: z.number().nullable(),
    latitude: z.number().nullable(),
    neighbourhood: z.object(neighbourhood),
  }),
);
export type Candidate = z.output<typeof candidatesShape>[number];

export const callScreenShape = z.object({
  ...neighbourhood,
  team: z.array(z.object({ name: text, role: text, job_title: text })),
  priorities: z.array(z.object({ title: text, say_this: text, grade_it: text, owner: text.nullable() })),
  problems: z.array(
    z.object({
      reference: text,
      title: text,
      stage: text,
      metres: z.number().nullable(),
      place: text.nullable(),
      owner: text.nullable(),
    }),
  ),
  notes: z.array(text),
});
export type CallScreen = z.output<typeof callScreenShape>;
