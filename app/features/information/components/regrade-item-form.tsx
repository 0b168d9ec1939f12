import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { InsetText } from '~/components/govuk/inset-text';
import { Textarea } from '~/components/govuk/textarea';
import { GradingFields } from '~/components/grading-fields';
import { suggestConversion, type Suggestion } from '~/lib/convert-grading';
import { useFormState } from '~/lib/form-state';
import { gradingOf, schemeOf, speakGrading, USUAL_GRADING, type Grading } from '~/lib/grading';
import type { ItemPage } from '../load-item.server';
import { HandlingFields } from './handling-fields';

function Offer({ old, suggestion, taken }: { old: Grading; suggestion: Suggestion; taken: boolean }) {
  const { grading, because } = suggestion;
  return (
    <InsetText>
      <p className="govuk-body">
        This was graded {speakGrading(old)} by 5x5x5. Your force grades by 3x5x2 now. Suggested:{' '}
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
    </InsetText>
  );
}

/** Another grading of any item; where its scheme is not in force any more, what it would be now is offered. */
export function RegradeItemForm({ item, suggested }: { item: ItemPage; suggested: boolean }) {
  const form = useFormState({ intent: 'regrade' });
  const { errors, values } = form;
  const [inForce] = item.gradings;
  const old = inForce && gradingOf(inForce);
  if (!inForce || !old) return null;
  const other = schemeOf(old) !== item.scheme;
  const suggestion = other ? suggestConversion(old, inForce.conditions) : null;
  const grading = suggested && suggestion ? suggestion.grading : old;
  const noSuggestion = other && !suggestion;
  return (
    <form method="post" noValidate id="regrade">
      <FormToken />
      <input type="hidden" name="intent" value="regrade" />
      <input {...form.version(inForce.id, 'seen')} />
      {suggestion ? <Offer old={old} suggestion={suggestion} taken={suggested} /> : null}
      <GradingFields
        grading={noSuggestion ? USUAL_GRADING[item.scheme] : grading}
        errors={errors}
        values={values}
        unfolded
      />
      <Textarea
        label="Why is it graded again?"
        hint="Kept with both gradings. If it is now code 4, say why it stays within your agency."
        rows={2}
        {...form.field('reason')}
      />
      <HandlingFields
        organisations={item.organisations}
        errors={errors}
        values={
          suggested && suggestion?.condition && !form.sent
            ? { handling: [suggestion.grading.handling], conditions: [suggestion.condition] }
            : values
        }
        reasonElsewhere
      />
      <Button variant="secondary">Grade it again</Button>
    </form>
  );
}
