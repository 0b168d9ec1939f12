import { errorFor, valueOf, type FormErrors, type FormValues } from '~/lib/form-fields';
import { Details } from '~/components/govuk/details';
import { ErrorMessage } from '~/components/govuk/error-message';
import { Input } from '~/components/govuk/input';
import { Radios } from '~/components/govuk/radios';
import { Select } from '~/components/govuk/select';

type Props = {
  roles: readonly { code: string; label: string }[];
  organisations: readonly { id: string; name: string }[];
  ownOrganisation: string;
  errors: FormErrors;
  values: FormValues;
};

const LINES = [0, 1, 2, 3];

function Line({ line, roles, organisations, ownOrganisation, values }: Props & { line: number }) {
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
        defaultValue={valueOf(values, field('role')) ?? ''}
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

/** Who was there and how long: saved and priced with the entry. */
export function AttendanceFields(props: Props) {
  const { errors, values } = props;
  const wrong = ['minutes', 'people', 'side'].some((name) => errorFor(errors, name));
  return (
    <Details
      summary="Who was there and for how long"
      open={wrong || Boolean(valueOf(values, 'minutes'))}
      id="people"
    >
      {errors.people ? <ErrorMessage>{errors.people}</ErrorMessage> : null}
      {LINES.map((line) => (
        <Line key={line} line={line} {...props} />
      ))}
      <Input
        name="minutes"
        label="How long, in minutes"
        inputMode="numeric"
        className="govuk-input--width-4"
        error={errorFor(errors, 'minutes')}
        defaultValue={valueOf(values, 'minutes')}
      />
      <Radios
        name="side"
        legend="What was the time for?"
        error={errorFor(errors, 'side')}
        value={valueOf(values, 'side')}
        items={[
          { value: 'problem', label: 'The problem', hint: 'Dealing with what happened' },
          { value: 'solution', label: 'The solution', hint: 'Planned work to solve it' },
        ]}
      />
    </Details>
  );
}
