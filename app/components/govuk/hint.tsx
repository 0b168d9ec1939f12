import type { HTMLAttributes } from 'react';
import { classNames } from '../class-names';

/** Help beside a field; give it the id that the field is described by. */
export function Hint({ className, ...rest }: HTMLAttributes<HTMLDivElement>) {
  return <div className={classNames('govuk-hint', className)} {...rest} />;
}
