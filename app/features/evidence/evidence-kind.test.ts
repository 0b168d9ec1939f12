import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  deliveryOf,
  EVIDENCE_FORMATS,
  evidenceFormat,
  formatOfContentType,
  savedName,
} from './evidence-kind';

const format = fc.constantFrom(...EVIDENCE_FORMATS);
const part = fc.constantFrom('original' as const, 'view' as const, 'thumbnail' as const);

describe('how files are served', () => {
  test('only our own picture copies, video and sound are shown in the page', () => {
    fc.assert(
      fc.property(format, part, (name, wanted) => {
        const delivery = deliveryOf(name, wanted);
        if (delivery?.disposition !== 'inline') return;
        expect(delivery.contentType).toMatch(wanted === 'original' ? /^(video|audio)\// : /^image\/webp$/);
      }),
    );
  });

  test('no format is ever served as something a browser runs', () => {
    fc.assert(
      fc.property(format, part, (name, wanted) => {
        expect(deliveryOf(name, wanted)?.contentType ?? '').not.toMatch(/html|svg|xml$|script|xhtml/);
      }),
    );
  });

  test('the original of every picture and document is handed over to be saved', () => {
    for (const name of EVIDENCE_FORMATS) {
      if (['picture', 'document'].includes(evidenceFormat(name).kind))
        expect(deliveryOf(name, 'original')?.disposition).toBe('attachment');
    }
  });

  test('a HEIC picture, which cannot be decoded here, has no copy to show', () => {
    expect(deliveryOf('heic', 'view')).toBeNull();
    expect(deliveryOf('jpeg', 'thumbnail')).not.toBeNull();
  });

  test('a saved copy is named by reference, hash and true ending alone', () => {
    fc.assert(
      fc.property(format, fc.stringMatching(/^[0-9a-f]{64}$/), (name, sha256) => {
        expect(savedName('PR-2026-00042', sha256, name)).toMatch(
          /^PR-2026-00042-[0-9a-f]{0,8}\.[a-z0-9]{2,5}$/,
        );
      }),
    );
  });

  test('a content type names one format and no other word does', () => {
    for (const name of EVIDENCE_FORMATS)
      expect(formatOfContentType(evidenceFormat(name).contentType)).toBe(name);
    for (const word of ['constructor', 'text/html', 'image/svg+xml', ''])
      expect(formatOfContentType(word)).toBeNull();
  });
});
