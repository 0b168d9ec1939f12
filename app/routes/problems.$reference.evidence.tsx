import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { ErrorSummary } from '~/components/govuk/error-summary';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { Pagination } from '~/components/govuk/pagination';
import { AddFilesForm } from '~/features/evidence/components/add-files-form';
import { CaseFile } from '~/features/evidence/components/case-file';
import { FileTable } from '~/features/evidence/components/file-table';
import { PictureGrid } from '~/features/evidence/components/picture-grid';
import { FILES_A_PAGE, loadEvidenceTab } from '~/features/evidence/load-evidence-tab.server';
import { recordEvidence } from '~/features/evidence/record-evidence.server';
import { refusalWords } from '~/lib/upload-refusal';
import upload from '~/islands/upload.ts?worker&url';
import { useFormState } from '~/lib/form-state';
import { titledOfProblem } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true, island: upload };
export const meta = titledOfProblem('Evidence');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const query = new URL(request.url).searchParams;
  const page = Math.max(1, Math.trunc(Number(query.get('page') ?? 1)) || 1);
  const tab = await loadEvidenceTab(context, params.reference ?? '', page);
  const refused = query.getAll('refused');
  return {
    tab,
    page,
    pages: Math.ceil(tab.total / FILES_A_PAGE),
    added: Number(query.get('added')) || 0,
    notAdded: refused.length > 0 ? refusalWords(refused) : null,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  const tab = await loadEvidenceTab(context, params.reference ?? '', 1);
  const outcome = await recordEvidence(context, request, tab.problem_id);
  if (!('added' in outcome)) return outcome;
  const query = new URLSearchParams([
    ['added', String(outcome.added)],
    ...outcome.reasons.map((reason) => ['refused', reason]),
  ]);
  return redirect(`/problems/${tab.reference}/evidence?${query}`);
}

function Banner() {
  const { added, notAdded } = useLoaderData<typeof loader>();
  if (!added) return null;
  return (
    <NotificationBanner type="success">
      <p className="govuk-notification-banner__heading">
        {added === 1 ? '1 file added. Say what it shows' : `${added} files added. Say what each shows`}: open
        it and write a caption.
      </p>
      {notAdded ? <p className="govuk-body">Not added: {notAdded}</p> : null}
    </NotificationBanner>
  );
}

export default function EvidenceTabPage() {
  const { tab, page, pages } = useLoaderData<typeof loader>();
  const { errors } = useFormState();
  const base = `/problems/${tab.reference}/evidence`;
  const pictures = tab.files.filter(({ kind }) => kind === 'picture');
  const others = tab.files.filter(({ kind }) => kind !== 'picture');
  return (
    <>
      <ErrorSummary errors={errors} />
      <Banner />
      <h2 className="govuk-heading-l">Evidence</h2>
      {tab.may_add ? <AddFilesForm address={base} /> : null}
      {tab.total === 0 ? <EmptyState title="There are no files here that you may see." /> : null}
      {pictures.length > 0 ? (
        <>
          <h3 className="govuk-heading-m">Pictures</h3>
          <PictureGrid files={pictures} base={base} mayOpen={tab.may_open} />
        </>
      ) : null}
      {others.length > 0 ? <FileTable files={others} base={base} mayOpen={tab.may_open} /> : null}
      {tab.total > 0 ? <CaseFile base={base} mayName={tab.may_name} /> : null}
      <Pagination
        previous={page > 1 ? { href: `?page=${page - 1}`, text: 'Newer files' } : undefined}
        next={page < pages ? { href: `?page=${page + 1}`, text: 'Older files' } : undefined}
      />
    </>
  );
}
