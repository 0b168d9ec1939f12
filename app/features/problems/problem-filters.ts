/** What the list of problems is filtered by, as the database takes it (private.filtered_problems). */
export type ProblemFilters = {
  words?: string;
  stages?: string[];
  categories?: string[];
  neighbourhood?: string;
  district?: string;
  owner?: 'me' | 'organisation' | 'nobody';
  overdue?: true;
};

export const stageNames = {
  scanning: 'Scanning',
  analysis: 'Analysis',
  response: 'Response',
  assessment: 'Assessment',
  closed: 'Closed',
} as const;

export const owners = {
  me: 'Mine',
  organisation: 'My team’s or organisation’s',
  nobody: 'Nobody’s',
} as const;

const isKey = <Names extends object>(names: Names, word: string | null): word is keyof Names & string =>
  word !== null && Object.hasOwn(names, word);

/** Reads the filters from an address; what it does not know is dropped, so an old or mistyped address still works. */
export function readFilters(search: URLSearchParams): ProblemFilters {
  const filters: ProblemFilters = {};
  const words = search.get('words')?.trim().slice(0, 200);
  if (words) filters.words = words;
  const stages = search.getAll('stage').filter((stage) => isKey(stageNames, stage));
  if (stages.length > 0) filters.stages = stages;
  const categories = search.getAll('category').filter((code) => /^[a-z][a-z0-9_]{0,60}$/.test(code));
  if (categories.length > 0) filters.categories = categories;
  const neighbourhood = search.get('neighbourhood');
  if (neighbourhood) filters.neighbourhood = neighbourhood.slice(0, 61);
  const district = search.get('district');
  if (district && /^[0-9a-f-]{36}$/.test(district)) filters.district = district;
  const owner = search.get('owner');
  if (isKey(owners, owner)) filters.owner = owner;
  if (search.get('overdue') === 'yes') filters.overdue = true;
  return filters;
}

/** The address of a list with these filters: `?stage=analysis&owner=me`, or an empty text. Reads back to the same filters. */
export function writeFilters(filters: ProblemFilters, more: Record<string, string> = {}): string {
  const search = new URLSearchParams();
  if (filters.words) search.set('words', filters.words);
  for (const stage of filters.stages ?? []) search.append('stage', stage);
  for (const category of filters.categories ?? []) search.append('category', category);
  for (const name of ['neighbourhood', 'district', 'owner'] as const) {
    const value = filters[name];
    if (value) search.set(name, value);
  }
  if (filters.overdue) search.set('overdue', 'yes');
  for (const [name, value] of Object.entries(more)) search.set(name, value);
  const text = search.toString();
  return text && `?${text}`;
}

/** Problems on one page of a list. */
export const PAGE_SIZE = 50;
