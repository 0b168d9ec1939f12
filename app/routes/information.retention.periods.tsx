import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { Page } from '~/components/page';
import { TwoTexts } from '~/components/two-texts';
import { changeRetentionSettings } from '~/features/retention/change-retention-settings.server';
import { CategoryForm, GroupPart } from '~/features/retention/components/period-forms';
import { loadRetentionSettings } from '~/features/retention/load-retention-settings.server';
import { savedPeriod } from '~/features/retention/saved-period';
import { valueOf } from '~/lib/form-fields';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Groups and clear periods');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { role } = await requireViewer(context, request, 'information_manager', 'auditor');
  const saved = new URL(request.url).searchParams.has('saved');
  return { settings: await loadRetentionSettings(context), edits: role === 'information_manager', saved };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, 'information_manager');
  return changeRetentionSettings(context, request);
}

export default function PeriodsPage() {
  const { settings, edits, saved } = useLoaderData<typeof loader>();
  const { errors, stale } = useFormState();
  const group = stale && settings.groups.find(({ code }) => code === valueOf(stale.values, 'code'));
  if (stale && group)
    return (
      <TwoTexts
        stale={stale}
        saved={savedPeriod(group)}
        version={group.version}
        keepHref="/information/retention/periods"
      />
    );
  return (
    <Page
      heading="Groups and clear periods"
      back={{ href: '/information/retention', text: 'Retention' }}
      errors={errors}
      banner={saved ? <NotificationBanner type="success" text="Saved." /> : null}
    >
      <p className="govuk-body-l">
        How long what identifies people is kept before it is reviewed. New contact begins the clear period
        anew.
      </p>
      {settings.groups.map((one) => (
        <GroupPart key={one.code} group={one} edits={edits} />
      ))}
      {edits ? <CategoryForm settings={settings} /> : null}
    </Page>
  );
}
