import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const under = (folder: string) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));

const migrations = fs
  .readdirSync(path.join(root, 'supabase/migrations'))
  .map((file) => read(`supabase/migrations/${file}`))
  .join('\n');
/** Commands that another has taken the place of. */
const dropped = [...migrations.matchAll(/^drop function public\.(\w+)/gm)].map(([, name]) => name);

/** The commands that take the version that was read: all that may refuse a save as stale. */
const commands = new Set(
  [...migrations.matchAll(/create (?:or replace )?function public\.(\w+)\s*\(([^)]*)\)/g)]
    .filter(([, name]) => !dropped.includes(name))
    .filter(([, name, parameters]) => /\bp_(edit_)?version int\b(?! default)/.test(parameters ?? '') && name)
    .map(([, name]) => name ?? ''),
);

const files = [...under('app/features'), ...under('app/routes')];
const callers = files.filter((file) =>
  [...read(file).matchAll(/call\(\s*context,\s*'(\w+)'/g)].some(([, name]) => commands.has(name ?? '')),
);

/** The files that import a file, by the last part of its name. */
const importersOf = (file: string) => {
  const name = path.basename(file).replace(/\.tsx?$/, '');
  return files.filter((other) => new RegExp(`from '[^']*/${name.replaceAll('.', '\\.')}'`).test(read(other)));
};
const routesOf = (file: string): string[] =>
  file.startsWith('app/routes/') ? [file] : importersOf(file).flatMap(routesOf);

it('knows the commands that edit rows with a version', () => {
  expect([...commands].sort()).toEqual([
    'approve_summary',
    'approve_with_answers',
    'change_action',
    'change_own_details',
    'change_post',
    'describe_evidence',
    'extend_agreement',
    'regrade_entry',
    'renew_agreement',
    'save_answer',
    'save_hypothesis',
    'save_priority',
    'save_summary',
    'set_clear_period',
    'set_not_before',
    'submit_summary',
  ]);
  expect(callers.length).toBeGreaterThan(8);
});

it.each(callers)('%s is answered with the page of two texts after a stale save', (caller) => {
  const routes = [...new Set(routesOf(caller))];
  expect(routes).not.toEqual([]);
  for (const route of routes) {
    expect(/<TwoTexts(Tab)?\b/.test(read(route)), `${route} shows both texts`).toBe(true);
    const served = [route, caller, ...importersOf(caller), 'app/lib/run-intent.server.ts'];
    expect(
      served.some((file) => read(file).includes('refusedEdit(')),
      caller,
    ).toBe(true);
  }
});
