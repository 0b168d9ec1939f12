import { expect, it } from 'vitest';
import { registerCsv, type RegisterRow } from './load-register.server';

const row: RegisterRow = {
  id: 'a',
  on_date: '2026-11-02',
  kind: 'item',
  reference: 'PR-2026-00042',
  organisation: 'The council',
  people: 'Tariq Ollerton',
  given: [
    { kind: 'entry', id: 'e1', day: '2026-11-01', opens: true },
    { kind: 'evidence', id: 'f1', day: null, opens: false },
  ],
  gateway: 'Crime and Disorder Act 1998, section 115',
  items: 'entry',
  authorised_by: 'Sgt Lee',
  reason: '=HYPERLINK("http://x")',
  conditions: null,
  ended_on: null,
};

it('writes every column of the screen, and no formula', () => {
  const [head, first] = registerCsv([row]).split('\n');
  expect(head).toBe('\uFEFFDay,To,Only for,Problem,What,Law,Why,Conditions,Authorised by,Ended');
  expect(first).toContain(`"'=HYPERLINK`);
  expect(first).toContain('The council,Tariq Ollerton,PR-2026-00042,Log entry 2026-11-01 e1; File  f1,');
  expect(first).toContain('"Crime and Disorder Act 1998, section 115"');
});
