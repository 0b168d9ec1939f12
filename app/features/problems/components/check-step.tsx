import { SeparationCheck } from '~/components/separation/separation-check';
import type { CheckStep } from '~/lib/separated-text/check-step';

type Props = { check: CheckStep; saveText: string; backHref: string };

/** The look at both versions before a form of a problem is saved. */
export function CheckStepView({ check, saveText, backHref }: Props) {
  return (
    <>
      <h2 className="govuk-heading-l">Check before saving</h2>
      <SeparationCheck {...check} saveText={saveText} backHref={backHref} />
    </>
  );
}
