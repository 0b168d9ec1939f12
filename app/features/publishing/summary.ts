/** The five short parts of a published story (PAGES, "Published work"), in the order in which they are read. */
export const summaryParts = [
  { name: 'the_problem', heading: 'The problem', hint: 'What happened, how often, and whom it troubled.' },
  { name: 'found_out', heading: 'What we found out', hint: 'Why it happened there.' },
  { name: 'did', heading: 'What we did together', hint: 'What was done, and by whom. Name each agency.' },
  {
    name: 'changed',
    heading: 'What changed',
    hint: 'Numbers before and after, in words. Say what is not certain.',
  },
  { name: 'learned', heading: 'What we learned', hint: 'What we would do again, and what goes on.' },
] as const;

export type SummaryPart = (typeof summaryParts)[number]['name'];
export type SummaryTexts = Record<'title' | SummaryPart, string>;

/** What a part of a draft is called, `title` and `pictures` among them. */
export function partName(part: string): string {
  return summaryParts.find(({ name }) => name === part)?.heading ?? (part === 'title' ? 'Title' : 'Pictures');
}

/** Stages of SARA as residents read them. */
const publicStages: Record<string, string> = {
  scanning: 'What we are looking at',
  analysis: 'What we are looking at',
  response: 'What we are doing',
  assessment: 'What we are doing',
  closed: 'What we did',
};

/** The public name of how far a problem has come; `stage` as the database names it. */
export function publicStage(stage: string): string {
  return publicStages[stage] ?? 'What we are looking at';
}

const plainWords: Record<string, string> = {
  person: 'a person',
  official: 'an officer',
  family: 'a relative',
  address: 'an address',
  postcode: 'a postcode',
  vehicle: 'a vehicle',
  phone: 'a telephone number',
  email: 'an e-mail address',
  age: 'an age',
};

/**
 * Replaces the labels of a depersonalised text ("[person 1]") by plain words ("a person"), because a label means
 * nothing to residents and would let texts be linked. A capital follows the start of a sentence.
 */
export function withoutLabels(text: string): string {
  return text
    .replace(
      /\[([a-zA-Z ]+) \d+\]|\[removed\]/g,
      (_label, kind?: string) => plainWords[kind ?? ''] ?? 'a detail',
    )
    .replace(
      /(^|[.!?]\s+)(an? )/g,
      (_all, before: string, article: string) => before + article.charAt(0).toUpperCase() + article.slice(1),
    );
}

/** Answers whose words each part is drafted from, by question code. */
const drawnFrom: Record<SummaryPart, readonly string[]> = {
  the_problem: ['problem_statement', 'harm', 'community_concern'],
  found_out: ['why', 'triangle_place', 'tried_before'],
  did: ['chosen_response', 'objectives'],
  changed: ['impact', 'attribution', 'displacement'],
  learned: ['lessons', 'exit_plan'],
};

/**
 * A first draft of the public summary, from depersonalised text alone.
 * @param title of the problem, as shown to staff
 * @param answers shown texts by question code; only what may ground a publication
 * @param done tasks of the actions that were done
 */
export function draftSummary(
  title: string,
  answers: Readonly<Record<string, string>>,
  done: readonly string[],
): SummaryTexts {
  const part = (name: SummaryPart) =>
    withoutLabels(drawnFrom[name].flatMap((code) => answers[code]?.trim() || []).join('\n\n'));
  const actions = done.map((task) => withoutLabels(task.trim())).filter(Boolean);
  const did = [
    part('did'),
    actions.length > 0 ? `We have:\n${actions.map((task) => `• ${task}`).join('\n')}` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
  return {
    title: withoutLabels(title),
    the_problem: part('the_problem'),
    found_out: part('found_out'),
    did,
    changed: part('changed'),
    learned: part('learned'),
  };
}
