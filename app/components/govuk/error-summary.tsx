import type { HTMLAttributes, ReactNode } from 'react';
import { useErrorTitle } from '~/lib/error-title';
import { fieldId, type FormErrors } from '~/lib/form-fields';
import { classNames } from '../class-names';

type Item = { text: ReactNode; href?: string };
type Props = Omit<HTMLAttributes<HTMLDivElement>, 'title'> & {
  title?: ReactNode;
  description?: ReactNode;
  items: Item[];
};

/** GOV.UK's error summary as it is. Pages use `ErrorSummary` with the errors of their form. */
export function ErrorSummaryList({
  title = 'There is a problem',
  description,
  items,
  className,
  ...rest
}: Props) {
  return (
    <div className={classNames('govuk-error-summary', className)} data-module="govuk-error-summary" {...rest}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {description ? <p>{description}</p> : null}
          {items.length > 0 ? (
            <ul className="govuk-list govuk-error-summary__list">
              {items.map(({ text, href }, index) => (
                <li key={index}>{href ? <a href={href}>{text}</a> : text}</li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </div>
  );
}

/** The messages of a failed form, each a link to its field, and "Error: " in the title; nothing while there are none. */
export function ErrorSummary({ errors }: { errors: FormErrors }) {
  const items = Object.entries(errors).map(([name, text]) =>
    name === 'form' ? { text } : { text, href: `#${fieldId(name)}` },
  );
  useErrorTitle(items.length > 0);
  return items.length > 0 ? <ErrorSummaryList items={items} /> : null;
}
