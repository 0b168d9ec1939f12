import { TaskList } from '~/components/govuk/task-list';
import type { RequestPage } from '../load-request.server';

/** The way through a request: search, decide each item, give the pack. */
export function NextSteps({ request }: { request: RequestPage }) {
  const base = `/information/subject-access/${request.reference}`;
  const finished = request.state === 'finished';
  const searched = request.searched_at !== null;
  return (
    <TaskList
      idPrefix="step"
      items={[
        {
          title: 'Search all problems and say which of what is found is the person',
          href: `${base}/search`,
          status: finished ? 'Done' : searched ? 'Searched' : 'To\u00a0do',
        },
        {
          title: 'Decide what is given of what is kept on them',
          href: `${base}/items`,
          status: finished ? 'Done' : 'To\u00a0do',
        },
        { title: 'Give them the pack', href: `${base}/pack`, status: finished ? 'Done' : 'To\u00a0do' },
      ]}
    />
  );
}
