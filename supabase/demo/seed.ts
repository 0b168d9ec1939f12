import type postgres from 'postgres';
import { layAgreements } from './agreements.ts';
import { calendarOf } from './calendar.ts';
import { layCollaboration } from './collaboration.ts';
import { layGeography } from './geography-rows.ts';
import { layIncidents } from './incidents.ts';
import { layOrganisations } from './organisations.ts';
import { layPeople } from './people.ts';
import { layPublicationHolds } from './publication-holds.ts';
import { layPriorities } from './priorities.ts';
import type { StoreFile } from './problems/evidence.ts';
import { layProblems } from './problems/lay-problems.ts';
import { planProblems, type ProblemPlan } from './problems/problem-plan.ts';
import { randomFrom } from './random.ts';
import { layRates } from './rates.ts';
import { layDisclosures } from './disclosures.ts';
import { layOtherScheme } from './other-scheme.ts';
import { layRetention } from './retention.ts';
import { signInsOf, type SignIn } from './sign-ins.ts';
import { TableRows } from './table-rows.ts';
import { laySubjectAccess } from './subject-access.ts';
import { FORCE, type DemoMember, type DemoNeighbourhood, type World } from './world.ts';

const PASSWORD = 'solve-it-together';
const SEED = 'Hampshire, October 2007';
/** Where the people of the sign-in table work. */
const HOME = 'Southsea';

/** How the demo world is laid. */
export interface DemoOptions {
  /** The day that everything is dated from, yyyy-mm-dd. */
  readonly today: string;
  /** The password of every demo account. */
  readonly password?: string;
  /** Puts a file into the file store; without it there are no pictures. */
  readonly storeFile?: StoreFile;
}

/** The demo world before it is laid. */
export interface DemoWorld {
  readonly world: World;
  readonly neighbourhoods: readonly DemoNeighbourhood[];
  readonly members: readonly DemoMember[];
  readonly plans: readonly ProblemPlan[];
}

/**
 * Makes the rows of the demo world; the same day gives the same rows.
 * @param passwordHash bcrypt, the same for every account.
 */
export async function composeDemoWorld(
  today: string,
  passwordHash: string,
  storeFile?: StoreFile,
): Promise<DemoWorld> {
  const world: World = {
    calendar: calendarOf(today),
    rows: new TableRows(),
    randomFor: (part) => randomFrom(`${SEED}: ${part}`),
  };
  const neighbourhoods = layGeography(world);
  const organisations = layOrganisations(world, neighbourhoods);
  const members = layPeople(world, neighbourhoods, organisations, passwordHash);
  const agreements = layAgreements(world, organisations, members);
  const rates = layRates(world);
  const plans = planProblems(world, neighbourhoods, organisations, members);
  await layProblems(world, plans, { members, agreements, rates, storeFile });
  layPriorities(world, neighbourhoods, plans, members);
  laySubjectAccess(world, { plans, members });
  layCollaboration(world, { plans, neighbourhoods, organisations, members });
  return { world, neighbourhoods, members, plans };
}

/**
 * Lays the demo world over a direct connection of the database's owner, in one transaction: an empty, migrated
 * database in, a lived-in one out. Every person in it is invented.
 * @returns one sign-in for each role.
 */
export async function layDemoWorld(
  sql: postgres.Sql,
  { today, password = PASSWORD, storeFile }: DemoOptions,
): Promise<{ signIns: SignIn[] }> {
  const [hashed] = await sql<{ hash: string }[]>`
    select extensions.crypt(${password}, extensions.gen_salt('bf', 10)) as hash`;
  const { world, neighbourhoods, members, plans } = await composeDemoWorld(today, hashed!.hash, storeFile);
  await sql.begin(async (transaction) => {
    // One event stands for the whole import, as the audit triggers' condition allows.
    await transaction`select set_config('prime.bulk', 'on', true)`;
    await world.rows.lay(transaction);
    await layIncidents(world, transaction, neighbourhoods, plans);
    await keepCounters(transaction, plans);
    await layRetention(transaction, today);
    await layPublicationHolds(transaction, today);
    await layDisclosures(transaction, today);
    await layOtherScheme(transaction);
    await transaction`insert into public.audit_event (force_id, what) values (${FORCE}, 'demo_world_laid')`;
  });
  await sql`analyze`;
  const home = neighbourhoods.find(({ name }) => name === HOME)!;
  return { signIns: signInsOf(members, password, home.code) };
}

/** The next reference goes on from the last one of each year. */
async function keepCounters(sql: postgres.TransactionSql, plans: readonly ProblemPlan[]): Promise<void> {
  const last = new Map<number, number>();
  for (const { reference } of plans) {
    const [, year, number] = reference.split('-').map(Number);
    last.set(year!, Math.max(last.get(year!) ?? 0, number!));
  }
  for (const [year, number] of last) {
    await sql`insert into private.problem_counter (year, last) values (${year}, ${number})
      on conflict (year) do update set last = greatest(private.problem_counter.last, excluded.last)`;
  }
}
