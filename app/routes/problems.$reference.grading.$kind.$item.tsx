import { LaidOutText } from '~/components/separation/laid-out-words';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { BackLink } from '~/components/govuk/back-link';
import { Details } from '~/components/govuk/details';
import { ErrorSummary } from '~/components/govuk/error-summary';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { SeparationCheck } from '~/components/separation/separation-check';
import { changeItem } from '~/features/information/change-item.server';
import { GradingHistory } from '~/features/information/components/grading-history';
import { ItemDisclosures } from '~/features/information/components/item-disclosures';
import { RegradeItemForm } from '~/features/information/components/regrade-item-form';
import { ShareForm } from '~/features/information/components/share-form';
import { itemHref, itemWords } from '~/features/information/item-words';
import { loadItem, type ItemPage } from '~/features/information/load-item.server';
import { useFormState } from '~/lib/form-state';
import { titledOfProblem } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true, enhance: true };
export const meta = titledOfProblem('Grading and sharing');

const done: Readonly<Record<string, string>> = {
  regrade: 'Graded again. The earlier grading is kept.',
  share: 'Shared, and recorded in the register of disclosures.',
  end: 'It is shared no more. The record of it stays.',
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const { reference = '', kind = '', item = '' } = params;
  const { searchParams } = new URL(request.url);
  return {
    item: await loadItem(context, reference, kind, item),
    reference,
    said: done[searchParams.get('done') ?? ''] ?? null,
    suggested: searchParams.has('suggested'),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  const { reference = '', kind = '', item = '' } = params;
  return changeItem(context, request, { reference, kind, item });
}

function Sharing({ item }: { item: ItemPage }) {
  const { sent } = useFormState({ intent: 'share' });
  return (
    <>
      <h2 className="govuk-heading-m" id="sharing">
        Shared beyond its code
      </h2>
      <ItemDisclosures disclosures={item.disclosures} mayEnd={item.may_disclose} />
      {item.may_disclose ? (
        <Details summary="Share this more widely" open={sent}>
          <ShareForm item={item} />
        </Details>
      ) : (
        <p className="govuk-body">
          Whoever supervises for {item.controller}, and did not write it, may share it more widely.
        </p>
      )}
    </>
  );
}

export default function ItemPageView() {
  const { item, reference, said, suggested } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors } = useFormState();
  const here = `/problems/${reference}/grading/${item.kind}/${item.id}`;
  if (answer && 'check' in answer) {
    return (
      <>
        <h2 className="govuk-heading-l">Check the words before you save them</h2>
        <SeparationCheck {...answer.check} saveText="Save" backHref={here} />
      </>
    );
  }
  return (
    <>
      <BackLink href={itemHref(reference, item)}>{itemWords(item.kind)}</BackLink>
      <ErrorSummary errors={errors} />
      {said ? (
        <NotificationBanner type="success">
          <p className="govuk-notification-banner__heading">{said}</p>
        </NotificationBanner>
      ) : null}
      <h2 className="govuk-heading-l">Grading and sharing</h2>
      <blockquote className="govuk-inset-text">
        <LaidOutText text={item.words} />
      </blockquote>
      <p className="govuk-body">
        {itemWords(item.kind)} by {item.by}, {item.controller}
      </p>
      <h2 className="govuk-heading-m">Gradings</h2>
      <GradingHistory gradings={item.gradings} />
      <Sharing item={item} />
      {item.may_grade ? (
        <>
          <h2 className="govuk-heading-m">Grade it again</h2>
          <RegradeItemForm item={item} suggested={suggested} />
        </>
      ) : null}
    </>
  );
}
