import { UploadRefusal } from '~/lib/upload-refusal';

/** Markup that a browser or a shell would run if it were ever handed the text as its own kind. */
const MARKUP = /<(?:!doctype\s+html|html|head|body|script|svg|iframe|object|embed|meta|xsl:|\?xml|\?php|%@)/i;
const SCRIPT =
  /^(?:\s*@echo\s+off|\s*(?:rem|::)\s.*\n\s*@?(?:set|start|call)\s|\s*param\s*\(|\s*windows registry editor)/i;

/**
 * Whether the bytes are plain text: UTF-8, UTF-16 with its mark, or a single-byte encoding, without control
 * characters other than tab, line feed, form feed and carriage return. A cut at the end is allowed for.
 */
export function looksLikeText(bytes: Uint8Array): boolean {
  const text = decode(bytes);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x7f || (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13))
      return false;
  }
  return text.trim().length > 0;
}

/**
 * Whether a text is a table or plain text.
 * @throws {UploadRefusal} when it is a web page, a drawing that can run scripts, or a script.
 */
export function textFormat(bytes: Uint8Array): 'txt' | 'csv' {
  const text = decode(bytes);
  if (MARKUP.test(text)) throw new UploadRefusal('web_page');
  if (SCRIPT.test(text)) throw new UploadRefusal('program');
  return isTable(text) ? 'csv' : 'txt';
}

/** At least two lines that hold the same number, one or more, of the same separator. */
function isTable(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const sample = lines.slice(0, 20);
  if (sample.length < 2) return false;
  return [',', ';', '\t'].some((separator) => {
    const counts = sample.map((line) => separators(line, separator));
    return (
      counts[0] !== undefined && counts[0] > 0 && counts.slice(0, -1).every((count) => count === counts[0])
    );
  });
}

/** Separators outside double quotes. */
function separators(line: string, separator: string): number {
  return line.replaceAll(/"[^"]*"/g, '').split(separator).length - 1;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
