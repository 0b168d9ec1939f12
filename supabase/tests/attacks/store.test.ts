import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mention, logEntry } from '../information/commands';
import { rpc, startEvidenceWorld, type EvidenceWorld } from '../evidence-world';

let world: EvidenceWorld;

beforeAll(async () => {
  world = await startEvidenceWorld();
});
afterAll(() => world.stop());

const bucket = (person: { client: EvidenceWorld['officer']['client'] }) =>
  person.client.storage.from('evidence');

describe('the store, spoken to with a member’s own token', () => {
  it('lets nobody overwrite, move or remove a recorded original, its uploader included', async () => {
    const id = await world.record(world.officer);
    const key = `${id}/original`;
    for (const person of [world.officer, world.council, world.auditor]) {
      expect((await bucket(person).upload(key, 'forged', { upsert: true })).error).not.toBeNull();
      expect((await bucket(person).update(key, 'forged')).error).not.toBeNull();
      expect((await bucket(person).upload(`${id}/other`, 'forged')).error).not.toBeNull();
      await bucket(person).move(key, `${id}/moved`);
      await bucket(person).copy(key, `${id}/copied`);
      await bucket(person).remove([key]);
    }
    const names = await world.sql<
      { name: string }[]
    >`select name from storage.objects where name like ${`${id}/%`} order by name`;
    expect(names.map(({ name }) => name)).toEqual([`${id}/original`, `${id}/thumbnail`, `${id}/view`]);
    expect(await (await bucket(world.officer).download(key)).data?.text()).toBe('original');
  });

  it('shows a file to nobody whom its grading keeps from it', async () => {
    const id = await world.record(world.officer, '4');
    for (const person of [world.housing, world.council, world.auditor, { client: world.anonymous }]) {
      expect((await bucket(person).download(`${id}/original`)).data).toBeNull();
      expect((await bucket(person).list(id)).data ?? []).toEqual([]);
      expect((await bucket(person).createSignedUrl(`${id}/original`, 60)).data?.signedUrl).toBeUndefined();
    }
  });

  it('takes no key that leads elsewhere', async () => {
    const upload = (await rpc(world.officer, 'begin_upload')) as string;
    for (const key of [
      `${upload}/../../escaped`,
      `${upload}/..%2f..%2fescaped`,
      '../escaped',
      `${upload}\\..\\escaped`,
    ])
      expect((await bucket(world.officer).upload(key, 'escaped')).error, key).not.toBeNull();
    expect(await world.sql`select 1 from storage.objects where name like '%escaped%'`).toHaveLength(0);
  });
});

describe('what is published', () => {
  const summary = (problem: string, words: string, version: number | null = null) =>
    rpc(world.officer, 'save_summary', {
      p_problem: problem,
      p_edit_version: version,
      p_title: 'Bins',
      p_the_problem: words,
      p_found_out: '',
      p_did: '',
      p_changed: '',
      p_learned: '',
      p_organisations: [],
      p_form_token: crypto.randomUUID(),
    });

  it('finds values that look like patterns, and is not held up by them', async () => {
    const { id } = await world.problem(world.officer);
    await world.sql`insert into public.submission (problem_id, stage, number, state, submitted_by) values (${id}, 'scanning', 1, 'approved', ${world.officer.memberId})`;
    for (const words of ['(a+)+$', '[x', 'D*n (Haz) Harris', '\\d{9999}', '***:boo']) {
      const said = mention(words);
      await logEntry(world.officer, id, { body: `Saw ${said.token}.`, mentions: [said.stored] });
    }
    const begun = performance.now();
    await summary(id, `It was (a+)+$ and D*n (Haz) Harris. ${'a'.repeat(15_000)}`);
    const found = (await rpc(world.officer, 'summary_blockers', { p_problem: id })) as { words: string }[];
    expect(found.map(({ words }) => words).sort()).toEqual(
      expect.arrayContaining(['(a+)+$', 'D*n (Haz) Harris']),
    );
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  it('holds no picture that is graded to stay with its agency or with named recipients', async () => {
    await world.sql`insert into public.submission (problem_id, stage, number, state, submitted_by) values (${world.theProblem.id}, 'scanning', 1, 'approved', ${world.officer.memberId})`;
    await summary(world.theProblem.id, 'Bins were alight.');
    const choose = (evidence: string) =>
      rpc(world.officer, 'choose_summary_picture', {
        p_problem: world.theProblem.id,
        p_evidence: evidence,
        p_description: 'A bin.',
        p_form_token: crypto.randomUUID(),
      });
    await expect(choose(await world.record(world.officer, '4'))).rejects.toMatchObject({
      hint: 'picture_not_for_public',
    });
    await expect(choose(await world.record(world.officer, '5'))).rejects.toMatchObject({
      hint: 'picture_not_for_public',
    });
    const open = await world.makeReady(world.officer, await world.record(world.officer, '2'));
    await expect(choose(open)).resolves.toBeTruthy();
  });
});
