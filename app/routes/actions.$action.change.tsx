import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { InsetText } from '~/components/govuk/inset-text';
import { Page } from '~/components/page';
import { SeparationCheck } from '~/components/separation/separation-check';
import { TwoTexts } from '~/components/two-texts';
import { ChangeActionForms } from '~/features/actions/components/change-action-forms';
import { changeAction, dropAction } from '~/features/actions/change-action.server';
import { loadAction } from '~/features/actions/load-action.server';
import { savedAction, savedClosing } from '~/features/actions/saved-action';
import { AppError } from '~/lib/errors';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true, enhance: true };
export const meta = titled('Change an action');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const action = await loadAction(context, params.action ?? '');
  // A closed one still answers: its page has to give back what was typed while somebody closed it.
  if (!action.may_do && action.status === 'open')
    throw new AppError('not_the_action_owner', { requestId: context.requestId });
  return { action };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  const found = await loadAction(context, params.action ?? '');
  const intent = (await request.clone().formData()).get('intent');
  const answer =
    intent === 'drop'
      ? await dropAction(context, request, found)
      : await changeAction(context, request, found);
  return answer ?? redirect(`/actions/${found.id}`);
}

export default function ChangeActionPage() {
  const { action: found } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, stale } = useFormState();
  const back = `/actions/${found.id}`;
  if (stale) {
    const saved = [...savedAction(found), ...savedClosing(found)];
    return <TwoTexts stale={stale} saved={saved} version={found.version} keepHref={back} />;
  }
  if (answer && 'check' in answer) {
    return (
      <Page heading="Check the reason before you save it" caption={found.task} width="full">
        <SeparationCheck {...answer.check} saveText="Close the action" backHref={`${back}/change`} />
      </Page>
    );
  }
  return (
    <Page heading="Change this action" caption={found.task} back={{ href: back }} errors={errors}>
      {found.status === 'open' ? (
        <ChangeActionForms action={found} />
      ) : (
        <InsetText>This action is closed. It cannot be changed any more.</InsetText>
      )}
    </Page>
  );
}
