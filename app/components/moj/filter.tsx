import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { Button } from '../govuk/button';

type Chosen = { heading: string; items: { text: string; href: string }[] };
type Props = {
  heading?: string;
  /** What is filtered by now; each item's address is the list without it. */
  chosen?: Chosen[];
  clearHref?: string;
  submit?: string;
  /** It stands above a wide list instead of beside it, its fields next to each other. */
  above?: boolean;
  /** The fields. They go into the address (a form by GET), so a filtered list can be kept and sent. */
  children: ReactNode;
};

function ChosenFilters({ chosen, clearHref }: { chosen: Chosen[]; clearHref: string }) {
  return (
    <div className="moj-filter__selected">
      <div className="moj-filter__selected-heading">
        <div className="moj-filter__heading-title">
          <h2 className="govuk-heading-m">Selected filters</h2>
        </div>
        <div className="moj-filter__heading-action">
          <p>
            <a className="govuk-link govuk-link--no-visited-state" href={clearHref}>
              Clear filters
            </a>
          </p>
        </div>
      </div>
      {chosen.map(({ heading, items }) => (
        <div key={heading}>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-0">{heading}</h3>
          <ul className="moj-filter-tags">
            {items.map(({ text, href }) => (
              <li key={href}>
                <a className="moj-filter__tag" href={href}>
                  <span className="govuk-visually-hidden">Remove this filter</span> {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/**
 * The filter of a list, as a form by GET that works without scripts. On a phone it is folded under its heading, so that
 * the list is near; on a wide screen it stands open beside the list.
 */
export function Filter({ heading = 'Filter', chosen = [], clearHref = '?', submit, above, children }: Props) {
  return (
    <form method="get" className={classNames('moj-filter', above && 'app-filter-above')}>
      <details className="app-filter">
        <summary className="moj-filter__header">
          <h2 className="govuk-heading-m">{heading}</h2>
        </summary>
        <div className="moj-filter__content">
          {chosen.length > 0 ? <ChosenFilters chosen={chosen} clearHref={clearHref} /> : null}
          <div className="moj-filter__options">
            <Button>{submit ?? 'Apply filters'}</Button>
            {children}
          </div>
        </div>
      </details>
    </form>
  );
}
