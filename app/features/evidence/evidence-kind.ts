/** How a file of this kind is dealt with: shown as a picture copy, played, or handed over to be saved. */
export type EvidenceKind = 'picture' | 'video' | 'audio' | 'document';

/** What one accepted format is: `viewable` says that a safe copy or the file itself can be shown in the page. */
export type EvidenceFormat = {
  kind: EvidenceKind;
  /** The content type that it is stored and served under, whatever the browser claimed. */
  contentType: string;
  /** The ending a saved copy gets, without the dot, whatever the file was called. */
  extension: string;
  /** The words for people. */
  label: string;
  viewable: boolean;
};

const FORMATS = {
  jpeg: ['picture', 'image/jpeg', 'jpg', 'JPEG picture', true],
  png: ['picture', 'image/png', 'png', 'PNG picture', true],
  webp: ['picture', 'image/webp', 'webp', 'WebP picture', true],
  gif: ['picture', 'image/gif', 'gif', 'GIF picture', true],
  tiff: ['picture', 'image/tiff', 'tif', 'TIFF picture', true],
  heic: ['picture', 'image/heic', 'heic', 'HEIC picture', false],
  mp4: ['video', 'video/mp4', 'mp4', 'MP4 video', true],
  mov: ['video', 'video/quicktime', 'mov', 'QuickTime video', true],
  webm: ['video', 'video/webm', 'webm', 'WebM video', true],
  avi: ['video', 'video/x-msvideo', 'avi', 'AVI video', false],
  '3gp': ['video', 'video/3gpp', '3gp', '3GP video', true],
  mp3: ['audio', 'audio/mpeg', 'mp3', 'MP3 recording', true],
  m4a: ['audio', 'audio/mp4', 'm4a', 'M4A recording', true],
  wav: ['audio', 'audio/wav', 'wav', 'WAV recording', true],
  ogg: ['audio', 'audio/ogg', 'ogg', 'Ogg recording', true],
  pdf: ['document', 'application/pdf', 'pdf', 'PDF document', false],
  docx: ['document', officeType('wordprocessingml.document'), 'docx', 'Word document', false],
  xlsx: ['document', officeType('spreadsheetml.sheet'), 'xlsx', 'Excel workbook', false],
  pptx: ['document', officeType('presentationml.presentation'), 'pptx', 'PowerPoint presentation', false],
  odt: ['document', 'application/vnd.oasis.opendocument.text', 'odt', 'OpenDocument text', false],
  txt: ['document', 'text/plain; charset=utf-8', 'txt', 'Text file', false],
  csv: ['document', 'text/csv; charset=utf-8', 'csv', 'CSV table', false],
} as const satisfies Record<string, readonly [EvidenceKind, string, string, string, boolean]>;

/** The short name of an accepted format, as stored with the file. */
export type EvidenceFormatName = keyof typeof FORMATS;

/** The names of all accepted formats. */
export const EVIDENCE_FORMATS = Object.keys(FORMATS) as EvidenceFormatName[];

function officeType(part: string): string {
  return `application/vnd.openxmlformats-officedocument.${part}`;
}

/** What a format is, by its short name. */
export function evidenceFormat(name: EvidenceFormatName): EvidenceFormat {
  const [kind, contentType, extension, label, viewable] = FORMATS[name];
  return { kind, contentType, extension, label, viewable };
}

/** The part of a file that a browser asks for. */
export type EvidencePart = 'original' | 'view' | 'thumbnail';

/** How a part is to be sent: in the page or to be saved, and under which content type. */
export type Delivery = { disposition: 'inline' | 'attachment'; contentType: string };

/** The content type of the copies that PRIME makes of pictures. */
export const COPY_CONTENT_TYPE = 'image/webp';

/**
 * How a part of a file is served, or null when it has no such part. Only copies that PRIME made itself are shown in the
 * page; every original is handed over to be saved. (A player in a page plays it all the same: browsers ask it of
 * addresses that are opened by themselves alone.)
 */
export function deliveryOf(name: EvidenceFormatName, part: EvidencePart): Delivery | null {
  const { kind, contentType, viewable } = evidenceFormat(name);
  if (part === 'original') return { disposition: 'attachment', contentType };
  const copied = kind === 'video' || (kind === 'picture' && viewable);
  return copied ? { disposition: 'inline', contentType: COPY_CONTENT_TYPE } : null;
}

/**
 * The name a saved copy gets: the problem's reference and the beginning of the file's own SHA-256, never the name it
 * came with, which may hold a person's name or an ending that lies. A running number would tell of files not shown.
 */
export function savedName(reference: string, sha256: string, name: EvidenceFormatName): string {
  return `${reference}-${sha256.slice(0, 8)}.${evidenceFormat(name).extension}`;
}

/** The format that is stored under a content type, or null when it is none of ours. */
export function formatOfContentType(contentType: string): EvidenceFormatName | null {
  return EVIDENCE_FORMATS.find((name) => evidenceFormat(name).contentType === contentType) ?? null;
}
