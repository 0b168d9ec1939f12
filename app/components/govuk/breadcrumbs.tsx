import type { HTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';

type Item = { text: ReactNode; href?: string };
type Props = HTMLAttributes<HTMLElement> & { items: Item[]; label?: string; collapseOnMobile?: boolean };

/** Where the page stands; an item without `href` is the page itself. */
export function Breadcrumbs({ items, label = 'Breadcrumb', collapseOnMobile, className, ...rest }: Props) {
  return (
    <nav
      className={classNames(
        'govuk-breadcrumbs',
        className,
        collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
      )}
      aria-label={label}
      {...rest}
    >
      <ol className="govuk-breadcrumbs__list">
        {items.map(({ text, href }, index) => (
          <li key={index} className="govuk-breadcrumbs__list-item" aria-current={href ? undefined : 'page'}>
            {href ? (
              <a className="govuk-breadcrumbs__link" href={href}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
