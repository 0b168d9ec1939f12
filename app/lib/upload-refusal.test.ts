import { expect, test } from 'vitest';
import { UPLOAD_REFUSALS, worthAnotherTry } from './upload-refusal';

test('only what may pass is worth another try: never a file that is refused for what it is', () => {
  expect(worthAnotherTry(undefined)).toBe(true);
  expect(Object.keys(UPLOAD_REFUSALS).filter(worthAnotherTry)).toEqual([
    'broken_off',
    'too_many',
    'too_many_waiting',
    'signed_out',
    'not_stored',
  ]);
});
