import { useLocation } from '@remix-run/react';
import type { Viewer } from '~/lib/viewer';
import { ServiceNavigation } from '../govuk/service-navigation';
import { navigationFor } from './navigation-items';

/** The ways through PRIME: a row on wide screens, folded under "Menu" on phones, without scripts on both. */
export function Navigation({ viewer }: { viewer: Viewer | null }) {
  const items = navigationFor(viewer, useLocation().pathname);
  return (
    <>
      <ServiceNavigation items={items} className="app-navigation-wide" />
      <details className="app-navigation-folded">
        <summary>
          <span className="govuk-width-container">Menu</span>
        </summary>
        <ServiceNavigation items={items} id="navigation-folded" />
      </details>
    </>
  );
}
