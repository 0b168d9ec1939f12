import type { InputHTMLAttributes } from 'react';
import { classNames } from '../class-names';
import { controlProps, describe, FieldGroup, type FieldProps } from './field-group';

type Props = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps | 'type'>;

/** The choice of a file from the device. The form around it is multipart. */
export function FileUpload(props: Props) {
  const { className, ...control } = controlProps(props);
  const { id, describedBy } = describe(props);
  return (
    <FieldGroup {...props}>
      <input
        {...control}
        type="file"
        id={id}
        className={classNames(
          'govuk-file-upload',
          className,
          props.error ? 'govuk-file-upload--error' : null,
        )}
        aria-describedby={describedBy}
      />
    </FieldGroup>
  );
}
