import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { Page } from '~/components/page';
import { loadOwnOrganisation } from '~/features/accounts/load-own-organisation.server';
import { confirmSchema } from '~/features/accounts/people.schema';
import { call } from '~/lib/call.server';
import { formatDayOf } from '~/lib/dates';
import { invalid, parseForm } from '~/lib/forms.server';
import { titled } from '~/lib/page-handle';
import { roleNames } from '~/lib/viewer';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Confirm these people');

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'partner_lead');
  const { people, name } = await loadOwnOrganisation(context);
  return { name, people: people.filter(({ own }) => !own) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, 'partner_lead');
  const form = await parseForm(request, confirmSchema, context);
  if (!form.ok) return invalid(form);
  const { shown, kept, form_token } = form.data;
  await call(context, 'confirm_people', { p_shown: shown, p_kept: kept, p_form_token: form_token });
  return redirect('/organisation');
}

export default function ConfirmPeoplePage() {
  const { name, people } = useLoaderData<typeof loader>();
  return (
    <Page
      heading="Who still needs PRIME?"
      caption={name}
      back={{ href: '/organisation', text: 'Your organisation' }}
    >
      <form method="post">
        <FormToken />
        {people.map(({ member_id }) => (
          <input type="hidden" name="shown" value={member_id} key={member_id} />
        ))}
        {people.length > 0 ? (
          <Checkboxes
            name="kept"
            legend="People of your organisation"
            hint="Take the tick away from who has left or no longer needs it: their access ends today."
            values={people.map(({ member_id }) => member_id)}
            items={people.map((person) => ({
              value: person.member_id,
              label: `${person.display_name}, ${roleNames[person.role]}, ${person.unit}`,
              hint: person.last_here_at ? `Last here ${formatDayOf(person.last_here_at)}` : 'Not here yet',
            }))}
          />
        ) : (
          <p className="govuk-body">You are the only one of your organisation in PRIME.</p>
        )}
        <Button>Confirm</Button>
      </form>
    </Page>
  );
}
