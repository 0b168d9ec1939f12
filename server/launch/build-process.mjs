import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './project.mjs';

/**
 * Bundled code asks `import.meta.url` for files beside its source: this keeps it the address of the source in a bundle
 * at `output`, however deep that lies.
 */
export const sourceAddress = (output) => ({
  name: 'source-address',
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path: file }) => {
      const text = await fs.promises.readFile(file, 'utf8');
      const way = path.relative(path.dirname(output), file).split(path.sep).map(encodeURIComponent).join('/');
      const address = `new URL(${JSON.stringify(way)}, import.meta.url).href`;
      const contents = text.replaceAll(/\bimport\.meta\.url\b/g, address);
      return { contents, loader: file.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
});

/** Bundles the web process and the command line into `build/process`; packages stay in node_modules. */
export async function buildProcess() {
  const { build } = await import('esbuild');
  const finished = inProject('build', 'process');
  const part = `${finished}.${process.pid}`;
  await build({
    entryPoints: [inProject('server', 'main.ts'), inProject('server', 'prime.ts')],
    outdir: part,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    sourcemap: true,
    alias: { '~': inProject('app') },
    plugins: [sourceAddress(path.join(finished, 'main.js'))],
    logLevel: 'warning',
  });
  fs.rmSync(finished, { recursive: true, force: true });
  fs.renameSync(part, finished);
}
