import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildProcess } from './build-process.mjs';
import { inProject } from './project.mjs';
import { runNode } from './run.mjs';
import { fingerprint } from './sources.mjs';

const SHARED = ['package-lock.json', 'tsconfig.json', 'app'];

function buildPages() {
  const require = createRequire(import.meta.url);
  const remix = path.join(path.dirname(require.resolve('@remix-run/dev/package.json')), 'dist', 'cli.js');
  runNode('Building the pages', remix, ['vite:build', '--config', 'remix.config.js', '--logLevel', 'error'], {
    NODE_ENV: 'production',
  });
}

const parts = {
  pages: { sources: [...SHARED, 'remix.config.js', 'public'], build: buildPages },
  process: { sources: [...SHARED, 'server', 'supabase'], build: buildProcess },
};

async function ensurePart(name, say) {
  const { sources, build } = parts[name];
  const stamp = inProject('build', `${name}.sources`);
  const now = fingerprint(sources);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === now) return;
  say(`Building the ${name} …`);
  fs.rmSync(stamp, { force: true });
  await build();
  fs.mkdirSync(inProject('build'), { recursive: true });
  fs.writeFileSync(stamp, now);
}

/** Builds what its sources have changed since: the pages (browser and server side) and the process. */
export async function ensureBuilt({ names = Object.keys(parts), say = () => {} } = {}) {
  for (const name of names) await ensurePart(name, say);
}
