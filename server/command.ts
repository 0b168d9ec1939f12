import type postgres from 'postgres';

/** A connection for a command, without a page's time limits. */
export type CommandDatabase = {
  sql: postgres.Sql;
  /** The database's address, for commands that need connections of their own. */
  url: string;
  /** Does the server run over this database at the moment? */
  serverRuns: boolean;
  /** The folder of files of evidence; null when Supabase keeps them. */
  filesDir: string | null;
  close(): Promise<void>;
};

/** Opens PRIME's database, starting what it needs when the server is stopped; it is closed when the command ends. */
export type OpenDatabase = () => Promise<CommandDatabase>;

/** What a module of `server/commands` exports. */
export type Command = {
  /** One line: the command's name and arguments. */
  usage: string;
  /** Does the work and prints its result; throws an Error of one plain line for what the person can put right. */
  run(args: string[], open: OpenDatabase): Promise<void>;
};
