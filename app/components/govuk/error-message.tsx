import type { HTMLAttributes } from 'react';
import { classNames } from '../class-names';

type Props = HTMLAttributes<HTMLParagraphElement> & { visuallyHiddenText?: string };

/** What is wrong with one field. `visuallyHiddenText` is read out before it; empty for none. */
export function ErrorMessage({ children, className, visuallyHiddenText = 'Error', ...rest }: Props) {
  return (
    <p className={classNames('govuk-error-message', className)} {...rest}>
      {visuallyHiddenText ? <span className="govuk-visually-hidden">{visuallyHiddenText}:</span> : null}{' '}
      {children}
    </p>
  );
}
