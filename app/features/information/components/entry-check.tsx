import { SeparationCheck } from '~/components/separation/separation-check';
import { InsetText } from '~/components/govuk/inset-text';
import { HANDLING_WORDS, type Handling } from '~/lib/grading';
import type { FormValues } from '~/lib/form-fields';
import type { CheckPiece, FoundWords } from '~/lib/separated-text/separate-texts';

type Props = {
  answer: {
    check: Record<'body' | 'reason' | 'conditions', CheckPiece[]>;
    found: FoundWords[];
    sent: FormValues;
    handling: Handling;
  };
  backHref: string;
};

/** The new entry in both versions, with who will be able to read it, before it is saved. */
export function EntryCheck({ answer, backHref }: Props) {
  const { check, found, sent, handling } = answer;
  return (
    <>
      <h2 className="govuk-heading-l">Check your entry before you save it</h2>
      <SeparationCheck
        fields={[
          { label: 'What happened', pieces: check.body },
          { label: 'Why it stays within your agency', pieces: check.reason },
          { label: 'Conditions', pieces: check.conditions },
        ]}
        found={found}
        values={sent}
        saveText="Save entry"
        backHref={backHref}
      >
        <InsetText>
          Who may read it (code {handling}): {HANDLING_WORDS[handling].label.toLowerCase()}.
        </InsetText>
      </SeparationCheck>
    </>
  );
}
