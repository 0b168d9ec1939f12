import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit and database tests: `npx vitest run --config tests/vitest.config.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: { '~': fileURLToPath(new URL('../app', import.meta.url)) } },
  test: {
    include: ['{app,server,supabase,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    // One real PostgreSQL for the whole run; each file gets a database of its own from supabase/tests/database.ts.
    globalSetup: ['supabase/tests/start-server.ts'],
    // By itself vitest leaves a core free: with two, as in CI, one file would run after the other.
    maxWorkers: 2,
    hookTimeout: 120_000,
    testTimeout: 60_000,
  },
});
