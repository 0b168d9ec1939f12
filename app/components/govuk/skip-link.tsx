import type { AnchorHTMLAttributes } from 'react';
import { classNames } from '../class-names';

/** The first link of every page: past the navigation. */
export function SkipLink({
  children,
  className,
  href = '#content',
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a
      href={href}
      className={classNames('govuk-skip-link', className)}
      data-module="govuk-skip-link"
      {...rest}
    >
      {children}
    </a>
  );
}
