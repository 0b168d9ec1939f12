import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Input } from '~/components/govuk/input';
import { InsetText } from '~/components/govuk/inset-text';
import { formatTime } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';

type Props = { allowed: boolean; until: string | null };

/** Names: shown until when, or the form that asks for a purpose once an hour, or why they are not for this viewer. */
export function NamesPanel({ allowed, until }: Props) {
  const form = useFormState();
  if (until)
    return (
      <InsetText id="show-names">
        Names are shown until {formatTime(until)}, here and marked in the log; others read labels. That you
        see them is recorded.
      </InsetText>
    );
  if (!allowed)
    return (
      <InsetText id="show-names">
        Names are shown only to those who take part in this problem. Ask its owner to add you if you need
        them.
      </InsetText>
    );
  return (
    <form method="post" id="show-names">
      <FormToken />
      <input type="hidden" name="intent" value="show-names" />
      <Input
        label="Why do you need to see names?"
        hint="Such as “to plan Tuesday’s visit”. It is kept with your name and the time, and holds for an hour."
        {...form.field('purpose')}
      />
      <Button variant="secondary">Show names</Button>
    </form>
  );
}
