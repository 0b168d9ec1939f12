import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../../tests/fixtures/small-world';
import { bytesOf, lookedOver, rpc, startEvidenceWorld, type, type EvidenceWorld } from '../evidence-world';
import { logEntry, mention } from './commands';
import type { Item } from './subject-types';
import { writeOfHim } from './subject-world';

type Copy = { copy: string; media_type: string; key: string; sha256: string | null } | null;
type Pack = {
  told_on: string | null;
  days: number;
  items: { part: string; file: string | null; copy: string | null; media_type: string | null }[];
};

let world: EvidenceWorld;
let manager: Person;
let reference: string;
let today: string;
let picture: string;

const command = (name: string, args: Record<string, unknown> = {}) =>
  rpc(manager, name, { p_form_token: crypto.randomUUID(), p_reference: reference, ...args });
const items = async () =>
  ((await rpc(manager, 'subject_items', { p_reference: reference })) as { items: Item[] }).items;
const decide = (id: string, decision: string) =>
  rpc(manager, 'decide_subject_item', {
    p_form_token: crypto.randomUUID(),
    p_item: id,
    p_decision: decision,
    p_reason_code: decision === 'given' ? '' : 'third_party',
    p_reason: '',
    p_blanked: [],
  });
const pack = async () => (await rpc(manager, 'subject_pack', { p_reference: reference })) as Pack;
const fileItem = async () => (await pack()).items.find(({ part }) => part === 'evidence');
const open = (person = manager) =>
  rpc(person, 'open_subject_copy', { p_reference: reference, p_evidence: picture }) as Promise<Copy>;
const saves = async () =>
  (
    await world.sql`select 1 from public.evidence_event where evidence_id = ${picture} and what = 'downloaded'`
  ).length;

beforeAll(async () => {
  world = await startEvidenceWorld();
  manager = await world.person('information_manager');
  await writeOfHim(world);
  [picture = ''] = (await world.sql<{ id: string }[]>`select id from public.evidence`).map(({ id }) => id);
  today = String((await world.sql`select private.today()::text as day`)[0]?.day);
  ({ reference } = (await rpc(manager, 'record_subject_request', {
    p_form_token: crypto.randomUUID(),
    p_received_on: today,
    p_identity_asked_on: null,
    p_identity_proven_on: today,
    p_details: { name: 'Dean Harris', contact: 'By post' },
  })) as { reference: string });
  await command('find_subject_candidates');
  const found = (await rpc(manager, 'subject_candidates', { p_reference: reference })) as {
    candidates: { id: string }[];
  };
  for (const { id } of found.candidates)
    await rpc(manager, 'decide_subject_candidate', {
      p_form_token: crypto.randomUUID(),
      p_candidate: id,
      p_state: 'confirmed',
      p_reason: '',
    });
  await command('gather_subject_items');
  for (const { id } of await items()) await decide(id, 'withheld').catch(() => undefined);
});
afterAll(() => world.stop());

describe('the copy of a file in a draft', () => {
  it('is none while the file is withheld', async () => {
    expect(await fileItem()).toMatchObject({ copy: 'withheld', file: null });
    expect(await open()).toBeNull();
    expect(await saves()).toBe(0);
  });

  it('leaves out what the camera noted of the place, and each copy is in the chain of custody', async () => {
    const [file] = (await items()).filter(({ part }) => part === 'evidence');
    await decide(file?.id ?? '', 'given');
    expect(await fileItem()).toMatchObject({ copy: 'view', media_type: 'image/webp', file: picture });
    expect((await open())?.key).toBe(`${picture}/view`);
    expect(await saves()).toBe(1);
  });

  it('is kept back while somebody else is shown, until they are hidden', async () => {
    const other = mention('Kelly Lee', 'kelly');
    await logEntry(world.officer, world.theProblem.id, {
      body: `${other.token} was there.`,
      mentions: [other.stored],
    });
    const [row] = await world.sql`select identity_id from public.mention where id = ${other.id}`;
    await rpc(world.officer, 'mark_person_shown', {
      p_form_token: crypto.randomUUID(),
      p_evidence: picture,
      p_identity: String(row?.identity_id),
    });
    expect(await fileItem()).toMatchObject({ copy: 'others_shown', media_type: null });
    expect(await open()).toBeNull();
    const upload = (await rpc(world.officer, 'begin_upload')) as string;
    for (const part of ['view', 'thumbnail'])
      await world.store(world.officer).put(`${picture}/${upload}/${part}`, bytesOf(part), type);
    await rpc(world.officer, 'redact_evidence', {
      ...lookedOver(picture),
      p_upload: upload,
      p_boxes: [{ x: 10, y: 20, width: 30.5, height: 40 }],
    });
    expect(await open()).toMatchObject({
      copy: 'redacted',
      key: `${picture}/${upload}/view`,
      sha256: 'b'.repeat(64),
    });
  });

  it('is handed to the information manager alone', async () => {
    for (const person of [world.officer, world.auditor, world.council, world.neighbour])
      await expect(open(person)).rejects.toMatchObject({ hint: 'role_not_allowed' });
    const another = rpc(manager, 'open_subject_copy', {
      p_reference: reference,
      p_evidence: await world.record(world.officer),
    });
    expect(await another).toBeNull();
  });
});

describe('the answer', () => {
  it('names the day on which the person was told, which is neither before the request nor to come', async () => {
    await command('gather_subject_items');
    await command('ask_controllers', { p_site_url: 'http://localhost' });
    const lead = await world.person('partner_lead', 'council');
    for (const one of await items()) {
      const asked = {
        p_form_token: crypto.randomUUID(),
        p_item: one.id,
        p_reason_code: 'third_party',
        p_reason: '',
        p_blanked: [],
      };
      if (!one.decision && !one.home)
        await rpc(lead, 'answer_subject_item', { ...asked, p_answer: 'withheld' });
      if (!one.decision && one.home) await decide(one.id, 'withheld');
    }
    for (const one of await items()) if (!one.decision) await decide(one.id, 'withheld');
    const on = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
    for (const day of [on(-1), on(1), null])
      await expect(command('finish_subject_request', { p_told_on: day })).rejects.toMatchObject({
        hint: 'told_on_invalid',
      });
  });

  it('freezes which copy was given, whatever is marked or hidden afterwards, but hands out nothing that was erased', async () => {
    await command('finish_subject_request', { p_told_on: today });
    expect(await pack()).toMatchObject({ told_on: today });
    const before = await open();
    expect(before?.copy).toBe('redacted');
    await rpc(world.officer, 'redact_evidence', lookedOver(picture));
    expect(await open()).toEqual(before);
    await world.sql`update public.evidence set erased_at = now() where id = ${picture}`;
    expect(await fileItem()).toMatchObject({ copy: 'erased' });
    expect(await open()).toBeNull();
  });
});
