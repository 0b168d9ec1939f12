import type { HTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names';

/** A link of the navigation; `current` is this page, `active` the part of the service that it is in. */
export type NavigationItem = { text: ReactNode; href: string; current?: boolean; active?: boolean };
type Props = HTMLAttributes<HTMLDivElement> & {
  items: NavigationItem[];
  label?: string;
  id?: string;
  navigationClass?: string;
};

function Item({ text, href, current, active }: NavigationItem) {
  const marked = current || active;
  return (
    <li
      className={classNames(
        'govuk-service-navigation__item',
        marked && 'govuk-service-navigation__item--active',
      )}
    >
      <a
        className="govuk-service-navigation__link"
        href={href}
        aria-current={marked ? (current ? 'page' : 'true') : undefined}
      >
        {marked ? <strong className="govuk-service-navigation__active-fallback">{text}</strong> : text}
      </a>
    </li>
  );
}

/** The parts of the service, in a row. It never needs scripts: phones get them folded by `Navigation`. */
export function ServiceNavigation({ items, label = 'Menu', id, navigationClass, className, ...rest }: Props) {
  return (
    <div
      className={classNames('govuk-service-navigation', className)}
      data-module="govuk-service-navigation"
      {...rest}
    >
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <nav
            aria-label={label}
            className={classNames('govuk-service-navigation__wrapper', navigationClass)}
          >
            <ul className="govuk-service-navigation__list" id={id ?? 'navigation'}>
              {items.map((item) => (
                <Item key={item.href} {...item} />
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}
