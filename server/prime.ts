// The command line, `npm run --silent prime -- <command>`.
//
// To add a command: write `server/commands/<name>.ts` that exports `command: Command` (see `command.ts`) and name it
// in the table below. `open()` gives it a connection to PRIME's database, whether the server runs or not.
import { openForCommand } from './command-database';
import type { Command } from './command';
import { PlainError } from './plain-error';

const commands: Record<string, () => Promise<{ command: Command }>> = {
  migrate: () => import('./commands/migrate'),
  types: () => import('./commands/types'),
};

async function usage(): Promise<string> {
  const lines = await Promise.all(
    Object.values(commands).map(async (load) => `  prime ${(await load()).command.usage}`),
  );
  return `Usage:\n${lines.join('\n')}`;
}

/**
 * Runs one command of the command line. Gives the exit status: 0, or 1 after one plain line on standard error that
 * says what is wrong and what to do.
 */
export async function prime([name = 'help', ...args]: string[]): Promise<number> {
  try {
    if (name === 'help' || name === '--help') {
      console.log(await usage());
      return 0;
    }
    const load = commands[name];
    if (!load) throw new PlainError(`There is no command "${name}". "prime help" lists all.`);
    const { command } = await load();
    await command.run(args, openForCommand);
    return 0;
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : `The command failed: ${String(error)}`);
    return 1;
  }
}
