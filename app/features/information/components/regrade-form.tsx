import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Textarea } from '~/components/govuk/textarea';
import { GradingFields } from '~/components/grading-fields';
import { useFormState } from '~/lib/form-state';
import { gradingOf } from '~/lib/grading';
import type { EntryPage } from '../load-entry.server';
import { HandlingFields } from './handling-fields';

type Props = Pick<EntryPage, 'gradings' | 'organisations'> & { version: number };

/** Another grading of an entry, by its author or a supervisor. */
export function RegradeForm({ gradings, organisations, version }: Props) {
  const form = useFormState();
  const { errors, values } = form;
  return (
    <form method="post" noValidate>
      <FormToken />
      <input {...form.version(version)} />
      <GradingFields
        grading={gradings[0] && gradingOf(gradings[0])}
        errors={errors}
        values={values}
        unfolded
      />
      <Textarea
        label="Why is it graded again?"
        hint="Kept with both gradings. If it is now code 4, say why it stays within your agency."
        rows={3}
        {...form.field('reason')}
      />
      <HandlingFields organisations={organisations} errors={errors} values={values} reasonElsewhere />
      <Button>Check and grade again</Button>
    </form>
  );
}
