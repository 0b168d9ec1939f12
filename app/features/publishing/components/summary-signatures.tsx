import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { SummaryList } from '~/components/govuk/summary-list';
import { Textarea } from '~/components/govuk/textarea';
import { formatDay, formatDayOf } from '~/lib/dates';
import { IdentifiesNobody } from '~/components/separation/identifies-nobody';
import { useFormState } from '~/lib/form-state';
import type { PublicationState } from '../load-publication-state.server';
import type { SummaryTab } from '../load-summary-tab.server';
import type { PartQuestion } from '../quasi-identifiers';
import { ApprovalForm } from './approval-form';

type Draft = NonNullable<SummaryTab['draft']>;

function SignForm({ draft, intent, children }: { draft: Draft; intent: string; children: string }) {
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="edit_version" value={draft.edit_version} />
      <Button name="intent" value={intent} variant={intent === 'return' ? 'secondary' : undefined}>
        {children}
      </Button>
    </form>
  );
}

type SignaturesProps = {
  tab: SummaryTab;
  blocked: boolean;
  state: PublicationState;
  questions: readonly PartQuestion[];
};

/** What it waits for, in words: its day, answers, objections that nobody has settled. */
function waitsFor({ early, not_before, notices }: PublicationState): string[] {
  return [
    ...(early && not_before ? [`its day is ${formatDay(not_before)}`] : []),
    ...notices.flatMap(({ organisation, answer, overdue, due_on, settled_words }) => {
      if (answer === null && !overdue) return `${organisation} can object until ${formatDay(due_on)}`;
      return answer === 'objected' && !settled_words
        ? `${organisation} objects, and nobody has settled it`
        : [];
    }),
  ];
}

/** The two signatures of the draft, and the button of whoever is to sign next. */
export function SummarySignatures({ tab, blocked, state, questions }: SignaturesProps) {
  const { draft } = tab;
  if (!draft) return null;
  const waiting = draft.state === 'waiting';
  return (
    <section aria-labelledby="signatures">
      <h3 className="govuk-heading-m" id="signatures">
        Two signatures
      </h3>
      <SummaryList
        rows={[
          { key: 'Written by', value: draft.drafted_by },
          {
            key: 'Approved by',
            value: waiting
              ? `Waiting since ${formatDayOf(draft.submitted_at ?? '')}`
              : 'Not sent for approval yet',
          },
        ]}
      />
      {!waiting && tab.may_edit && !blocked ? (
        <SignForm draft={draft} intent="submit">
          Send for approval
        </SignForm>
      ) : null}
      {waiting && tab.may_approve && !tab.own_draft ? (
        waitsFor(state).length > 0 ? (
          <p className="govuk-body">It cannot be approved yet: {waitsFor(state).join('; ')}.</p>
        ) : (
          <ApprovalForm draft={draft} questions={questions} />
        )
      ) : null}
      {waiting && tab.own_draft ? (
        <p className="govuk-body">
          Somebody other than you approves it: a supervisor of the neighbourhood or a co-ordinator.
        </p>
      ) : null}
      {waiting && (tab.may_approve || tab.own_draft) ? (
        <SignForm draft={draft} intent="return">
          Take back to a draft
        </SignForm>
      ) : null}
    </section>
  );
}

/** What is on the public page now, and the form that takes it away. */
export function SummaryLive({ tab }: { tab: SummaryTab }) {
  const form = useFormState({ intent: 'withdraw' });
  if (!tab.live) return null;
  return (
    <section aria-labelledby="live">
      <h3 className="govuk-heading-m" id="live">
        Published now
      </h3>
      <p className="govuk-body">
        <a className="govuk-link" href={`/published/${tab.reference}`}>
          Version {tab.live.version}
        </a>
        , published {formatDayOf(tab.live.published_at)}. Written by {tab.live.drafted_by}, approved by{' '}
        {tab.live.approved_by}.
      </p>
      {tab.may_withdraw ? (
        <form method="post">
          <FormToken />
          <Textarea
            label="Reason for withdrawing it"
            hint="Residents will read it. Every version goes at once."
            rows={2}
            {...form.field('reason')}
          />
          <IdentifiesNobody form={form} />
          <Button name="intent" value="withdraw" variant="warning">
            Withdraw
          </Button>
        </form>
      ) : null}
    </section>
  );
}
