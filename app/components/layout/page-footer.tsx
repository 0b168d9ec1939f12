import type { Theme } from '~/lib/theme';
import { Footer } from '../govuk/footer';
import { ThemeChoice } from './theme-choice';

const signIn = { href: '/sign-in', text: 'Staff and partners: sign in' };
const links = [
  { href: '/accessibility', text: 'Accessibility' },
  { href: '/privacy', text: 'Privacy' },
  { href: '/cookies', text: 'Cookies' },
];

type Props = { theme: Theme; demo: boolean; signedIn: boolean };

/** The foot of every page: statements, the way in for staff and partners, colours, and whose data is shown. */
export function PageFooter({ theme, demo, signedIn }: Props) {
  return (
    <footer>
      <Footer links={signedIn ? links : [signIn, ...links]}>
        <ThemeChoice theme={theme} />
        <p className="govuk-body-s govuk-!-margin-bottom-1">
          {demo
            ? 'Demonstration: all people and events are invented, neighbourhoods are illustrative. '
            : null}
          Maps and coastline ©{' '}
          <a className="govuk-footer__link" href="https://www.openstreetmap.org/copyright">
            OpenStreetMap contributors
          </a>
          , ODbL. Police data is published under the Open Government Licence v3.0.
        </p>
      </Footer>
    </footer>
  );
}
