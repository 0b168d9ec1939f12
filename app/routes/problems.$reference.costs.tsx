import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '~/components/govuk/error-summary';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { Pagination } from '~/components/govuk/pagination';
import { SeparationCheck } from '~/components/separation/separation-check';
import { AttendanceForm } from '~/features/costs/components/attendance-form';
import { CostBars } from '~/features/costs/components/cost-bars';
import { LedgerTable, TotalsTable } from '~/features/costs/components/cost-tables';
import { LINES_A_PAGE, loadCosts } from '~/features/costs/load-costs.server';
import { recordAttendance } from '~/features/costs/record-attendance.server';
import { dayOf, formatTime } from '~/lib/dates';
import { dayParts } from '~/lib/day-parts';
import { useFormState } from '~/lib/form-state';
import { titledOfProblem } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true, enhance: true };
export const meta = titledOfProblem('Costs');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { role } = await requireViewer(context, request);
  const query = new URL(request.url).searchParams;
  const page = Math.max(1, Math.trunc(Number(query.get('page') ?? 1)) || 1);
  const costs = await loadCosts(context, params.reference ?? '', page);
  const now = new Date();
  return {
    costs,
    page,
    pages: Math.ceil(costs.total / LINES_A_PAGE),
    saved: query.has('saved'),
    setsRates: role === 'finance',
    now: { ...dayParts(dayOf(now)), time: formatTime(now) },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  const { problem_id, reference } = await loadCosts(context, params.reference ?? '');
  return (
    (await recordAttendance(context, request, problem_id)) ?? redirect(`/problems/${reference}/costs?saved=1`)
  );
}

function Figures() {
  const { costs, page, pages, setsRates } = useLoaderData<typeof loader>();
  return (
    <>
      <CostBars totals={costs.totals} />
      {costs.totals.length > 0 ? <TotalsTable totals={costs.totals} /> : null}
      {costs.sources.length > 0 ? (
        <p className="govuk-body">
          Rates from: {costs.sources.join('; ')}. The rate of the day stays with each line.
        </p>
      ) : null}
      {setsRates && costs.totals.some(({ unpriced_minutes }) => unpriced_minutes > 0) ? (
        <p className="govuk-body">
          <a className="govuk-link" href="/admin/rates">
            Set rates for the hours not yet priced
          </a>
        </p>
      ) : null}
      <LedgerTable lines={costs.lines} base={`/problems/${costs.reference}`} />
      <Pagination
        previous={page > 1 ? { href: `?page=${page - 1}`, text: 'Newer' } : undefined}
        next={page < pages ? { href: `?page=${page + 1}`, text: 'Older' } : undefined}
      />
    </>
  );
}

export default function CostsTabPage() {
  const { costs, saved, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors } = useFormState();
  if (answer && 'check' in answer) {
    const back = `/problems/${costs.reference}/costs`;
    return (
      <>
        <h2 className="govuk-heading-l">Check the note before you save it</h2>
        <SeparationCheck {...answer.check} saveText="Save time" backHref={back} />
      </>
    );
  }
  return (
    <>
      <ErrorSummary errors={errors} />
      {saved ? <NotificationBanner type="success" text="Time saved." /> : null}
      <h2 className="govuk-heading-l">Costs</h2>
      {costs.may_add ? <AttendanceForm costs={costs} now={now} /> : null}
      <Figures />
    </>
  );
}
