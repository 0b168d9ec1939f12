import {
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  NotificationBanner,
  Radios,
  createAll,
} from 'govuk-frontend';
import { offerMarking } from './mark-selection';

/**
 * Starts those GOV.UK components that do something more with scripts: counts of characters, conditional choices, focus
 * on errors and banners, no double clicks, marking of selected words. Pages hydrated by the framework call it in an effect, once they stand.
 * @param scope the part of the page that is new
 */
export function enhance(scope: Document | HTMLElement): void {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported');
  createAll(Button, { preventDoubleClick: true }, scope);
  for (const component of [CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, Radios] as const)
    createAll(component, undefined, scope);
  offerMarking(scope);
}
