import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf, quasiIdentifiers } from './quasi-identifiers';

const found = (text: string) => quasiIdentifiers(text).map(({ words }) => words);

describe('what could single somebody out', () => {
  it.each([
    ['The village vicar spoke to them.', 'The village vicar'],
    ['Mopeds were ridden by a Year 9 pupil.', 'Year 9 pupil'],
    ['A Polish family had moved in.', 'Polish family'],
    ['It was the only house with a light.', 'the only house'],
    ['A 14-year-old was given a warning.', '14-year-old'],
    ['It began at 23:40 on most nights.', 'at 23:40'],
    ['On 3 March the lock was cut.', '3 March'],
    ['Eggs hit the corner house.', 'the corner house'],
    ['A mother of twins was afraid to go out.', 'mother of twins'],
    ['Two boys signed contracts.', 'Two boys'],
    ['Steps shut out a wheelchair user.', 'wheelchair user'],
  ])('finds it: %s', (text, words) => {
    expect(found(text).some((one) => one.toLowerCase().includes(words.toLowerCase()))).toBe(true);
  });

  it.each([
    'Young people raced mopeds round the playing field in the evenings.',
    'The council fitted a barrier and the housing association cleared the stairwells.',
    'Calls fell from 24 in the summer to 6 in the winter.',
    'We listened to residents, put up lights and asked shops to lock their bins at night.',
  ])('leaves ordinary words alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives what stands in the text, in order, without overlaps, for any text', () => {
    const words = fc.constantFrom(
      'the only',
      'boy',
      'two',
      'aged 14',
      'vicar',
      'the',
      'at 23:40',
      'Year 9',
      'x',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          let from = 0;
          for (const one of quasiIdentifiers(text)) {
            expect(one.start).toBeGreaterThanOrEqual(from);
            expect(text.slice(one.start, one.end)).toBe(one.words);
            from = one.end;
          }
        },
      ),
    );
  });

  it('asks about the same words once a part', () => {
    expect(questionsOf({ did: 'Two boys came. two boys left.', changed: 'Two boys stayed.' })).toHaveLength(
      2,
    );
  });
});
