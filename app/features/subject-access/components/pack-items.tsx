import { LaidOutText } from '~/components/separation/laid-out-words';
import { formatDayOf } from '~/lib/dates';
import { decisionWords, partWords } from '../item-words';
import type { Pack } from '../load-pack.server';
import { copyAdvice, copyWords, goesWithPack, type CopyState } from '../pack-copies';

type Item = Pack['items'][number];

/** What is said of an item whose words are not there. */
function missing({ decision, closed, problem }: Item): string {
  if (decision === null) return 'Not decided yet.';
  if (decision === 'withheld') return 'Withheld.';
  return closed ? `Open ${problem} with a reason to print this.` : 'Its words are not there to be shown.';
}

type CopyProps = { copy: CopyState; name?: string; page: string | null };

/** Which copy of the file goes with the pack; while it can still be changed, what to do where none does. */
function Copy({ copy, name, page }: CopyProps) {
  const advice = page === null ? null : copyAdvice(copy);
  return (
    <p className="govuk-body">
      {copyWords(copy, name)}
      {advice && page ? (
        <span className="app-not-printed">
          {' '}
          {advice}{' '}
          <a className="govuk-link" href={page}>
            Go to the file
          </a>
        </span>
      ) : null}
    </p>
  );
}

type ItemProps = { item: Item; name?: string; advised: boolean };

function PackItem({ item, name, advised }: ItemProps) {
  const { number, part, at, controller, decision, reason, source, words, file, copy, problem } = item;
  // What is withheld or not decided yet says so already.
  const said = copy && copy !== 'withheld' && copy !== 'undecided' ? copy : null;
  const page = advised && file && !goesWithPack(copy) ? `/problems/${problem}/evidence/${file}` : null;
  return (
    <li className="app-pack__item">
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1">
        {number}. {partWords(part)}
        {at ? `, ${formatDayOf(at)}` : ''}
      </h2>
      <p className="govuk-body-s app-muted govuk-!-margin-bottom-1">
        {[problem, controller, decision && decisionWords(decision)].filter(Boolean).join(' · ')}
      </p>
      <LaidOutText text={words ?? missing(item)} />
      {said ? <Copy copy={said} name={name} page={page} /> : null}
      {reason ? (
        <p className="govuk-body">
          Kept back because: {reason.charAt(0).toLowerCase() + reason.slice(1)} ({source}).
        </p>
      ) : null}
    </li>
  );
}

type Props = Pick<Pack, 'items'> & {
  /** Where copies lie, by the numbers of their items. */
  names?: ReadonlyMap<number, string>;
  /** Whether it is said what to do where no copy goes with an item. */
  advised: boolean;
};

/** Every item of the pack, as the person reads it. */
export function PackItems({ items, names, advised }: Props) {
  if (items.length === 0)
    return <p className="govuk-body">We looked, and hold nothing about you in this system.</p>;
  return (
    <ol className="govuk-list">
      {items.map((item) => (
        <PackItem key={item.number} item={item} name={names?.get(item.number)} advised={advised} />
      ))}
    </ol>
  );
}
