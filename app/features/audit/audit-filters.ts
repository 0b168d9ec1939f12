import { formatDay, type Day } from '~/lib/dates';
import { isDayOrMonth } from '~/lib/day-or-month';
import { parseDayParts } from '~/lib/day-parts';

/** What the audit is narrowed to; a field that is missing narrows nothing. */
export type AuditFilters = {
  from?: Day;
  to?: Day;
  /** A reference such as PR-2026-00042. */
  problem?: string;
  /** A part of a name, or a whole collar number. */
  who?: string;
  act?: AuditAct;
  /** A table, as the database names it. */
  table?: string;
};

/** The acts that the audit can be narrowed to, by the word in `what`; `read` takes looks at names and files together. */
export const auditActs = {
  insert: 'Added',
  update: 'Changed',
  delete: 'Removed',
  read: 'Looked at names or files',
  audit_export: 'Exported the audit',
  'read disclosure register': 'Read the register of disclosures',
  'read challenges': 'Read challenges of published pages',
  'evidence manifest': 'Made a manifest of evidence',
  'evidence custody': 'Saved a chain of custody',
} as const;
export type AuditAct = keyof typeof auditActs;

const isAct = (word: string | null): word is AuditAct => word !== null && Object.hasOwn(auditActs, word);

/** A day of the address: three boxes of a form, or one whole day in a link. */
function dayIn(search: URLSearchParams, name: 'from' | 'to'): Day | undefined {
  const whole = search.get(name);
  if (whole) return isDayOrMonth(whole) && whole.length === 10 ? whole : undefined;
  const box = (part: string) => search.get(`${name}.${part}`) ?? '';
  const read = parseDayParts({ day: box('day'), month: box('month'), year: box('year') });
  return 'day' in read ? read.day : undefined;
}

/** Reads the filters from an address. Unknown and unreadable ones are dropped; the page says which are in force. */
export function readAuditFilters(search: URLSearchParams): AuditFilters {
  const filters: AuditFilters = {};
  const [from, to] = [dayIn(search, 'from'), dayIn(search, 'to')];
  if (from) filters.from = from;
  if (to) filters.to = to;
  for (const name of ['problem', 'who'] as const) {
    const typed = search.get(name)?.trim().slice(0, 100);
    if (typed) filters[name] = typed;
  }
  const act = search.get('act');
  if (isAct(act)) filters.act = act;
  const table = search.get('table');
  if (table && /^[a-z_.]{1,60}$/.test(table)) filters.table = table;
  return filters;
}

/** The address of these filters, `?from=2026-11-01&act=read` or an empty text. Reads back to the same filters. */
export function writeAuditFilters(filters: AuditFilters, more: Record<string, string> = {}): string {
  const given = Object.entries({ ...filters, ...more }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const text = new URLSearchParams(given).toString();
  return text && `?${text}`;
}

/** What a table holds, in words: `stage_answer` is "Stage answer". */
export function tableWords(table: string): string {
  const words = table.replace(/^personal\./, '').replaceAll('_', ' ');
  const named = words.charAt(0).toUpperCase() + words.slice(1);
  return table.startsWith('personal.') ? `${named} (personal)` : named;
}

/** What was done, in words; acts without words of their own are said as the database names them, with a capital. */
export function actWords(what: string): string {
  const words = isAct(what) ? auditActs[what] : what.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The filters in force, each in words with the filters that stay when it is taken away. */
export function filtersInForce(filters: AuditFilters): { text: string; rest: AuditFilters }[] {
  const { from, to, problem, who, act, table } = filters;
  const words: Record<keyof AuditFilters, string | undefined> = {
    from: from && `from ${formatDay(from)}`,
    to: to && `to ${formatDay(to)}`,
    problem,
    who: who && `by “${who}”`,
    act: act && auditActs[act],
    table: table && tableWords(table),
  };
  return Object.entries(words).flatMap(([name, text]) =>
    text ? [{ text, rest: { ...filters, [name]: undefined } }] : [],
  );
}
