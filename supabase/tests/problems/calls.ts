import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import type { Person } from './world';

/** Runs statements in the open transaction as a signed-in person (null: anonymous), with row-level security. */
export async function as<T>(sql: postgres.Sql, person: Person | null, run: () => PromiseLike<T>): Promise<T> {
  const claims = person
    ? { sub: person.account, session_id: person.session, role: 'authenticated' }
    : { role: 'anon' };
  await sql`savepoint acting`;
  await sql`select set_config('request.jwt.claims', ${JSON.stringify(claims)}, true),
    set_config('request.jwt.claim.sub', ${person?.account ?? ''}, true)`;
  await sql.unsafe(`set local role ${person ? 'authenticated' : 'anon'}`);
  try {
    const answer = await run();
    await sql`reset role`;
    return answer;
  } catch (error) {
    await sql`rollback to savepoint acting`;
    throw error;
  }
}

/** Calls a function of the database as that person; a form token is made up unless one is given. */
export async function callAs(
  sql: postgres.Sql,
  person: Person | null,
  name: string,
  args: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  const [taken] =
    await sql`select 1 from pg_proc where proname = ${name} and 'p_form_token' = any (proargnames)`;
  const all: Record<string, unknown> = taken ? { p_form_token: randomUUID(), ...args } : args;
  const names = Object.keys(all);
  const list = names.map((key, at) => `${key} => $${at + 1}`).join(', ');
  return as(sql, person, async () => {
    const [row] = await sql.unsafe(
      `select public.${name}(${list}) as answer`,
      names.map((key) => all[key]) as never[],
    );
    return row?.answer as Record<string, unknown>;
  });
}

/** The stable word of the refusal that a call meets, or "allowed". */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'allowed';
  } catch (error) {
    const { hint, code, message } = error as { hint?: string; code?: string; message: string };
    return code?.startsWith('PT') && hint ? hint : `${code}: ${message}`;
  }
}
