import { expect, it } from 'vitest';
import { z } from 'zod';
import { identifiesNobody, nobodyNamed } from './nobody-named.server';

const schema = z
  .object({ promise: z.string(), other: z.string().default(''), identifies_nobody: identifiesNobody })
  .superRefine(nobodyNamed('promise'));
const refusal = (form: Record<string, string>) =>
  schema.safeParse(form).error?.issues.map(({ path, message }) => [path.join('.'), message]);

it('refuses words that identify somebody, named in the message', () => {
  expect(refusal({ promise: 'We will visit Kayleigh Brandt on 07700 900456.' })).toEqual([
    [
      'identifies_nobody',
      'Take out “Kayleigh Brandt”, “07700 900456”: this text is shown as it stands, so it must name nobody',
    ],
  ]);
});

it('lets pass what names places and officers, other fields, and what its author answers for', () => {
  expect(refusal({ promise: 'PC 1234 Osei will walk Albert Road at night.' })).toBeUndefined();
  expect(refusal({ promise: 'More walks', other: 'Kayleigh Brandt' })).toBeUndefined();
  expect(refusal({ promise: 'Kayleigh Brandt Park', identifies_nobody: 'yes' })).toBeUndefined();
});
