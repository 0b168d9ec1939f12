import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState } from '~/components/empty-state';
import { FormToken } from '~/components/form-token';
import { Button, ButtonLink } from '~/components/govuk/button';
import { Page } from '~/components/page';
import { PageLinks } from '~/components/page-links';
import { CandidateCard } from '~/features/subject-access/components/candidate-card';
import { CANDIDATES_A_PAGE } from '~/features/subject-access/match-words';
import { loadCandidates } from '~/features/subject-access/load-candidates.server';
import { loadRequest } from '~/features/subject-access/load-request.server';
import { searchSubject } from '~/features/subject-access/search-subject.server';
import { formatMoment } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titled('Search for a person');

const pageOf = (request: Request) =>
  Math.max(1, Number.parseInt(new URL(request.url).searchParams.get('page') ?? '1', 10) || 1);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'information_manager');
  const found = await loadRequest(context, params.request ?? '');
  const page = pageOf(request);
  return { request: found, page, ...(await loadCandidates(context, found.reference, page)) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request, 'information_manager');
  const answer = await searchSubject(context, request, params.request ?? '');
  return answer ?? redirect(`/information/subject-access/${params.request}/search`);
}

function SearchForm({ again }: { again: boolean }) {
  return (
    <form method="post">
      <FormToken />
      <Button name="intent" value="search" variant={again ? 'secondary' : undefined}>
        {again ? 'Search again' : 'Search all problems'}
      </Button>
    </form>
  );
}

export default function SubjectSearchPage() {
  const { request, candidates, total, proposed, page } = useLoaderData<typeof loader>();
  const { errors } = useFormState();
  const { reference, searched_at, state } = request;
  const decides = state === 'open' && request.details !== null;
  const base = `/information/subject-access/${reference}`;
  return (
    <Page
      heading={`Search for ${request.details?.name ?? 'the person'}`}
      caption={reference}
      back={{ href: base, text: reference }}
      errors={errors}
    >
      <p className="govuk-body">
        Every problem of the force is searched, restricted ones included. Nothing is taken for the person
        until you say so. That you searched, and what you were shown, is recorded.
      </p>
      {decides ? <SearchForm again={searched_at !== null} /> : null}
      {searched_at ? (
        <p className="govuk-body" aria-live="polite">
          {total === 0 ? 'Nothing was found' : `${total} found`} on {formatMoment(searched_at)}
          {proposed > 0 ? `, ${proposed} still to be decided.` : '.'}
        </p>
      ) : null}
      {candidates.map((candidate) => (
        <CandidateCard key={candidate.id} candidate={candidate} decides={decides} />
      ))}
      <PageLinks page={page} total={total} size={CANDIDATES_A_PAGE} href={(to) => `?page=${to}`} />
      {searched_at && total === 0 ? (
        <EmptyState title="Nothing in the record answers to these details." />
      ) : null}
      {searched_at && proposed === 0 ? <ButtonLink href={base}>Go on</ButtonLink> : null}
    </Page>
  );
}
