import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { InsetText } from '~/components/govuk/inset-text';
import { Page } from '~/components/page';
import { PackItems } from '~/features/subject-access/components/pack-items';
import { finishRequest } from '~/features/subject-access/finish-request.server';
import { loadPack } from '~/features/subject-access/load-pack.server';
import { formatDay, formatDayOf } from '~/lib/dates';
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

function FinishForm() {
  return (
    <form method="post" className="app-not-printed">
      <FormToken />
      <p className="govuk-body">
        Answering freezes this pack and records what was given as a disclosure to the person. Then print it,
        or save it as a PDF from your browser, and send it with copies of the files named in it.
      </p>
      <Button name="intent" value="finish">
        Answer the request
      </Button>
    </form>
  );
}

export default function SubjectPackPage() {
  const { pack } = useLoaderData<typeof loader>();
  const { errors } = useFormState();
  const { reference, name, force, items, state, finished_at, received_on } = pack;
  const base = `/information/subject-access/${reference}`;
  return (
    <Page
      heading={`What ${force} keeps about ${name ?? 'the person who asked'}`}
      caption={reference}
      back={{ href: base, text: reference }}
      errors={errors}
    >
      {state === 'finished' && finished_at ? (
        <p className="govuk-body">
          Asked for on {formatDay(received_on)}, answered on {formatDayOf(finished_at)} under the Data
          Protection Act 2018, section 45.
        </p>
      ) : (
        <InsetText>This is how the pack would read today. Nothing has been given yet.</InsetText>
      )}
      <p className="govuk-body">
        Other people stand in it by label, such as [person 2], so that they are not identified. Anybody who is
        not content with this answer may ask us to look again, or complain to the Information Commissioner
        (ico.org.uk).
      </p>
      <PackItems items={items} />
      <p className="govuk-body app-not-printed">
        <a className="govuk-link" href={`${base}/pack.csv`} download>
          Save the schedule of items and decisions as CSV
        </a>
      </p>
      {state === 'open' ? <FinishForm /> : null}
    </Page>
  );
}
