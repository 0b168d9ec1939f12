import { InsetText } from '~/components/govuk/inset-text';
import { Textarea } from '~/components/govuk/textarea';
import { GradingFields } from '~/components/grading-fields';
import { useForceGrading } from '~/components/intake-notice';
import { suggestConversion, type Suggestion } from '~/lib/convert-grading';
import type { useFormState } from '~/lib/form-state';
import { gradingOf, schemeOf, speakGrading, USUAL_GRADING, type Grading } from '~/lib/grading';
import type { EntryPage, PastGrading } from '../load-entry.server';
import { HandlingFields } from './handling-fields';

type Offered = { old: Grading; suggestion: Suggestion; scheme: string; taken: boolean };

function Offer({ old, suggestion, scheme, taken }: Offered) {
  const { grading, because } = suggestion;
  return (
    <InsetText>
      <p className="govuk-body">
        This was graded {speakGrading(old)} by {schemeOf(old)}. Your force grades by {scheme} now. Suggested:{' '}
        <strong>{speakGrading(grading)}</strong>, because {because.join('; ')}. The two do not say the same,
        so you decide.
      </p>
      {taken ? null : (
        <p className="govuk-body">
          <a className="govuk-link" href="?suggested=1#regrade">
            Fill in what is suggested
          </a>
        </p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href="/information/grading/earlier">
          All that you may grade again
        </a>
      </p>
    </InsetText>
  );
}

type Props = {
  form: ReturnType<typeof useFormState>;
  inForce: PastGrading;
  organisations: EntryPage['organisations'];
  gateways: EntryPage['gateways'];
  /** Whether the offered conversion has been taken. */
  suggested: boolean;
};

/**
 * The fields of another grading. Where the scheme of the old one is not in force any more, what it would be now is
 * offered; never filled in unasked, since the two do not say the same.
 */
export function RegradeFields({ form, inForce, organisations, gateways, suggested }: Props) {
  const { scheme } = useForceGrading();
  const { errors, values, sent } = form;
  const old = gradingOf(inForce) ?? USUAL_GRADING[scheme];
  const other = schemeOf(old) !== scheme;
  const suggestion = other ? suggestConversion(old, inForce.conditions) : null;
  const taken = suggested ? suggestion : null;
  const unchanged = other && !suggestion ? USUAL_GRADING[scheme] : old;
  const conditions = taken?.condition && !sent ? taken.condition : undefined;
  return (
    <>
      {suggestion ? <Offer old={old} suggestion={suggestion} scheme={scheme} taken={suggested} /> : null}
      <GradingFields grading={taken?.grading ?? unchanged} errors={errors} values={values} unfolded />
      <Textarea
        label="Why is it graded again?"
        hint="Kept with both gradings. If it is now code 4, say why it stays within your agency."
        rows={3}
        {...form.field('reason')}
      />
      <HandlingFields
        form={form}
        organisations={organisations}
        gateways={gateways}
        conditions={conditions}
        reasonElsewhere
      />
    </>
  );
}
