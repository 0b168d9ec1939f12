import { InsetText } from '~/components/govuk/inset-text';
import { WarningText } from '~/components/govuk/warning-text';
import { SeparationCheck } from '~/components/separation/separation-check';
import type { TextCheck } from '~/lib/separated-text/check-texts.server';
import { formatDay } from '~/lib/dates';
import { basisWords } from '../erasure-bases';
import type { RetentionPage } from '../load-retention-page.server';
import type { Decision } from '../retention.schema';

type Taken = Exclude<Decision, { decision_taken: 'group' }>;
type Props = TextCheck & { page: RetentionPage; decision: Taken };

const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** A label with those that became it, since they mean the same person. */
const withMerged = ({ label, merged }: RetentionPage['entries'][number]) =>
  merged.length === 0 ? label : `${label}, and with it ${merged.join(', ')}, merged into it before`;

/** What a decision is about, in words: the labels of entries with those merged into them, then the number of each other thing. */
function targetsOf(page: RetentionPage, { identity, place, particular, evidence }: Taken): string[] {
  return [
    ...page.entries.filter(({ id }) => identity.includes(id)).map(withMerged),
    ...counted(place.length, 'exact point of a home', 'exact points of homes'),
    ...counted(
      particular.length,
      'name of a file with its particulars',
      'names of files with their particulars',
    ),
    ...counted(evidence.length, 'file with its copies', 'files with their copies'),
  ];
}

function Consequence({ page, decision }: Pick<Props, 'page' | 'decision'>) {
  const targets = targetsOf(page, decision);
  const list = (
    <ul className="govuk-list govuk-list--bullet">
      {targets.map((target) => (
        <li key={target}>{target}</li>
      ))}
    </ul>
  );
  if (decision.decision_taken === 'keep')
    return (
      <InsetText>
        Kept until the review on {formatDay(decision.next)}: {list}
      </InsetText>
    );
  return (
    <>
      <WarningText>This cannot be undone, not even from a backup.</WarningText>
      <p className="govuk-body">
        Erased for good: {basisWords(decision.basis).toLowerCase()}. Texts keep their labels, and what was
        learned stays.
      </p>
      {list}
    </>
  );
}

/** The step before a decision is carried out: the reason in both versions, and what exactly will happen. */
export function DecisionCheck({ check, page, decision }: Props) {
  return (
    <SeparationCheck
      {...check}
      saveText={decision.decision_taken === 'erase' ? 'Erase for good' : 'Keep until the next review'}
      warns={decision.decision_taken === 'erase'}
      backHref={`/information/retention/${page.reference}`}
    >
      <h2 className="govuk-heading-m">What will happen</h2>
      <Consequence page={page} decision={decision} />
    </SeparationCheck>
  );
}
