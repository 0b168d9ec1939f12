import type { ReactNode } from 'react';
import { formatMoment, type Instant } from '~/lib/dates';

type Event = { id: string; title: ReactNode; by?: ReactNode; at: Instant; children?: ReactNode };

/** What happened, in the order given. Times are shown in London. */
export function Timeline({ events, headingLevel = 2 }: { events: Event[]; headingLevel?: 2 | 3 | 4 }) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="moj-timeline">
      {events.map(({ id, title, by, at, children }) => (
        <div key={id} id={id} className="moj-timeline__item">
          <div className="moj-timeline__header">
            <Heading className="moj-timeline__title">{title}</Heading>{' '}
            {by ? <p className="moj-timeline__byline">by {by}</p> : null}
          </div>
          <p className="moj-timeline__date">
            <time dateTime={new Date(at).toISOString()}>{formatMoment(at)}</time>
          </p>
          <div className="moj-timeline__description">{children}</div>
        </div>
      ))}
    </div>
  );
}
