import { route, type RouteConfig } from '@remix-run/route-config';

/** The plan of the house: every address of PRIME. */
export default [
  // What PRIME says about itself.
  route('accessibility', 'routes/accessibility.tsx'),
  route('privacy', 'routes/privacy.tsx'),
  route('cookies', 'routes/cookies.tsx'),
  route('theme', 'routes/theme.tsx'),

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
