/** One row of the table: the HTTP status, the words for people (what happened, what to do) and for the log. */
export type Wording = { status: number; title: string; todo: string; log: string };
