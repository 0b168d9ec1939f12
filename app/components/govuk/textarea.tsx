import type { ReactNode, TextareaHTMLAttributes } from 'react';
import { classNames } from '../class-names';
import { controlProps, describe, FieldGroup, type FieldProps } from './field-group';

export type TextareaProps = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof FieldProps> & {
    after?: ReactNode;
    groupAttributes?: Record<string, string | number>;
  };

/** Several lines of text. `after` stands under the box, inside its group. */
export function Textarea(props: TextareaProps) {
  const { className, after, groupAttributes, ...control } = controlProps(props);
  const { id, describedBy } = describe(props);
  return (
    <FieldGroup {...props} groupAttributes={groupAttributes}>
      <textarea
        {...control}
        rows={control.rows ?? 5}
        id={id}
        className={classNames('govuk-textarea', props.error ? 'govuk-textarea--error' : null, className)}
        aria-describedby={describedBy}
      />
      {after}
    </FieldGroup>
  );
}
