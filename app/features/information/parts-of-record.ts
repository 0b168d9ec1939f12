/** The parts of a problem's record outside its log that may mention somebody, as `private.visible_texts` names them. */
export const PARTS_OF_RECORD = [
  'problem',
  'actions',
  'scanning',
  'analysis',
  'response',
  'assessment',
  'evidence',
  'costs',
  'gradings',
  'disclosures',
] as const;

type PartOfRecord = (typeof PARTS_OF_RECORD)[number];

/** What a reader calls each part, and the page of the problem that shows it, below `/problems/:reference`. */
export const partOfRecord: Record<PartOfRecord, { words: string; page: string }> = {
  problem: { words: 'the title, the place or the handling note', page: '' },
  actions: { words: 'actions', page: '/response' },
  scanning: { words: 'scanning', page: '/scanning' },
  analysis: { words: 'analysis', page: '/analysis' },
  response: { words: 'response', page: '/response' },
  assessment: { words: 'assessment', page: '/assessment' },
  evidence: { words: 'evidence', page: '/evidence' },
  costs: { words: 'time and costs', page: '/costs' },
  gradings: { words: 'the reasons of gradings', page: '/log' },
  disclosures: { words: 'records of disclosure', page: '/people' },
};
