import { errorFor, valueOf, type FormErrors, type FormValues } from '~/lib/form-fields';
import { Details } from './govuk/details';
import { ErrorMessage } from './govuk/error-message';
import { Input } from './govuk/input';
import { Radios } from './govuk/radios';
import { Select } from './govuk/select';

type Props = {
  roles: readonly { code: string; label: string }[];
  organisations: readonly { id: string; name: string }[];
  ownOrganisation: string;
  errors: FormErrors;
  values: FormValues;
  /** What is chosen at first in the first line, and what the time was for. */
  usual?: { role?: string; side?: 'problem' | 'solution' };
  /** Shown unfolded, where time is what the form is about. */
  open?: boolean;
  /** Time must be given; else it may be left empty. */
  required?: boolean;
};

const LINES = [0, 1, 2, 3];

function Line({ line, roles, organisations, ownOrganisation, values, usual }: Props & { line: number }) {
  const field = (part: string) => `people.${line}.${part}`;
  return (
    <fieldset className="govuk-fieldset app-attendance-line">
      <legend className="govuk-visually-hidden">People, line {line + 1}</legend>
      <Input
        name={field('count')}
        label="How many"
        inputMode="numeric"
        className="govuk-input--width-2"
        defaultValue={valueOf(values, field('count')) ?? '1'}
      />
      <Select
        name={field('role')}
        label="Role"
        items={[
          { value: '', text: 'Nobody' },
          ...roles.map(({ code, label }) => ({ value: code, text: label })),
        ]}
        defaultValue={valueOf(values, field('role')) ?? (line === 0 ? usual?.role : undefined) ?? ''}
      />
      <Select
        name={field('organisation')}
        label="Organisation"
        items={organisations.map(({ id, name }) => ({ value: id, text: name }))}
        defaultValue={valueOf(values, field('organisation')) ?? ownOrganisation}
      />
    </fieldset>
  );
}

/** Who was there and how long: priced when it is saved. Read with `attendanceShape` of `~/lib/attendance-form.server`. */
export function AttendanceFields(props: Props) {
  const { errors, values, usual, open = false, required = false } = props;
  const wrong = ['minutes', 'people', 'side'].some((name) => errorFor(errors, name));
  return (
    <Details
      summary="Who was there and for how long"
      open={open || wrong || Boolean(valueOf(values, 'minutes'))}
      id="people"
    >
      {errors.people ? <ErrorMessage>{errors.people}</ErrorMessage> : null}
      {LINES.map((line) => (
        <Line key={line} line={line} {...props} />
      ))}
      <Input
        name="minutes"
        label="How long, in minutes"
        hint={required ? undefined : 'Leave it empty if no time is to be counted.'}
        inputMode="numeric"
        className="govuk-input--width-4"
        error={errorFor(errors, 'minutes')}
        defaultValue={valueOf(values, 'minutes')}
      />
      <Radios
        name="side"
        legend="What was the time for?"
        error={errorFor(errors, 'side')}
        value={valueOf(values, 'side') ?? usual?.side}
        items={[
          { value: 'problem', label: 'The problem', hint: 'Dealing with what happened' },
          { value: 'solution', label: 'The solution', hint: 'Planned work to solve it' },
        ]}
      />
    </Details>
  );
}
