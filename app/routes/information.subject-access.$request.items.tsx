import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Page } from '~/components/page';
import { PageLinks } from '~/components/page-links';
import { ItemCard } from '~/features/subject-access/components/item-card';
import { decideItems } from '~/features/subject-access/decide-items.server';
import { ITEMS_A_PAGE } from '~/features/subject-access/item-words';
import { loadItems } from '~/features/subject-access/load-items.server';
import { loadRequest } from '~/features/subject-access/load-request.server';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titled('What is kept on a person');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'information_manager');
  const page = Math.max(1, Number.parseInt(new URL(request.url).searchParams.get('page') ?? '1', 10) || 1);
  const found = await loadRequest(context, params.request ?? '');
  return { request: found, page, ...(await loadItems(context, found.reference, page)) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request, 'information_manager');
  const answer = await decideItems(context, request, params.request ?? '');
  const { search } = new URL(request.url);
  return answer ?? redirect(`/information/subject-access/${params.request}/items${search}`);
}

/** A form of one button. */
function Act({ intent, text }: { intent: string; text: string }) {
  return (
    <form method="post">
      <FormToken />
      <Button name="intent" value={intent} variant="secondary">
        {text}
      </Button>
    </form>
  );
}

/** "3 to decide, 2 waiting for their controllers." */
function stateWords(counts: ReturnType<typeof useLoaderData<typeof loader>>['counts']): string {
  const said = [
    [counts.to_decide, 'to decide'],
    [counts.to_ask, 'of other controllers, not asked yet'],
    [counts.waiting, 'waiting for other controllers'],
    [counts.overdue, 'not answered in time'],
    [counts.decided, 'decided'],
  ]
    .filter(([count]) => count)
    .map(([count, words]) => `${count} ${words}`);
  return said.join(', ');
}

export default function SubjectItemsPage() {
  const { request, items, counts, reasons, total, page } = useLoaderData<typeof loader>();
  const { errors } = useFormState();
  const { reference } = request;
  const base = `/information/subject-access/${reference}`;
  const decides = request.state === 'open';
  return (
    <Page
      heading="What is kept on them"
      caption={reference}
      back={{ href: base, text: reference }}
      errors={errors}
    >
      <p className="govuk-body">
        Each item reads as the person would read it: their own details in place, everybody else by label.
      </p>
      {total > 0 ? <p className="govuk-body">{stateWords(counts)}.</p> : null}
      {decides ? (
        <div className="govuk-button-group">
          <Act intent="gather" text={total > 0 ? 'List anew' : 'List what is kept on them'} />
          {counts.to_ask ? <Act intent="ask" text="Ask the other controllers" /> : null}
        </div>
      ) : null}
      {total === 0 ? <EmptyState title="Nothing is listed yet." /> : null}
      {items.map((item) => (
        <ItemCard key={item.id} item={item} reasons={reasons} decides={decides} />
      ))}
      <PageLinks page={page} total={total} size={ITEMS_A_PAGE} href={(to) => `?page=${to}`} />
    </Page>
  );
}
