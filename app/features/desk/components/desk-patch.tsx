import { Details } from '~/components/govuk/details';
import { Tag } from '~/components/govuk/tag';
import { PRIORITY_UP_TO_DATE_DAYS, type Desk } from '../desk';

type Patch = Desk['patch'];

function updatedWords(days: number): string {
  if (days <= 0) return 'updated today';
  return days === 1 ? 'updated yesterday' : `updated ${days} days ago`;
}

type Priority = Patch['priorities'][number];

function PriorityRow({ priority, keeps }: { priority: Priority; keeps: boolean }) {
  const { id, title, neighbourhood, force_id, code, days_since_update } = priority;
  return (
    <li className="app-desk-row">
      <div className="app-desk-row__text">
        {title}
        <p className="govuk-body-s govuk-!-margin-bottom-0">
          {neighbourhood} · {updatedWords(days_since_update)}{' '}
          {days_since_update > PRIORITY_UP_TO_DATE_DAYS ? <Tag colour="red">Out of date</Tag> : null}
        </p>
      </div>
      <a
        className="govuk-link govuk-link--no-visited-state app-desk-row__act"
        href={`/neighbourhoods/${force_id}/${code}${keeps ? `/manage/${id}` : ''}`}
      >
        {keeps ? 'Update' : 'Read'}
        <span className="govuk-visually-hidden">: {title}</span>
      </a>
    </li>
  );
}

function PriorityRows({ priorities, keeps }: { priorities: readonly Priority[]; keeps: boolean }) {
  return (
    <ul className="govuk-list app-desk-list">
      {priorities.map((priority) => (
        <PriorityRow key={priority.id} priority={priority} keeps={keeps} />
      ))}
    </ul>
  );
}

/** Priorities that stand open; the others fold away, so that the news below stays in sight. */
const SHOWN = 4;

function Priorities({ priorities, keeps }: Pick<Patch, 'priorities'> & { keeps: boolean }) {
  if (priorities.length === 0)
    return <p className="govuk-body">No priorities are set for your neighbourhoods yet.</p>;
  const others = priorities.slice(SHOWN);
  return (
    <>
      <PriorityRows priorities={priorities.slice(0, SHOWN)} keeps={keeps} />
      {others.length > 0 ? (
        <Details summary={`${others.length} more, updated more recently`}>
          <PriorityRows priorities={others} keeps={keeps} />
        </Details>
      ) : null}
    </>
  );
}

/** The viewer's patch: priorities by how long ago they were updated, and where most was recorded this week. */
export function DeskPatch({ patch, keeps }: { patch: Patch; keeps: boolean }) {
  return (
    <>
      <h3 className="govuk-heading-s">Priorities</h3>
      <Priorities priorities={patch.priorities} keeps={keeps} />
      <h3 className="govuk-heading-s">Where most was recorded in the last 7 days</h3>
      {patch.hottest.length === 0 ? (
        <p className="govuk-body">No place has more than one recorded incident.</p>
      ) : (
        <ol className="govuk-list govuk-list--number">
          {patch.hottest.map(({ place, neighbourhood, code, incidents }) => (
            <li key={`${code}-${place}`}>
              On or near {place}, {neighbourhood}: {incidents} incidents.{' '}
              <a className="govuk-link" href={`/problems?neighbourhood=${encodeURIComponent(code)}`}>
                Problems there<span className="govuk-visually-hidden">: {neighbourhood}</span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
