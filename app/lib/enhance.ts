import {
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  Radios,
  createAll,
} from 'govuk-frontend';
import { followGrading } from './follow-grading';
import { keepTyped } from './keep-typed';
import { offerMarking } from './mark-selection';

/** Style alone already shows the filter beside a list on a wide screen; this tells it to those who listen. */
function unfoldFilter(scope: Document | HTMLElement): void {
  const folded = scope.querySelector<HTMLDetailsElement>('details.app-filter');
  if (folded && window.matchMedia('(min-width: 40.0625em)').matches) folded.open = true;
}

/**
 * Starts those GOV.UK components that do something more with scripts: counts of characters, conditional choices, focus
 * on errors and banners, no double clicks, marking of selected words, keeping what was typed without a signal, the line of a grading that follows what is chosen. Pages hydrated by the framework call it in an effect, once they stand.
 * @param scope the part of the page that is new
 */
export function enhance(scope: Document | HTMLElement): void {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported');
  createAll(Button, { preventDoubleClick: true }, scope);
  for (const component of [CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, Radios] as const)
    createAll(component, undefined, scope);
  offerMarking(scope);
  keepTyped(scope);
  followGrading(scope);
  unfoldFilter(scope);
}
