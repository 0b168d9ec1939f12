import { Details } from '~/components/govuk/details';
import { Input } from '~/components/govuk/input';
import { PASSWORD_LEAST } from '../password';

/** The field of a new password with the advice of the National Cyber Security Centre. */
export function NewPassword({ error, label = 'Password' }: { error?: string; label?: string }) {
  return (
    <>
      <Input
        type="password"
        name="password"
        label={label}
        hint={`${PASSWORD_LEAST} characters or more. Three random words make a good one.`}
        autoComplete="new-password"
        error={error}
      />
      <Details summary="Why three random words">
        <p className="govuk-body">
          Three words that have nothing to do with each other or with you, like the names of three things in
          different rooms, are long enough to be strong and easy to remember. Capitals, numbers and signs are
          allowed and not needed. Do not use a password that you use anywhere else. A password manager may
          make and keep one for you: pasting works.
        </p>
      </Details>
    </>
  );
}
