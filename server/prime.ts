// The command line, `npm run --silent prime -- <command>`.
//
// To add a command: write `server/commands/<name>.ts` that exports `usage` and `run(args, open)` (see `command.ts`) and
// name it in the table below. `open()` gives a connection to PRIME's database, whether the server runs or not.
import { openForCommand } from './command-database';
import type { Command, CommandDatabase } from './command';

const commands: Record<string, () => Promise<Command>> = {
  'app-key': () => import('./commands/app-key'),
  backup: () => import('./commands/backup'),
  bench: () => import('./commands/bench'),
  depersonalise: () => import('./commands/depersonalise'),
  'import-neighbourhoods': () => import('./commands/import-neighbourhoods'),
  'import-public-points': () => import('./commands/import-public-points'),
  migrate: () => import('./commands/migrate'),
  restore: () => import('./commands/restore'),
  'train-detector': () => import('./commands/train-detector'),
  types: () => import('./commands/types'),
  user: () => import('./commands/user'),
  work: () => import('./commands/work'),
};

async function help(): Promise<void> {
  console.log('Usage: npm run --silent prime -- COMMAND\n');
  for (const load of Object.values(commands)) console.log(`  ${(await load()).usage}`);
}

async function run(name: string, args: string[]): Promise<void> {
  const load = commands[name];
  if (!load) throw new Error(`There is no command "${name}". "prime help" lists them all.`);
  const opened: CommandDatabase[] = [];
  try {
    await (
      await load()
    ).run(args, async () => {
      const database = await openForCommand();
      opened.push(database);
      return database;
    });
  } finally {
    for (const database of opened) await database.close();
  }
}

/**
 * Runs one command of the command line. Gives the exit status: 0, or 1 after one plain line on standard error that
 * says what is wrong and what to do. LOG_LEVEL=debug shows where the error arose.
 */
export async function prime([name = 'help', ...args]: string[]): Promise<number> {
  try {
    await (['help', '--help', '-h'].includes(name) ? help() : run(name, args));
    return 0;
  } catch (error) {
    const plain = error instanceof Error ? error.message : String(error);
    console.error(process.env.LOG_LEVEL === 'debug' ? error : plain.replaceAll(/\s*\n\s*/g, ' '));
    return 1;
  }
}
