import { LaidOutText } from '~/components/separation/laid-out-words';
import { Details } from '~/components/govuk/details';
import { Tag, type TagColour } from '~/components/govuk/tag';
import { formatDay, formatDayOf } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import { decisionWords, partWords } from '../item-words';
import type { SubjectItem, WithholdingReason } from '../load-items.server';
import { ItemForm } from './item-form';

const STATES: Record<SubjectItem['state'], { words: string; colour: TagColour }> = {
  to_decide: { words: 'To decide', colour: 'yellow' },
  to_ask: { words: 'Controller to ask', colour: 'yellow' },
  waiting: { words: 'Waiting for its controller', colour: 'blue' },
  overdue: { words: 'Controller has not answered', colour: 'red' },
  decided: { words: 'Decided', colour: 'green' },
};

/** Why its words are not shown. */
function Unreadable({ item }: { item: SubjectItem }) {
  if (item.restricted)
    return (
      <p className="govuk-body">
        Restricted: <a href="/information/restricted">open {item.problem} with a reason</a> to read it.
      </p>
    );
  return <p className="govuk-body">{item.controller} keeps this to itself. Its answer decides.</p>;
}

/** What was decided, by whom, and what a controller answered. */
function Decided({ item, reasons }: { item: SubjectItem; reasons: WithholdingReason[] }) {
  const { decision, decided_by, reason_code, reason, answer, answered_by, without_answer, answer_due_on } =
    item;
  const why = reasons.find(({ code }) => code === reason_code)?.label;
  return (
    <>
      {decision ? (
        <p className="govuk-body">
          <strong>{decisionWords(decision)}</strong>
          {[why && `: ${why}`, reason && `. ${reason}`, decided_by && ` (${decided_by})`].filter(Boolean)}
        </p>
      ) : null}
      {answer ? (
        <p className="govuk-body">
          {item.controller} answered: {decisionWords(answer).toLowerCase()} ({answered_by}).
        </p>
      ) : null}
      {!decision && answer_due_on ? (
        <p className="govuk-body">
          {item.controller} was asked to answer by {formatDay(answer_due_on)}.
        </p>
      ) : null}
      {without_answer ? <p className="govuk-hint">Decided without the answer of its controller.</p> : null}
    </>
  );
}

function Decide({ item, reasons }: { item: SubjectItem; reasons: WithholdingReason[] }) {
  const { sent } = useFormState({ intent: 'decide', item: item.id });
  const name = `${partWords(item.part)} of ${item.problem}`;
  const form = <ItemForm item={item} name={name} reasons={reasons} save="Save" />;
  if (item.state === 'to_ask' || item.state === 'waiting') return null;
  if (!item.readable && !item.answer) return null;
  if (item.state === 'to_decide') return form;
  const summary = item.state === 'overdue' ? 'Decide without its answer' : 'Decide otherwise';
  return (
    <Details summary={summary} open={sent}>
      {form}
    </Details>
  );
}

type Props = { item: SubjectItem; reasons: WithholdingReason[]; decides: boolean };

/** One thing about the person: what it is, its words as they would read them, and what is done with it. */
export function ItemCard({ item, reasons, decides }: Props) {
  const { words, colour } = STATES[item.state];
  return (
    <section className="app-card" aria-labelledby={`item-${item.id}`}>
      <h2 className="govuk-heading-s" id={`item-${item.id}`}>
        {partWords(item.part)} of {item.problem} <Tag colour={colour}>{words}</Tag>
      </h2>
      <p className="govuk-body-s app-muted">
        {[item.at && formatDayOf(item.at), item.controller].filter(Boolean).join(' · ')}
      </p>
      {item.words === null ? (
        <Unreadable item={item} />
      ) : (
        <blockquote className="govuk-inset-text">
          <LaidOutText text={item.words} />
        </blockquote>
      )}
      {item.file && item.readable ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`/problems/${item.problem}/evidence/${item.file}`}>
            Open the file
          </a>
        </p>
      ) : null}
      <Decided item={item} reasons={reasons} />
      {decides ? <Decide item={item} reasons={reasons} /> : null}
    </section>
  );
}
