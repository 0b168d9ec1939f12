import type { Readable } from 'node:stream';

/** What is known of a stored file without opening it. `key` is the opaque name it was put under. */
export type StoredFile = { key: string; size: number; contentType: string };

/** Bytes `start` to `end`, both counted from 0 and both included; without `end`, to the last byte. */
export type ByteRange = { start: number; end?: number };

/** An opened file: `size` is the whole file's; `start` and `end` are the bytes that `stream` gives, both included. */
export type OpenFile = { stream: Readable; size: number; start: number; end: number; contentType: string };

/**
 * Where evidence is kept. It knows nothing of who may see a file: authorise first, by a database function.
 * Keys are opaque, of letters, digits, `-`, `_`, `.` and `/`.
 */
export interface FileStore {
  /** Stores the stream under a new key; a stream that breaks off leaves nothing behind and throws its error. */
  put(key: string, stream: Readable, options: { contentType: string }): Promise<StoredFile>;
  /** Opens the file, or a part of it; null when there is none. Throws RangeError when the range lies outside the file. */
  open(key: string, range?: ByteRange): Promise<OpenFile | null>;
  /** Removes the file; a key without a file is no error. */
  remove(key: string): Promise<void>;
  /** All files whose key begins with the prefix, in the order of their keys. */
  list(prefix: string): Promise<StoredFile[]>;
}
