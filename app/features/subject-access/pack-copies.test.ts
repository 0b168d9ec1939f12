import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COPY_STATES, copyAdvice, copyName, copyWords, goesWithPack } from './pack-copies';

const item = fc
  .integer({ min: 1, max: 5000 })
  .chain((items) => fc.tuple(fc.integer({ min: 1, max: items }), fc.constant(items)));

describe('the name of a copy in the ZIP', () => {
  it('is the number of its item and the kind of its file', () => {
    expect(copyName(7, 9, 'jpg')).toBe('files/7.jpg');
    expect(copyName(7, 120, 'pdf')).toBe('files/007.pdf');
  });

  it('stays in its folder, is one for each number, and sorts as the numbers do', () => {
    fc.assert(
      fc.property(item, ([number, items]) => {
        const name = copyName(number, items, 'mp4');
        expect(name).toMatch(/^files\/\d+\.mp4$/);
        expect(Number(/\d+/.exec(name)?.[0])).toBe(number);
        if (number > 1) expect(copyName(number - 1, items, 'mp4') < name).toBe(true);
      }),
    );
  });

  it('takes no path, no second dot and no number that no item has', () => {
    for (const extension of ['', '../sh', 'jpg/..', 'a.b', 'JPG', 'j pg', 'x'.repeat(9)])
      expect(() => copyName(1, 1, extension)).toThrow(RangeError);
    for (const number of [0, -1, 1.5, 3, Number.NaN])
      expect(() => copyName(number, 2, 'jpg')).toThrow(RangeError);
  });
});

describe('the words on a copy', () => {
  it('say that one goes with the pack of those that do, and of no other', () => {
    const going = COPY_STATES.filter(goesWithPack);
    expect(going).toEqual(['original', 'view', 'redacted']);
    for (const state of going) expect(copyWords(state, 'files/1.jpg')).toMatch(/goes with this pack: files/);
    for (const state of COPY_STATES)
      if (!goesWithPack(state) && state !== 'by_hand') expect(copyWords(state)).toMatch(/^No copy/);
  });

  it('tell what to do where something can be done', () => {
    expect(copyAdvice('others_shown')).toMatch(/Hide them/);
    expect(copyAdvice('original')).toBeNull();
  });
});
