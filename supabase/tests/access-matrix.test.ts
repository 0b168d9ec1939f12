import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles, type Role } from '../../app/lib/viewer';
import { actingAs } from '../../tests/fixtures/acting-as';
import { layEveryTable } from '../../tests/fixtures/every-table';
import { startSmallWorld, type Person, type SmallWorld } from '../../tests/fixtures/small-world';
import { closedTables, expectedRows, type Access, type CaseName, type Standing } from './access-rules';

/** Everybody who asks, by what sets them apart. */
type Caller = Standing & { name: string; accountId: string | null };
type Row = { key: string; of: CaseName | 'base' };

let world: SmallWorld;
const callers: Caller[] = [];
const tables = new Map<string, { key: string; column: string; rows: Row[] }>();
const cases: Record<CaseName, string> = { open: '', restricted: '', lapsed: '' };

function standing(role: Role, person: Person, access: Partial<Record<CaseName, Access>>): Standing {
  const organisation = person.organisationId;
  return { role, police: organisation === world.organisations.police.id, organisation, access };
}

const policeAccess: Partial<Record<Role, Access>> = {
  special: null,
  call_handler: 'overview',
  administrator: null,
  scrutineer: 'overview',
};

async function layPeople() {
  const add = (name: string, person: Person, role: Role, access: Partial<Record<CaseName, Access>>) =>
    callers.push({ name, accountId: person.accountId, ...standing(role, person, access) });
  callers.push({
    name: 'anonymous',
    accountId: null,
    role: null,
    police: false,
    organisation: null,
    access: {},
  });
  const author = await world.person('officer');
  const supervisor = await world.person('supervisor');
  const council = await world.person('partner', 'council');
  const lapsed = await world.person('partner', 'housing');
  for (const name of ['open', 'restricted', 'lapsed'] as const) {
    const { id } = await world.problem(author, { restricted: name === 'restricted' });
    cases[name] = id;
    await world.admit(id, name === 'lapsed' ? 'housing' : 'council', supervisor);
    // What a lapse leaves open is one's own work: the lapsed case is written by the partner whose agreement ended.
    const writer = name === 'lapsed' ? lapsed : author;
    await layEveryTable(world, {
      problem: id,
      author: writer,
      supervisor,
      partner: name === 'lapsed' ? lapsed : council,
    });
  }
  await world.sql`insert into public.problem_role (problem_id, member_id, role) values (${cases.restricted}, ${supervisor.memberId}, 'supervisor')`;
  const force = { open: 'record', lapsed: 'record' } as const;
  for (const role of roles.filter((one) => !one.startsWith('partner'))) {
    const access = role in policeAccess ? (policeAccess[role] ?? null) : 'record';
    add(role, await world.person(role), role, { open: access, lapsed: access });
  }
  add('the restricted problem’s owner', author, 'officer', { ...force, restricted: 'record' });
  add('the restricted problem’s supervisor', supervisor, 'supervisor', { ...force, restricted: 'record' });
  add('a partner who takes part', council, 'partner', { open: 'record', lapsed: 'overview' });
  add('a partner lead who takes part', await world.person('partner_lead', 'council'), 'partner_lead', {
    open: 'record',
    lapsed: 'overview',
  });
  await world.sql`delete from public.agreement_party where organisation_id = ${world.organisations.housing.id}`;
  add('a partner whose agreement lapsed', lapsed, 'partner', { lapsed: 'lapsed' });
  await layOutsiders(add);
}

async function layOutsiders(
  add: (name: string, person: Person, role: Role, access: Partial<Record<CaseName, Access>>) => void,
) {
  const ended = await world.person('officer');
  await world.sql`update public.member set until_date = private.today() where id = ${ended.memberId}`;
  add('an officer whose post has ended', ended, 'officer', {});
  const disabled = await world.person('inspector');
  await world.sql`update public.account set disabled_at = now() where id = ${disabled.accountId}`;
  add('an inspector whose account is disabled', disabled, 'inspector', {});
  const out = await world.person('supervisor');
  await world.sql`delete from auth.sessions where user_id = ${out.accountId}`;
  add('a supervisor signed out elsewhere', out, 'supervisor', {});
  for (const caller of callers.slice(-3)) caller.role = null;
}

/** Reads every row as the owner of the database and says to which case it belongs: it holds an id of that case. */
async function readTables() {
  const known = new Map<string, CaseName>();
  for (const name of ['open', 'restricted', 'lapsed'] as const) {
    known.set(cases[name], name);
    const [row] = await world.sql`select dictionary_id from public.problem where id = ${cases[name]}`;
    known.set(String(row?.dictionary_id), name);
  }
  const names = await world.sql<{ name: string; key: string; column: string }[]>`
    select c.relname as name, (select string_agg(quote_ident(a.attname) || '::text', ' || ''/'' || ' order by a.attnum) from pg_index i
      join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey) where i.indrelid = c.oid and i.indisprimary) as key,
      (select quote_ident(attname) from pg_attribute where attrelid = c.oid and attnum > 0 and attidentity = '' and attgenerated = '' order by attnum limit 1) as column
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;
  for (let pass = 0; pass < 4; pass += 1)
    for (const { name, key, column } of names) {
      const rows = await world.sql.unsafe<{ key: string; id: string | null; all: string }[]>(
        `select ${key} as key, to_jsonb(t) ->> 'id' as id, to_jsonb(t)::text as all from public.${name} t`,
      );
      const labelled = rows.map((row) => {
        const id = row.all.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g)?.find((one) => known.has(one));
        const of = (id && known.get(id)) || 'base';
        if (of !== 'base' && row.id) known.set(row.id, of);
        return { key: row.key, of } as Row;
      });
      tables.set(name, { key, column, rows: labelled });
    }
}

beforeAll(async () => {
  world = await startSmallWorld();
  await layPeople();
  await readTables();
}, 120_000);
afterAll(() => world.stop());

async function keysSeen(caller: Caller, table: string): Promise<string[] | 'refused'> {
  const key = tables.get(table)?.key ?? '';
  return actingAs(world.sql, caller.accountId, async (as) => {
    const rows = await as.unsafe<{ key: string }[]>(`select ${key} as key from public.${table}`);
    return rows.map((row) => row.key).sort();
  }).catch((error: { code?: string }) => {
    if (error.code !== '42501') throw error;
    return 'refused';
  });
}

describe('what is read', () => {
  it('every table of the API is in the matrix, and each has a row of every case that it can have', () => {
    const unknown = [...tables.keys()].filter(
      (name) => expectedRows(name) === null && !closedTables.includes(name),
    );
    expect(unknown).toEqual([]);
  });

  it('is exactly what the rules say, for every table and every caller', async () => {
    const wrong: string[] = [];
    for (const [table, { rows }] of tables)
      for (const caller of callers) {
        const rule = expectedRows(table);
        const seen = await keysSeen(caller, table);
        if (!rule || (rule.closedTo?.(caller) ?? false)) {
          if (seen !== 'refused') wrong.push(`${caller.name} may ask ${table}`);
          continue;
        }
        const wanted = rows.filter((row) =>
          rule.sees(caller, row.of, row.of === 'base' ? null : (caller.access[row.of] ?? null), row.key),
        );
        if (rule.own) continue;
        const expected = wanted.map((row) => row.key).sort();
        if (seen === 'refused' || JSON.stringify(seen) !== JSON.stringify(expected)) {
          const count =
            seen === 'refused'
              ? 'refused'
              : rows.filter((row) => seen.includes(row.key)).map((row) => row.of);
          wrong.push(
            `${caller.name} on ${table}: sees ${String(count)}, should see ${wanted.map((row) => row.of).join()}`,
          );
        }
      }
    expect(wrong).toEqual([]);
  });

  it('never shows what identifies people: no schema but public is open, and no e-mail address of an account', async () => {
    for (const caller of callers)
      for (const query of [
        'select * from personal.identity_value',
        'select * from personal.place_point',
        'select * from private.mail',
        'select email from public.account',
        'select * from private.app_key',
      ])
        await expect(actingAs(world.sql, caller.accountId, (as) => as.unsafe(query))).rejects.toMatchObject({
          code: '42501',
        });
  });
});

describe('what is written', () => {
  it.each(['insert', 'update', 'delete'] as const)(
    'nobody may %s any row of any table directly',
    async (verb) => {
      const done: string[] = [];
      for (const [table, { column }] of tables)
        for (const caller of callers) {
          const statement = {
            insert: `insert into public.${table} default values`,
            update: `update public.${table} set ${column} = ${column}`,
            delete: `delete from public.${table}`,
          }[verb];
          const code = await actingAs(world.sql, caller.accountId, (as) => as.unsafe(statement)).then(
            () => 'done',
            (error: { code?: string }) => error.code,
          );
          if (code !== '42501') done.push(`${caller.name} ${verb} ${table}: ${code}`);
        }
      expect(done).toEqual([]);
    },
  );
});
