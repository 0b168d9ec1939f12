import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/govuk/button';
import { Page } from '~/components/page';
import { firstSteps } from '~/features/accounts/first-steps';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Welcome');

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { viewer: await requireViewer(context, request) };
}

/** The first page after joining: three first steps, then the desk. */
export default function WelcomePage() {
  const { viewer } = useLoaderData<typeof loader>();
  return (
    <Page heading={`Welcome, ${viewer.display_name}`}>
      <p className="govuk-body">You have joined PRIME for {viewer.organisation.name}. Three first steps:</p>
      <ol className="govuk-list govuk-list--number govuk-list--spaced">
        {firstSteps(viewer.role).map(({ text, href, why }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
            : {why}
          </li>
        ))}
      </ol>
      <ButtonLink href="/desk">Go to your desk</ButtonLink>
    </Page>
  );
}
