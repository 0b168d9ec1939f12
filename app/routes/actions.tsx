import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { Page } from '~/components/page';
import { ActionTable } from '~/features/actions/components/action-table';
import { loadActions } from '~/features/actions/load-actions.server';
import { dayOf } from '~/lib/dates';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true, enhance: true };
export const meta = titled('Actions');

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const done = new URL(request.url).searchParams.has('done');
  return { actions: await loadActions(context), today: dayOf(new Date()), done };
}

function Done({ actions }: { actions: Awaited<ReturnType<typeof loadActions>>['done'] }) {
  if (actions.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">What you did last</h2>
      <ul className="govuk-list">
        {actions.map(({ id, task, reference }) => (
          <li key={id}>
            <a className="govuk-link" href={`/actions/${id}`}>
              {task}
            </a>{' '}
            ({reference})
          </li>
        ))}
      </ul>
    </>
  );
}

export default function ActionsPage() {
  const { actions, today, done } = useLoaderData<typeof loader>();
  const banner = done ? (
    <NotificationBanner type="success" text="Done. The log, the time and the files are saved with it." />
  ) : null;
  return (
    <Page heading="Actions" width="full" banner={banner}>
      <ActionTable
        caption="Yours"
        rows={actions.own}
        today={today}
        empty={<EmptyState title="Nothing is waiting for you." />}
      />
      <ActionTable
        caption={`${actions.organisation}: others’ and nobody’s yet`}
        rows={actions.others}
        today={today}
        owners
        empty={<EmptyState title={`${actions.organisation} has no other open actions near you.`} />}
      />
      <Done actions={actions.done} />
    </Page>
  );
}
