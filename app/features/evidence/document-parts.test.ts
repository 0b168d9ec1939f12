import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WORD, zip, type ZipEntry } from '../../../tests/fixtures/zip';
import { findDirectory, recogniseDocument } from './document-parts';
import { UploadRefusal } from '~/lib/upload-refusal';

function recognise(file: Buffer): string {
  const { start, length, entries } = findDirectory(file, file.length);
  return recogniseDocument(file.subarray(start, start + length), entries, file);
}

const ODT: ZipEntry[] = [
  { name: 'mimetype', text: 'application/vnd.oasis.opendocument.text' },
  { name: 'content.xml' },
  { name: 'META-INF/manifest.xml' },
];

describe('documents of the zip family', () => {
  test.each([
    ['docx', WORD],
    ['docx', [...WORD].reverse()],
    ['xlsx', [{ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml' }]],
    ['pptx', [{ name: '[Content_Types].xml' }, { name: 'ppt/presentation.xml' }]],
    ['odt', ODT],
  ])('%s is recognised by its parts', (format, entries) => {
    expect(recognise(zip(entries))).toBe(format);
  });

  test.each([
    ['a plain archive', [{ name: 'holiday.jpg' }], 'archive'],
    ['a Java archive', [{ name: 'META-INF/MANIFEST.MF' }, { name: 'Main.class' }], 'archive'],
    [
      'another OpenDocument',
      [{ name: 'mimetype', text: 'application/vnd.oasis.opendocument.base' }, ...ODT.slice(1)],
      'archive',
    ],
    ['macros', [...WORD, { name: 'word/vbaProject.bin' }], 'unsafe_archive'],
    ['a climbing path', [...WORD, { name: '../../etc/passwd' }], 'unsafe_archive'],
    ['a climbing path of Windows', [...WORD, { name: 'word\\..\\..\\x' }], 'unsafe_archive'],
    ['an absolute path', [...WORD, { name: '/etc/passwd' }], 'unsafe_archive'],
    ['a drive', [...WORD, { name: 'C:\\x' }], 'unsafe_archive'],
    ['a bomb', [...WORD, { name: 'word/media/a.png', unpacked: 1024 ** 3 }], 'unsafe_archive'],
    ['a program inside', [...WORD, { name: 'word/embeddings/run.exe' }], 'unsafe_archive'],
  ])('%s is refused', (_name, entries, reason) => {
    expect(() => recognise(zip(entries))).toThrowError(expect.objectContaining({ reason }));
  });

  test('a document cut anywhere is refused', () => {
    const whole = zip(WORD);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        expect(() => recognise(whole.subarray(0, length))).toThrowError(UploadRefusal);
      }),
    );
  });

  test('what stands behind or before the archive makes it no document', () => {
    expect(() => recognise(Buffer.concat([zip(WORD), Buffer.from('more')]))).toThrowError(UploadRefusal);
    expect(() => recognise(Buffer.concat([Buffer.from('GIF89a'), zip(WORD)]))).toThrowError(UploadRefusal);
  });

  test('any bytes are recognised or refused, never a failure of another kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(30), (noise, entries) => {
        try {
          recogniseDocument(Buffer.from(noise), entries, Buffer.from(noise));
        } catch (error) {
          expect(error).toBeInstanceOf(UploadRefusal);
        }
      }),
    );
  });
});
