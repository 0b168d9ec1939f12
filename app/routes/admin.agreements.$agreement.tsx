import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { SummaryList } from '~/components/govuk/summary-list';
import { Page } from '~/components/page';
import { TwoTexts } from '~/components/two-texts';
import { agreementState } from '~/features/accounts/agreement';
import { AgreementTag } from '~/features/accounts/components/agreement-tag';
import { ExtendAgreement, RenewAgreement } from '~/features/accounts/components/prolong-agreement';
import { listAgreements, listLeads } from '~/features/accounts/list-agreements.server';
import { prolongAgreement } from '~/features/accounts/prolong-agreement.server';
import { savedAgreement } from '~/features/accounts/saved-agreement';
import { dayOf, formatDay } from '~/lib/dates';
import { AppError } from '~/lib/errors';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Agreement');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { role } = await requireViewer(context, request, 'administrator', 'information_manager', 'auditor');
  const mayRenew = role !== 'auditor';
  const [all, leads] = await Promise.all([listAgreements(context), mayRenew ? listLeads(context) : null]);
  const agreement = all.find(({ id }) => id === params.agreement);
  if (!agreement) throw new AppError('agreement_unknown', { requestId: context.requestId });
  const mayExtend = role === 'information_manager' && agreement.extended_until === null;
  return { agreement, leads, mayExtend, today: dayOf(new Date()) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request, 'administrator', 'information_manager');
  const id = params.agreement ?? '';
  return (await prolongAgreement(context, request, id)) ?? redirect(`/admin/agreements/${id}`);
}

export default function AgreementPage() {
  const { agreement, leads, mayExtend, today } = useLoaderData<typeof loader>();
  const form = useFormState();
  if (form.stale) {
    const [saved, here] = [savedAgreement(agreement, leads), `/admin/agreements/${agreement.id}`];
    return <TwoTexts stale={form.stale} saved={saved} version={agreement.version} keepHref={here} />;
  }
  const names = (list: { name: string }[]) => list.map(({ name }) => name).join(', ');
  const { extended_until: until, extended_reason: why } = agreement;
  return (
    <Page
      heading={agreement.title}
      back={{ href: '/admin/agreements', text: 'Agreements' }}
      errors={form.errors}
    >
      <SummaryList
        rows={[
          { key: 'State', value: <AgreementTag state={agreementState(agreement, today)} /> },
          { key: 'Shared for', value: agreement.purpose },
          { key: 'Allowed by', value: agreement.gateway },
          { key: 'With', value: names(agreement.parties) },
          { key: 'Districts', value: names(agreement.districts) || 'The whole force' },
          { key: 'First day', value: formatDay(agreement.from_date) },
          { key: 'Review by', value: formatDay(agreement.review_date) },
          ...(until ? [{ key: 'Extended until', value: `${formatDay(until)}: ${why}` }] : []),
          { key: 'Police lead', value: agreement.police_lead.name },
          { key: 'Partner lead', value: agreement.partner_lead.name },
        ]}
      />
      {leads ? <RenewAgreement agreement={agreement} leads={leads} /> : null}
      {mayExtend ? <ExtendAgreement version={agreement.version} /> : null}
    </Page>
  );
}
