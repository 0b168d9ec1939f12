import { errorFor, valueOf, type FormErrors, type FormValues } from '~/lib/form-fields';
import {
  HANDLING,
  HANDLING_WORDS,
  INFORMATION,
  INFORMATION_WORDS,
  SOURCE_WORDS,
  SOURCES,
  gradingSentence,
  USUAL_GRADING,
  type CodeWords,
  type Grading,
} from '~/lib/grading';
import { Details } from './govuk/details';
import { Select } from './govuk/select';

type Props = {
  /** What is chosen at first. */
  grading?: Grading;
  errors?: FormErrors;
  values?: FormValues;
  /** Open from the start, where grading is what the form is for. */
  unfolded?: boolean;
};

function items<Code extends string>(codes: readonly Code[], words: Record<Code, CodeWords>) {
  return codes.map((code) => ({ value: code, text: `${code}: ${words[code].label}` }));
}

/** The three codes of an item, folded away while they are the usual ones: fields `source`, `information`, `handling`. */
export function GradingFields({
  grading = USUAL_GRADING,
  errors = {},
  values = {},
  unfolded = false,
}: Props) {
  const field = (name: keyof Grading) => ({
    name,
    error: errorFor(errors, name),
    defaultValue: valueOf(values, name) ?? grading[name],
  });
  const wrong = (['source', 'information', 'handling'] as const).some((name) => errorFor(errors, name));
  return (
    <Details open={wrong || unfolded} summary={gradingSentence(grading)}>
      <p className="govuk-body">
        Everything recorded carries three codes: how reliable the source is, how it is known, and who may see
        it. B-2-2 is usual. Change a code only where it does not fit.
      </p>
      <Select
        label="Source"
        hint="How reliable is whoever it comes from?"
        items={items(SOURCES, SOURCE_WORDS)}
        {...field('source')}
      />
      <Select
        label="Information"
        hint="How is it known?"
        items={items(INFORMATION, INFORMATION_WORDS)}
        {...field('information')}
      />
      <Select label="Who may see it" items={items(HANDLING, HANDLING_WORDS)} {...field('handling')} />
    </Details>
  );
}
