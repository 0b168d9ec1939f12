type Props = {
  reference: string;
  kind: 'entry' | 'answer' | 'hypothesis' | 'action' | 'evidence' | 'attendance';
  /** The item's id; of an answer the code of its question. */
  item: string;
};

/** Leads from an item to its page of gradings and disclosures. */
export function GradingLink({ reference, kind, item }: Props) {
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`/problems/${reference}/grading/${kind}/${item}`}>
        Grade it again, or share this more widely
      </a>
    </p>
  );
}
