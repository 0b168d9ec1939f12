import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Details } from '~/components/govuk/details';
import { InsetText } from '~/components/govuk/inset-text';
import { Radios } from '~/components/govuk/radios';
import { Textarea } from '~/components/govuk/textarea';
import { formatMoment } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import type { SeenHeader } from '../header.schema';
import type { StageRecord } from '../stage.schema';
import { hasPassed, stageName, type Stage } from '../stages';
import { GateChecklist } from './gate-checklist';

type Props = { header: SeenHeader; stage: Stage; record: StageRecord };

function Intent({ of }: { of: string }) {
  return (
    <>
      <FormToken />
      <input type="hidden" name="intent" value={of} />
    </>
  );
}

function SubmitForm({ stage, record }: Pick<Props, 'stage' | 'record'>) {
  const form = useFormState();
  return (
    <form method="post" id="submit" noValidate>
      <Intent of="submit" />
      {stage === 'assessment' ? (
        <Radios
          legend="Why is it being closed?"
          legendClass="govuk-fieldset__legend--s"
          className="govuk-radios--small"
          items={record.closure_reasons.map(({ code, label, hint }) => ({
            value: code,
            label,
            hint: hint || undefined,
          }))}
          {...form.choice('closure_reason')}
        />
      ) : null}
      <Textarea label="Anything the reviewer should know (optional)" rows={2} {...form.field('note')} />
      <Button disabled={record.missing.length > 0}>Submit {stageName(stage).toLowerCase()}</Button>
    </form>
  );
}

function Reopen({ stage }: { stage: Stage }) {
  const form = useFormState();
  return (
    <Details summary={`Reopen ${stageName(stage).toLowerCase()}`} open={form.values.intent?.[0] === 'reopen'}>
      <form method="post" noValidate>
        <Intent of="reopen" />
        <p className="govuk-body">
          What was approved stays on record. The stages after it have to be passed again.
        </p>
        <Textarea label="Why" rows={3} {...form.field('reason')} />
        <Button variant="warning">Reopen</Button>
      </form>
    </Details>
  );
}

function Waiting({ header }: { header: SeenHeader }) {
  const { waiting } = header;
  if (!waiting) return null;
  return (
    <>
      <InsetText>
        {waiting.by} submitted this on {formatMoment(waiting.submitted_at)}. It waits for{' '}
        {header.supervisor?.name ?? 'a supervisor'}
        {waiting.escalated ? ' and, since 7 days have passed, for the inspector' : ''}. Entries and actions go
        on.
      </InsetText>
      {header.may.review ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`/reviews/${waiting.id}`}>
            Review it
          </a>
        </p>
      ) : null}
      {header.may.own ? (
        <form method="post">
          <Intent of="withdraw" />
          <input type="hidden" name="submission" value={waiting.id} />
          <Button variant="secondary">Withdraw it</Button>
        </form>
      ) : null}
    </>
  );
}

function Earlier({ record }: Pick<Props, 'record'>) {
  const past = record.submissions.filter(({ state }) => state !== 'waiting');
  if (past.length === 0) return null;
  return (
    <Details summary="Earlier submissions">
      <ul className="govuk-list">
        {past.map(({ id, number, state, submitted_at, by, reviewer, reason }) => (
          <li key={id}>
            <a className="govuk-link" href={`/reviews/${id}`}>
              Version {number}
            </a>
            , {formatMoment(submitted_at)}, {by}: {state}
            {reviewer ? ` by ${reviewer}` : ''}
            {reason ? `. ${reason}` : ''}
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** What the gate of a stage needs, and what can be done with the stage as a whole. */
export function StageSide({ header, stage, record }: Props) {
  const passed = hasPassed(stage, header.stage);
  const now = stage === header.stage;
  return (
    <aside className="app-stage-side" aria-label="Before it can move on">
      <h2 className="govuk-heading-m">Before it can move on</h2>
      {record.returned && now ? (
        <InsetText>
          {record.returned.by} returned it: {record.returned.reason}
        </InsetText>
      ) : null}
      {passed ? (
        <p className="govuk-body">This stage is approved.</p>
      ) : (
        <GateChecklist stage={stage} missing={record.missing} header={header} />
      )}
      {now ? <Waiting header={header} /> : null}
      {now && !header.waiting && header.may.own ? <SubmitForm stage={stage} record={record} /> : null}
      {!now && !passed ? (
        <p className="govuk-body">
          You can answer already. It can be submitted once the stage before it is approved.
        </p>
      ) : null}
      {passed && header.may.own ? <Reopen stage={stage} /> : null}
      <Earlier record={record} />
    </aside>
  );
}
