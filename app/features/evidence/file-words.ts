import { evidenceFormat, formatOfContentType } from './evidence-kind';

const UNITS = ['kB', 'MB', 'GB'] as const;

/** A size for people: "800 bytes", "2.4 MB". A kilobyte is 1,000 bytes, as on telephones and in file managers. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  let size = bytes / 1000;
  let unit = 0;
  while (Math.round(size) >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${size < 10 ? Number(size.toFixed(1)) : Math.round(size)} ${UNITS[unit]}`;
}

/** What kind of file it is, in words, by the content type it is stored under. */
export function formatWords(contentType: string): string {
  const format = formatOfContentType(contentType);
  return format ? evidenceFormat(format).label : 'File';
}

/** Whether the page can play or show it without saving it first. */
export function playsInPage(contentType: string): 'video' | 'audio' | null {
  const format = formatOfContentType(contentType);
  if (!format) return null;
  const { kind, viewable } = evidenceFormat(format);
  return viewable && (kind === 'video' || kind === 'audio') ? kind : null;
}
