import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextToAnswer, savedWords, saysSomething } from './saved-words';
import type { Answer, Question } from './stage.schema';

const empty: Answer = {
  body: '',
  choices: [],
  amount: null,
  amount_after: null,
  from_date: null,
  until_date: null,
  after_from_date: null,
  after_until_date: null,
  version: 1,
  by: 'Sam Reed',
  at: '2026-11-20T09:00:00Z',
  grading: { source: 'B', information: '2', handling: '2' },
};
const sixBoxes = ['c', 'h', 'e', 'e2', 'r', 's'].map((code) => ({ code, label: code }));
const cheers = (answer: Partial<Answer>) => ({
  code: 'cheers',
  input: 'choices' as const,
  choices: sixBoxes,
  answer: { ...empty, ...answer },
});
const since = (answer: Partial<Answer>) => ({
  code: 'since_when',
  input: 'date' as const,
  choices: [],
  answer: { ...empty, ...answer },
});

describe('what is said of an answer that was saved', () => {
  it('names the boxes and says that the gate needs words', () => {
    expect(savedWords(cheers({ choices: ['c', 'h'] }))).toBe(
      'Saved: 2 of 6 ticked. There are no words yet: the gate needs a sentence here, besides the boxes.',
    );
    expect(savedWords(cheers({ choices: ['c'], body: 'It comes back.' }))).toBe(
      'Saved: 1 of 6 ticked, your words.',
    );
  });

  it('says so where nothing was given', () => {
    const nothing = 'Nothing is saved in this answer: nothing is ticked, filled in or written.';
    expect(savedWords(cheers({}))).toBe(nothing);
    expect(savedWords(cheers({ body: ' \n' }))).toBe(nothing);
    expect(savedWords({ ...cheers({}), answer: null })).toBe(nothing);
  });

  it('repeats days and numbers', () => {
    expect(savedWords(since({ from_date: '2026-06-01', until_date: '2026-06-30' }))).toBe(
      'Saved: June 2026.',
    );
    expect(savedWords({ ...since({ amount: 3, body: 'Log' }), input: 'count' })).toBe(
      'Saved: 3 events, your words.',
    );
  });

  it('says "Saved" of every answer that says something and of no other', () => {
    const inputs = fc.constantFrom<Question['input'][]>('text', 'choices', 'count', 'date', 'money');
    const given = fc.record({
      body: fc.constantFrom('', ' ', 'Words'),
      choices: fc.subarray(['c', 'h', 'e']),
      amount: fc.option(fc.nat()),
    });
    fc.assert(
      fc.property(inputs, given, (input, answer) => {
        const question = { ...cheers(answer), input };
        expect(savedWords(question).startsWith('Saved: ')).toBe(saysSomething(question));
      }),
    );
  });
});

it('leads on to the next question without an answer, round to the first', () => {
  const asked = (code: string, body: string) => ({ ...cheers({ body }), code });
  const questions = [asked('a', ''), asked('b', 'Yes.'), asked('c', 'Yes.'), asked('d', '')];
  expect(['a', 'b', 'c', 'd'].map((code) => nextToAnswer(questions, code)?.code)).toEqual([
    'd',
    'd',
    'd',
    'a',
  ]);
  expect(nextToAnswer([asked('a', 'Yes.'), asked('b', ' ')], 'b')).toBeNull();
});
