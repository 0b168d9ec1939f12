import { SeparationCheck } from '~/components/separation/separation-check';
import { InsetText } from '~/components/govuk/inset-text';
import { HANDLING_WORDS, type Handling } from '~/lib/grading';
import type { CheckStep } from '~/lib/separated-text/check-step';

type Props = { answer: { check: CheckStep; handling: Handling }; backHref: string };

/** The new entry in both versions, with who will be able to read it, before it is saved. */
export function EntryCheck({ answer: { check, handling }, backHref }: Props) {
  return (
    <>
      <h2 className="govuk-heading-l">Check your entry before you save it</h2>
      <SeparationCheck {...check} saveText="Save entry" backHref={backHref}>
        <InsetText>
          Who may read it (code {handling}): {HANDLING_WORDS[handling].label.toLowerCase()}.
        </InsetText>
      </SeparationCheck>
    </>
  );
}
