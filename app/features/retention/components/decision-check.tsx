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

const listed = (items: readonly string[]) => (
  <ul className="govuk-list govuk-list--bullet">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

/** What is kept on people in the problem and does not go with what was chosen. */
function Staying({ page, decision }: Pick<Props, 'page' | 'decision'>) {
  const rest = (all: readonly { id: string }[], chosen: readonly string[]) =>
    all.map(({ id }) => id).filter((id) => !chosen.includes(id));
  const staying = targetsOf(page, {
    ...decision,
    identity: rest(page.entries, decision.identity),
    place: rest(page.points, decision.place),
    particular: rest(
      page.files.filter(({ particulars }) => particulars),
      [...decision.particular, ...decision.evidence],
    ),
    evidence: rest(page.files, decision.evidence),
  });
  if (staying.length === 0)
    return <p className="govuk-body">Nothing else is kept on people in this problem.</p>;
  return (
    <>
      <p className="govuk-body">
        What stays in this problem, even where it belongs to the same person: PRIME does not know whose a
        telephone number, an address or a file is. Cancel, and tick what has to go as well.
      </p>
      {listed(staying)}
    </>
  );
}

function Consequence({ page, decision }: Pick<Props, 'page' | 'decision'>) {
  const targets = targetsOf(page, decision);
  if (decision.decision_taken === 'keep')
    return (
      <InsetText>
        Kept until the review on {formatDay(decision.next)}: {listed(targets)}
      </InsetText>
    );
  return (
    <>
      <WarningText>This cannot be undone, not even from a backup.</WarningText>
      <p className="govuk-body">
        Erased for good: {basisWords(decision.basis).toLowerCase()}. Texts keep their labels, and what was
        learned stays.
      </p>
      {listed(targets)}
      <Staying page={page} decision={decision} />
    </>
  );
}

/** The step before a decision is carried out: what exactly will happen, then the reason in both versions. */
export function DecisionCheck({ check, page, decision }: Props) {
  const erases = decision.decision_taken === 'erase';
  return (
    <SeparationCheck
      {...check}
      saveText={erases ? 'Erase for good' : 'Keep until the next review'}
      warns={erases}
      backHref={`/information/retention/${page.reference}`}
      first={
        <>
          <h2 className="govuk-heading-m">What will happen</h2>
          <Consequence page={page} decision={decision} />
          <h2 className="govuk-heading-m">Your reason</h2>
        </>
      }
    />
  );
}
