import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { InsetText } from '~/components/govuk/inset-text';
import { Page } from '~/components/page';
import { FinishForm } from '~/features/subject-access/components/finish-form';
import { PackWords, packHeading } from '~/features/subject-access/components/pack-words';
import { finishRequest } from '~/features/subject-access/finish-request.server';
import { loadPack } from '~/features/subject-access/load-pack.server';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titled('Subject access pack');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'information_manager');
  const pack = await loadPack(context, params.request ?? '');
  // Nothing was given where a request was withdrawn or refused.
  if (pack.outcome && pack.outcome !== 'answered')
    throw redirect(`/information/subject-access/${pack.reference}`);
  return { pack };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request, 'information_manager');
  const answer = await finishRequest(context, request, params.request ?? '');
  return answer ?? redirect(`/information/subject-access/${params.request}/pack`);
}

export default function SubjectPackPage() {
  const { pack } = useLoaderData<typeof loader>();
  const { errors } = useFormState();
  const { reference, state, today } = pack;
  const base = `/information/subject-access/${reference}`;
  const draft = state === 'open';
  return (
    <Page
      heading={packHeading(pack)}
      caption={reference}
      back={{ href: base, text: reference }}
      errors={errors}
    >
      {draft ? (
        <InsetText>This is how the pack would read today. Nothing has been given yet.</InsetText>
      ) : null}
      <PackWords pack={pack} />
      <ul className="govuk-list app-not-printed">
        <li>
          <a className="govuk-link" href={`${base}/pack.zip`} download>
            {draft ? 'Save this draft with its files (ZIP)' : 'Save the pack with its files (ZIP)'}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`${base}/pack.csv`} download>
            Save the schedule of items and decisions as CSV
          </a>
        </li>
      </ul>
      {draft ? <FinishForm today={today} /> : null}
    </Page>
  );
}
