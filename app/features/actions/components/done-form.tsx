import { AttendanceFields } from '~/components/attendance-fields';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { DateInput } from '~/components/govuk/date-input';
import { Input } from '~/components/govuk/input';
import { Textarea } from '~/components/govuk/textarea';
import { GradingFields } from '~/components/grading-fields';
import { formWithFiles, PhotoField } from '~/components/photo-field';
import { useFormState } from '~/lib/form-state';
import type { Action } from '../load-action.server';

type Props = {
  action: Action;
  /** Today and the time now in London, filled in at first. */
  now: { day: string; month: string; year: string; time: string };
  /** What the viewer's own time is usually priced as. */
  usualRole: string;
};

/** Done in one form and one save: what was done, when, who was there, how long, a photograph. */
export function DoneForm({ action, now, usualRole }: Props) {
  const form = useFormState();
  const { errors, values } = form;
  return (
    <form {...formWithFiles}>
      <FormToken />
      <input type="hidden" name="intent" value="done" />
      <Textarea label="What was done?" labelClass="govuk-label--m" rows={3} {...form.field('body')} />
      <DateInput legend="When?" {...form.date('when', now)} />
      <Input
        label="Time"
        hint="Like 18:30"
        className="govuk-input--width-5"
        {...form.field('time', now.time)}
      />
      <AttendanceFields
        roles={action.cost_roles}
        organisations={action.organisations}
        ownOrganisation={action.own_organisation_id}
        errors={errors}
        values={values}
        usual={{ role: usualRole, side: 'solution' }}
        open
      />
      <PhotoField errors={errors} values={values} />
      <GradingFields errors={errors} values={values} />
      <Button>Check and save as done</Button>
    </form>
  );
}
