import type { ReactNode } from 'react';

type Item = { text: ReactNode; href: string; current?: boolean };

/** The pages of one thing, such as a problem. */
export function SubNavigation({ label, items }: { label: string; items: Item[] }) {
  return (
    <nav className="moj-sub-navigation" aria-label={label}>
      <ul className="moj-sub-navigation__list">
        {items.map(({ text, href, current }) => (
          <li key={href} className="moj-sub-navigation__item">
            <a className="moj-sub-navigation__link" aria-current={current ? 'page' : undefined} href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
