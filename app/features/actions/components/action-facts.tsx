import { SummaryList } from '~/components/govuk/summary-list';
import { Tag } from '~/components/govuk/tag';
import { formatMoment, type Day } from '~/lib/dates';
import { dueOn } from '../due';
import type { Action } from '../load-action.server';
import { techniqueWords } from '../techniques';

function standing(action: Action, today: Day) {
  if (action.status === 'done') return <Tag colour="green">Done</Tag>;
  if (action.status === 'dropped') return <Tag colour="grey">Will not be done</Tag>;
  const { state, words } = dueOn(action.due_on, today);
  return (
    <>
      {state === 'overdue' ? <Tag colour="red">Overdue</Tag> : null} {words}
    </>
  );
}

/** What an action is, whose, and how it stands; once closed, how it ended. */
export function ActionFacts({ action, today }: { action: Action; today: Day }) {
  const technique = techniqueWords(action.technique);
  const rows: [key: string, value: React.ReactNode][] = [
    ['Due', standing(action, today)],
    [
      'Owner',
      action.owner ? `${action.owner}, ${action.organisation}` : `${action.organisation}, nobody named`,
    ],
    ['Why it should work', action.mechanism || 'Not said yet'],
  ];
  if (technique) rows.push(['Technique', technique]);
  if (action.done_at)
    rows.push(['Done', `${formatMoment(action.done_at)} by ${action.done_by ?? 'somebody'}`]);
  if (action.done_words) rows.push(['What was done', action.done_words]);
  if (action.dropped_reason) rows.push(['Why it will not be done', action.dropped_reason]);
  return <SummaryList rows={rows.map(([key, value]) => ({ key, value }))} />;
}
