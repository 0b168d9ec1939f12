import { Page } from '~/components/page';
import type { LapsedHeader } from '../header.schema';

/** What a partner keeps of a problem while the agreement is out of date: its reference and whom to speak to. */
export function LapsedProblem({ header }: { header: LapsedHeader }) {
  return (
    <Page heading={header.reference}>
      <p className="govuk-body">
        Your organisation’s information sharing agreement is out of date, so this problem cannot be shown to
        you now. Your own actions, entries and attendances stay with you in{' '}
        <a className="govuk-link" href="/actions">
          your actions
        </a>
        .
      </p>
      <p className="govuk-body">
        Ask your partner lead to have the agreement renewed.{' '}
        {header.owner ? (
          <>
            For anything urgent speak to {header.owner.name} at{' '}
            <a className="govuk-link" href={`mailto:${header.owner.email}`}>
              {header.owner.email}
            </a>
            .
          </>
        ) : (
          'Nobody owns this problem at the moment: speak to the neighbourhood’s police team.'
        )}
      </p>
    </Page>
  );
}
