import type { Question } from '../stage.schema';

const corners = [
  { code: 'triangle_handler', name: 'Handler', x: 30, y: 48, anchor: 'start' },
  { code: 'triangle_manager', name: 'Manager', x: 370, y: 48, anchor: 'end' },
  { code: 'triangle_guardian', name: 'Guardian', x: 200, y: 312, anchor: 'middle' },
  { code: 'triangle_offender', name: 'Offender', x: 96, y: 88, anchor: 'start' },
  { code: 'triangle_place', name: 'Place', x: 304, y: 88, anchor: 'end' },
  { code: 'triangle_target', name: 'Target', x: 200, y: 226, anchor: 'middle' },
] as const;

/** The problem analysis triangle: inner corners for who and where, outer ones for who could stop it. Each leads to its facts. */
export function Triangle({ questions }: { questions: readonly Question[] }) {
  const answered = new Set(questions.filter(({ answer }) => answer).map(({ code }) => code));
  return (
    <figure className="app-triangle">
      <svg viewBox="0 0 400 320" role="group" aria-label="Problem analysis triangle">
        <path className="app-triangle__outer" d="M30 58 H370 L200 292 Z" />
        <path className="app-triangle__inner" d="M118 98 H282 L200 206 Z" />
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
