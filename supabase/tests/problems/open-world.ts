import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openScratch, type Scratch } from '../../../server/database/scratch';
import { layWorld, type World } from './world';

/** What the tests of a file hold: one connection, and the world laid anew in a transaction for each test. */
export type Open = { sql: postgres.Sql; world: World };

/** Gives each test of the file the world of problems in a transaction that is rolled back after it. */
export function openWorld(): Open {
  const open = {} as Open;
  let scratch: Scratch;
  beforeAll(async () => {
    scratch = await openScratch();
    open.sql = postgres(scratch.url, { max: 1, onnotice: () => {} });
  });
  beforeEach(async () => {
    await open.sql`begin`;
    open.world = await layWorld(open.sql);
  });
  afterEach(() => open.sql`rollback`);
  afterAll(async () => {
    await open.sql.end();
    await scratch.remove();
  });
  return open;
}
