import type { Question } from '../stage.schema';

const corners = [
  { code: 'triangle_handler', name: 'Handler', x: 92, y: 66, anchor: 'end' },
  { code: 'triangle_manager', name: 'Manager', x: 308, y: 66, anchor: 'start' },
  { code: 'triangle_guardian', name: 'Guardian', x: 200, y: 296, anchor: 'middle' },
  { code: 'triangle_offender', name: 'Offender', x: 146, y: 138, anchor: 'end' },
  { code: 'triangle_place', name: 'Place', x: 254, y: 138, anchor: 'start' },
  { code: 'triangle_target', name: 'Target', x: 200, y: 246, anchor: 'middle' },
] as const;

/** The problem analysis triangle: inner corners for who and where, outer ones for who could stop it. Each leads to its facts. */
export function Triangle({ questions }: { questions: readonly Question[] }) {
  const answered = new Set(questions.filter(({ answer }) => answer).map(({ code }) => code));
  return (
    <figure className="app-triangle">
      <svg viewBox="0 0 400 310" role="group" aria-label="Problem analysis triangle">
        <path className="app-triangle__outer" d="M60 80 H340 L200 270 Z" />
        <path className="app-triangle__inner" d="M130 110 H270 L200 215 Z" />
        {corners.map(({ code, name, x, y, anchor }) => (
          <a key={code} href={`#${code}`}>
            <text
              x={x}
              y={y}
              textAnchor={anchor}
              className={answered.has(code) ? 'app-triangle__known' : undefined}
            >
              {name}
              {answered.has(code) ? ' ✓' : ' ?'}
            </text>
          </a>
        ))}
      </svg>
      <figcaption className="govuk-body-s">
        Inside: offender, target, place. Outside: who could restrain, protect or run it. ✓ answered, ? not
        yet.
      </figcaption>
    </figure>
  );
}
