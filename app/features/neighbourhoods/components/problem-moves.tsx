import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Select } from '~/components/govuk/select';
import { formatDay } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import type { District } from '../neighbourhood.schema';
import type { ProblemMove } from '../problem-moves.schema';

interface Props {
  moves: readonly ProblemMove[];
  districts: readonly District[];
}

type MoveProps = { reference: string; now: string | null; choices: { value: string; text: string }[] };

function MoveForm({ reference, now, choices }: MoveProps) {
  const form = useFormState({ reference });
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="reference" value={reference} />
      <Select
        label="Neighbourhood"
        items={now ? choices : [{ value: '', text: 'Choose' }, ...choices]}
        {...form.field('neighbourhood', now)}
        id={form.sent ? undefined : `neighbourhood-${reference}`}
      />
      <Button variant="secondary">
        Move<span className="govuk-visually-hidden"> {reference}</span>
      </Button>
    </form>
  );
}

/** Problems whose neighbourhood has ended, each with the neighbourhood to put it under. */
export function ProblemMoves({ moves, districts }: Props) {
  const choices = districts.flatMap(({ district, neighbourhoods }) =>
    neighbourhoods.map(({ id, name }) => ({ value: id, text: `${name}, ${district}` })),
  );
  return (
    <ul className="govuk-list govuk-list--spaced">
      {moves.map(({ reference, title, was, ended_on, now_id }) => (
        <li key={reference}>
          <a className="govuk-link govuk-!-font-weight-bold" href={`/problems/${reference}`}>
            {title}
          </a>
          <p className="govuk-body app-muted">
            {reference}, in {was}, which ended on {formatDay(ended_on)}
          </p>
          <MoveForm reference={reference} now={now_id} choices={choices} />
        </li>
      ))}
    </ul>
  );
}
