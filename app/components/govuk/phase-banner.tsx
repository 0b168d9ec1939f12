import type { HTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';
import { Tag } from './tag';

type Props = HTMLAttributes<HTMLDivElement> & { tag: ReactNode; tagClass?: string };

/** What state the service itself is in, such as a demonstration with invented people. */
export function PhaseBanner({ tag, tagClass, children, className, ...rest }: Props) {
  return (
    <div className={classNames('govuk-phase-banner govuk-width-container', className)} {...rest}>
      <p className="govuk-phase-banner__content">
        <Tag className={classNames('govuk-phase-banner__content__tag', tagClass)}>{tag}</Tag>{' '}
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
}
