import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { Page } from '~/components/page';
import { ChallengeList } from '~/features/publishing/components/challenge-list';
import { decideChallenge } from '~/features/publishing/decide-challenge.server';
import { loadChallenges } from '~/features/publishing/load-challenges.server';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titled('Challenges of published pages');

const JUDGES = ['information_manager', 'supervisor', 'inspector', 'coordinator'] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, ...JUDGES);
  const decided = new URL(request.url).searchParams.has('decided');
  return { challenges: await loadChallenges(context, null), decided };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, ...JUDGES);
  return decideChallenge(context, request);
}

export default function ChallengesPage() {
  const { challenges, decided } = useLoaderData<typeof loader>();
  const { errors } = useFormState();
  return (
    <Page
      heading="Challenges of published pages"
      errors={errors}
      banner={decided ? <NotificationBanner type="success" text="The outcome is recorded." /> : null}
    >
      <p className="govuk-body">
        What people write here may name them or others. It is shown to those who decide on it alone, and each
        reading is recorded.
      </p>
      <ChallengeList challenges={challenges} />
    </Page>
  );
}
