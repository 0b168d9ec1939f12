import type { HTMLAttributes } from 'react';
import { classNames } from '../class-names';

type Props = HTMLAttributes<HTMLDivElement> & { iconFallbackText?: string };

/** What has consequences and must not be missed. */
export function WarningText({ children, className, iconFallbackText = 'Warning', ...rest }: Props) {
  return (
    <div className={classNames('govuk-warning-text', className)} {...rest}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{iconFallbackText}</span> {children}
      </strong>
    </div>
  );
}
