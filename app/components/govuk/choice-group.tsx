import type { InputHTMLAttributes, ReactNode } from 'react';
import { fieldId } from '~/lib/form-fields';
import { classNames } from '../class-names';
import { ErrorMessage } from './error-message';
import { Fieldset, type LegendProps } from './fieldset';
import { Hint } from './hint';
import { Label } from './label';

/** One choice, or a word such as "or" between choices. `conditional` shows while it is chosen (always without scripts). */
export type Choice =
  | {
      value: string;
      label: ReactNode;
      hint?: ReactNode;
      id?: string;
      name?: string;
      disabled?: boolean;
      conditional?: ReactNode;
      /** Checkboxes alone: choosing it takes back the others. */
      exclusive?: boolean;
      inputProps?: InputHTMLAttributes<HTMLInputElement>;
    }
  | { divider: string };

export type ChoiceGroupProps = LegendProps & {
  name: string;
  id?: string;
  items: Choice[];
  hint?: ReactNode;
  error?: ReactNode;
  describedBy?: string;
  className?: string;
  groupClass?: string;
};

type Kind = { block: 'govuk-radios' | 'govuk-checkboxes'; type: 'radio' | 'checkbox' };
type ItemProps = {
  kind: Kind;
  item: Exclude<Choice, { divider: string }>;
  id: string;
  name: string;
  checked: boolean;
  describedBy?: string;
};

function ChoiceItem({ kind: { block, type }, item, id, name, checked, describedBy }: ItemProps) {
  const conditionalId = `conditional-${id}`;
  return (
    <>
      <div className={`${block}__item`}>
        <input
          className={`${block}__input`}
          id={id}
          name={item.name ?? name}
          type={type}
          value={item.value}
          defaultChecked={checked}
          disabled={item.disabled}
          data-aria-controls={item.conditional ? conditionalId : undefined}
          data-behaviour={item.exclusive ? 'exclusive' : undefined}
          aria-describedby={classNames(describedBy, item.hint ? `${id}-item-hint` : null) || undefined}
          {...item.inputProps}
        />
        <Label className={`${block}__label`} htmlFor={id}>
          {item.label}
        </Label>
        {item.hint ? (
          <Hint id={`${id}-item-hint`} className={`${block}__hint`}>
            {item.hint}
          </Hint>
        ) : null}
      </div>
      {item.conditional ? (
        <div
          className={classNames(`${block}__conditional`, !checked && `${block}__conditional--hidden`)}
          id={conditionalId}
        >
          {item.conditional}
        </div>
      ) : null}
    </>
  );
}

/** What radios and checkboxes share: legend, hint, message and the list of choices. */
export function ChoiceGroup(props: ChoiceGroupProps & { kind: Kind; chosen: readonly string[] }) {
  const {
    kind,
    chosen,
    name,
    id: prefix = fieldId(name),
    items,
    hint,
    error,
    legend,
    className,
    groupClass,
  } = props;
  const describedBy =
    classNames(props.describedBy, hint ? `${prefix}-hint` : null, error ? `${prefix}-error` : null) ||
    undefined;
  const passedOn = !legend && kind.type === 'checkbox' ? describedBy : undefined;
  const inner = (
    <>
      {hint ? <Hint id={`${prefix}-hint`}>{hint}</Hint> : null}
      {error ? <ErrorMessage id={`${prefix}-error`}>{error}</ErrorMessage> : null}
      <div className={classNames(kind.block, className)} data-module={kind.block}>
        {items.map((item, index) => {
          const id = index === 0 ? prefix : `${prefix}-${index + 1}`;
          if ('divider' in item)
            return (
              <div key={id} className={`${kind.block}__divider`}>
                {item.divider}
              </div>
            );
          const checked = chosen.includes(item.value);
          return (
            <ChoiceItem
              key={id}
              {...{ kind, item, name, checked }}
              id={item.id ?? id}
              describedBy={passedOn}
            />
          );
        })}
      </div>
    </>
  );
  return (
    <div className={classNames('govuk-form-group', error ? 'govuk-form-group--error' : null, groupClass)}>
      {legend ? (
        <Fieldset
          legend={legend}
          legendClass={props.legendClass}
          legendIsHeading={props.legendIsHeading}
          describedBy={describedBy}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </div>
  );
}
