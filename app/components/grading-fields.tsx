import { errorFor, valueOf, type FormErrors, type FormValues } from '~/lib/form-fields';
import {
  CODES,
  HANDLING_WORDS,
  INFORMATION_WORDS,
  SOURCE_WORDS,
  gradingOf,
  gradingSentence,
  gradingWarnings,
  schemeOf,
  speakGrading,
  USUAL_GRADING,
  type CodeWords,
  type Grading,
} from '~/lib/grading';
import { Details } from './govuk/details';
import { Select } from './govuk/select';
import { IntakeNotice, useForceGrading } from './intake-notice';

type Props = {
  /** What is chosen at first, and with it the scheme; the usual grading of the force's scheme unless said. */
  grading?: Grading;
  errors?: FormErrors;
  values?: FormValues;
  /** Open from the start, where grading is what the form is for. */
  unfolded?: boolean;
};

const cannotGround = ' (grounds no fact and no publication)';

function items(codes: readonly string[], words: Readonly<Record<string, CodeWords>>, useless = '') {
  return codes.map((code) => ({
    value: code,
    text: `${code}: ${words[code]?.label ?? ''}${useless.includes(code) ? cannotGround : ''}`,
  }));
}

/** What a grading that came back from its check means for what may be done with it. */
function Warnings({ grading }: { grading: Grading }) {
  const warnings = gradingWarnings(grading);
  return warnings.length === 0 ? null : (
    <ul className="govuk-list govuk-list--bullet">
      {warnings.map((warning) => (
        <li key={warning}>{warning}</li>
      ))}
    </ul>
  );
}

/**
 * The three codes of an item, folded away while they are the usual ones: fields `source`, `information`, `handling`.
 * With scripts its line follows what is chosen (`followGrading`); without, it says nothing that a choice could belie.
 * Above them the standing notice, so that it is on every form that takes information.
 */
export function GradingFields({ grading: given, errors = {}, values = {}, unfolded = false }: Props) {
  const force = useForceGrading();
  const grading = given ?? USUAL_GRADING[force.scheme];
  const scheme = schemeOf(grading);
  const codes = CODES[scheme];
  const field = (name: keyof Grading) => ({
    name,
    error: errorFor(errors, name),
    defaultValue: valueOf(values, name) ?? grading[name],
  });
  const wrong = (['source', 'information', 'handling'] as const).some((name) => errorFor(errors, name));
  const chosen = gradingOf({
    source: valueOf(values, 'source') ?? grading.source,
    information: valueOf(values, 'information') ?? grading.information,
    handling: valueOf(values, 'handling') ?? grading.handling,
  });
  const changed = chosen === undefined || speakGrading(chosen) !== speakGrading(grading);
  return (
    <>
      <IntakeNotice />
      <Details
        className="app-grading"
        open={wrong || unfolded}
        summary={
          changed ? 'Graded as you chose: open to read or change the three codes' : gradingSentence(grading)
        }
      >
        <p className="govuk-body">
          Everything recorded carries three codes ({scheme}): how reliable the source is, how it is known, and
          who may see it. {speakGrading(USUAL_GRADING[scheme])} is usual. Change a code only where it does not
          fit.
        </p>
        <Warnings grading={chosen ?? grading} />
        <Select
          label="Source"
          hint="How reliable is whoever it comes from?"
          items={items(codes.source, SOURCE_WORDS, 'D3')}
          {...field('source')}
        />
        <Select
          label="Information"
          hint="How is it known?"
          items={items(codes.information, INFORMATION_WORDS, '5E')}
          {...field('information')}
        />
        <Select label="Who may see it" items={items(codes.handling, HANDLING_WORDS)} {...field('handling')} />
      </Details>
    </>
  );
}
