import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/govuk/button';
import { Panel } from '~/components/govuk/panel';
import { readHeader } from '~/features/problems/read-header.server';
import { loggers } from '~/features/problems/loggers';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titled('Problem logged');

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, ...loggers);
  const header = await readHeader(context, new URL(request.url).searchParams.get('reference') ?? '');
  return {
    reference: header.reference,
    supervisor: header.access !== 'lapsed' ? header.supervisor?.name : null,
    contributes: header.access === 'record' && header.may.contribute,
  };
}

/** For those who may write in its record: what is usually done straight away. */
function NextSteps({ problem, supervised }: { problem: string; supervised: string }) {
  return (
    <>
      <h2 className="govuk-heading-m">What you can do now</h2>
      <ol className="govuk-list govuk-list--number govuk-list--spaced">
        <li>
          <a className="govuk-link" href={`${problem}/scanning`}>
            Answer the remaining questions of scanning
          </a>
          <br />
          Within 7 days, then submit it. {supervised}
        </li>
        <li>
          <a className="govuk-link" href={`${problem}/evidence`}>
            Add a photo, video or document
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`${problem}/log`}>
            Write what you did in the log, with the time it took
          </a>
        </li>
      </ol>
    </>
  );
}

export default function Logged() {
  const { reference, supervisor, contributes } = useLoaderData<typeof loader>();
  const problem = `/problems/${reference}`;
  const supervised = supervisor
    ? `${supervisor} supervises it.`
    : 'A supervisor of the neighbourhood will be named.';
  return (
    <div className="govuk-width-container">
      <main className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
        <div className="govuk-grid-row">
          <div className="govuk-grid-column-two-thirds">
            <Panel title="Problem logged">
              Its reference is
              <br />
              <strong>{reference}</strong>
            </Panel>
            {contributes ? (
              <NextSteps problem={problem} supervised={supervised} />
            ) : (
              <p className="govuk-body">{supervised}</p>
            )}
            <ButtonLink href={problem}>Open {reference}</ButtonLink>
          </div>
        </div>
      </main>
    </div>
  );
}
