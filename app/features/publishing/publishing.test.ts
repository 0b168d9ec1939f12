import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';

let world: SmallWorld;
let author: Person, supervisor: Person, stranger: Person, partner: Person;
let problem: { id: string; reference: string };

beforeAll(async () => {
  world = await startSmallWorld();
  author = await world.person('officer');
  supervisor = await world.person('supervisor');
  stranger = await world.person('officer', 'police', 'elsewhere');
  partner = await world.person('partner', 'housing');
});
afterAll(() => world.stop());

beforeEach(async () => {
  problem = await world.problem(author);
  await world.sql`insert into public.place (problem_id, kind, longitude, latitude, neighbourhood_id, main, created_by)
    values (${problem.id}, 'street', -1.1, 50.8, ${world.neighbourhoods.here}, true, ${author.memberId})`;
  await approveScanning(problem.id);
});

async function approveScanning(id: string) {
  await world.sql`insert into public.submission (problem_id, stage, number, state, submitted_by) values (${id}, 'scanning', 1, 'approved', ${author.memberId})`;
}

const words = { title: 'Bins set alight', problem: 'Bins behind the shops are set alight at weekends.' };

async function save(person: Person, text = words.problem, version: number | null = null) {
  const { data, error } = await person.client.rpc('save_summary', {
    p_problem: problem.id,
    p_edit_version: version as number,
    p_title: words.title,
    p_the_problem: text,
    p_found_out: '',
    p_did: '',
    p_changed: '',
    p_learned: '',
    p_organisations: [world.organisations.police.id],
    p_form_token: randomUUID(),
  });
  return {
    version: (data as { edit_version: number } | null)?.edit_version ?? 0,
    hint: error?.hint,
    code: error?.code,
  };
}

type Sign = 'submit_summary' | 'approve_with_answers';
async function sign(person: Person, name: Sign, version: number) {
  const signed = { p_problem: problem.id, p_edit_version: version, p_form_token: randomUUID() };
  const { error } = await (name === 'submit_summary'
    ? person.client.rpc(name, signed)
    : person.client.rpc(name, { ...signed, p_answers: [] }));
  return error?.hint ?? 'done';
}

async function publish() {
  const { version } = await save(author);
  await sign(author, 'submit_summary', version);
  return sign(supervisor, 'approve_with_answers', version);
}

async function read(reference = problem.reference, version?: number) {
  const { data } = await world.anonymous.rpc('published_summary', {
    p_reference: reference,
    ...(version && { p_version: version }),
  });
  return data as Record<string, unknown> | null;
}

describe('publishing a summary', () => {
  it('goes from draft over two signatures to residents, and nothing is seen before', async () => {
    const { version } = await save(author);
    expect(await read()).toBeNull();
    expect(await sign(author, 'submit_summary', version)).toBe('done');
    expect(await read()).toBeNull();
    expect(await sign(supervisor, 'approve_with_answers', version)).toBe('done');
    expect(await read()).toMatchObject({ title: words.title, the_problem: words.problem, version: 1 });
  });

  it('refuses the author as approver, and whoever does not supervise the neighbourhood', async () => {
    const { version } = await save(supervisor);
    await sign(supervisor, 'submit_summary', version);
    expect(await sign(supervisor, 'approve_with_answers', version)).toBe('own_summary');
    expect(await sign(stranger, 'approve_with_answers', version)).toBe('not_an_approver');
    expect(await sign(partner, 'approve_with_answers', version)).toBe('not_a_contributor');
  });

  it('refuses before scanning is approved, and a restricted problem', async () => {
    await world.sql`update public.submission set state = 'returned' where problem_id = ${problem.id}`;
    expect((await save(author)).hint).toBe('scanning_not_approved');
    await world.sql`update public.submission set state = 'approved' where problem_id = ${problem.id}`;
    await world.sql`update public.problem set restricted = true where id = ${problem.id}`;
    expect((await save(author)).hint).toBe('restricted_never_published');
  });

  it('takes a published summary off the public page when its problem is restricted', async () => {
    expect(await publish()).toBe('done');
    await world.sql`update public.problem set restricted = true where id = ${problem.id}`;
    expect(await read()).toBeNull();
    const { data } = await world.anonymous.rpc('published_summaries', {});
    expect((data as { reference: string }[]).map(({ reference }) => reference)).not.toContain(
      problem.reference,
    );
  });
});

describe('what identifies somebody', () => {
  async function know(value: string, kind: string) {
    const [identity] =
      await world.sql`insert into public.identity (dictionary_id, kind, ordinal, controller_unit_id, created_by)
      select dictionary_id, ${kind}::public.identity_kind, 1, ${author.unitId}, ${author.memberId} from public.problem where id = ${problem.id} returning id`;
    await world.sql`insert into personal.identity_value (identity_id, value) values (${identity?.id}, ${value})`;
  }

  it.each([
    ['person', 'Dean Harris', 'Neighbours say harris lights them.'],
    ['person', 'Dean Harris', 'It was Dean Harris.'],
    ['vehicle', 'HX12 ABC', 'A car, hx12 abc, leaves each time.'],
    ['address', '14 Mill Lane (rear)', 'Behind 14 Mill Lane (rear), on Fridays.'],
  ])('blocks a %s of the dictionary: %s', async (kind, value, text) => {
    await know(value, kind);
    const { version } = await save(author, text);
    expect(await sign(author, 'submit_summary', version)).toBe('summary_identifies');
    const { data } = await author.client.rpc('summary_blockers', { p_problem: problem.id });
    expect(data).toEqual(expect.arrayContaining([expect.objectContaining({ part: 'the_problem', kind })]));
  });

  it('lets through a word that only holds a value inside another', async () => {
    await know('Ann Lee', 'person');
    const { version } = await save(author, 'Leeds Road and planned annexes.');
    expect(await sign(author, 'submit_summary', version)).toBe('done');
  });

  it.each([
    'Ring 07700 900123.',
    'Write to j.smith@example.org.',
    'Near SO14 7DU.',
    'AB 12 34 56 C',
    'Seen by [person 1].',
  ])('blocks what no public text may hold: %s', async (text) => {
    const { version } = await save(author, text);
    expect(await sign(author, 'submit_summary', version)).toBe('summary_identifies');
  });
});

describe('versions and withdrawal', () => {
  it('replaces by a new version, keeps the old one readable, and withdraws both at once', async () => {
    await publish();
    const { version } = await save(author, 'A barrier was fitted.');
    await sign(author, 'submit_summary', version);
    await sign(supervisor, 'approve_with_answers', version);
    expect(await read()).toMatchObject({ version: 2, the_problem: 'A barrier was fitted.' });
    expect(await read(problem.reference, 1)).toMatchObject({ version: 1, the_problem: words.problem });
    const withdraw = (person: Person, reason: string) =>
      person.client.rpc('withdraw_summary', {
        p_problem: problem.id,
        p_reason: reason,
        p_form_token: randomUUID(),
      });
    expect((await withdraw(author, 'Wrong place')).error?.hint).toBe('not_an_approver');
    expect((await withdraw(supervisor, ' ')).error?.hint).toBe('reason_missing');
    expect((await withdraw(supervisor, 'The place was wrong.')).error).toBeNull();
    for (const number of [undefined, 1, 2])
      expect(await read(problem.reference, number)).toEqual({
        withdrawn_at: expect.any(String),
        withdrawn_reason: 'The place was wrong.',
      });
  });

  it('refuses a stale save, and approval of words that changed since they were read', async () => {
    const first = await save(author);
    const second = await save(supervisor, 'Changed.', first.version);
    expect((await save(author, 'Lost?', first.version)).hint).toBe('stale_version');
    await sign(supervisor, 'submit_summary', second.version);
    expect(await sign(author, 'approve_with_answers', second.version)).toBe('not_an_approver');
    expect(await sign(supervisor, 'approve_with_answers', first.version)).toBe('stale_version');
  });
});

describe('where it is said to have happened', () => {
  const point = (neighbourhood: 'here' | 'elsewhere', name: string, longitude: number, addresses: number) =>
    world.sql`insert into public.public_point (neighbourhood_id, name, longitude, latitude, addresses, source)
      values (${world.neighbourhoods[neighbourhood]}, ${name}, ${longitude}, 50.8, ${addresses}, 'test')`;

  it('is the neighbourhood alone without points, then the nearest point of the same neighbourhood with eight addresses', async () => {
    await publish();
    expect(await read()).toMatchObject({ place_words: 'Neighbourhood here', longitude: null });
    await point('here', 'Seven Close', -1.1, 7);
    await point('elsewhere', 'Over The Border', -1.1001, 20);
    await point('here', 'Eight Street', -1.11, 8);
    await point('here', 'Far Street', -1.2, 80);
    const { version } = await save(author);
    await sign(author, 'submit_summary', version);
    await sign(supervisor, 'approve_with_answers', version);
    expect(await read()).toMatchObject({ place_words: 'On or near Eight Street', longitude: -1.11 });
  });
});

describe('words that were declared harmless', () => {
  const asked = async (person: Person, text: string) => {
    const { data, error } = await person.client.rpc('harmless_words', {
      p_problem: problem.id,
      p_text: text,
    });
    return error?.hint ?? data;
  };

  it('are told to who may read the record, for the text they give and nothing else', async () => {
    await author.client.rpc('declare_harmless', { p_problem: problem.id, p_words: ['Eighteen', 'Harbour'] });
    expect(await asked(author, 'EIGHTEEN bins')).toEqual(['Eighteen']);
    expect(await asked(supervisor, 'Nine bins')).toEqual([]);
    expect(await asked(partner, 'Eighteen bins')).toBe('not_a_contributor');
    const { error } = await world.anonymous.rpc('harmless_words', {
      p_problem: problem.id,
      p_text: 'Eighteen',
    });
    expect(error).not.toBeNull();
  });
});
