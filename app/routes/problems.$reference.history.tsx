import { LaidOutText } from '~/components/separation/laid-out-words';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { Button } from '~/components/govuk/button';
import { Pagination } from '~/components/govuk/pagination';
import { Select } from '~/components/govuk/select';
import { Timeline } from '~/components/moj/timeline';
import { readHeader } from '~/features/problems/read-header.server';
import { eventKinds, EVENTS_A_PAGE, readHistory } from '~/features/problems/read-history.server';
import { titledOfProblem } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titledOfProblem('History');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const query = new URL(request.url).searchParams;
  const page = Math.max(1, Math.trunc(Number(query.get('page') ?? 1)) || 1);
  const kind = query.get('kind') || null;
  const { id } = await readHeader(context, params.reference ?? '');
  const { total, events } = await readHistory(context, id, page, kind);
  const kinds = Object.entries(eventKinds).map(([value, text]) => ({ value, text }));
  return { events, page, pages: Math.ceil(total / EVENTS_A_PAGE), kind: kind ?? '', kinds };
}

const addressOf = (page: number, kind: string) =>
  `?${new URLSearchParams({ ...(kind && { kind }), page: String(page) })}`;

export default function History() {
  const { events, page, pages, kind, kinds } = useLoaderData<typeof loader>();
  return (
    <>
      <h2 className="govuk-heading-l">History</h2>
      <form method="get" className="app-inline-form">
        <Select
          name="kind"
          label="Show"
          items={[{ value: '', text: 'Everything' }, ...kinds]}
          defaultValue={kind}
        />
        <Button variant="secondary">Show</Button>
      </form>
      {events.length === 0 ? <EmptyState title="Nothing of this kind has happened yet." /> : null}
      <Timeline
        headingLevel={3}
        events={events.map(({ id, title, by, at, body }) => ({
          id,
          title,
          by,
          at,
          children: body ? <LaidOutText text={body} /> : null,
        }))}
      />
      <Pagination
        previous={page > 1 ? { href: addressOf(page - 1, kind), text: 'Newer' } : undefined}
        next={page < pages ? { href: addressOf(page + 1, kind), text: 'Older' } : undefined}
      />
    </>
  );
}
