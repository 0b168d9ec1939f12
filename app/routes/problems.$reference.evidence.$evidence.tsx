import {
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { BackLink } from '~/components/govuk/back-link';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { ErrorSummary } from '~/components/govuk/error-summary';
import { GradingLink } from '~/components/grading-link';
import { SeparationCheck } from '~/components/separation/separation-check';
import { SharedSpecially } from '~/components/shared-specially';
import { TwoTextsTab } from '~/components/two-texts';
import { CustodyTable } from '~/features/evidence/components/custody-table';
import { EvidenceFacts } from '~/features/evidence/components/evidence-facts';
import { DescribeForm } from '~/features/evidence/components/evidence-forms';
import { EvidenceView } from '~/features/evidence/components/evidence-view';
import { Publishing } from '~/features/evidence/components/publishing';
import { PhotographOrigin } from '~/features/evidence/components/photograph-origin';
import { PersonsShown } from '~/features/evidence/components/persons-shown';
import { answerOrigin } from '~/features/evidence/answer-origin.server';
import { describeEvidence } from '~/features/evidence/describe-evidence.server';
import { evidenceDone } from '~/features/evidence/evidence-changes';
import { formatWords } from '~/features/evidence/file-words';
import { loadEvidencePage, type EvidencePage } from '~/features/evidence/load-evidence-page.server';
import { loadRedactions } from '~/features/evidence/load-redactions.server';
import { loadOrigin } from '~/features/evidence/load-origin.server';
import { loadPersonsShown } from '~/features/evidence/load-persons-shown.server';
import { endPersonShown, markPersonShown } from '~/features/evidence/mark-persons-shown.server';
import { savedEvidence } from '~/features/evidence/saved-evidence';
import { loadNames } from '~/features/information/load-names.server';
import { AppError } from '~/lib/errors';
import { useFormState } from '~/lib/form-state';
import { titledOfProblem } from '~/lib/page-handle';
import { loadSharedSpecially } from '~/lib/shared-specially.server';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true, enhance: true };
export const meta = titledOfProblem('Evidence');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const reference = params.reference ?? '';
  // First the page, which refuses; then who is shown, and the names that a purpose in force shows.
  const file = await loadEvidencePage(context, reference, params.evidence ?? '');
  const [persons, names, versions, origin, shared] = await Promise.all([
    loadPersonsShown(context, file.id),
    loadNames(context, reference),
    loadRedactions(context, file.id),
    loadOrigin(context, file.id),
    loadSharedSpecially(context, 'evidence', file.id),
  ]);
  const done = evidenceDone(request.url);
  return { file, persons, words: names?.words ?? {}, versions, origin, shared, done };
}

function change(context: AppLoadContext, request: Request, file: EvidencePage, intent: unknown) {
  if (intent === 'describe') return describeEvidence(context, request, file);
  if (intent === 'origin') return answerOrigin(context, request, file.id);
  if (intent === 'mark-shown') return markPersonShown(context, request, file.id);
  if (intent === 'end-shown') return endPersonShown(context, request);
  throw new AppError('bad_request', { requestId: context.requestId });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  const file = await loadEvidencePage(context, params.reference ?? '', params.evidence ?? '');
  const intent = (await request.clone().formData()).get('intent');
  const answer = await change(context, request, file, intent);
  return answer ?? redirect(`/problems/${file.reference}/evidence/${file.id}?done=${String(intent)}`);
}

function Links({ links }: { links: EvidencePage['links'] }) {
  if (links.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-m govuk-!-margin-top-6">Belongs to</h3>
      <ul className="govuk-list govuk-list--bullet">
        {links.map(({ kind, words }, index) => (
          <li key={index}>
            {kind === 'entry' ? 'Log' : 'Action'}: {words}
          </li>
        ))}
      </ul>
    </>
  );
}

export default function EvidenceOne() {
  const { file, persons, words, versions, origin, shared, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, stale } = useFormState();
  const here = `/problems/${file.reference}/evidence/${file.id}`;
  if (stale)
    return <TwoTextsTab stale={stale} saved={savedEvidence(file)} version={file.version} keepHref={here} />;
  if (answer && 'check' in answer) {
    return (
      <>
        <h2 className="govuk-heading-l">Check the words before you save them</h2>
        <SeparationCheck {...answer.check} saveText="Save" backHref={here} />
      </>
    );
  }
  return (
    <>
      <BackLink href={`/problems/${file.reference}/evidence`}>All evidence</BackLink>
      <ErrorSummary errors={errors} />
      {done ? <NotificationBanner type="success" text={done} /> : null}
      <h2 className="govuk-heading-l">{file.caption || formatWords(file.media_type)}</h2>
      {file.may_open ? (
        <EvidenceView file={file} />
      ) : (
        <p className="govuk-body">Your role does not open files.</p>
      )}
      <SharedSpecially sharings={shared} />
      <EvidenceFacts file={file} />
      <PhotographOrigin origin={origin} reference={file.reference} />
      <GradingLink reference={file.reference} kind="evidence" item={file.id} />
      <PersonsShown persons={persons} words={words} />
      <Links links={file.links} />
      {file.may_change ? <DescribeForm file={file} /> : null}
      <Publishing file={file} versions={versions} />
      <CustodyTable
        custody={file.custody}
        href={`/problems/${file.reference}/evidence/custody.csv?file=${file.id}`}
      />
    </>
  );
}
