import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { BackLink } from '~/components/govuk/back-link';
import { ErrorSummary } from '~/components/govuk/error-summary';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { InsetText } from '~/components/govuk/inset-text';
import { changeIdentity } from '~/features/information/change-identity.server';
import { ChangeList, KindForm } from '~/features/information/components/identity-corrections';
import { MergeForm, MergeQuestion, RecordNumber } from '~/features/information/components/identity-links';
import { IdentityMentions } from '~/features/information/components/identity-mentions';
import { IdentityRoles } from '~/features/information/components/identity-roles';
import { LookList } from '~/features/information/components/look-list';
import { changeDone } from '~/features/information/identity-changes';
import { loadIdentity } from '~/features/information/load-identity.server';
import { loadNames } from '~/features/information/load-names.server';
import { formatTime } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import { titledOfProblem } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true, enhance: true };
export const meta = titledOfProblem('Person');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  // Names first: the list of who has looked, read after them, has this look in it.
  const names = await loadNames(context, params.reference ?? '');
  const page = await loadIdentity(context, params.reference ?? '', params.identity ?? '');
  return { page, names, base: `/problems/${params.reference}`, done: changeDone(request.url) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  return changeIdentity(context, request, `/problems/${params.reference}`, params.identity ?? '');
}

/** Who is behind a label while names are shown, or how to see it. */
type WhoProps = { wordings: string[]; until: string | null; base: string; erased: boolean };
function WhoItIs({ wordings, until, base, erased }: WhoProps) {
  if (erased)
    return (
      <InsetText>What this label stood for was erased for good. The label stays in the texts.</InsetText>
    );
  if (until === null)
    return (
      <p className="govuk-body">
        <a className="govuk-link" href={`${base}/people#show-names`}>
          Show names
        </a>{' '}
        to say who is who.
      </p>
    );
  return (
    <InsetText>
      Written as {wordings.map((words) => `“${words}”`).join(', ')}. Names are shown until {formatTime(until)}
      ; that you see them is recorded.
    </InsetText>
  );
}

export default function IdentityPage() {
  const { page, names, base, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors } = useFormState();
  const words = names?.words ?? {};
  const wordings = [...new Set(page.mentions.flatMap(({ id }) => words[id] ?? []))];
  if (answer && 'merge' in answer && typeof answer.merge === 'string')
    return (
      <MergeQuestion page={page} words={words} chosen={answer.merge} here={`${base}/people/${page.id}`} />
    );
  return (
    <>
      <BackLink href={`${base}/people`}>People of this problem</BackLink>
      <ErrorSummary errors={errors} />
      {done ? <NotificationBanner type="success" text={done} /> : null}
      <h2 className="govuk-heading-l">{page.label}</h2>
      <WhoItIs erased={page.erased} wordings={wordings} until={names?.until ?? null} base={base} />
      {page.kind === 'person' || page.kind === 'family' ? <IdentityRoles {...page} /> : null}
      <RecordNumber page={page} />
      <IdentityMentions page={page} words={words} base={base} />
      {page.may_change && page.others.length > 0 ? <MergeForm page={page} words={words} /> : null}
      {page.may_change ? <KindForm page={page} /> : null}
      <ChangeList changes={page.changes} />
      <h3 className="govuk-heading-m">Who has looked</h3>
      <LookList looks={page.looks} />
    </>
  );
}
