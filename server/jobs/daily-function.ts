import type { JobKind } from './job';

/** A job whose work is one function of the database without arguments, in schema `private`. */
export const dailyFunction = (name: string): JobKind => ({
  daily: true,
  async run(_payload, { sql }) {
    await sql`select ${sql(`private.${name}`)}()`;
  },
});
