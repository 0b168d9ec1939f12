import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Textarea } from '~/components/govuk/textarea';
import { useFormState } from '~/lib/form-state';
import type { SummaryTab } from '../load-summary-tab.server';
import type { PartQuestion } from '../quasi-identifiers';
import { partName } from '../summary';

type Props = { draft: NonNullable<SummaryTab['draft']>; questions: readonly PartQuestion[] };

/** The second signature: every word that could single somebody out is answered for, then it is published. */
export function ApprovalForm({ draft, questions }: Props) {
  const form = useFormState({ intent: 'approve' });
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="edit_version" value={draft.edit_version} />
      {questions.length > 0 ? (
        <>
          <h4 className="govuk-heading-s">Could these words single somebody out?</h4>
          <p className="govuk-body">
            They name nobody, and are marked in the page beside. Say of each why nobody can be told from it
            here, or take the summary back and have it changed.
          </p>
        </>
      ) : null}
      {questions.map(({ part, words, question }, index) => (
        <Textarea
          key={`${part}-${words}`}
          {...form.field(`answers.${index}`)}
          id={`answers-${index}`}
          label={`“${words}” (${partName(part)})`}
          hint={question}
          rows={1}
        />
      ))}
      <Button name="intent" value="approve">
        Approve and publish
      </Button>
    </form>
  );
}
