import type { ReactNode } from 'react';

/** What stands in place of a list with nothing in it: that this is so, and what can be done. */
export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="app-empty">
      <p className="govuk-body govuk-!-font-weight-bold">{title}</p>
      {children ? <div className="govuk-body govuk-!-margin-bottom-0">{children}</div> : null}
    </div>
  );
}
