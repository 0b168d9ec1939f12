import { SeparationCheck } from '~/components/separation/separation-check';
import { InsetText } from '~/components/govuk/inset-text';
import { HANDLING_WORDS, type Handling } from '~/lib/grading';
import type { CheckStep } from '~/lib/separated-text/check-step';

type Props = {
  /** `readers` are the organisations that codes 5 and C name. */
  answer: { check: CheckStep; handling: Handling; readers: readonly string[] };
  backHref: string;
};

/** Who the code lets read it; of named organisations the names. */
function whoReads(handling: Handling, readers: readonly string[]): string {
  if (handling !== '5' && handling !== 'C') return HANDLING_WORDS[handling].label.toLowerCase();
  return `your own agency and ${readers.join(', ')}, nobody else`;
}

/** The new entry in both versions, with who will be able to read it, before it is saved. */
export function EntryCheck({ answer: { check, handling, readers }, backHref }: Props) {
  return (
    <>
      <h2 className="govuk-heading-l">Check your entry before you save it</h2>
      <SeparationCheck {...check} saveText="Save entry" backHref={backHref}>
        <InsetText>
          Who may read it (code {handling}): {whoReads(handling, readers)}.
        </InsetText>
      </SeparationCheck>
    </>
  );
}
