import type { AnchorHTMLAttributes } from 'react';
import { classNames } from '../class-names';

/** The way back, above the page's heading. */
export function BackLink({
  children = 'Back',
  className,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return (
    <a className={classNames('govuk-back-link', className)} {...rest}>
      {children}
    </a>
  );
}
