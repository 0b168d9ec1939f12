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

/** Opens PRIME's database, starting what it needs when the server is stopped. The command closes it. */
export type OpenDatabase = () => Promise<CommandDatabase>;

/** A command of the command line. It throws a PlainError for what the person can put right. */
export type Command = {
  /** One line: the name, its arguments and what it does. */
  usage: string;
  run(args: string[], open: OpenDatabase): Promise<void>;
};
