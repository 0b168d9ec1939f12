import type { Command } from '../command';
import { applyMigrations } from '../database/migrations';

/** Applies the migrations that the database lacks; where Supabase serves, this is how its schema is kept up to date. */
export const command: Command = {
  usage:
    'migrate                 bring the database up to date (a start does it by itself, except on Supabase)',
  async run(_args, open) {
    const database = await open();
    try {
      const applied = await applyMigrations(database.sql);
      console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The database is up to date.');
    } finally {
      await database.close();
    }
  },
};
