import type { InputHTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';
import { controlProps, describe, FieldGroup, type FieldProps } from './field-group';

type Affix = { prefix?: ReactNode; suffix?: ReactNode };
type Props = FieldProps & Affix & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | 'prefix'>;

/** One line of text, with its label, hint and message. */
export function Input(props: Props) {
  const { prefix, suffix, className, ...control } = controlProps(props);
  const { id, describedBy } = describe(props);
  const input = (
    <input
      {...control}
      type={control.type ?? 'text'}
      id={id}
      className={classNames('govuk-input', className, props.error ? 'govuk-input--error' : null)}
      aria-describedby={describedBy}
    />
  );
  return (
    <FieldGroup {...props}>
      {prefix || suffix ? (
        <div className="govuk-input__wrapper">
          {prefix ? (
            <div className="govuk-input__prefix" aria-hidden="true">
              {prefix}
            </div>
          ) : null}
          {input}
          {suffix ? (
            <div className="govuk-input__suffix" aria-hidden="true">
              {suffix}
            </div>
          ) : null}
        </div>
      ) : (
        input
      )}
    </FieldGroup>
  );
}
