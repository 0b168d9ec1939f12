import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '~/components/page';
import { InviteForm } from '~/features/accounts/components/invite-form';
import { inviteMember } from '~/features/accounts/invite-member.server';
import { loadOwnOrganisation } from '~/features/accounts/load-own-organisation.server';
import { inviteSchema } from '~/features/accounts/people.schema';
import { useFormState } from '~/lib/form-state';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Invite a colleague');

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'partner_lead');
  const { name, units } = await loadOwnOrganisation(context);
  return { name, units };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, 'partner_lead');
  const form = await parseForm(request, inviteSchema, context);
  if (!form.ok) return invalid(form);
  try {
    await inviteMember(context, form.data);
  } catch (error) {
    return refused(error, form.values);
  }
  return redirect('/organisation');
}

export default function InviteColleaguePage() {
  const { name, units } = useLoaderData<typeof loader>();
  const form = useFormState();
  return (
    <Page
      heading="Invite a colleague"
      caption={name}
      back={{ href: '/organisation', text: 'Your organisation' }}
      errors={form.errors}
    >
      <InviteForm units={units} roles={['partner', 'partner_lead']} police={false} />
    </Page>
  );
}
