import { expect, it } from 'vitest';
import { scheduleCsv } from './schedule-csv.server';

const item = {
  number: 1,
  part: 'entry',
  problem: 'PR-2026-00001',
  at: '2026-03-14T10:00:00Z',
  controller: '=cmd()',
  decision: 'withheld' as const,
  reason: 'It would disclose information about somebody else',
  source: 'Data Protection Act 2018, section 94(6)',
  file: null,
  copy: null,
  closed: false,
  words: null,
};

it('lists every item with its decision and law, without words, and runs no formula', () => {
  const [head, row] = scheduleCsv({ items: [item] })
    .replace('\uFEFF', '')
    .split('\n');
  expect(head).toBe('Number,What,Problem,Date,Controller,Decision,Reason,Law');
  expect(row).toBe(
    `1,Log entry,PR-2026-00001,14 March 2026,'=cmd(),Withheld,It would disclose information about somebody else,"Data Protection Act 2018, section 94(6)"`,
  );
});

it('says of an item that it is not decided', () => {
  expect(scheduleCsv({ items: [{ ...item, decision: null, reason: null, source: null }] })).toContain(
    'Not decided',
  );
});
