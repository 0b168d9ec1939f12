import type { DetailsHTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';

type Props = DetailsHTMLAttributes<HTMLDetailsElement> & { summary: ReactNode };

/** Help that is folded away until asked for. */
export function Details({ summary, children, className, ...rest }: Props) {
  return (
    <details className={classNames('govuk-details', className)} {...rest}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
