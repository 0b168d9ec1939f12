import { gradingOf, gradingSentence } from './grading';

/** Codes that want more than the code: why and until when, or for whom and by which law. */
const ASKING = new Set(['4', '5', 'C']);

/**
 * Keeps the folded line of the three codes true to what is chosen in them, and opens what codes 4, 5 and C ask besides
 * as soon as one of them is chosen.
 * @param scope the part of the page whose forms are followed
 */
export function followGrading(scope: Document | HTMLElement): void {
  for (const fold of scope.querySelectorAll<HTMLDetailsElement>('details.app-grading')) {
    const line = fold.querySelector('.govuk-details__summary-text');
    const code = (name: string) => fold.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.value ?? '';
    const more = fold.closest('form')?.querySelector<HTMLDetailsElement>('details.app-handling');
    const follow = () => {
      const chosen = gradingOf({
        source: code('source'),
        information: code('information'),
        handling: code('handling'),
      });
      if (line && chosen) line.textContent = gradingSentence(chosen);
      if (more && ASKING.has(code('handling'))) more.open = true;
    };
    fold.addEventListener('change', follow);
    follow();
  }
}
