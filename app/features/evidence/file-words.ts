import { evidenceFormat, formatOfContentType } from './evidence-kind';

const UNITS = ['kB', 'MB', 'GB'] as const;

/** A size for people: "800 bytes", "2.4 MB". A kilobyte is 1,000 bytes, as on telephones and in file managers. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  const unit = UNITS.findIndex((_, index) => bytes < 999.5 * 1000 ** (index + 1));
  const at = unit === -1 ? UNITS.length - 1 : unit;
  const size = bytes / 1000 ** (at + 1);
  return `${size < 9.95 ? Number(size.toFixed(1)) : Math.round(size)} ${UNITS[at]}`;
}

/** What kind of file it is, in words, by the content type it is stored under. */
export function formatWords(contentType: string): string {
  const format = formatOfContentType(contentType);
  return format ? evidenceFormat(format).label : 'File';
}

/** How far a photograph was taken from a place: "40 metres from Gull Lane", "2.3 km from Gull Lane". */
export function awayWords({ metres, label }: { metres: number; label: string }): string {
  const from = label || 'the place of this problem';
  if (metres < 15) return `at ${from}`;
  if (metres < 1000) return `${Math.round(metres / 10) * 10} metres from ${from}`;
  return `${metres < 10_000 ? (metres / 1000).toFixed(1) : Math.round(metres / 1000)} km from ${from}`;
}

/** Why a file of a list cannot be opened, or null when it can. */
export function shutWords({
  given_out,
  erased,
  scan,
}: {
  given_out: boolean;
  erased: boolean;
  scan: string;
}): string | null {
  if (given_out) return null;
  if (erased) return 'Erased by the information manager';
  return scan === 'quarantined' ? 'Quarantined: a virus was found' : 'Waiting for the virus scanner';
}

/** Whether the page can play or show it without saving it first. */
export function playsInPage(contentType: string): 'video' | 'audio' | null {
  const format = formatOfContentType(contentType);
  if (!format) return null;
  const { kind, viewable } = evidenceFormat(format);
  return viewable && (kind === 'video' || kind === 'audio') ? kind : null;
}
