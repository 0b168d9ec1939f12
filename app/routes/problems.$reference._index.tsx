import {
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ErrorSummary } from '~/components/govuk/error-summary';
import { InsetText } from '~/components/govuk/inset-text';
import type { TextCheck } from '~/lib/separated-text/check-texts.server';
import { CheckStepView } from '~/features/problems/components/check-step';
import { GateChecklist } from '~/features/problems/components/gate-checklist';
import {
  AskToJoin,
  ManageForms,
  OtherDistricts,
  type OtherNeighbourhood,
} from '~/features/problems/components/manage-forms';
import { CostSoFar, OpenActions, WeekEntries } from '~/features/problems/components/overview-sections';
import { ProblemPlaces } from '~/features/problems/components/problem-places';
import { loadEvidencePlaces } from '~/features/evidence/load-origin.server';
import { listNeighbourhoods } from '~/features/neighbourhoods/list-neighbourhoods.server';
import type { SeenHeader } from '~/features/problems/header.schema';
import { listPeople, type PersonNear } from '~/features/problems/list-people.server';
import { manageProblem } from '~/features/problems/manage-problem.server';
import { manageSchema } from '~/features/problems/manage.schema';
import { readHeader } from '~/features/problems/read-header.server';
import { readOverview } from '~/features/problems/read-overview.server';
import { beyondTitle } from '~/features/problems/statement-words';
import { AppError } from '~/lib/errors';
import type { FormAnswer } from '~/lib/form-fields';
import { invalid, parseForm, refusedWhileOffered } from '~/lib/forms.server';
import { titledOfProblem } from '~/lib/page-handle';
import { isPolice } from '~/lib/viewer';
import { requireViewer } from '~/lib/viewer.server';
import island from '../islands/problems-map.ts?worker&url';

export const handle = { island, sensitive: true };
export const meta = titledOfProblem('Overview');

const nobody: PersonNear[] = [];
const nowhere: OtherNeighbourhood[] = [];

/** The neighbourhoods of the problem's force in which it does not show yet, A to Z by district. */
async function listOthers(context: AppLoadContext, header: SeenHeader): Promise<OtherNeighbourhood[]> {
  const shownIn = new Set(header.neighbourhoods.map(({ id }) => id));
  const force = header.neighbourhoods[0]?.force_id;
  return (await listNeighbourhoods(context))
    .filter(({ force_id }) => force_id === force)
    .flatMap(({ district, neighbourhoods }) =>
      neighbourhoods.filter(({ id }) => !shownIn.has(id)).map(({ id, name }) => ({ id, name, district })),
    );
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer(context, request);
  const header = await readHeader(context, params.reference ?? '');
  if (header.access === 'lapsed') return null;
  const lead = header.neighbourhoods.find((neighbourhood) => neighbourhood.lead);
  const [overview, photographs, people, others] = await Promise.all([
    readOverview(context, header.id),
    loadEvidencePlaces(context, header.id),
    header.may.own && lead ? listPeople(context, lead.id) : nobody,
    header.may.own ? listOthers(context, header) : nowhere,
  ]);
  return {
    header,
    overview,
    photographs,
    people,
    others,
    police: isPolice(viewer),
    tiles: context.settings.tiles,
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  const form = await parseForm(request, manageSchema);
  if (!form.ok) return invalid(form);
  const header = await readHeader(context, params.reference ?? '');
  if (header.access === 'lapsed') throw new AppError('forbidden');
  try {
    const outcome = await manageProblem(context, header, form.data, form.values);
    return outcome === 'done' ? redirect(`/problems/${header.reference}`) : outcome.look;
  } catch (error) {
    return refusedWhileOffered(error, form.values);
  }
}

export default function OverviewTab() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<Partial<FormAnswer & TextCheck>>();
  if (!loaded) return null;
  const { header, overview, photographs, people, others, police, tiles } = loaded;
  const base = `/problems/${header.reference}`;
  if (answer?.check) return <CheckStepView check={answer.check} saveText="Save" backHref={base} />;
  const statement = beyondTitle(overview.statement ?? '', header.title);
  const reads = header.access === 'record';
  return (
    <>
      <ErrorSummary errors={answer?.errors ?? {}} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {statement ? <p className="govuk-body-l app-wrap">{statement}</p> : null}
          {header.may.join ? <AskToJoin asked={header.asked_to_join} /> : null}
          <ProblemPlaces places={overview.places} photographs={photographs} base={base} tiles={tiles} />
          {reads ? <WeekEntries entries={overview.entries} base={base} /> : null}
          {reads ? <OpenActions actions={overview.actions} base={base} /> : null}
          {reads && !police ? (
            <InsetText>
              Some entries may be restricted to the police. Ask {header.owner?.name ?? 'the supervisor'}.
            </InsetText>
          ) : null}
        </div>
        <div className="govuk-grid-column-one-third">
          {reads && header.stage !== 'closed' ? (
            <section className="app-section">
              <h2 className="govuk-heading-m">Before it can move on</h2>
              <GateChecklist stage={header.stage} missing={header.missing} header={header} />
              <p className="govuk-body">
                <a className="govuk-link" href={`${base}/${header.stage}`}>
                  Work on it
                </a>
              </p>
            </section>
          ) : null}
          {reads ? <CostSoFar overview={overview} base={base} /> : null}
          {overview.organisations.length > 0 ? (
            <section className="app-section">
              <h2 className="govuk-heading-m">Taking part</h2>
              <p className="govuk-body">{overview.organisations.join(', ')}</p>
            </section>
          ) : null}
          <OtherDistricts districts={overview.districts} />
          {header.may.own ? <ManageForms header={header} people={people} others={others} /> : null}
        </div>
      </div>
    </>
  );
}
