import type { HTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';

type Props = Omit<HTMLAttributes<HTMLDivElement>, 'title'> & {
  title: ReactNode;
  headingLevel?: 1 | 2 | 3 | 4;
};

/** A thing was done: large, with its reference. */
export function Panel({ title, headingLevel = 1, children, className, ...rest }: Props) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={classNames('govuk-panel govuk-panel--confirmation', className)} {...rest}>
      <Heading className="govuk-panel__title">{title}</Heading>
      {children ? <div className="govuk-panel__body">{children}</div> : null}
    </div>
  );
}
