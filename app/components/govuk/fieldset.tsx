import type { FieldsetHTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';

export type LegendProps = { legend?: ReactNode; legendClass?: string; legendIsHeading?: boolean };
type Props = FieldsetHTMLAttributes<HTMLFieldSetElement> & LegendProps & { describedBy?: string };

/** Fields that belong together, under one legend. */
export function Fieldset(props: Props) {
  const { legend, legendClass, legendIsHeading, describedBy, className, children, ...rest } = props;
  return (
    <fieldset className={classNames('govuk-fieldset', className)} aria-describedby={describedBy} {...rest}>
      {legend ? (
        <legend className={classNames('govuk-fieldset__legend', legendClass)}>
          {legendIsHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
      ) : null}
      {children}
    </fieldset>
  );
}
