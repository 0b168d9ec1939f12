import type { HTMLAttributes } from 'react';
import { classNames } from '../class-names';

/** A quotation, an example or a note set apart from the text. */
export function InsetText({ className, ...rest }: HTMLAttributes<HTMLDivElement>) {
  return <div className={classNames('govuk-inset-text', className)} {...rest} />;
}
