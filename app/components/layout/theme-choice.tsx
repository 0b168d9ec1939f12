import { useLocation } from '@remix-run/react';
import { themes, type Theme } from '~/lib/theme';

const words: Record<Theme, string> = { system: 'Same as device', day: 'Day', night: 'Night' };

/** The choice of day or night colours: a plain form, kept in a cookie. */
export function ThemeChoice({ theme }: { theme: Theme }) {
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/theme" className="app-theme app-not-printed">
      <input type="hidden" name="return_to" value={pathname + search} />
      <fieldset className="app-theme__choices">
        <legend className="app-theme__legend">Colours</legend>
        {themes.map((name) => (
          <button
            key={name}
            type="submit"
            name="theme"
            value={name}
            className="app-link-button"
            aria-pressed={name === theme}
          >
            {words[name]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
