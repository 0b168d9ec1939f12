import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { Input } from '~/components/govuk/input';
import { Radios } from '~/components/govuk/radios';
import { Page } from '~/components/page';
import { ProsecutingChoice } from '~/features/accounts/components/prosecuting-choice';
import { listOrganisationKinds } from '~/features/accounts/list-organisation-kinds.server';
import { loadAreas } from '~/features/accounts/load-areas.server';
import { addOrganisationSchema } from '~/features/accounts/organisation.schema';
import { intent, runIntent } from '~/lib/run-intent.server';
import { call } from '~/lib/call.server';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Add an organisation');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer(context, request, 'administrator');
  const [kinds, areas] = await Promise.all([
    listOrganisationKinds(context),
    loadAreas(context, viewer.force_id ?? ''),
  ]);
  return { kinds, districts: areas.map(({ id, name }) => ({ id, name })) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, 'administrator');
  const add = intent(addOrganisationSchema, (_, form) =>
    call(context, 'add_organisation', {
      p_name: form.name,
      p_short_name: form.short_name,
      p_kind: form.kind,
      p_unit_name: form.unit_name,
      p_prosecuting: form.prosecuting,
      p_districts: form.districts,
      p_form_token: form.form_token,
    }),
  );
  return (await runIntent(context, request, { add })) ?? redirect('/admin/organisations');
}

export default function AddOrganisationPage() {
  const { kinds, districts } = useLoaderData<typeof loader>();
  const form = useFormState();
  return (
    <Page
      heading="Add an organisation"
      back={{ href: '/admin/organisations', text: 'Organisations' }}
      errors={form.errors}
    >
      <form method="post" noValidate>
        <FormToken />
        <Input label="Name" {...form.field('name')} />
        <Input label="Short name (optional)" hint="For narrow tables." {...form.field('short_name')} />
        <Radios
          legend="Kind"
          {...form.choice('kind')}
          items={kinds.map(({ code, label }) => ({ value: code, label }))}
        />
        <Checkboxes
          legend="Districts it covers"
          {...form.choices('districts')}
          className="govuk-checkboxes--small"
          items={districts.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Input
          label="First unit"
          hint="Such as “Housing team”."
          {...form.field('unit_name', 'Main office')}
        />
        <ProsecutingChoice chosen={form.values.prosecuting} />
        <Button name="intent" value="add">
          Add it
        </Button>
      </form>
    </Page>
  );
}
