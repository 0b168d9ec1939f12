import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BackLink } from '~/components/govuk/back-link';
import { ErrorSummary } from '~/components/govuk/error-summary';
import { GradingLink } from '~/components/grading-link';
import { SharesForm } from '~/features/costs/components/shares-form';
import { loadShares } from '~/features/costs/load-shares.server';
import { shareAttendance } from '~/features/costs/share-attendance.server';
import { formatMinutes, formatMoment } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titled('Share time between problems');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  return { attendance: await loadShares(context, params.reference ?? '', params.attendance ?? '') };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  const { id, reference } = await loadShares(context, params.reference ?? '', params.attendance ?? '');
  return (await shareAttendance(context, request, id)) ?? redirect(`/problems/${reference}/costs?saved=1`);
}

export default function SharesTabPage() {
  const { attendance } = useLoaderData<typeof loader>();
  const { errors } = useFormState();
  const who = attendance.lines.map(
    ({ people, cost_role, organisation }) => `${people} × ${cost_role}, ${organisation}`,
  );
  return (
    <>
      <BackLink href={`/problems/${attendance.reference}/costs`}>Costs</BackLink>
      <ErrorSummary errors={errors} />
      <h2 className="govuk-heading-l">Share time between problems</h2>
      <p className="govuk-body">
        {who.join('; ')}: {formatMinutes(attendance.minutes)} from {formatMoment(attendance.started_at)}.
      </p>
      <p className="govuk-body">
        The shares add up to 100%, and each problem counts its own. A note stays with the problem it was
        recorded for.
      </p>
      <SharesForm attendance={attendance} />
      <GradingLink reference={attendance.reference} kind="attendance" item={attendance.id} />
    </>
  );
}
