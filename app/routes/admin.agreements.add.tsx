import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { DateInput } from '~/components/govuk/date-input';
import { Input } from '~/components/govuk/input';
import { Textarea } from '~/components/govuk/textarea';
import { Page } from '~/components/page';
import { recordAgreement } from '~/features/accounts/record-agreement.server';
import { LeadSelects } from '~/features/accounts/components/lead-selects';
import { listLeads } from '~/features/accounts/list-agreements.server';
import { listOrganisations } from '~/features/accounts/list-organisations.server';
import { loadAreas } from '~/features/accounts/load-areas.server';
import { IdentifiesNobody } from '~/components/separation/identifies-nobody';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Record an agreement');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer(context, request, 'administrator', 'information_manager');
  const [leads, organisations, areas] = await Promise.all([
    listLeads(context),
    listOrganisations(context),
    loadAreas(context, viewer.force_id ?? ''),
  ]);
  return {
    leads,
    partners: organisations.filter(({ kind }) => kind !== 'police').map(({ id, name }) => ({ id, name })),
    districts: areas.map(({ id, name }) => ({ id, name })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, 'administrator', 'information_manager');
  return (await recordAgreement(context, request)) ?? redirect('/admin/agreements');
}

export default function AddAgreementPage() {
  const { leads, partners, districts } = useLoaderData<typeof loader>();
  const form = useFormState();
  return (
    <Page
      heading="Record an agreement"
      back={{ href: '/admin/agreements', text: 'Agreements' }}
      errors={form.errors}
    >
      <form method="post" noValidate>
        <FormToken />
        <Input label="Title" {...form.field('title')} />
        <Textarea label="What information is shared for" rows={3} {...form.field('purpose')} />
        <Textarea
          label="The law that allows it"
          hint="Such as the Crime and Disorder Act 1998, section 115."
          rows={2}
          {...form.field('gateway')}
        />
        <Checkboxes
          legend="With which partners"
          {...form.choices('parties')}
          className="govuk-checkboxes--small"
          items={partners.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Checkboxes
          legend="In which districts"
          hint="None chosen: in the whole force."
          {...form.choices('districts')}
          className="govuk-checkboxes--small"
          items={districts.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateInput legend="First day" {...form.date('from')} />
        <DateInput
          legend="To be reviewed by"
          hint="From this day on it no longer holds."
          {...form.date('review')}
        />
        <LeadSelects leads={leads} />
        <IdentifiesNobody form={form} />
        <Button name="intent" value="record">
          Record it
        </Button>
      </form>
    </Page>
  );
}
