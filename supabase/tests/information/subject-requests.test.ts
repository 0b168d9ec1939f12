import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subjectDue } from '../../../app/features/subject-access/subject-clock';
import { addDays } from '../../../app/lib/dates';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';
import { rpc } from '../evidence-world';

let world: SmallWorld;
let manager: Person;
let today: string;
const token = () => crypto.randomUUID();
const details = { name: 'Dean Harris', contact: 'dean@example.org', birth_date: '1992-03-14' };

const record = async (person: Person, dates: Record<string, string | null> = {}) =>
  (
    (await rpc(person, 'record_subject_request', {
      p_form_token: token(),
      p_received_on: today,
      p_identity_asked_on: null,
      p_identity_proven_on: today,
      p_details: details,
      ...dates,
    })) as { reference: string }
  ).reference;
const page = async (reference: string) =>
  (await rpc(manager, 'subject_request_page', { p_reference: reference })) as {
    due_on: string | null;
    details: Record<string, string>;
    extended_on: string | null;
  };

beforeAll(async () => {
  world = await startSmallWorld();
  manager = await world.person('information_manager');
  today = String((await world.sql`select private.today()::text as day`)[0]?.day);
});
afterAll(() => world.stop());

describe('a subject access request', () => {
  it('is recorded by the information manager alone and read by nobody else', async () => {
    const reference = await record(manager);
    expect(reference).toMatch(/^SAR-\d{4}-0001$/);
    expect((await page(reference)).details).toMatchObject(details);
    for (const role of ['officer', 'inspector', 'analyst', 'administrator', 'auditor'] as const) {
      const person = await world.person(role);
      await expect(record(person)).rejects.toMatchObject({ hint: 'role_not_allowed' });
      await expect(rpc(person, 'subject_request_page', { p_reference: reference })).rejects.toMatchObject({
        hint: 'role_not_allowed',
      });
      await expect(rpc(person, 'subject_requests')).rejects.toMatchObject({ hint: 'role_not_allowed' });
    }
    const council = await world.person('partner_lead', 'council');
    await expect(rpc(council, 'subject_request_page', { p_reference: reference })).rejects.toMatchObject({
      hint: 'role_not_allowed',
    });
  });

  it('says who it is about in no row that the API exposes, and each reading is an event', async () => {
    const reference = await record(manager);
    await page(reference);
    const rows = await world.sql`select to_jsonb(r)::text as all from public.subject_request r
      union all select to_jsonb(e)::text from public.audit_event e`;
    expect(rows.map((row) => row.all).join('\n')).not.toMatch(/Dean|Harris|1992-03-14/);
    const [read] =
      await world.sql`select count(*)::int as n from public.audit_event where what = 'subject_request_read' and after ->> 'reference' = ${reference}`;
    expect(read?.n).toBe(1);
  });

  it('has the clock that the pages count by, on every day and with every holiday', async () => {
    const holidays = new Set(
      (await world.sql<{ day: string }[]>`select day::text from public.bank_holiday`).map(({ day }) => day),
    );
    const days = Array.from({ length: 800 }, (_, index) => addDays('2025-11-01', index));
    const rows = await world.sql<{ day: string; asked: string | null; extended: boolean; due: string }[]>`
      select d::text as day, asked::text, extended, private.subject_clock(jsonb_populate_record(null::public.subject_request,
        jsonb_build_object('received_on', d, 'identity_asked_on', asked, 'identity_proven_on', d + 5, 'extended_on', case when extended then d end)))::text as due
      from unnest(${days}::date[]) d, (values (true), (false)) x (extended), lateral (values (null::date), (d + 2)) y (asked)`;
    expect(rows).toHaveLength(3200);
    const wrong = rows.filter(
      ({ day, asked, extended, due }) =>
        due !==
        subjectDue(
          { received_on: day, identity_asked_on: asked, identity_proven_on: addDays(day, 5), extended },
          holidays,
        ),
    );
    expect(wrong).toEqual([]);
  });

  it('stands while identity is asked for, and is extended once, in time and with a reason', async () => {
    const reference = await record(manager, { p_identity_asked_on: today, p_identity_proven_on: null });
    expect((await page(reference)).due_on).toBeNull();
    const note = (proven: Record<string, string | null>) =>
      rpc(manager, 'note_subject_identity', {
        p_form_token: token(),
        p_reference: reference,
        p_asked_on: null,
        p_check: null,
        ...proven,
      });
    await expect(note({ p_proven_on: today })).rejects.toMatchObject({ hint: 'identity_check_missing' });
    await note({ p_proven_on: today, p_check: 'Passport seen' });
    expect((await page(reference)).due_on).not.toBeNull();
    await expect(note({ p_proven_on: today, p_check: 'Again' })).rejects.toMatchObject({
      hint: 'identity_proven_already',
    });
    const extend = (reason: string) =>
      rpc(manager, 'extend_subject_request', {
        p_form_token: token(),
        p_reference: reference,
        p_reason: reason,
      });
    await expect(extend('more')).rejects.toMatchObject({ hint: 'extension_reason_short' });
    await extend('There are forty entries of three agencies.');
    await expect(extend('And more of them still.')).rejects.toMatchObject({
      hint: 'subject_request_extended',
    });
    const late = await record(manager, { p_received_on: addDays(today, -60), p_identity_proven_on: today });
    await expect(
      rpc(manager, 'extend_subject_request', {
        p_form_token: token(),
        p_reference: late,
        p_reason: 'It was forgotten here.',
      }),
    ).rejects.toMatchObject({ hint: 'extension_too_late' });
  });

  it('ends without an answer when it is withdrawn or refused, for a reason, and then stands', async () => {
    const close = (person: Person, reference: string, outcome: string, reason: string) =>
      rpc(person, 'close_subject_request', {
        p_form_token: token(),
        p_reference: reference,
        p_outcome: outcome,
        p_reason: reason,
        p_told_on: today,
      });
    const reference = await record(manager);
    const why = 'She wrote that she needs it no more.';
    const others = [await world.person('partner_lead', 'council')];
    for (const role of ['officer', 'inspector', 'analyst', 'administrator', 'auditor'] as const)
      others.push(await world.person(role));
    for (const other of others)
      await expect(close(other, reference, 'withdrawn', why)).rejects.toMatchObject({
        hint: 'role_not_allowed',
      });
    const faults = [
      ['answered', why, 'closing_outcome_missing'],
      ['unproven', why, 'identity_not_asked'],
      ['excessive', 'no', 'closing_reason_short'],
    ] as const;
    for (const [outcome, reason, hint] of faults)
      await expect(close(manager, reference, outcome, reason)).rejects.toMatchObject({ hint });
    await close(manager, reference, 'withdrawn', why);
    const [closer] = await world.sql<
      { name: string }[]
    >`select private.member_name(${manager.memberId}) as name`;
    expect(closer?.name).toBeTruthy();
    expect(await page(reference)).toMatchObject({
      state: 'finished',
      outcome: 'withdrawn',
      finished_by: closer?.name,
      given: [],
      details: { closing_reason: why },
    });
    await expect(close(manager, reference, 'excessive', why)).rejects.toMatchObject({
      hint: 'subject_request_finished',
    });
    await expect(
      rpc(manager, 'finish_subject_request', {
        p_form_token: token(),
        p_reference: reference,
        p_told_on: today,
      }),
    ).rejects.toMatchObject({ hint: 'subject_request_finished' });
    const asked = await record(manager, { p_identity_asked_on: today, p_identity_proven_on: null });
    await close(manager, asked, 'unproven', 'Two letters stayed without an answer.');
    expect(await page(asked)).toMatchObject({ outcome: 'unproven' });
    const written = await world.sql`select (row_to_json(e))::text as words from public.audit_event e`;
    expect(written.map(({ words }) => words).join('\n')).not.toMatch(/needs it no more|Two letters/);
  });

  it('is called to mind 10 and 3 days before it is due, each once', async () => {
    await world.sql`delete from private.mail`;
    await world.sql`select private.remind_of_subject_requests(), private.remind_of_subject_requests()`;
    const mails = await world.sql<
      { subject: string; body_text: string }[]
    >`select subject, body_text from private.mail`;
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toMatch(/^SAR-\d{4}-\d{4} is due on/);
    expect(JSON.stringify(mails)).not.toMatch(/Dean|Harris/);
  });
});
