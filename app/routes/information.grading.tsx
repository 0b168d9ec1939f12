import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { Radios } from '~/components/govuk/radios';
import { Textarea } from '~/components/govuk/textarea';
import { Page } from '~/components/page';
import { IdentifiesNobody } from '~/components/separation/identifies-nobody';
import {
  chooseGrading,
  loadGradingSettings,
  type GradingSettings,
} from '~/features/information/choose-grading.server';
import { formatMoment } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Grading');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { role } = await requireViewer(context, request, 'information_manager', 'administrator', 'auditor');
  const saved = new URL(request.url).searchParams.has('saved');
  return { settings: await loadGradingSettings(context), mayChoose: role !== 'auditor', saved, role };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, 'information_manager', 'administrator');
  return chooseGrading(context, request);
}

function ChoiceForm({ settings }: { settings: GradingSettings }) {
  const form = useFormState();
  return (
    <form method="post" noValidate>
      <FormToken />
      <Radios
        legend="New items are graded by"
        items={[
          { value: '5x5x5', label: '5x5x5', hint: 'Source A to E, information 1 to 5, handling 1 to 5' },
          { value: '3x5x2', label: '3x5x2', hint: 'Source 1 to 3, information A to E, handling P or C' },
        ]}
        {...form.choice('scheme', settings.scheme)}
      />
      <Textarea
        label="Where informant material goes, and what is marked above OFFICIAL-SENSITIVE"
        hint="Stands on every form that takes information, below what PRIME refuses"
        rows={4}
        {...form.field('notice', settings.notice)}
      />
      <IdentifiesNobody form={form} />
      <Button>Save</Button>
    </form>
  );
}

export default function GradingPage() {
  const { settings, mayChoose, saved, role } = useLoaderData<typeof loader>();
  const { errors } = useFormState();
  const back =
    role === 'administrator'
      ? { href: '/admin', text: 'Administration' }
      : { href: '/information', text: 'Information' };
  return (
    <Page heading="Grading" back={back} errors={errors}>
      {saved ? (
        <NotificationBanner type="success">
          <p className="govuk-notification-banner__heading">
            Saved. It holds for what is written from now on.
          </p>
        </NotificationBanner>
      ) : null}
      <p className="govuk-body">
        Your force grades by {settings.scheme}. What was graded by another scheme keeps it; whoever grades it
        again is offered what it would be now, with the reasons, and decides.
      </p>
      {role === 'information_manager' ? (
        <p className="govuk-body">
          <a className="govuk-link" href="/information/grading/earlier">
            What is still graded by the other scheme
          </a>
        </p>
      ) : null}
      {mayChoose ? <ChoiceForm settings={settings} /> : null}
      {settings.earlier.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">Chosen so far</h2>
          <ul className="govuk-list govuk-list--bullet">
            {settings.earlier.map(({ scheme, at, by }) => (
              <li key={at}>
                {scheme}, by {by}, {formatMoment(at)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Page>
  );
}
