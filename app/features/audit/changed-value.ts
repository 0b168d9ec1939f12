import { formatDay, formatMoment } from '~/lib/dates';
import { isDayOrMonth } from '~/lib/day-or-month';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)$/;
const LIST = /^\[.*\]$/s;

const worded: Readonly<Record<string, string>> = { true: 'yes', false: 'no', '{}': 'none', '[]': 'none' };

/** What stands in a field that holds a JSON list of words, one after the other; null for anything else. */
function listed(value: string): string | null {
  if (!LIST.test(value)) return null;
  try {
    const items: unknown = JSON.parse(value);
    if (!Array.isArray(items) || !items.every((item) => typeof item === 'string')) return null;
    return items
      .map((item) => (/^[a-z_]+$/.test(item) ? fieldWords(item).toLowerCase() : changedValue(item)))
      .join(', ');
  } catch {
    return null;
  }
}

/**
 * A value of a changed field as people read it: moments and days in British form, lists without brackets, ids by their
 * first eight digits, which tell them apart on a page. The export keeps them whole.
 */
export function changedValue(value: string): string {
  const known = Object.hasOwn(worded, value) ? worded[value] : undefined;
  if (known) return known;
  if (MOMENT.test(value) && !Number.isNaN(Date.parse(value))) return formatMoment(value);
  if (isDayOrMonth(value) && value.length === 10) return formatDay(value);
  return listed(value) ?? value.replace(UUID, (id) => `#${id.slice(0, 8)}`);
}

/** Words of fields whose name in the database would not say what they hold. */
const fields: Readonly<Record<string, string>> = {
  edit_version: 'Version of the draft',
  what: 'What was read',
  hash: 'Fingerprint of the values',
  fields: 'Fields with values',
  away: 'Away from residents',
};

/** What a field of a table is called: "created_by" is "Created by", "identity_id" is "Identity". */
export function fieldWords(field: string): string {
  const known = Object.hasOwn(fields, field) ? fields[field] : undefined;
  const words = field
    .replace(/_ids?$/, '')
    .replace(/_at$/, ' on')
    .replaceAll('_', ' ');
  return known ?? words.charAt(0).toUpperCase() + words.slice(1);
}
