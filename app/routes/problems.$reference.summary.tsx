import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '~/components/govuk/error-summary';
import { InsetText } from '~/components/govuk/inset-text';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { WarningText } from '~/components/govuk/warning-text';
import { TwoTextsTab } from '~/components/two-texts';
import { NamedOrganisations } from '~/features/publishing/components/named-organisations';
import { NotBefore } from '~/features/publishing/components/not-before';
import { PublishedStory } from '~/features/publishing/components/published-story';
import { SummaryBlockers } from '~/features/publishing/components/summary-blockers';
import { SummaryForm } from '~/features/publishing/components/summary-form';
import { SummaryPictures } from '~/features/publishing/components/summary-pictures';
import { SummaryLive, SummarySignatures } from '~/features/publishing/components/summary-signatures';
import { changeSummary } from '~/features/publishing/change-summary.server';
import { draftQuestions } from '~/features/publishing/draft-questions';
import { findBlockers } from '~/features/publishing/find-blockers.server';
import { loadPublicationState } from '~/features/publishing/load-publication-state.server';
import { loadSummaryTab, type SummaryTab } from '~/features/publishing/load-summary-tab.server';
import { quasiIdentifiers } from '~/features/publishing/quasi-identifiers';
import { savedSummary } from '~/features/publishing/saved-summary';
import { summaryNote } from '~/features/publishing/summary-notes';
import { useFormState } from '~/lib/form-state';
import { titledOfProblem } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true, enhance: true };
export const meta = titledOfProblem('Summary');

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const reference = params.reference ?? '';
  const [tab, state] = await Promise.all([
    loadSummaryTab(context, reference),
    loadPublicationState(context, reference),
  ]);
  const note = summaryNote(new URL(request.url).searchParams.get('done'));
  return { tab, state, note, questions: draftQuestions(tab), ...(await findBlockers(context, tab)) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  const answer = await changeSummary(context, request, params.reference ?? '');
  return 'done' in answer ? redirect(`/problems/${params.reference}/summary?done=${answer.done}`) : answer;
}

function whyNot(tab: SummaryTab): string | null {
  if (tab.restricted) return 'This problem is restricted. It is never published.';
  if (!tab.scanning_approved)
    return 'A summary can be written once a supervisor has approved the scanning stage.';
  return null;
}

function Preview({ tab }: { tab: SummaryTab }) {
  if (!tab.draft) return <InsetText>Save the draft to see the page as the public will.</InsetText>;
  const versionOf = (id: string) => {
    const chosen = tab.draft?.pictures.find((picture) => picture.id === id);
    return tab.pictures.find((picture) => picture.id === chosen?.evidence_id)?.redaction;
  };
  return (
    <div className="app-preview">
      <p className="govuk-heading-l">{tab.draft.title}</p>
      <PublishedStory
        summary={tab.draft.preview}
        level={4}
        mark={quasiIdentifiers}
        pictureUrl={(id) => `/evidence/${versionOf(id)}/view`}
      />
    </div>
  );
}

function Done({ note }: { note: string | null }) {
  if (!note) return null;
  return (
    <NotificationBanner type="success">
      <p className="govuk-notification-banner__heading">{note}</p>
    </NotificationBanner>
  );
}

export default function SummaryTabPage() {
  const { tab, state, note, questions, blockers, declared } = useLoaderData<typeof loader>();
  const { errors, stale } = useFormState();
  const stopped = whyNot(tab);
  const editable = tab.may_edit && tab.draft?.state !== 'waiting';
  if (stale)
    return (
      <TwoTextsTab
        stale={stale}
        saved={savedSummary(tab)}
        version={tab.draft?.edit_version ?? 0}
        versionName="edit_version"
        keepHref={`/problems/${tab.reference}/summary`}
      />
    );
  return (
    <>
      <ErrorSummary errors={errors} />
      {Object.keys(errors).length > 0 ? null : <Done note={note} />}
      <h2 className="govuk-heading-l">Summary for residents</h2>
      {tab.withdrawn && !tab.live ? (
        <WarningText>Withdrawn. The reason that residents read: {tab.withdrawn.reason}</WarningText>
      ) : null}
      {stopped ? <InsetText>{stopped}</InsetText> : null}
      <SummaryLive tab={tab} />
      {stopped ? null : (
        <div className="govuk-grid-row">
          <div className="govuk-grid-column-one-half">
            <p className="govuk-body">
              Where it will be shown: <strong>{tab.place_words}</strong>. This is chosen by itself: the
              nearest public place of the neighbourhood with eight addresses or more, never the place itself.
            </p>
            {tab.draft ? (
              <SummaryBlockers
                blockers={blockers}
                declared={declared}
                mayDeclare={editable}
                asked={[...new Set(questions.map(({ words }) => words))]}
              />
            ) : null}
            {editable ? <SummaryForm tab={tab} /> : null}
            {editable && tab.draft ? <SummaryPictures tab={tab} /> : null}
            {tab.draft ? <NotBefore state={state} version={tab.draft.edit_version} /> : null}
            <NamedOrganisations
              notices={state.notices}
              earlier={state.earlier}
              mayApprove={tab.may_approve}
            />
            <SummarySignatures tab={tab} blocked={blockers.length > 0} state={state} questions={questions} />
          </div>
          <div className="govuk-grid-column-one-half">
            <h3 className="govuk-heading-m">As the public will see it</h3>
            <Preview tab={tab} />
          </div>
        </div>
      )}
    </>
  );
}
