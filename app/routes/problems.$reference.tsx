import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useLocation } from '@remix-run/react';
import { SubNavigation } from '~/components/moj/sub-navigation';
import { LapsedProblem } from '~/features/problems/components/lapsed-problem';
import { InsetText } from '~/components/govuk/inset-text';
import { listRestricted } from '~/features/information/list-restricted.server';
import { ProblemHeaderView } from '~/features/problems/components/problem-header';
import { readHeader } from '~/features/problems/read-header.server';
import { formatMoment } from '~/lib/dates';
import { titledOfProblem } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titledOfProblem('Overview');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { role } = await requireViewer(context, request);
  const header = await readHeader(context, params.reference ?? '');
  if (header.access !== 'lapsed' && header.merged_into) throw redirect(`/problems/${header.merged_into}`);
  const kept = header.access !== 'lapsed' && header.restricted && role === 'information_manager';
  const opened = kept
    ? (await listRestricted(context)).find(({ reference }) => reference === header.reference)
    : null;
  return { header, openUntil: opened?.open_until ?? null };
}

const tabs = [
  ['', 'Overview'],
  ['/scanning', 'Scanning'],
  ['/analysis', 'Analysis'],
  ['/response', 'Response'],
  ['/assessment', 'Assessment'],
  ['/log', 'Log'],
  ['/evidence', 'Evidence'],
  ['/costs', 'Costs'],
  ['/people', 'People'],
  ['/summary', 'Summary'],
  ['/history', 'History'],
] as const;

export default function Problem() {
  const { header, openUntil } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  if (header.access === 'lapsed') return <LapsedProblem header={header} />;
  const base = `/problems/${header.reference}`;
  const open = header.access === 'record' ? tabs : tabs.slice(0, 1);
  const items = open.map(([path, text]) => ({
    text,
    href: base + path,
    current: path === '' ? pathname === base : pathname.startsWith(base + path),
  }));
  return (
    <div className="govuk-width-container">
      <main className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
        {openUntil ? (
          <InsetText>
            This problem is restricted and open to you until {formatMoment(openUntil)}. Those named on it were
            told that you opened it, and why; what you change stays on record.
          </InsetText>
        ) : null}
        <ProblemHeaderView header={header} />
        <SubNavigation label="Parts of this problem" items={items} />
        <Outlet />
      </main>
    </div>
  );
}
