import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkParts } from './message';

const SITE = 'https://prime.example.org';

it('loses no letter of a line', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constant(`${SITE}/invitation/x`), fc.webUrl())),
      (pieces) => {
        const line = pieces.join(' ');
        expect(
          linkParts(line, SITE)
            .map(({ text }) => text)
            .join(''),
        ).toBe(line);
      },
    ),
  );
});

it('makes links of its own addresses alone, as paths', () => {
  expect(linkParts(`Open ${SITE}/invitation/a-B_c now`, SITE)).toEqual([
    { text: 'Open ' },
    { text: `${SITE}/invitation/a-B_c`, href: '/invitation/a-B_c' },
    { text: ' now' },
  ]);
  fc.assert(
    fc.property(fc.webUrl(), (url) => {
      expect(linkParts(url, SITE).some(({ href }) => href)).toBe(url.startsWith(`${SITE}/`));
    }),
  );
  expect(linkParts('https://prime.example.org.evil.example/x', SITE)[0]?.href).toBeUndefined();
});
