import type { ReactNode } from 'react';
import { Page } from '~/components/page';
import type { FormErrors } from '~/lib/form-fields';
import { loggingPages, loggingPath, type LoggingPage } from '../logging-pages';

type Props = {
  page: LoggingPage;
  draft: string;
  heading: string;
  errors?: FormErrors;
  width?: 'text' | 'full';
  children: ReactNode;
};

/** What all four pages of logging share: where one stands, the way back, and what PRIME is not for. */
export function LoggingFrame({ page, draft, heading, errors, width, children }: Props) {
  const at = loggingPages.indexOf(page);
  const before = loggingPages[at - 1];
  return (
    <Page
      heading={heading}
      caption={`Log a problem: step ${at + 1} of ${loggingPages.length}`}
      back={{ href: before ? loggingPath(before, draft) : '/desk' }}
      errors={errors}
      width={width}
    >
      <div role="status" data-keep-typed />
      {children}
      <p className="govuk-body-s app-muted">
        PRIME does not record crimes or emergencies. Danger now: call 999. A crime: record it in your own
        system first.
      </p>
    </Page>
  );
}
