import type { HTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';

type Action = { href: string; text: ReactNode; hiddenText?: string; className?: string };
type Row = { key: ReactNode; value: ReactNode; actions?: Action[]; className?: string };
type Props = HTMLAttributes<HTMLDListElement> & {
  rows: Row[];
  card?: { title: ReactNode; headingLevel?: 2 | 3 | 4; actions?: Action[] };
};

function ActionLink({ action, cardTitle }: { action: Action; cardTitle?: ReactNode }) {
  return (
    <a className={classNames('govuk-link', action.className)} href={action.href}>
      {action.text}
      {action.hiddenText || cardTitle ? (
        <span className="govuk-visually-hidden">
          {action.hiddenText ? ` ${action.hiddenText}` : null}
          {cardTitle ? <> ({cardTitle})</> : null}
        </span>
      ) : null}
    </a>
  );
}

function Actions({ actions, cardTitle }: { actions: Action[]; cardTitle?: ReactNode }) {
  const [first] = actions;
  if (actions.length === 1 && first) return <ActionLink action={first} cardTitle={cardTitle} />;
  return (
    <ul className="govuk-summary-list__actions-list">
      {actions.map((action, index) => (
        <li key={index} className="govuk-summary-list__actions-list-item">
          <ActionLink action={action} cardTitle={cardTitle} />
        </li>
      ))}
    </ul>
  );
}

function CardActions({ actions, title }: { actions: Action[]; title: ReactNode }) {
  const [first] = actions;
  if (!first) return null;
  if (actions.length === 1)
    return (
      <div className="govuk-summary-card__actions">
        <ActionLink action={first} cardTitle={title} />
      </div>
    );
  return (
    <ul className="govuk-summary-card__actions">
      {actions.map((action, index) => (
        <li key={index} className="govuk-summary-card__action">
          <ActionLink action={action} cardTitle={title} />
        </li>
      ))}
    </ul>
  );
}

/** Facts as pairs of key and value, with what may be changed beside them; in a card when there are several lists. */
export function SummaryList({ rows, card, className, ...rest }: Props) {
  const anyActions = rows.some((row) => row.actions?.length);
  const list = (
    <dl className={classNames('govuk-summary-list', className)} {...rest}>
      {rows.map(({ key, value, actions, className: rowClass }, index) => (
        <div
          key={index}
          className={classNames(
            'govuk-summary-list__row',
            anyActions && !actions && 'govuk-summary-list__row--no-actions',
            rowClass,
          )}
        >
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {actions?.length ? (
            <dd className="govuk-summary-list__actions">
              <Actions actions={actions} cardTitle={card?.title} />
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
  if (!card) return list;
  const Heading = `h${card.headingLevel ?? 2}` as const;
  return (
    <div className="govuk-summary-card">
      <div className="govuk-summary-card__title-wrapper">
        {card.title ? <Heading className="govuk-summary-card__title">{card.title}</Heading> : null}
        <CardActions actions={card.actions ?? []} title={card.title} />
      </div>
      <div className="govuk-summary-card__content">{list}</div>
    </div>
  );
}
