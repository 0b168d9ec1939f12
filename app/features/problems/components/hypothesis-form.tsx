import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { Radios } from '~/components/govuk/radios';
import { Textarea } from '~/components/govuk/textarea';
import { useFormState } from '~/lib/form-state';
import type { Hypothesis, Question } from '../stage.schema';
import { outcomeWords } from './hypothesis-list';

type Props = { hypothesis: Hypothesis | null; sources: Question['choices']; backHref: string };

const outcomes = ['untested', 'supported', 'not_supported', 'unclear'] as const;

/** One hypothesis: what is thought, how it was tested and with what, what was found. */
export function HypothesisForm({ hypothesis, sources, backHref }: Props) {
  const form = useFormState();
  return (
    <form method="post" noValidate>
      <FormToken />
      <input {...form.version(hypothesis?.version ?? 0)} />
      <Textarea
        label="What do you think is happening?"
        labelClass="govuk-label--m"
        hint="One sentence that could turn out to be wrong"
        rows={2}
        {...form.field('statement', hypothesis?.statement)}
      />
      <Textarea
        label="How did you test it?"
        labelClass="govuk-label--m"
        rows={3}
        {...form.field('test', hypothesis?.test)}
      />
      <Checkboxes
        legend="With what information?"
        legendClass="govuk-fieldset__legend--m"
        className="govuk-checkboxes--small"
        items={sources.map(({ code, label }) => ({ value: code, label }))}
        {...form.choices('data_sources', hypothesis?.data_sources)}
      />
      <Textarea
        label="What did you find?"
        labelClass="govuk-label--m"
        rows={3}
        {...form.field('finding', hypothesis?.finding)}
      />
      <Radios
        legend="So it is"
        legendClass="govuk-fieldset__legend--m"
        items={outcomes.map((value) => ({ value, label: outcomeWords(value) }))}
        {...form.choice('outcome', hypothesis?.outcome ?? 'untested')}
      />
      <div className="govuk-button-group">
        <Button>Continue</Button>
        <a className="govuk-link" href={backHref}>
          Cancel
        </a>
      </div>
    </form>
  );
}
