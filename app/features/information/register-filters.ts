import { formatDay, type Day } from '~/lib/dates';
import { isDayOrMonth } from '~/lib/day-or-month';
import { parseDayParts } from '~/lib/day-parts';

/** What the register of disclosures is narrowed to; a field that is missing narrows nothing. */
export type RegisterFilters = {
  from?: Day;
  to?: Day;
  /** A reference such as PR-2026-00042. */
  problem?: string;
  /** An organisation's id. */
  organisation?: string;
  /** A code of the list of legal gateways. */
  gateway?: string;
  kind?: keyof typeof kindWords;
  state?: 'in_force' | 'ended';
};

/** What kinds of disclosure are called. */
export const kindWords = {
  admission: 'Admission to a problem',
  item: 'Single item',
  subject: 'To the person it is about',
} as const;
export const stateWords = { in_force: 'In force', ended: 'Ended' } as const;

const isKind = (kind: string | null): kind is keyof typeof kindWords =>
  kind !== null && Object.hasOwn(kindWords, kind);

/** A day of the address: three boxes of a form, or one whole day in a link. */
function dayIn(search: URLSearchParams, name: 'from' | 'to'): Day | undefined {
  const whole = search.get(name);
  if (whole) return isDayOrMonth(whole) && whole.length === 10 ? whole : undefined;
  const box = (part: string) => search.get(`${name}.${part}`) ?? '';
  const read = parseDayParts({ day: box('day'), month: box('month'), year: box('year') });
  return 'day' in read ? read.day : undefined;
}

/** Reads the filters from an address. Unknown and unreadable ones are dropped; the page says which are in force. */
export function readRegisterFilters(search: URLSearchParams): RegisterFilters {
  const matching = (name: string, shape: RegExp) => {
    const typed = search.get(name)?.trim() ?? '';
    return shape.test(typed) ? typed : undefined;
  };
  const kind = search.get('kind');
  const state = search.get('state');
  const filters: RegisterFilters = {
    from: dayIn(search, 'from'),
    to: dayIn(search, 'to'),
    problem: matching('problem', /^pr-\d{4}-\d{5,}$/i)?.toUpperCase(),
    organisation: matching('organisation', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    gateway: matching('gateway', /^[a-z][a-z0-9_]{0,60}$/),
    kind: isKind(kind) ? kind : undefined,
    state: state === 'in_force' || state === 'ended' ? state : undefined,
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
}

/** The address of these filters, `?from=2026-11-01&kind=item` or an empty text. Reads back to the same filters. */
export function writeRegisterFilters(filters: RegisterFilters, more: Record<string, string> = {}): string {
  const given = Object.entries({ ...filters, ...more }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const text = new URLSearchParams(given).toString();
  return text && `?${text}`;
}

type Labels = Readonly<Record<string, string>>;

/** The filters in force, each in words with the filters that stay when it is taken away. */
export function registerFiltersInForce(
  filters: RegisterFilters,
  organisations: Labels,
  gateways: Labels,
): { text: string; rest: RegisterFilters }[] {
  const { from, to, problem, organisation, gateway, kind, state } = filters;
  const words: Record<keyof RegisterFilters, string | undefined> = {
    from: from && `from ${formatDay(from)}`,
    to: to && `to ${formatDay(to)}`,
    problem,
    organisation: organisation && (organisations[organisation] ?? 'an organisation not in the register'),
    gateway: gateway && (gateways[gateway] ?? gateway),
    kind: kind && kindWords[kind],
    state: state && stateWords[state],
  };
  return Object.entries(words).flatMap(([name, text]) =>
    text ? [{ text, rest: { ...filters, [name]: undefined } }] : [],
  );
}
