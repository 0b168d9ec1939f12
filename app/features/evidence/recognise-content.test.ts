import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVIDENCE_FORMATS } from './evidence-kind';
import { recogniseContent } from './recognise-content';
import { UploadRefusal } from '~/lib/upload-refusal';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'latin1') : Buffer.from(piece))),
  );
const ftyp = (brand: string) =>
  bytes([0, 0, 0, 24], `ftyp${brand}`, [0, 0, 0, 0], `${brand}isom`, [0, 0, 0, 8], 'mdat');

const ACCEPTED: [name: string, head: Buffer, format: string][] = [
  ['GIF', bytes('GIF89a', [1, 0, 1, 0, 0, 0, 0, 59]), 'gif'],
  ['MP4', ftyp('mp42'), 'mp4'],
  ['QuickTime', ftyp('qt  '), 'mov'],
  ['3GP', ftyp('3gp5'), '3gp'],
  ['M4A', ftyp('M4A '), 'm4a'],
  ['HEIC', ftyp('heic'), 'heic'],
  ['WAV', bytes('RIFF', [36, 0, 0, 0], 'WAVEfmt ', Buffer.alloc(24).toString('latin1')), 'wav'],
  ['AVI', bytes('RIFF', [36, 0, 0, 0], 'AVI LIST', Buffer.alloc(24).toString('latin1')), 'avi'],
  ['MP3', bytes([0xff, 0xfb, 0x90, 0x64], Buffer.alloc(64).toString('latin1')), 'mp3'],
  ['PDF', bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'), 'pdf'],
  ['text', Buffer.from('Mrs Ærø saw it — at half past six.\n'), 'txt'],
  [
    'text in UTF-16',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Seen at six', 'utf16le')]),
    'txt',
  ],
  ['text in windows-1252', bytes('Caf\xe9 closed at six'), 'txt'],
  ['CSV', Buffer.from('day,count\n2026-11-01,4\n2026-11-02,"1,000"\n'), 'csv'],
  ['a zip that may be a document', bytes('PK', [3, 4], Buffer.alloc(40).toString('latin1')), 'zip'],
];

const REFUSED: [name: string, head: Buffer, reason: string][] = [
  ['an empty file', Buffer.alloc(0), 'empty'],
  ['a Windows program', bytes('MZ', [0x90, 0, 3]), 'program'],
  ['a Linux program', bytes([0x7f], 'ELF', [2, 1, 1]), 'program'],
  ['a Java class', bytes([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 52]), 'program'],
  ['a shell script', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'program'],
  ['a batch file', Buffer.from('@echo off\r\ndel *.*\r\n'), 'program'],
  ['a web page', Buffer.from('<!doctype html><title>x</title>'), 'web_page'],
  ['a web page behind a comment', Buffer.from('\ufeff <!-- hello -->\n<HTML><body>'), 'web_page'],
  ['a script in text', Buffer.from('hello\n<script>alert(1)</script>'), 'web_page'],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'web_page'],
  ['an SVG behind an XML declaration', Buffer.from('<?xml version="1.0"?><svg/>'), 'web_page'],
  ['an empty zip', bytes('PK', [5, 6], Buffer.alloc(18).toString('latin1')), 'archive'],
  ['7-Zip', bytes([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), 'archive'],
  ['gzip', bytes([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), 'archive'],
  ['RAR', bytes('Rar!', [0x1a, 7, 1, 0]), 'archive'],
  [
    'an old Word document',
    bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], '\0'.repeat(600)),
    'old_document',
  ],
  ['noise', bytes([0, 1, 2, 3, 0xfe, 0, 9, 1]), 'unknown_kind'],
];

describe('what a file is by its content', () => {
  test.each(ACCEPTED)('%s is recognised', async (_name, head, format) => {
    await expect(recogniseContent(head)).resolves.toBe(format);
  });

  test.each(REFUSED)('%s is refused with its reason', async (_name, head, reason) => {
    await expect(recogniseContent(head)).rejects.toMatchObject({ name: 'UploadRefusal', reason });
  });

  test('any bytes are either an accepted format or refused with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (head) => {
        try {
          const format = await recogniseContent(head);
          expect(['zip', ...EVIDENCE_FORMATS]).toContain(format);
        } catch (error) {
          expect(error).toBeInstanceOf(UploadRefusal);
        }
      }),
    );
  });

  test('text with markup anywhere in its first bytes is never taken for text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string(),
        fc.constantFrom('<script', '<HTML', '<svg', '<iframe'),
        async (before, tag) => {
          await expect(recogniseContent(Buffer.from(`${before} ${tag}>`))).rejects.toBeInstanceOf(
            UploadRefusal,
          );
        },
      ),
    );
  });
});
