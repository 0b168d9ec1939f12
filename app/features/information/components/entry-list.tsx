import { Timeline } from '~/components/moj/timeline';
import { SharedSpecially } from '~/components/shared-specially';
import { SeparatedWords } from '~/components/separation/separated-words';
import { Tag } from '~/components/govuk/tag';
import { formatDay, formatMinutes, formatMoment } from '~/lib/dates';
import type { LogEntry } from '../load-log.server';

type Props = { entries: readonly LogEntry[]; base: string; words: Record<string, string> };

function Attended({ entry }: { entry: LogEntry }) {
  if (!entry.attendance) return null;
  return (
    <p className="govuk-body-s">
      There:{' '}
      {entry.attendance
        .map(
          ({ people, cost_role, organisation, minutes }) =>
            `${people} × ${cost_role} (${organisation}), ${formatMinutes(minutes)}`,
        )
        .join('; ')}
    </p>
  );
}

function Files({ entry, base }: { entry: LogEntry; base: string }) {
  if (!entry.evidence) return null;
  return (
    <ul className="govuk-list">
      {entry.evidence.map(({ id, kind, caption }) => (
        <li key={id}>
          <a className="govuk-link" href={`${base}/evidence/${id}`}>
            {caption || kind}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What its handling code says beyond the letter: for whom alone it is, on what conditions, why, until when. */
function Handling({ entry }: { entry: LogEntry }) {
  const said = [
    entry.recipients.length > 0 ? `Only for ${entry.recipients.join(', ')}` : null,
    // Whom it was shared with has read them just above.
    entry.conditions && entry.shared.every(({ conditions }) => conditions !== entry.conditions)
      ? `Conditions: ${entry.conditions}`
      : null,
    entry.kept_reason ? `Why it stays with ${entry.organisation}: ${entry.kept_reason}` : null,
    entry.review_on ? `To be looked at again on ${formatDay(entry.review_on)}` : null,
  ].filter((words) => words !== null);
  return said.map((words) => (
    <p key={words} className="govuk-body-s app-wrap govuk-!-margin-bottom-1">
      {words}
    </p>
  ));
}

/** The entries of a log as a timeline, newest first. */
export function EntryList({ entries, base, words }: Props) {
  return (
    <Timeline
      headingLevel={3}
      events={entries.map((entry) => ({
        id: `entry-${entry.id}`,
        title: entry.kind_label,
        by: `${entry.author}, ${entry.organisation}`,
        at: entry.happened_at,
        children: (
          <>
            <SeparatedWords text={entry.body} labels={entry.labels} words={words} />
            <Attended entry={entry} />
            <Files entry={entry} base={base} />
            <SharedSpecially sharings={entry.shared} />
            <Handling entry={entry} />
            <p className="govuk-body-s app-muted">
              <a className="govuk-link" href={`${base}/log/${entry.id}`}>
                Grading <Tag colour="grey">{entry.grade}</Tag>
              </a>{' '}
              {entry.graded_again ? 'graded again, ' : ''}logged {formatMoment(entry.logged_at)}
            </p>
          </>
        ),
      }))}
    />
  );
}
