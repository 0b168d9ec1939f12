import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { Pack } from '~/features/subject-access/load-pack.server';
import { packZip, type OpenCopy } from './pack-zip';

const item = (number: number, more: Partial<Pack['items'][number]>): Pack['items'][number] => ({
  number,
  part: 'evidence',
  problem: 'PR-2026-00001',
  at: '2026-03-14T10:00:00Z',
  controller: 'Police',
  decision: 'given',
  reason: null,
  source: null,
  file: `file-${number}`,
  copy: 'original',
  closed: false,
  words: 'A picture',
  ...more,
});
const pack = (items: Pack['items']): Pack => ({
  reference: 'SAR-2026-0001',
  state: 'finished',
  outcome: 'answered',
  received_on: '2026-03-01',
  identity_asked_on: null,
  identity_proven_on: '2026-03-01',
  extended_on: null,
  searched_at: null,
  finished_at: '2026-03-20T10:00:00Z',
  finished_by: 'Nadia Dowling',
  told_on: '2026-03-20',
  details_until: null,
  details_erased_at: null,
  due_on: '2026-04-01',
  today: '2026-03-20',
  name: '<b>Dean</b> Harris',
  force: 'Hampshire',
  items,
});
const sha = (words: string) => createHash('sha256').update(words).digest('hex');
const copies =
  (of: Record<string, { words: string; sha256: string | null }>): OpenCopy =>
  (evidence) => {
    const found = of[evidence];
    return Promise.resolve(
      found
        ? { stream: Readable.from([Buffer.from(found.words)]), extension: 'jpg', sha256: found.sha256 }
        : null,
    );
  };

/** The files of a ZIP by their names. */
async function unzipped(zip: Readable): Promise<Record<string, string>> {
  const bytes = await buffer(zip);
  const file = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened))),
  );
  const files: Record<string, string> = {};
  await new Promise<void>((resolve, reject) => {
    file.on('end', resolve).on('error', reject);
    file.on('entry', (entry: Entry) => {
      file.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        buffer(stream).then((found) => {
          files[entry.fileName] = found.toString('utf8');
          file.readEntry();
        }, reject);
      });
    });
    file.readEntry();
  });
  return files;
}

test('a pack holds its document, its lists and each copy under the number of its item', async () => {
  const given = pack([
    item(1, { part: 'entry', file: null, copy: null, words: 'Dean Harris was there.' }),
    item(2, {}),
    item(3, {
      decision: 'withheld',
      reason: 'Somebody else',
      source: 's45(4)(e)',
      file: null,
      copy: 'withheld',
      words: null,
    }),
  ]);
  const files = await unzipped(
    packZip(given, copies({ 'file-2': { words: 'bytes', sha256: sha('bytes') } })),
  );
  expect(Object.keys(files)).toEqual(['files/2.jpg', 'pack.html', 'schedule.csv', 'manifest.csv']);
  expect(files['files/2.jpg']).toBe('bytes');
  expect(files['pack.html']).toContain('goes with this pack: files/2.jpg');
  expect(files['pack.html']).toContain('&lt;b&gt;Dean&lt;/b&gt; Harris');
  expect(files['pack.html']).not.toMatch(/<script|https?:\/\/(?!ico)/);
  expect(files['manifest.csv']).toContain(`2,files/2.jpg,${sha('bytes')},5,`);
});

test('a copy that is not there, or not the bytes on record, is said so', async () => {
  const files = await unzipped(
    packZip(
      pack([item(1, {}), item(2, {})]),
      copies({ 'file-2': { words: 'others', sha256: sha('bytes') } }),
    ),
  );
  expect(files['manifest.csv']).toContain('1,,,,No copy goes with this pack: the file could not be added.');
  expect(files['manifest.csv']).toContain('Not the bytes on record: do not send it.');
});

test('a copy that breaks off breaks the pack, so that no half of it looks whole', async () => {
  const broken: OpenCopy = () =>
    Promise.resolve({
      stream: Readable.from(
        (function* () {
          yield Buffer.from('half');
          throw new Error('the disk is gone');
        })(),
      ),
      extension: 'jpg',
      sha256: null,
    });
  await expect(buffer(packZip(pack([item(1, {})]), broken))).rejects.toThrow('the disk is gone');
});

test('whoever stops taking it closes the file that is open', async () => {
  const stream = new Readable({
    read() {
      this.push(Buffer.alloc(65_536));
    },
  });
  const zip = packZip(pack([item(1, {})]), () => Promise.resolve({ stream, extension: 'mp4', sha256: null }));
  await new Promise((resolve) => zip.once('data', resolve));
  const closed = new Promise((resolve) => stream.once('close', resolve));
  zip.destroy();
  await closed;
  expect(stream.destroyed).toBe(true);
});
