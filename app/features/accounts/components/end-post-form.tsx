import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { DateInput } from '~/components/govuk/date-input';
import { Input } from '~/components/govuk/input';
import type { Day } from '~/lib/dates';
import { IdentifiesNobody } from '~/components/separation/identifies-nobody';
import { useFormState } from '~/lib/form-state';

/** Ending one post. The day is today's to begin with; several such forms may stand on a page. */
export function EndPostForm({ memberId, today, what }: { memberId: string; today: Day; what: string }) {
  const form = useFormState({ intent: 'end-post', member: memberId });
  const [year, month, day] = today.split('-').map((part) => String(Number(part)));
  return (
    <form method="post" noValidate>
      <FormToken />
      <input type="hidden" name="member" value={memberId} />
      <DateInput
        legend="The first day without it"
        hint="Today ends it at once."
        {...form.date('on', { day, month, year })}
        id={form.sent ? undefined : `on-${memberId}`}
      />
      <Input label="Why" {...form.field('reason')} id={form.sent ? undefined : `reason-${memberId}`} />
      <IdentifiesNobody form={form} />
      <Button name="intent" value="end-post" variant="warning">
        End {what}
      </Button>
    </form>
  );
}
