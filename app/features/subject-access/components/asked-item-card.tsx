import { LaidOutText } from '~/components/separation/laid-out-words';
import { Details } from '~/components/govuk/details';
import { Tag } from '~/components/govuk/tag';
import { formatDay, formatDayOf } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import { decisionWords, partWords } from '../item-words';
import type { AskedItem } from '../load-asked-items.server';
import type { WithholdingReason } from '../load-items.server';
import { ItemForm } from './item-form';

/** An item of the viewer's organisation that a person has asked for, and the form that answers. */
export function AskedItemCard({ item, reasons }: { item: AskedItem; reasons: WithholdingReason[] }) {
  const { id, part, problem, reference, at, words, labels, due_on, answer, answered_by, reason_code } = item;
  const { sent } = useFormState({ intent: 'decide', item: id });
  const form = (
    <ItemForm
      item={{ id, decision: answer, reason_code, reason: '', blanked: [] }}
      name={`${partWords(part)} of ${problem}`}
      reasons={reasons}
      save="Answer"
    />
  );
  return (
    <section className="app-card" aria-labelledby={`item-${id}`}>
      <h2 className="govuk-heading-s" id={`item-${id}`}>
        {partWords(part)} of {problem}{' '}
        <Tag colour={answer ? 'green' : 'yellow'}>
          {answer ? decisionWords(answer) : `Answer by ${formatDay(due_on)}`}
        </Tag>
      </h2>
      <p className="govuk-body-s app-muted">
        {[reference, at && formatDayOf(at), answered_by && `answered by ${answered_by}`]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <blockquote className="govuk-inset-text">
        <LaidOutText text={words} />
      </blockquote>
      <p className="govuk-body">The person who asks is {labels.join(', ')}.</p>
      {answer ? (
        <Details summary="Answer otherwise" open={sent}>
          {form}
        </Details>
      ) : (
        form
      )}
    </section>
  );
}
