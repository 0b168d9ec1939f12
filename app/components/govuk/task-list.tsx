import type { HTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';

type Task = {
  title: ReactNode;
  titleClass?: string;
  href?: string;
  hint?: ReactNode;
  status: ReactNode;
  statusClass?: string;
  className?: string;
};
type Props = HTMLAttributes<HTMLUListElement> & { items: Task[]; idPrefix?: string };

function TaskItem({ task, id }: { task: Task; id: string }) {
  const { title, titleClass, href, hint, status, statusClass, className } = task;
  return (
    <li
      className={classNames('govuk-task-list__item', href && 'govuk-task-list__item--with-link', className)}
    >
      <div className="govuk-task-list__name-and-hint">
        {href ? (
          <a
            className={classNames('govuk-link govuk-task-list__link', titleClass)}
            href={href}
            aria-describedby={classNames(hint ? `${id}-hint` : null, `${id}-status`)}
          >
            {title}
          </a>
        ) : (
          <div className={titleClass}>{title}</div>
        )}
        {hint ? (
          <div id={`${id}-hint`} className="govuk-task-list__hint">
            {hint}
          </div>
        ) : null}
      </div>
      <div className={classNames('govuk-task-list__status', statusClass)} id={`${id}-status`}>
        {status}
      </div>
    </li>
  );
}

/** What is to be done and how far each thing is. */
export function TaskList({ items, idPrefix = 'task-list', className, ...rest }: Props) {
  return (
    <ul className={classNames('govuk-task-list', className)} {...rest}>
      {items.map((task, index) => (
        <TaskItem key={index} task={task} id={`${idPrefix}-${index + 1}`} />
      ))}
    </ul>
  );
}
