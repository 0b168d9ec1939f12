import { formatMinutes } from '~/lib/dates';
import { formatPounds } from '~/lib/money';
import { barLengths, sumOfSide, type Side, type Total } from '../pricing';

function Bar({ name, hint, side, length }: { name: string; hint: string; side: Side; length: number }) {
  return (
    <div className="app-cost-bar">
      <dt>
        <span className="govuk-!-font-weight-bold">{name}</span> <span className="app-muted">{hint}</span>
      </dt>
      <dd className="app-cost-bar__value">
        <span className={`app-cost-bar__bar app-cost-bar__bar--${length}`} aria-hidden="true" />
        <span>
          {formatPounds(side.pounds)} for {formatMinutes(side.minutes)}
          {side.unpricedMinutes > 0
            ? `, of which ${formatMinutes(side.unpricedMinutes)} not yet priced`
            : null}
          {side.illustrative ? ' (illustrative rates)' : null}
        </span>
      </dd>
    </div>
  );
}

/** What the problem costs against what its solution costs, as two bars with their figures in words. */
export function CostBars({ totals }: { totals: readonly Total[] }) {
  const problem = sumOfSide(totals, 'problem');
  const solution = sumOfSide(totals, 'solution');
  const [first, second] = barLengths(problem.pounds, solution.pounds);
  return (
    <dl className="app-cost-bars">
      <Bar name="The problem" hint="dealing with what happens" side={problem} length={first} />
      <Bar name="The solution" hint="planned work to solve it" side={solution} length={second} />
    </dl>
  );
}
