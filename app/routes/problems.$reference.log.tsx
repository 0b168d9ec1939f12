import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/govuk/error-summary';
import { InsetText } from '~/components/govuk/inset-text';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { Pagination } from '~/components/govuk/pagination';
import { EntryCheck } from '~/features/information/components/entry-check';
import { EntryForm } from '~/features/information/components/entry-form';
import { EntryList } from '~/features/information/components/entry-list';
import { LogFilterForm } from '~/features/information/components/log-filter-form';
import { loadLog, logFilterOf } from '~/features/information/load-log.server';
import { loadNames } from '~/features/information/load-names.server';
import { logEntry } from '~/features/information/log-entry.server';
import upload from '~/islands/upload.ts?worker&url';
import { dayOf, formatTime } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import { titledOfProblem } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true, island: upload };
export const meta = titledOfProblem('Log');

const ENTRIES_A_PAGE = 50;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const url = new URL(request.url);
  const filter = logFilterOf(url);
  const reference = params.reference ?? '';
  const [log, names] = await Promise.all([
    loadLog(context, reference, filter),
    loadNames(context, reference),
  ]);
  const [year = '', month = '', day = ''] = dayOf(new Date()).split('-');
  return {
    log,
    names,
    filter,
    base: `/problems/${params.reference}`,
    query: url.search,
    saved: url.searchParams.has('saved'),
    now: { day: String(Number(day)), month: String(Number(month)), year, time: formatTime(new Date()) },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  return logEntry(context, request, params.reference ?? '');
}

/** The address of another page of the same filtered log. */
function pageHref(query: string, page: number) {
  const search = new URLSearchParams(query);
  search.delete('saved');
  search.set('page', String(page));
  return `?${search}`;
}

function Entries() {
  const { log, names, filter, base, query } = useLoaderData<typeof loader>();
  const last = Math.ceil(log.total / ENTRIES_A_PAGE);
  return (
    <>
      <h2 className="govuk-heading-m">{log.total === 1 ? '1 entry' : `${log.total} entries`}</h2>
      <LogFilterForm log={log} filter={filter} />
      {log.entries.length === 0 ? <EmptyState title="There are no entries here that you may see." /> : null}
      <EntryList entries={log.entries} base={base} words={names?.words ?? {}} />
      {last > 1 ? (
        <Pagination
          previous={filter.page > 1 ? { href: pageHref(query, filter.page - 1) } : undefined}
          next={filter.page < last ? { href: pageHref(query, filter.page + 1) } : undefined}
        />
      ) : null}
      {log.some_hidden ? (
        <InsetText>
          Some entries are restricted to other agencies by their grading.{log.ask ? ` Ask ${log.ask}.` : ''}
        </InsetText>
      ) : null}
    </>
  );
}

export default function LogTabPage() {
  const { log, names, base, saved, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors } = useFormState();
  if (answer && 'check' in answer) return <EntryCheck answer={answer} backHref={`${base}/log`} />;
  return (
    <>
      <ErrorSummary errors={errors} />
      {saved ? (
        <NotificationBanner type="success">
          <p className="govuk-notification-banner__heading">
            Entry saved.{' '}
            <a className="govuk-notification-banner__link" href={`${base}/evidence`}>
              Add a photo
            </a>
          </p>
        </NotificationBanner>
      ) : null}
      <h2 className="govuk-heading-l">Log</h2>
      {names ? (
        <InsetText>
          Names are shown until {formatTime(names.until)}: what is marked, others read as a label. That you
          see them is recorded.
        </InsetText>
      ) : (
        <p className="govuk-body">
          <a className="govuk-link" href={`${base}/people?back=log#show-names`}>
            Show names
          </a>
        </p>
      )}
      {log.may_write ? <EntryForm log={log} now={now} /> : null}
      <Entries />
    </>
  );
}
