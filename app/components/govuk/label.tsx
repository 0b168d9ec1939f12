import type { LabelHTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';

type Props = LabelHTMLAttributes<HTMLLabelElement> & { children?: ReactNode; isPageHeading?: boolean };

/** The label of one field; as the page's heading when the page asks one thing. Nothing without words. */
export function Label({ children, className, isPageHeading = false, ...rest }: Props) {
  if (!children) return null;
  const label = (
    <label className={classNames('govuk-label', className)} {...rest}>
      {children}
    </label>
  );
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}
