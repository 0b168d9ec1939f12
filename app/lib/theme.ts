/** The colours a person has chosen; `system` follows the device. */
export const themes = ['system', 'day', 'night'] as const;
export type Theme = (typeof themes)[number];

/** The name of the cookie that keeps the choice. */
export const THEME_COOKIE = 'prime_theme';

/** The theme of a Cookie header; `system` when none or an unknown one is set. */
export function themeOf(cookies: string | null): Theme {
  const value = new RegExp(`(?:^|;\\s*)${THEME_COOKIE}=(\\w+)`).exec(cookies ?? '')?.[1];
  return themes.find((theme) => theme === value) ?? 'system';
}

/** The Set-Cookie header that keeps a theme for a year; `system` removes the cookie. */
export function themeCookie(theme: Theme, secure: boolean): string {
  const kept = theme === 'system' ? 'Max-Age=0' : `Max-Age=${365 * 24 * 60 * 60}`;
  return `${THEME_COOKIE}=${theme}; Path=/; ${kept}; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`;
}
