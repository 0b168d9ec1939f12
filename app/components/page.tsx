import type { ReactNode } from 'react';
import type { FormErrors } from '~/lib/form-fields';
import { BackLink } from './govuk/back-link';
import { ErrorSummary } from './govuk/error-summary';

type Props = {
  heading: ReactNode;
  /** A line above the heading, such as the reference of the problem. */
  caption?: ReactNode;
  /** Where "Back" leads; no link without it. */
  back?: { href: string; text?: string };
  /** The messages of the page's form, summed up above the heading. */
  errors?: FormErrors;
  /** A banner such as "Saved", above the heading. */
  banner?: ReactNode;
  /** What stands between the back link and the heading, such as a sub-navigation. */
  above?: ReactNode;
  /** `text` keeps lines short enough to read (two thirds); `full` is for tables and maps. */
  width?: 'text' | 'full';
  size?: 'l' | 'xl';
  children?: ReactNode;
};

/** The main part of a page: back link, error summary, heading, content. */
export function Page(props: Props) {
  const { heading, caption, back, errors = {}, banner, above, width = 'text', size = 'l', children } = props;
  return (
    <div className="govuk-width-container">
      {back ? <BackLink href={back.href}>{back.text}</BackLink> : null}
      <main className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
        {above}
        <div className="govuk-grid-row">
          <div className={width === 'text' ? 'govuk-grid-column-two-thirds' : 'govuk-grid-column-full'}>
            <ErrorSummary errors={errors} />
            {banner}
            {caption ? <span className={`govuk-caption-${size}`}>{caption}</span> : null}
            <h1 className={`govuk-heading-${size}`}>{heading}</h1>
            {children}
          </div>
        </div>
      </main>
    </div>
  );
}
