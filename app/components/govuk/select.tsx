import type { OptionHTMLAttributes, SelectHTMLAttributes } from 'react';
import { classNames } from '../class-names';
import { controlProps, describe, FieldGroup, type FieldProps } from './field-group';

export type SelectItem = {
  value?: string;
  text: string;
  disabled?: boolean;
} & OptionHTMLAttributes<HTMLOptionElement>;
type Props = FieldProps & { items: SelectItem[] } & Omit<
    SelectHTMLAttributes<HTMLSelectElement>,
    keyof FieldProps
  >;

/** A choice from a list too long for radios. `defaultValue` is chosen at first. */
export function Select(props: Props) {
  const { items, className, ...control } = controlProps(props);
  const { id, describedBy } = describe(props);
  return (
    <FieldGroup {...props}>
      <select
        {...control}
        id={id}
        className={classNames('govuk-select', className, props.error ? 'govuk-select--error' : null)}
        aria-describedby={describedBy}
      >
        {items.map(({ text, ...option }) => (
          <option key={option.value ?? text} {...option}>
            {text}
          </option>
        ))}
      </select>
    </FieldGroup>
  );
}
