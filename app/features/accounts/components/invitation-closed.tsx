import { ButtonLink } from '~/components/govuk/button';
import { Page } from '~/components/page';

const why = {
  used: ['This invitation has been used', 'If it was you, sign in. If not, tell the person who invited you.'],
  withdrawn: [
    'This invitation has been withdrawn',
    'A newer message may hold the link that works. If not, ask the person who invited you.',
  ],
  expired: [
    'This invitation is too old',
    'It worked for 14 days. Ask the person who invited you for another.',
  ],
} as const;

/** An invitation that opens nothing any more: why, and what to do. */
export function InvitationClosed({ state }: { state: keyof typeof why }) {
  const [heading, todo] = why[state];
  return (
    <Page heading={heading}>
      <p className="govuk-body">{todo}</p>
      <ButtonLink href="/sign-in">Sign in</ButtonLink>
    </Page>
  );
}
