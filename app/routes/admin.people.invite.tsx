import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/govuk/button';
import { Select } from '~/components/govuk/select';
import { Page } from '~/components/page';
import { AreaChoices } from '~/features/accounts/components/area-choices';
import { InviteForm } from '~/features/accounts/components/invite-form';
import { inviteMember } from '~/features/accounts/invite-member.server';
import { rolesOf } from '~/features/accounts/invitation';
import { listOrganisations } from '~/features/accounts/list-organisations.server';
import { loadAreas } from '~/features/accounts/load-areas.server';
import { inviteSchema } from '~/features/accounts/people.schema';
import { useFormState } from '~/lib/form-state';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Invite somebody');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer(context, request, 'administrator');
  const organisations = await listOrganisations(context);
  const wanted = new URL(request.url).searchParams.get('organisation');
  const organisation = organisations.find(({ id }) => id === wanted) ?? null;
  const areas = organisation?.force_id ? await loadAreas(context, organisation.force_id) : [];
  const force = organisation?.force_id ?? viewer.force_id;
  return { organisations: organisations.map(({ id, name }) => ({ id, name })), organisation, areas, force };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, 'administrator');
  const form = await parseForm(request, inviteSchema, context);
  if (!form.ok) return invalid(form);
  try {
    await inviteMember(context, form.data);
  } catch (error) {
    return refused(error, form.values);
  }
  return redirect('/admin/people');
}

export default function InvitePage() {
  const { organisations, organisation, areas, force } = useLoaderData<typeof loader>();
  const form = useFormState();
  if (!organisation)
    return (
      <Page heading="Where does the person work?" back={{ href: '/admin/people', text: 'People' }}>
        <form method="get">
          <Select
            name="organisation"
            label="Organisation"
            items={organisations.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <Button>Continue</Button>
        </form>
      </Page>
    );
  const police = organisation.kind === 'police';
  return (
    <Page
      heading="Invite somebody"
      caption={organisation.name}
      back={{ href: '/admin/people/invite', text: 'Another organisation' }}
      errors={form.errors}
    >
      <InviteForm units={organisation.units} roles={rolesOf(organisation.kind)} police={police}>
        {force ? <input type="hidden" name="force" value={force} /> : null}
        {police ? (
          <AreaChoices
            districts={areas}
            chosenDistricts={form.values.districts}
            chosenNeighbourhoods={form.values.neighbourhoods}
          />
        ) : null}
      </InviteForm>
    </Page>
  );
}
