import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { Input } from '~/components/govuk/input';
import { Page } from '~/components/page';
import { changeOrganisation } from '~/features/accounts/change-organisation.server';
import { UnitForm } from '~/features/accounts/components/unit-form';
import { listOrganisations } from '~/features/accounts/list-organisations.server';
import { loadAreas } from '~/features/accounts/load-areas.server';
import { AppError } from '~/lib/errors';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Organisation');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(context, request, 'administrator');
  const [all, areas] = await Promise.all([
    listOrganisations(context),
    loadAreas(context, viewer.force_id ?? ''),
  ]);
  const organisation = all.find(({ id }) => id === params.organisation);
  if (!organisation) throw new AppError('organisation_unknown', { requestId: context.requestId });
  return { organisation, districts: areas.map(({ id, name }) => ({ id, name })) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request, 'administrator');
  const id = params.organisation ?? '';
  return (await changeOrganisation(context, request, id)) ?? redirect(`/admin/organisations/${id}`);
}

export default function OrganisationPage() {
  const { organisation, districts } = useLoaderData<typeof loader>();
  const form = useFormState();
  return (
    <Page
      heading={organisation.name}
      caption={organisation.kind_label}
      back={{ href: '/admin/organisations', text: 'Organisations' }}
      errors={form.errors}
    >
      <form method="post" noValidate>
        <FormToken />
        <Input label="Name" {...form.field('name', organisation.name)} />
        <Input label="Short name" {...form.field('short_name', organisation.short_name)} />
        {organisation.kind === 'police' ? null : (
          <Checkboxes
            legend="Districts it covers"
            {...form.choices(
              'districts',
              organisation.districts.map(({ id }) => id),
            )}
            className="govuk-checkboxes--small"
            items={districts.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Button name="intent" value="change">
          Save
        </Button>
      </form>
      <h2 className="govuk-heading-m">Units</h2>
      {organisation.units.map((unit) => (
        <UnitForm key={unit.id} unit={unit} />
      ))}
      <UnitForm />
    </Page>
  );
}
