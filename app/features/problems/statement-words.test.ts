import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beyondTitle } from './statement-words';

const line = fc.stringMatching(/^[A-Za-z][A-Za-z ,.]*[a-z]$/);

it('leaves out a first line that is the title, and nothing else', () => {
  fc.assert(
    fc.property(line, line, (title, more) => {
      expect(beyondTitle(`${title}\n\n${more}`, title)).toBe(more);
      expect(beyondTitle(title, ` ${title.toUpperCase()} `)).toBe('');
      expect(beyondTitle(`${title} and ${more}`, title)).toBe(`${title} and ${more}`);
    }),
  );
});
