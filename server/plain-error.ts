/** An error whose message is one line for the person at the keyboard: what happened and what to do. */
export class PlainError extends Error {
  override name = 'PlainError';
}

/** The system's code of an error (`ENOENT`, `28P01` …), or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
