import { gateChecklist, type Doing } from '../gate';
import type { SeenHeader } from '../header.schema';
import { stageName, type Stage } from '../stages';

type Props = {
  stage: Stage;
  missing: readonly string[];
  /** Whose problem it is and what the viewer may do there: what is missing links to where it is done. */
  header: Pick<SeenHeader, 'reference' | 'may'>;
};

function Label({ label, at, header }: { label: string; at: Doing } & Pick<Props, 'header'>) {
  if (!header.may[at.may]) return <>{label}</>;
  return (
    <a className="govuk-link" href={`/problems/${header.reference}${at.path}`}>
      {label}
    </a>
  );
}

/** What the gate of a stage needs, ticked as it is met. */
export function GateChecklist({ stage, missing, header }: Props) {
  return (
    <>
      <p className="govuk-hint">
        The gate of {stageName(stage).toLowerCase()}: when all of these are met it can be submitted, and a
        supervisor decides whether the problem moves on.
      </p>
      <ul className="govuk-list app-gate">
        {gateChecklist(stage, missing).map(({ word, label, met, at }) => (
          <li key={word} className={met ? 'app-gate__met' : 'app-gate__missing'}>
            <span aria-hidden="true">{met ? '✓' : '○'}</span>{' '}
            {met ? label : <Label label={label} at={at} header={header} />}
            <span className="govuk-visually-hidden">{met ? ' (met)' : ' (still missing)'}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
