/** The pages on which a problem is logged, in order. */
export const loggingPages = ['where', 'what', 'who', 'check'] as const;
export type LoggingPage = (typeof loggingPages)[number];

/** The address of one of the pages for a draft. */
export function loggingPath(page: LoggingPage | 'join', draft: string): string {
  return `/problems/new/${page}?draft=${encodeURIComponent(draft)}`;
}

/** The page after this one; the last is its own next. */
export function pageAfter(page: LoggingPage): LoggingPage {
  return loggingPages[loggingPages.indexOf(page) + 1] ?? 'check';
}

/**
 * The first page that a draft still lacks, so that nobody checks what they have not answered.
 * @param answered the pages whose answers are kept
 */
export function firstUnanswered(answered: readonly string[]): LoggingPage {
  return loggingPages.find((page) => !answered.includes(page)) ?? 'check';
}

/** Said under each free text of these pages. */
export const namesAreTakenOut = 'Names and addresses are taken out before anything is saved.';
