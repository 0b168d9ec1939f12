import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestPrime, type TestPrime } from '../../tests/fixtures/prime';
import * as rules from './free-text-rules';

const app = fileURLToPath(new URL('../../app', import.meta.url));
let prime: TestPrime;
let columns: { name: string; table: string; type: string }[];
/** What commands (volatile functions) take: words, lists and objects. */
let parameters: { command: string; name: string; type: string; stores: boolean }[];

beforeAll(async () => {
  prime = await startTestPrime();
  columns = await prime.sql`
    select table_name || '.' || column_name as name, table_name as table, coalesce(domain_name, data_type) as type from information_schema.columns
    where table_schema = 'public' and data_type in ('text', 'character varying', 'ARRAY', 'json', 'jsonb') and column_name <> 'force_id' order by 1`;
  parameters = await prime.sql`
    select p.proname as command, p.proname || '.' || a.name as name, format_type(a.type, null) as type, p.prosrc ~ 'store_mentions' as stores
    from pg_proc p cross join lateral unnest(p.proargnames[1:p.pronargs], p.proargtypes::oid[]) a (name, type)
    where p.pronamespace = 'public'::regnamespace and p.provolatile = 'v'
      and format_type(a.type, null) ~ '^(text|text\\[\\]|jsonb?|(public\\.)?(separated|plain)_text)$' order by 2`;
});
afterAll(() => prime.stop());

const listed = (groups: Readonly<Record<string, readonly string[]>>) => Object.values(groups).flat();
const separated = (type: string) => type.endsWith('separated_text');

describe('every column that can hold words', () => {
  it('is separated, or named as plain or as a code with the reason', () => {
    const known = [...listed(rules.plainColumns), ...rules.codeColumns];
    const names = columns.filter(({ type }) => !separated(type)).map(({ name }) => name);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('takes no borrowed token where it is separated', async () => {
    const guarded = await prime.sql<{ table: string }[]>`
      select c.relname as table from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'guard_tokens'`;
    const tables = new Set(columns.filter(({ type }) => separated(type)).map(({ table }) => table));
    expect(tables.size).toBeGreaterThan(15);
    const names = guarded.map(({ table }) => table);
    // What a submission freezes was written, and guarded, as an answer.
    expect([...tables].filter((table) => !names.includes(table))).toEqual(['submission_answer']);
  });
});

const sources = fs
  .readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => ({ file, text: fs.readFileSync(path.join(app, file), 'utf8') }));
const callers = (command: string) =>
  sources.filter(({ text }) => new RegExp(`'${command}'`).test(text) && /\bcall\(/.test(text));

describe('every parameter that can bring words', () => {
  const takesMentions = ({ type, stores }: (typeof parameters)[number]) => separated(type) || stores;

  it('comes through the separation of its form where the command stores mentions', () => {
    const commands = [...new Set(parameters.filter(takesMentions).map(({ command }) => command))];
    expect(commands.length).toBeGreaterThan(15);
    const through =
      /separated-text\/(check-texts\.server|separate-fields\.server|separate-texts)|checked-texts\.server|separate-draft\.server/;
    for (const command of commands) {
      const files = callers(command);
      expect(files.length, `${command} is called by a form`).toBeGreaterThan(0);
      for (const { file, text } of files) expect(text, `${command} in ${file}`).toMatch(through);
    }
  });

  it('is named with the reason where its words are shown as they stand', () => {
    const known = [...listed(rules.plainParameters), ...Object.keys(rules.guardedParameters)];
    const names = parameters
      .filter((one) => !takesMentions(one) || one.type.endsWith('plain_text'))
      .map(({ name }) => name)
      .filter((name) => !rules.codeParameters.includes(name.split('.')[1] ?? ''));
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('refuses what identifies anybody where a schema guards it', () => {
    for (const [name, [schema, field]] of Object.entries(rules.guardedParameters)) {
      const { text } = sources.find(({ file }) => file === `features/${schema}.schema.ts`) ?? { text: '' };
      const guarded = [...text.matchAll(/nobodyNamed\(([^)]*)\)/g)].flatMap(
        ([, fields = '']) => fields.match(/\w+/g) ?? [],
      );
      expect(guarded, name).toContain(field);
    }
  });
});
