import type { ReactNode } from 'react';
import { fieldId } from '~/lib/form-fields';
import { classNames } from '../class-names';
import { ErrorMessage } from './error-message';
import { Fieldset, type LegendProps } from './fieldset';
import { Hint } from './hint';
import { Input } from './input';

type Part = 'day' | 'month' | 'year';
type Props = LegendProps & {
  /** The fields are `name.day`, `name.month`, `name.year`. */
  name: string;
  id?: string;
  hint?: ReactNode;
  error?: ReactNode;
  /** What is typed at first, as the three fields hold it. */
  values?: Partial<Record<Part, string>>;
  /** The parts that are wrong; all of them, when the error is about none alone. */
  wrong?: readonly Part[];
  className?: string;
  groupClass?: string;
  describedBy?: string;
  autoComplete?: 'bday';
  /** The day may be left empty and the month typed as a word. Read it with `dayOrMonthField`. */
  orMonth?: boolean;
};

const parts = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const;

/** A date in three boxes. Read it with `dateField` of `~/lib/date-field.server`. */
export function DateInput(props: Props) {
  const { name, id = fieldId(name), hint, error, values = {}, legend, className, autoComplete } = props;
  // A month typed as a word needs room and letters.
  const isWord = (part: Part) => props.orMonth && part === 'month';
  const wrong: readonly Part[] = props.wrong?.length ? props.wrong : error ? ['day', 'month', 'year'] : [];
  const describedBy =
    classNames(props.describedBy, hint ? `${id}-hint` : null, error ? `${id}-error` : null) || undefined;
  const inner = (
    <>
      {hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
      {error ? <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage> : null}
      <div className={classNames('govuk-date-input', className)} id={id}>
        {parts.map(({ part, label, width }) => (
          <div key={part} className="govuk-date-input__item">
            <Input
              label={label}
              labelClass="govuk-date-input__label"
              id={`${id}-${part}`}
              name={`${name}.${part}`}
              className={classNames(
                'govuk-date-input__input',
                wrong.includes(part) && 'govuk-input--error',
                `govuk-input--width-${isWord(part) ? 5 : width}`,
              )}
              inputMode={isWord(part) ? undefined : 'numeric'}
              autoComplete={autoComplete && `${autoComplete}-${part}`}
              defaultValue={values[part]}
            />
          </div>
        ))}
      </div>
    </>
  );
  return (
    <div
      className={classNames('govuk-form-group', error ? 'govuk-form-group--error' : null, props.groupClass)}
    >
      {legend ? (
        <Fieldset
          role="group"
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
