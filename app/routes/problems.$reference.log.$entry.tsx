import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '~/components/govuk/error-summary';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { GradingLink } from '~/components/grading-link';
import { SeparationCheck } from '~/components/separation/separation-check';
import { TwoTextsTab } from '~/components/two-texts';
import { EntryList } from '~/features/information/components/entry-list';
import { GradingHistory } from '~/features/information/components/grading-history';
import { RegradeForm } from '~/features/information/components/regrade-form';
import { loadEntry } from '~/features/information/load-entry.server';
import { loadNames } from '~/features/information/load-names.server';
import { regradeEntry } from '~/features/information/regrade-entry.server';
import { savedEntryGrading } from '~/features/information/saved-entry-grading';
import { useFormState } from '~/lib/form-state';
import { titledOfProblem } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true, enhance: true };
export const meta = titledOfProblem('Entry');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const reference = params.reference ?? '';
  const [page, names] = await Promise.all([
    loadEntry(context, reference, params.entry ?? ''),
    loadNames(context, reference),
  ]);
  const { searchParams } = new URL(request.url);
  const [saved, suggested] = [searchParams.has('saved'), searchParams.has('suggested')];
  return { page, names, saved, suggested, reference, base: `/problems/${reference}` };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  return regradeEntry(context, request, params.reference ?? '', params.entry ?? '');
}

export default function EntryPage() {
  const { page, names, saved, suggested, reference, base } = useLoaderData<typeof loader>();
  const { entry, gradings, may_grade } = page;
  const answer = useActionData<typeof action>();
  const { errors, stale } = useFormState();
  const [inForce] = gradings;
  if (stale && inForce) {
    const [fields, here] = [savedEntryGrading(inForce), `${base}/log/${entry.id}`];
    return <TwoTextsTab stale={stale} saved={fields} version={entry.version} keepHref={here} />;
  }
  if (answer && 'check' in answer) {
    return (
      <>
        <h2 className="govuk-heading-l">Check the reason before you grade it again</h2>
        <SeparationCheck {...answer.check} saveText="Grade it again" backHref={`${base}/log/${entry.id}`} />
      </>
    );
  }
  return (
    <>
      <ErrorSummary errors={errors} />
      {saved ? (
        <NotificationBanner type="success">
          <p className="govuk-notification-banner__heading">Graded again. The earlier grading is kept.</p>
        </NotificationBanner>
      ) : null}
      <h2 className="govuk-heading-l">Entry</h2>
      <EntryList entries={[entry]} base={base} words={names?.words ?? {}} />
      <GradingLink reference={reference} kind="entry" item={entry.id} />
      <h2 className="govuk-heading-m">Gradings</h2>
      <GradingHistory gradings={gradings} />
      {may_grade ? (
        <>
          <h2 className="govuk-heading-m">Grade it again</h2>
          <RegradeForm page={page} suggested={suggested} />
        </>
      ) : null}
      <p className="govuk-body">
        <a className="govuk-link" href={`${base}/log`}>
          Back to the log
        </a>
      </p>
    </>
  );
}
