import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { Page } from '~/components/page';
import { DecisionCheck } from '~/features/retention/components/decision-check';
import { DecisionForm } from '~/features/retention/components/decision-form';
import { EntriesTable } from '~/features/retention/components/entries-table';
import { ErasureList } from '~/features/retention/components/erasure-list';
import { decideRetention } from '~/features/retention/decide-retention.server';
import { loadRetentionPage } from '~/features/retention/load-retention-page.server';
import { addDays, dayOf } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true, enhance: true };
export const meta = titled('What is kept on people');

const done = {
  keep: 'Kept until the next review.',
  erase: 'Erased for good.',
  group: 'Put into the other group.',
} as const;
const isDone = (word: string | null): word is keyof typeof done => word !== null && Object.hasOwn(done, word);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { role } = await requireViewer(context, request, 'information_manager', 'auditor');
  const page = await loadRetentionPage(context, params.reference ?? '');
  const today = dayOf(new Date());
  const years = page.groups.find(({ code }) => code === page.entries[0]?.group)?.then_years ?? 5;
  const said = new URL(request.url).searchParams.get('done');
  return {
    page,
    today,
    next: addDays(today, Math.min(years, 10) * 365),
    decides: role === 'information_manager',
    note: isDone(said) ? done[said] : null,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request, 'information_manager');
  const { id, reference } = await loadRetentionPage(context, params.reference ?? '');
  const answer = await decideRetention(context, request, id);
  return 'done' in answer ? redirect(`/information/retention/${reference}?done=${answer.done}`) : answer;
}

export default function KeptPage() {
  const { page, today, next, decides, note } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors } = useFormState();
  const back = { href: '/information/retention', text: 'Retention' };
  const caption = `${page.reference}: ${page.title}`;
  if (answer && 'check' in answer)
    return (
      <Page heading="Check before you decide" caption={caption} width="full" back={back}>
        <DecisionCheck {...answer} page={page} />
      </Page>
    );
  const groups = Object.fromEntries(page.groups.map(({ code, label }) => [code, label]));
  return (
    <Page
      heading="What is kept on people"
      caption={caption}
      width="full"
      back={back}
      errors={errors}
      banner={note ? <NotificationBanner type="success" text={note} /> : null}
    >
      <p className="govuk-body">
        By label alone. To see who is behind one,{' '}
        <a className="govuk-link" href={`/problems/${page.reference}/people`}>
          open the people of the problem
        </a>{' '}
        and give a purpose.
      </p>
      {decides ? (
        <DecisionForm page={page} groups={groups} today={today} next={next} />
      ) : (
        <EntriesTable entries={page.entries} groups={groups} today={today} />
      )}
      <h2 className="govuk-heading-m">Erased so far</h2>
      <ErasureList erasures={page.erasures} />
    </Page>
  );
}
