import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DataTable } from '~/components/data-table';
import { EmptyState } from '~/components/empty-state';
import { Pagination } from '~/components/govuk/pagination';
import { Page } from '~/components/page';
import { listOtherScheme } from '~/features/information/list-other-scheme.server';
import { formatDayOf } from '~/lib/dates';
import { writeGrading } from '~/lib/grading';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titled('Graded by the other scheme');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { role } = await requireViewer(context, request);
  const asked = new URL(request.url).searchParams.get('page') ?? '1';
  const page = Math.max(1, Number.parseInt(asked, 10) || 1);
  return { list: await listOtherScheme(context, page), page, back: role === 'information_manager' };
}

export default function OtherSchemePage() {
  const { list, page, back } = useLoaderData<typeof loader>();
  const steps = {
    previous: page > 1 ? { href: `?page=${page - 1}`, text: 'Older' } : undefined,
    next: list.more ? { href: `?page=${page + 1}`, text: 'Newer' } : undefined,
  };
  return (
    <Page
      heading="Graded by the other scheme"
      width="full"
      back={back ? { href: '/information/grading', text: 'Grading' } : { href: '/desk', text: 'Desk' }}
    >
      <p className="govuk-body">
        Your force grades by {list.scheme}. These items keep the scheme they were graded by until somebody
        grades them again: open one, read what it says, and decide. Nothing is converted by itself.
      </p>
      <DataTable
        caption="What you may grade again"
        rows={list.items}
        empty={<EmptyState title={`All that you may grade again is graded by ${list.scheme}.`} />}
        columns={[
          {
            title: 'Item',
            cell: ({ kind, id, reference, words }) => (
              <a className="govuk-link" href={`/problems/${reference}/grading/${kind}/${id}#regrade`}>
                {words}
              </a>
            ),
          },
          { title: 'Problem', cell: ({ reference }) => reference },
          { title: 'Graded', cell: (item) => `${writeGrading(item)} (${item.scheme})` },
          { title: 'On', cell: ({ graded_at }) => formatDayOf(graded_at) },
        ]}
      />
      {steps.previous || steps.next ? <Pagination {...steps} /> : null}
    </Page>
  );
}
