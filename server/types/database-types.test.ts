import fs from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../supabase/tests/database';
import { inProject } from '../project';
import { databaseTypes } from './database-types';
import { introspect } from './introspect';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.stop());

test('the committed types are those of the migrated database', async () => {
  const committed = await fs.readFile(inProject('app', 'lib', 'database.types.ts'), 'utf8');
  const generated = databaseTypes(await introspect(database.sql));
  expect(committed, 'run "npm run types:database" and commit the file').toBe(generated);
});

test('describes columns, relationships, functions and enumerations', async () => {
  await database.sql.unsafe(`
    create type public.colour as enum ('red', 'green');
    create domain public.short as text;
    create table public.shelf (id int generated always as identity primary key, label public.short not null);
    create table public.book (id uuid primary key default gen_random_uuid(), shelf_id int not null references public.shelf,
      colour public.colour, tags public.short[] not null, pages int not null);
    create function public.count_books(p_shelf int, p_colour public.colour default null) returns bigint language sql as 'select 1';
    create function public.list_books() returns table (title text, pages int) language sql as 'select null::text, null::int';
    grant execute on function public.count_books(int, public.colour), public.list_books() to authenticated;`);
  const text = databaseTypes(await introspect(database.sql)).replaceAll(/\s+/g, ' ');
  expect(text).toContain(
    "book: { Row: { colour: Database['public']['Enums']['colour'] | null; id: string; pages: number; shelf_id: number; tags: string[]; };",
  );
  expect(text).toContain(
    "Insert: { colour?: Database['public']['Enums']['colour'] | null; id?: string; pages: number;",
  );
  expect(text).toContain(
    "foreignKeyName: 'book_shelf_id_fkey'; columns: ['shelf_id']; isOneToOne: false; referencedRelation: 'shelf'; referencedColumns: ['id'];",
  );
  expect(text).toContain('shelf: { Row: { id: number; label: string; }; Insert: { label: string; };');
  expect(text).toContain(
    "count_books: { Args: { p_shelf: number | null; p_colour?: Database['public']['Enums']['colour'] | null; }; Returns: number };",
  );
  expect(text).toContain(
    'list_books: { Args: Record<never, never>; Returns: { title: string; pages: number; }[] };',
  );
  expect(text).toContain("colour: 'red' | 'green';");
});
