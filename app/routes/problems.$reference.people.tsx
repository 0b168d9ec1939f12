import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { ErrorSummary } from '~/components/govuk/error-summary';
import { CheckStepView } from '~/features/problems/components/check-step';
import { AdmissionForm } from '~/features/information/components/admission-form';
import { IdentityTable } from '~/features/information/components/identity-table';
import { LookList } from '~/features/information/components/look-list';
import { NamesPanel } from '~/features/information/components/names-panel';
import { PlainWords } from '~/features/information/components/plain-words';
import { PartList } from '~/features/information/components/part-list';
import { ParticipantList } from '~/features/information/components/participant-list';
import { changePeople } from '~/features/information/change-people.server';
import { changeDone } from '~/features/information/identity-changes';
import { loadNames } from '~/features/information/load-names.server';
import { loadPeople } from '~/features/information/load-people.server';
import { useFormState } from '~/lib/form-state';
import { titledOfProblem } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true, enhance: true };
export const meta = titledOfProblem('People');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  // Names first: the list of who has looked, read after them, has this look in it.
  const names = await loadNames(context, params.reference ?? '');
  const people = await loadPeople(context, params.reference ?? '');
  return { people, names, base: `/problems/${params.reference}`, done: changeDone(request.url) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  return changePeople(context, request, params.reference ?? '');
}

export default function PeopleTabPage() {
  const { people, names, base, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors } = useFormState();
  if (answer && 'check' in answer)
    return <CheckStepView check={answer.check} saveText="Go on" backHref={`${base}/people`} />;
  return (
    <>
      <ErrorSummary errors={errors} />
      {done ? <NotificationBanner type="success" text={done} /> : null}
      <h2 className="govuk-heading-l">People</h2>
      <NamesPanel allowed={people.may_see_names} until={names?.until ?? null} />
      <IdentityTable identities={people.identities} words={names?.words ?? {}} base={base} />
      <PlainWords {...people} />
      <h3 className="govuk-heading-m">Who takes part</h3>
      <PartList {...people} supervises={people.may_admit} />
      <ParticipantList participants={people.participants} mayAdmit={people.may_admit} />
      {people.may_admit ? (
        <AdmissionForm may_be_admitted={people.may_be_admitted} requests={people.requests} />
      ) : null}
      <h3 className="govuk-heading-m">Who has looked at names</h3>
      <LookList looks={people.looks} />
    </>
  );
}
