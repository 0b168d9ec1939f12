import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormToken } from '~/components/form-token';
import { BackLink } from '~/components/govuk/back-link';
import { Button } from '~/components/govuk/button';
import { ErrorSummary } from '~/components/govuk/error-summary';
import { GradingFields } from '~/components/grading-fields';
import { CustodyTable } from '~/features/evidence/components/custody-table';
import { EvidenceFacts } from '~/features/evidence/components/evidence-facts';
import { EvidenceView } from '~/features/evidence/components/evidence-view';
import { formatWords } from '~/features/evidence/file-words';
import { loadEvidencePage, type EvidencePage } from '~/features/evidence/load-evidence-page.server';
import { regradeEvidence } from '~/features/evidence/regrade-evidence.server';
import { useFormState } from '~/lib/form-state';
import { parseGrading } from '~/lib/grading';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true, enhance: true };
export const meta = titled('Evidence');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  return { file: await loadEvidencePage(context, params.reference ?? '', params.evidence ?? '') };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  const file = await loadEvidencePage(context, params.reference ?? '', params.evidence ?? '');
  const answer = await regradeEvidence(context, request, file.id);
  return answer ?? redirect(`/problems/${file.reference}/evidence/${file.id}`);
}

function Regrade({ file }: { file: EvidencePage }) {
  const { errors, values } = useFormState();
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="version" value={file.version} />
      <h3 className="govuk-heading-m">Grade it again</h3>
      <GradingFields grading={parseGrading(file.grade) ?? undefined} errors={errors} values={values} />
      <Button variant="secondary">Save grading</Button>
    </form>
  );
}

function Links({ links }: { links: EvidencePage['links'] }) {
  if (links.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-m">Belongs to</h3>
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
  const { file } = useLoaderData<typeof loader>();
  const { errors } = useFormState();
  return (
    <>
      <BackLink href={`/problems/${file.reference}/evidence`}>All evidence</BackLink>
      <ErrorSummary errors={errors} />
      <h2 className="govuk-heading-l">{file.caption || formatWords(file.media_type)}</h2>
      {file.may_open ? (
        <EvidenceView file={file} />
      ) : (
        <p className="govuk-body">Your role does not open files.</p>
      )}
      <EvidenceFacts file={file} />
      <Links links={file.links} />
      {file.may_change ? <Regrade file={file} /> : null}
      <CustodyTable custody={file.custody} />
    </>
  );
}
