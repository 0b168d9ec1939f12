import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Pagination } from '~/components/govuk/pagination';
import { IslandMap } from '~/components/map/island-map';
import { Page } from '~/components/page';
import { ProblemFilterForm } from '~/features/problems/components/problem-filter-form';
import { ProblemRows } from '~/features/problems/components/problem-rows';
import { centreOf } from '~/features/neighbourhoods/neighbourhood';
import { listProblems } from '~/features/problems/list-problems.server';
import { loadFilterChoices } from '~/features/problems/load-filter-choices.server';
import { PAGE_SIZE, readFilters, writeFilters } from '~/features/problems/problem-filters';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';
import island from '../islands/problems-map.ts?worker&url';

export const handle = { island, sensitive: true };
export const meta = titled('Problems');

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const search = new URL(request.url).searchParams;
  const filters = readFilters(search);
  const page = Math.max(1, Math.trunc(Number(search.get('page'))) || 1);
  const [list, choices] = await Promise.all([
    listProblems(context, filters, page),
    loadFilterChoices(context),
  ]);
  return { ...list, choices, filters, page, tiles: context.settings.tiles };
}

function Pages({ page, total, href }: { page: number; total: number; href: (page: number) => string }) {
  const last = Math.ceil(total / PAGE_SIZE);
  return (
    <Pagination
      landmarkLabel="Pages of problems"
      previous={page > 1 ? { href: href(page - 1) } : undefined}
      next={page < last ? { href: href(page + 1) } : undefined}
    />
  );
}

export default function ProblemsPage() {
  const { rows, total, choices, filters, page, tiles } = useLoaderData<typeof loader>();
  const first = (page - 1) * PAGE_SIZE + 1;
  return (
    <Page heading="Problems" width="full">
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-third">
          <ProblemFilterForm filters={filters} choices={choices} />
        </div>
        <div className="govuk-grid-column-two-thirds">
          {total > 0 ? (
            <IslandMap
              name={`Map of ${total} ${total === 1 ? 'problem' : 'problems'}`}
              data={{ points: [], outlines: [], centre: centreOf(null), tiles }}
              pointsUrl={`/problems/points${writeFilters(filters)}`}
            />
          ) : null}
          <p className="govuk-body" role="status">
            {total === 0
              ? 'No problems.'
              : `${first} to ${first + rows.length - 1} of ${total} ${total === 1 ? 'problem' : 'problems'}, newest first.`}{' '}
            {total > 0 ? (
              <a className="govuk-link" href={`/problems/export.csv${writeFilters(filters)}`}>
                Download all {total} as CSV
              </a>
            ) : null}
          </p>
          <ProblemRows rows={rows} />
          <Pages
            page={page}
            total={total}
            href={(to) => `/problems${writeFilters(filters, { page: String(to) })}`}
          />
        </div>
      </div>
    </Page>
  );
}
