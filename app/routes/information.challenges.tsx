import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { Page } from '~/components/page';
import { ChallengeList } from '~/features/publishing/components/challenge-list';
import { judgeChallenges } from '~/features/publishing/judge-challenges.server';
import { loadChallenges } from '~/features/publishing/load-challenges.server';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titled('Challenges of published pages');

const DONE: Record<string, string> = {
  decide: 'The outcome is recorded.',
  take_away: 'Residents do not read the page until this is decided.',
  put_back: 'Residents read the page again.',
};
const JUDGES = ['information_manager', 'supervisor', 'inspector', 'coordinator'] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, ...JUDGES);
  const done = new URL(request.url).searchParams.get('done') ?? '';
  const { sendsMail } = context.settings;
  return { challenges: await loadChallenges(context, null), sendsMail, done: DONE[done] ?? null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, ...JUDGES);
  return judgeChallenges(context, request);
}

export default function ChallengesPage() {
  const { challenges, sendsMail, done } = useLoaderData<typeof loader>();
  const { errors } = useFormState();
  return (
    <Page
      heading="Challenges of published pages"
      errors={errors}
      back={{ href: '/information', text: 'Information' }}
      banner={done ? <NotificationBanner type="success" text={done} /> : null}
    >
      <p className="govuk-body">
        What people write here may name them or others. It is shown to those who decide on it alone, and each
        reading is recorded.
      </p>
      <ChallengeList challenges={challenges} sendsMail={sendsMail} />
    </Page>
  );
}
