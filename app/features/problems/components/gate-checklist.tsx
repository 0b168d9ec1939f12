import { gateChecklist } from '../gate';
import { stageName, type Stage } from '../stages';

/** What the gate of a stage needs, ticked as it is met. */
export function GateChecklist({ stage, missing }: { stage: Stage; missing: readonly string[] }) {
  return (
    <>
      <p className="govuk-hint">
        The gate of {stageName(stage).toLowerCase()}: when all of these are met it can be submitted, and a
        supervisor decides whether the problem moves on.
      </p>
      <ul className="govuk-list app-gate">
        {gateChecklist(stage, missing).map(({ word, label, met }) => (
          <li key={word} className={met ? 'app-gate__met' : 'app-gate__missing'}>
            <span aria-hidden="true">{met ? '✓' : '○'}</span> {label}
            <span className="govuk-visually-hidden">{met ? ' (met)' : ' (still missing)'}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
