/** What a route says about its page in `export const handle`. */
export type PageHandle = {
  /** The page is hydrated by the framework. Without it no framework script is sent. */
  scripts?: boolean;
  /** The address of one plain module that enhances the page, by `?worker&url`. */
  island?: string;
  /** A form page without framework scripts whose GOV.UK components are enhanced (character counts, conditional radios). */
  enhance?: boolean;
  /** The page shows case material: marked OFFICIAL-SENSITIVE instead of OFFICIAL. */
  sensitive?: boolean;
};

/** The handles of a page's matches put together; the innermost wins. */
export function pageHandle(matches: readonly { handle?: unknown }[]): PageHandle {
  const handles = matches.map(({ handle }) => (typeof handle === 'object' ? (handle as PageHandle) : null));
  return Object.assign({}, ...handles);
}

/** The `<title>` of a page of one problem, with the reference from its address: tabs can be told apart. */
export function titledOfProblem(title: string) {
  return ({ params }: { params: { reference?: string } }) => [
    { title: `${title} - ${params.reference ?? ''} - PRIME` },
  ];
}

/** The `<title>` of a page, for `export const meta`. */
export function titled(title: string): () => { title: string }[] {
  return () => [{ title: `${title} - PRIME` }];
}
