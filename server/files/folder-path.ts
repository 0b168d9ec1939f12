import path from 'node:path';

/** The bucket that holds evidence and its copies. */
export const EVIDENCE_BUCKET = 'evidence';

/**
 * The path of `folder/bucket/key`.
 * @throws {RangeError} when the key is not an opaque name (letters, digits, `-`, `_`, `.`, parts divided by `/`) or would
 * lead out of the bucket.
 */
export function fileOf(folder: string, bucket: string, key: string): string {
  const parts = [bucket, ...key.split('/')];
  const plain = parts.every((part) => /^[\w-][\w.-]*$/.test(part));
  if (!plain) throw new RangeError('A file is stored under letters, digits, hyphens and full stops alone.');
  return path.join(path.resolve(folder), ...parts);
}
