// THE Vite configuration, holding the Remix options: `remix vite:build --config remix.config.js`.
import { vitePlugin as remix } from '@remix-run/dev';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

export default {
  // MOJ Frontend's styles name GOV.UK Frontend's as `node_modules/…`.
  css: { preprocessorOptions: { scss: { loadPaths: [root, `${root}node_modules`], quietDeps: true } } },
  // Pictures stay files: inside the style sheet they would be sent to every page, whether it has a map or not.
  build: { assetsInlineLimit: (file) => (file.endsWith('.png') ? false : undefined) },
  resolve: { alias: { '~': fileURLToPath(new URL('./app', import.meta.url)) } },
  plugins: [
    !process.env.VITEST &&
      remix({
        appDirectory: 'app',
        ssr: true,
        ignoredRouteFiles: ['**/*'],
        future: {
          v3_fetcherPersist: true,
          v3_relativeSplatPath: true,
          v3_throwAbortReason: true,
          v3_singleFetch: true,
          v3_lazyRouteDiscovery: true,
          v3_routeConfig: true,
        },
      }),
  ],
};
