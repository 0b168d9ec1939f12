import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { GradingLink } from '~/components/grading-link';
import { SeparationCheck } from '~/components/separation/separation-check';
import { Page } from '~/components/page';
import { SharedSpecially } from '~/components/shared-specially';
import { TwoTexts } from '~/components/two-texts';
import { ActionFacts } from '~/features/actions/components/action-facts';
import { DoneForm } from '~/features/actions/components/done-form';
import { completeAction } from '~/features/actions/complete-action.server';
import { loadAction, type Action } from '~/features/actions/load-action.server';
import { savedClosing } from '~/features/actions/saved-action';
import { usualCostRole } from '~/features/actions/usual-cost-role';
import upload from '~/islands/upload.ts?worker&url';
import { dayOf, formatTime } from '~/lib/dates';
import { dayParts } from '~/lib/day-parts';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { loadSharedSpecially } from '~/lib/shared-specially.server';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true, island: upload };
export const meta = titled('Action');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(context, request);
  const now = new Date();
  const today = dayOf(now);
  const found = await loadAction(context, params.action ?? '');
  return {
    action: found,
    shared: await loadSharedSpecially(context, 'action', found.id),
    usualRole: usualCostRole(viewer.role),
    today,
    now: { ...dayParts(today), time: formatTime(now) },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  const found = await loadAction(context, params.action ?? '');
  return (await completeAction(context, request, found)) ?? redirect('/actions?done=1');
}

function Pictures({ pictures, reference }: Pick<Action, 'pictures' | 'reference'>) {
  return (
    <ul className="app-pictures">
      {pictures.map(({ id, caption, shown }) => (
        <li key={id}>
          <a className="govuk-link" href={`/problems/${reference}/evidence/${id}`}>
            {shown ? <img className="app-pictures__image" src={`/evidence/${id}/thumbnail`} alt="" /> : null}
            {caption || 'File without a caption'}
          </a>
        </li>
      ))}
    </ul>
  );
}

export default function ActionPage() {
  const { action: found, shared, today, now, usualRole } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, stale } = useFormState();
  const here = `/actions/${found.id}`;
  if (stale)
    return <TwoTexts stale={stale} saved={savedClosing(found)} version={found.version} keepHref={here} />;
  if (answer && 'check' in answer) {
    return (
      <Page heading="Check what was done before you save it" caption={found.task} width="full">
        <SeparationCheck {...answer.check} saveText="Save as done" backHref={here} />
      </Page>
    );
  }
  const caption = found.title ? `${found.reference} ${found.title}` : found.reference;
  return (
    <Page heading={found.task} caption={caption} back={{ href: '/actions', text: 'Actions' }} errors={errors}>
      <SharedSpecially sharings={shared} />
      <ActionFacts action={found} today={today} />
      <GradingLink reference={found.reference} kind="action" item={found.id} />
      {found.pictures.length > 0 ? <Pictures {...found} /> : null}
      {found.may_do ? (
        <>
          <p className="govuk-body">
            <a className="govuk-link" href={`${here}/change`}>
              Name who does it, change the day, or say that it will not be done
            </a>
          </p>
          <DoneForm action={found} now={now} usualRole={usualRole} />
        </>
      ) : null}
    </Page>
  );
}
