import { fileTypeFromBuffer } from 'file-type';
import type { EvidenceFormatName } from './evidence-kind';
import { looksLikeText, textFormat } from './recognise-text';
import { UploadRefusal, type UploadRefusalReason } from '~/lib/upload-refusal';

/** How many bytes from the start of a file are wanted to recognise it. */
export const HEAD_BYTES = 64 * 1024;

/** By the content type that file-type finds. Formats of the zip family are told apart by `recogniseZip`. */
const BY_TYPE: Record<string, EvidenceFormatName> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/tiff': 'tiff',
  'image/heic': 'heic',
  'image/heif': 'heic',
  'image/heic-sequence': 'heic',
  'image/heif-sequence': 'heic',
  'video/mp4': 'mp4',
  'video/x-m4v': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
  'video/vnd.avi': 'avi',
  'video/3gpp': '3gp',
  'video/3gpp2': '3gp',
  'audio/mpeg': 'mp3',
  'audio/x-m4a': 'm4a',
  'audio/mp4': 'm4a',
  'audio/wav': 'wav',
  'audio/ogg': 'ogg',
  'audio/ogg; codecs=opus': 'ogg',
  'application/pdf': 'pdf',
};

const REFUSED_TYPES: [pattern: RegExp, reason: UploadRefusalReason][] = [
  [
    /msdownload|x-elf|x-mach-binary|java-vm|wasm|x-msi|shortcut|x-nintendo|x-deb|x-rpm|x-apple-diskimage/,
    'program',
  ],
  [/x-cfb/, 'old_document'],
  [/zip|tar|x-7z|rar|x-bzip|x-xz|zstd|lz4|compress|x-lzip|x-lzh|x-ar|cab|cpio|iso9660/, 'archive'],
  [/svg|html|xml/, 'web_page'],
];

/** The first bytes of things that run or unpack and that file-type has no name for. */
const REFUSED_STARTS: [start: number[], reason: UploadRefusalReason][] = [
  [[0x4d, 0x5a], 'program'], // MZ: Windows and DOS
  [[0x7f, 0x45, 0x4c, 0x46], 'program'], // ELF
  [[0xca, 0xfe, 0xba, 0xbe], 'program'], // Java class, universal Mach-O
  [[0x23, 0x21], 'program'], // #!
  [[0x50, 0x4b, 0x05, 0x06], 'archive'], // a zip without entries
];

/**
 * What a file is by its first bytes (up to `HEAD_BYTES`), never by its name or the type that a browser claims.
 * Returns the format, or 'zip' for a zip that has still to be looked into once it has arrived whole.
 * @throws {UploadRefusal} when it is empty, something that runs, an archive, or of no accepted kind.
 */
export async function recogniseContent(head: Uint8Array): Promise<EvidenceFormatName | 'zip'> {
  if (head.length === 0) throw new UploadRefusal('empty');
  for (const [start, reason] of REFUSED_STARTS) if (startsWith(head, start)) throw new UploadRefusal(reason);
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  // Before all else: the mark of UTF-16 is also how some MP3 frames begin.
  if (hasUtf16Mark(head) && looksLikeText(head)) return textFormat(head);
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (found) {
    const format = BY_TYPE[found.mime];
    if (format) return format;
    for (const [pattern, reason] of REFUSED_TYPES)
      if (pattern.test(found.mime)) throw new UploadRefusal(reason);
    throw new UploadRefusal('unknown_kind');
  }
  if (looksLikeText(head)) return textFormat(head);
  throw new UploadRefusal('unknown_kind');
}

function hasUtf16Mark(head: Uint8Array): boolean {
  return startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
