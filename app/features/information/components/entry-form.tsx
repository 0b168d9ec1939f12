import { AttendanceFields } from '~/components/attendance-fields';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { DateInput } from '~/components/govuk/date-input';
import { Input } from '~/components/govuk/input';
import { Select } from '~/components/govuk/select';
import { Textarea } from '~/components/govuk/textarea';
import { GradingFields } from '~/components/grading-fields';
import { formWithFiles, PhotoField } from '~/components/photo-field';
import { useFormState } from '~/lib/form-state';
import type { Log } from '../load-log.server';
import { HandlingFields } from './handling-fields';

type Props = {
  log: Pick<Log, 'kinds' | 'cost_roles' | 'gateways' | 'organisations' | 'organisation_id'>;
  /** Today and the time now in London, filled in at first. */
  now: { day: string; month: string; year: string; time: string };
};

/** Writing an entry: one form, one save, with a step between in which both versions are checked. */
export function EntryForm({ log, now }: Props) {
  const form = useFormState();
  const { errors, values } = form;
  return (
    <form {...formWithFiles}>
      <FormToken />
      <Textarea
        label="What happened?"
        labelClass="govuk-label--m"
        hint="Write freely. Before it is saved you see what others will read, without what identifies people. Never informants, never anything above OFFICIAL-SENSITIVE."
        rows={5}
        {...form.field('body')}
      />
      <Select
        label="Kind of entry"
        items={log.kinds.map(({ code, label }) => ({ value: code, text: label }))}
        {...form.field('kind', 'note')}
      />
      <DateInput legend="When did it happen?" {...form.date('when', now)} />
      <Input
        label="Time"
        hint="Like 18:30"
        className="govuk-input--width-5"
        {...form.field('time', now.time)}
      />
      <AttendanceFields
        roles={log.cost_roles}
        organisations={log.organisations}
        ownOrganisation={log.organisation_id}
        errors={errors}
        values={values}
      />
      <PhotoField errors={errors} values={values} />
      <GradingFields errors={errors} values={values} />
      <HandlingFields form={form} {...log} />
      <Button>Check and save</Button>
    </form>
  );
}
