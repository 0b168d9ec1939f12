import { randomUUID } from 'node:crypto';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button, ButtonLink } from '~/components/govuk/button';
import { Page } from '~/components/page';
import { call } from '~/lib/call.server';
import { listDrafts } from '~/features/problems/list-drafts.server';
import { loggingPath } from '~/features/problems/logging-pages';
import { loggers } from '~/features/problems/loggers';
import { formatMoment } from '~/lib/dates';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titled('Log a problem');

/** A new draft begins at once where a place is named (a call handler's report), or no unfinished one waits. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, ...loggers);
  const place = new URL(request.url).searchParams.get('place');
  if (place) throw redirect(`${loggingPath('where', randomUUID())}&${new URLSearchParams({ place })}`);
  const drafts = await listDrafts(context);
  const fresh = loggingPath('where', randomUUID());
  if (drafts.length === 0) throw redirect(fresh);
  return { drafts, fresh };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, ...loggers);
  const draft = String((await request.formData()).get('draft') ?? '');
  await call(context, 'drop_draft', { p_draft: draft });
  return redirect('/problems/new');
}

export default function NewProblem() {
  const { drafts, fresh } = useLoaderData<typeof loader>();
  return (
    <Page heading="Log a problem">
      <ButtonLink href={fresh} isStart>
        Start a new one
      </ButtonLink>
      <h2 className="govuk-heading-m">Not finished</h2>
      <ul className="govuk-list app-cards">
        {drafts.map(({ id, title, place, updated_at }) => (
          <li key={id} className="app-card">
            <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">
              {title ?? 'No sentence yet'}
            </p>
            <p className="govuk-body-s">
              {place ? `In ${place}, ` : ''}kept {formatMoment(updated_at)}
            </p>
            <form method="post" className="govuk-button-group govuk-!-margin-bottom-0">
              <a className="govuk-link" href={loggingPath('check', id)}>
                Go on<span className="govuk-visually-hidden"> with {title ?? 'this draft'}</span>
              </a>
              <input type="hidden" name="draft" value={id} />
              <Button variant="secondary" className="govuk-!-margin-bottom-0">
                Delete<span className="govuk-visually-hidden"> {title ?? 'this draft'}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Page>
  );
}
