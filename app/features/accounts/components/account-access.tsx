import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Input } from '~/components/govuk/input';
import { formatMoment } from '~/lib/dates';
import { IdentifiesNobody } from '~/components/separation/identifies-nobody';
import { useFormState } from '~/lib/form-state';

/** Shutting the account out, or letting it in again. */
export function AccountAccess({ disabledAt }: { disabledAt: string | null }) {
  const form = useFormState();
  if (disabledAt)
    return (
      <form method="post">
        <FormToken />
        <h2 className="govuk-heading-m">Account</h2>
        <p className="govuk-body">
          Disabled on {formatMoment(disabledAt)}. The posts and what they hold are kept.
        </p>
        <Button name="intent" value="enable" variant="secondary">
          Let them sign in again
        </Button>
      </form>
    );
  return (
    <form method="post" noValidate>
      <FormToken />
      <h2 className="govuk-heading-m">Disable the account</h2>
      <p className="govuk-body">
        They are signed out everywhere at once. Their posts and what they hold stay: end the posts when
        somebody has left.
      </p>
      <Input label="Why" {...form.field('disable_reason')} />
      <IdentifiesNobody form={form} />
      <Button name="intent" value="disable" variant="warning">
        Disable the account
      </Button>
    </form>
  );
}
