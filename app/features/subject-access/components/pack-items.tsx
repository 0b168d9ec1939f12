import { formatDayOf } from '~/lib/dates';
import { decisionWords, partWords } from '../item-words';
import type { Pack } from '../load-pack.server';

type Item = Pack['items'][number];

/** What is said of an item whose words are not there. */
function missing({ decision, closed, problem }: Item): string {
  if (decision === null) return 'Not decided yet.';
  if (decision === 'withheld') return 'Withheld.';
  return closed ? `Open ${problem} with a reason to print this.` : 'Its words are not there to be shown.';
}

function PackItem({ item }: { item: Item }) {
  const { number, part, at, controller, decision, reason, source, words, file } = item;
  return (
    <li className="app-pack__item">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
        {number}. {partWords(part)}
        {at ? `, ${formatDayOf(at)}` : ''}
      </h3>
      <p className="govuk-body-s app-muted govuk-!-margin-bottom-1">
        {[item.problem, controller, decision && decisionWords(decision)].filter(Boolean).join(' · ')}
      </p>
      <p className="govuk-body app-wrap">{words ?? missing(item)}</p>
      {file ? <p className="govuk-body">A copy of the file goes with this pack.</p> : null}
      {reason ? (
        <p className="govuk-body">
          Kept back because: {reason.charAt(0).toLowerCase() + reason.slice(1)} ({source}).
        </p>
      ) : null}
    </li>
  );
}

/** Every item of the pack, as the person reads it. */
export function PackItems({ items }: Pick<Pack, 'items'>) {
  if (items.length === 0)
    return <p className="govuk-body">We looked, and hold nothing about you in this system.</p>;
  return (
    <ol className="govuk-list">
      {items.map((item) => (
        <PackItem key={item.number} item={item} />
      ))}
    </ol>
  );
}
