import { Readable } from 'node:stream';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  form,
  opens,
  picture,
  rpc,
  startEvidenceWorld,
  type,
  type EvidenceWorld,
} from '../../supabase/tests/evidence-world';
import { EICAR, startFakeClamd, type FakeClamd } from '../../tests/fixtures/fake-clamd';
import { workThrough } from './worker';
import { scanFiles } from './scan-files';

let world: EvidenceWorld;
let clamd: FakeClamd;
let before: string;

beforeAll(async () => {
  world = await startEvidenceWorld();
  clamd = await startFakeClamd(5000);
  before = await world.record(world.officer);
  await world.sql`insert into private.setting (key, value) values ('scanning', 'true')`;
});
afterAll(async () => {
  await clamd.stop();
  await world.stop();
});

async function add(bytes: string): Promise<string> {
  const id = (await rpc(world.officer, 'begin_upload')) as string;
  await world.store(world.officer).put(`${id}/original`, Readable.from([Buffer.from(bytes)]), type);
  await rpc(world.officer, 'finish_upload', {
    ...picture,
    p_upload: id,
    p_kind: 'document',
    p_media_type: 'application/pdf',
  });
  await rpc(world.officer, 'record_evidence', form(world.theProblem.id, [id]));
  return id;
}

const work = async () => {
  await world.sql`update private.job set run_at = now() - interval '1 minute' where done_at is null`;
  await workThrough({
    sql: world.sql,
    log: pino({ level: 'silent' }),
    filesDir: world.filesDir,
    kinds: { scan_files: scanFiles(clamd.address) },
    send: null,
  });
};

const stateOf = async (id: string) =>
  (await world.sql`select scan, scan_finding from public.evidence where id = ${id}`)[0];

const reads = async (id: string) => {
  const { data } = await world.officer.client.storage.from('evidence').download(`${id}/original`);
  return { opens: await opens(world.officer, id, 'original'), stored: data !== null };
};
const OPEN = { opens: true, stored: true };
const SHUT = { opens: false, stored: false };

test('with a scanner set up nobody opens a file before it was found clean, whenever it came', async () => {
  const id = await add('A list of bins');
  expect(await stateOf(id)).toMatchObject({ scan: 'waiting' });
  expect([await reads(id), await reads(before)]).toEqual([SHUT, SHUT]);
  await work();
  expect([await stateOf(id), await stateOf(before)]).toMatchObject([{ scan: 'clean' }, { scan: 'clean' }]);
  expect([await reads(id), await reads(before)]).toEqual([OPEN, OPEN]);
});

test('a file in which something is found is opened by nobody, its author included, but listed with what was found', async () => {
  const id = await add(`%PDF-1.4 ${EICAR}`);
  await work();
  expect(await stateOf(id)).toMatchObject({ scan: 'quarantined', scan_finding: 'Eicar-Test-Signature' });
  expect(await reads(id)).toEqual(SHUT);
  const mails = await world.sql<{ to_address: string; body_text: string }[]>`
    select to_address, body_text from private.mail where unique_key like ${`quarantine:${id}:%`}`;
  const [own] = await world.sql`
    select a.email from public.member m join public.account a on a.id = m.account_id where m.id = ${world.officer.memberId}`;
  expect(mails.map(({ to_address }) => to_address)).toContain(own?.email);
  expect(mails.map(({ body_text }) => body_text).join()).toContain(world.theProblem.reference);
  expect(
    await rpc(world.council, 'evidence_page', { p_reference: world.theProblem.reference, p_evidence: id }),
  ).toMatchObject({
    scan: 'quarantined',
    scan_finding: 'Eicar-Test-Signature',
    given_out: false,
    shown: false,
  });
  await world.sql`update private.setting set value = 'false' where key = 'scanning'`;
  expect(await reads(id)).toEqual(SHUT);
  await world.sql`update private.setting set value = 'true' where key = 'scanning'`;
});

test('while the scanner is down, or does not take a file, files wait and are tried again', async () => {
  const { port } = clamd.address;
  await clamd.stop();
  const id = await add('Another list');
  const large = await add('x'.repeat(6000));
  await work();
  expect(await stateOf(id)).toMatchObject({ scan: 'waiting' });
  expect(await reads(id)).toEqual(SHUT);
  const [job] =
    await world.sql`select last_error from private.job where kind = 'scan_files' and done_at is null limit 1`;
  expect(job?.last_error).toContain('ECONNREFUSED');
  clamd = await startFakeClamd(5000, port);
  await work();
  expect([await stateOf(id), await stateOf(large)]).toMatchObject([{ scan: 'clean' }, { scan: 'waiting' }]);
  expect(await reads(large)).toEqual(SHUT);
});
