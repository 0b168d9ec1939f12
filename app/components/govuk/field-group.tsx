import type { ReactNode } from 'react';
import { fieldId } from '~/lib/form-fields';
import { classNames } from '../class-names';
import { ErrorMessage } from './error-message';
import { Hint } from './hint';
import { Label } from './label';

/** What every field with one control takes. The id is the name with dots made dashes, which the error summary links to. */
export type FieldProps = {
  name: string;
  id?: string;
  label: ReactNode;
  labelClass?: string;
  labelIsHeading?: boolean;
  hint?: ReactNode;
  error?: ReactNode;
  /** Ids of further texts that describe the field. */
  describedBy?: string;
  groupClass?: string;
};

/** The control's id and the ids of what describes it, those that are there. */
export function describe({ id, name, hint, error, describedBy }: Omit<FieldProps, 'label'>) {
  const fieldIdentity = id ?? fieldId(name);
  return {
    id: fieldIdentity,
    describedBy:
      classNames(
        describedBy,
        hint ? `${fieldIdentity}-hint` : null,
        error ? `${fieldIdentity}-error` : null,
      ) || undefined,
  };
}

type GroupProps = FieldProps & { children: ReactNode; groupAttributes?: Record<string, string | number> };

/** Label, hint, message and control of a field, in the order of GOV.UK's form group. */
export function FieldGroup(props: GroupProps) {
  const { label, labelClass, labelIsHeading, hint, error, groupClass, groupAttributes, children } = props;
  const { id } = describe(props);
  return (
    <div
      className={classNames('govuk-form-group', error ? 'govuk-form-group--error' : null, groupClass)}
      {...groupAttributes}
    >
      <Label className={labelClass} isPageHeading={labelIsHeading} htmlFor={id}>
        {label}
      </Label>
      {hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
      {error ? <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage> : null}
      {children}
    </div>
  );
}

/** A field's props without those of its group: what goes on to the control itself. */
export function controlProps<Props extends FieldProps>(props: Props) {
  const { id, label, labelClass, labelIsHeading, hint, error, describedBy, groupClass, ...control } = props;
  void [id, label, labelClass, labelIsHeading, hint, error, describedBy, groupClass];
  return control;
}
