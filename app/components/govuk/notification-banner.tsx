import type { HTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';

type Props = Omit<HTMLAttributes<HTMLDivElement>, 'title'> & {
  type?: 'success';
  title?: ReactNode;
  titleId?: string;
  headingLevel?: 1 | 2 | 3 | 4;
  /** A single line, set as the banner's heading; else give the content as children. */
  text?: ReactNode;
};

/** Something that is not about the thing on the page, or that an action succeeded. */
export function NotificationBanner(props: Props) {
  const { type, title, titleId, headingLevel = 2, text, children, className, ...rest } = props;
  const id = titleId ?? 'govuk-notification-banner-title';
  const Heading = `h${headingLevel}` as const;
  return (
    <div
      className={classNames(
        'govuk-notification-banner',
        type && `govuk-notification-banner--${type}`,
        className,
      )}
      role={type ? 'alert' : 'region'}
      aria-labelledby={id}
      data-module="govuk-notification-banner"
      {...rest}
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={id}>
          {title ?? (type ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {children ?? (text ? <p className="govuk-notification-banner__heading">{text}</p> : null)}
      </div>
    </div>
  );
}
