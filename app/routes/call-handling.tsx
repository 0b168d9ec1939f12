import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Button } from '~/components/govuk/button';
import { Input } from '~/components/govuk/input';
import { Page } from '~/components/page';
import type { Candidate } from '~/features/community/call-screen.schema';
import { degreesIn, screenPath, surelyMeant } from '~/features/community/call-address';
import { callRecorders } from '~/features/community/call-recorders';
import { CallScreenView } from '~/features/community/components/call-screen-view';
import { Candidates } from '~/features/community/components/candidates';
import { ChooseByHand } from '~/features/community/components/choose-by-hand';
import { findForCall } from '~/features/community/find-for-call.server';
import { matchingCallSchema, recordMatchingCall } from '~/features/community/record-matching-call.server';
import { wordsOfPlace } from '~/features/community/words-of-place.server';
import { readCallScreen } from '~/features/community/read-call-screen.server';
import { listNeighbourhoods } from '~/features/neighbourhoods/list-neighbourhoods.server';
import { useFormState } from '~/lib/form-state';
import { invalid, parseForm } from '~/lib/forms.server';
import type { PageHandle } from '~/lib/page-handle';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';
import island from '../islands/call-handling.ts?worker&url';

export const meta = titled('Call handling');
export const handle: PageHandle = { island, sensitive: true };

type Districts = Awaited<ReturnType<typeof listNeighbourhoods>>;
const none: Candidate[] = [];

/** What the last press of "This call matches" led to, from the page's address. */
function matchedIn(query: URLSearchParams) {
  const reference = query.get('matched') ?? '';
  const calls = Number(query.get('calls'));
  return /^PR-\d{4}-\d+$/.test(reference) && calls > 0 ? { reference, calls } : null;
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer(context, request);
  const query = new URL(request.url).searchParams;
  const words = query.get('words')?.trim() ?? '';
  const place = wordsOfPlace(words);
  if (place !== words) throw redirect(`/call-handling?${new URLSearchParams({ words: place })}`);
  const at = query.get('at') ?? '';
  const neighbourhood = query.get('neighbourhood');
  if (neighbourhood) {
    const where = {
      neighbourhood,
      longitude: degreesIn(query, 'longitude'),
      latitude: degreesIn(query, 'latitude'),
    };
    const screen = await readCallScreen(context, where);
    return {
      words,
      asked: false,
      at,
      screen,
      mayRecord: callRecorders.includes(viewer.role),
      matched: matchedIn(query),
      near: where.longitude !== null,
      candidates: none,
      districts: [] as Districts,
    };
  }
  const candidates = words ? await findForCall(context, words) : none;
  const meant = query.has('others') ? null : surelyMeant(candidates, words);
  if (meant) throw redirect(screenPath(meant, words));
  const all: Districts = words && candidates.length === 0 ? await listNeighbourhoods(context) : [];
  const districts = all.filter(({ force_id }) => force_id === viewer.force_id);
  const asked = query.has('words');
  return {
    words,
    at,
    asked,
    screen: null,
    mayRecord: false,
    matched: null,
    near: false,
    candidates,
    districts,
  };
}

/** The caller's words come by post, so that no address, history or log holds more of them than where it is. */
async function askedFor(request: Request): Promise<string | null> {
  const words = (await request.clone().formData()).get('words');
  return typeof words === 'string' ? wordsOfPlace(words.trim().slice(0, 200)) : null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const words = await askedFor(request);
  if (words !== null) {
    await requireViewer(context, request);
    return redirect(`/call-handling?${new URLSearchParams({ words })}`);
  }
  await requireViewer(context, request, ...callRecorders);
  const form = await parseForm(request, matchingCallSchema);
  if (!form.ok) return invalid(form);
  const { reference, calls } = await recordMatchingCall(context, form.data);
  const { searchParams } = new URL(request.url);
  searchParams.set('matched', reference);
  searchParams.set('calls', String(calls));
  return redirect(`/call-handling?${searchParams}`);
}

export default function CallHandling() {
  const { errors } = useFormState();
  const { words, at, asked, screen, mayRecord, matched, near, candidates, districts } =
    useLoaderData<typeof loader>();
  return (
    <Page heading="Call handling" width="full" size="l" errors={errors}>
      <form method="post" action="/call-handling" className="call__form" role="search">
        <Input
          label="Where is it, in the caller’s words?"
          name="words"
          defaultValue={words}
          autoFocus={!screen}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          error={asked && !words ? 'Enter a place, a postcode like PO1 2, or the caller’s words' : undefined}
        />
        <Button>Find</Button>
      </form>
      {candidates.length > 0 ? <Candidates words={words} candidates={candidates} /> : null}
      {districts.length > 0 ? <ChooseByHand words={words} districts={districts} /> : null}
      {screen ? (
        <>
          {at && at !== screen.name ? <p className="govuk-body-s app-muted">For {at}</p> : null}
          {words ? (
            <p className="govuk-body-s">
              <a className="govuk-link" href={`?${new URLSearchParams({ words, others: '1' })}`}>
                Somewhere else: all that matches “{words}”
              </a>
            </p>
          ) : null}
          <CallScreenView screen={screen} near={near} mayRecord={mayRecord} matched={matched} />
        </>
      ) : null}
    </Page>
  );
}
