import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { Page } from '~/components/page';
import { changeRateCard } from '~/features/costs/change-rate-card.server';
import { RateForm } from '~/features/costs/components/rate-form';
import { OtherRates, RatesToday, WaitingTable } from '~/features/costs/components/rate-tables';
import { loadRateCard } from '~/features/costs/load-rate-card.server';
import { formatMinutes } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Rate card');

function noteOf(query: URLSearchParams): string | null {
  if (query.has('set')) return 'The rate is set.';
  const minutes = Number(query.get('priced') ?? NaN);
  if (!Number.isInteger(minutes) || minutes < 0) return null;
  return `${formatMinutes(minutes)} priced, each at the rate of its day.`;
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'finance');
  const query = new URL(request.url).searchParams;
  const roles = await loadRateCard(context);
  const chosen = roles.find(({ code }) => code === query.get('role'))?.code ?? null;
  return { roles, chosen, note: noteOf(query) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, 'finance');
  const result = await changeRateCard(context, request);
  if ('answer' in result) return result.answer;
  const { pricedMinutes } = result;
  return redirect(pricedMinutes === null ? '/admin/rates?set=1' : `/admin/rates?priced=${pricedMinutes}`);
}

export default function RatesPage() {
  const { roles, chosen, note } = useLoaderData<typeof loader>();
  const { errors } = useFormState();
  return (
    <Page
      heading="Rate card"
      width="full"
      back={{ href: '/admin', text: 'Admin' }}
      errors={errors}
      banner={note ? <NotificationBanner type="success" text={note} /> : null}
    >
      <p className="govuk-body-l">
        What an hour of police and partners costs. Time is priced by the rate of its day.
      </p>
      <WaitingTable roles={roles} />
      <RatesToday roles={roles} />
      <RateForm roles={roles} chosen={chosen} />
      <h2 className="govuk-heading-m">Earlier and later rates</h2>
      {roles.map((role) => (
        <OtherRates key={role.code} role={role} />
      ))}
    </Page>
  );
}
