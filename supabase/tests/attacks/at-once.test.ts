import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whileHeld } from '../../../tests/fixtures/while-held';
import type { Person } from '../../../tests/fixtures/small-world';
import { logEntry, mention } from '../information/commands';
import { lookedOver, rpc, startEvidenceWorld, type EvidenceWorld } from '../evidence-world';

let world: EvidenceWorld;
let sergeant: Person, keeper: Person;

const form = () => crypto.randomUUID();
const hintOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: { hint?: string; code?: string; message?: string }) => error.hint ?? error.code ?? error.message,
  );

beforeAll(async () => {
  world = await startEvidenceWorld();
  sergeant = await world.person('supervisor');
  keeper = await world.person('information_manager');
});
afterAll(() => world.stop());

/** An entry about somebody; gives the problem, the entry and the identity. */
async function writtenOf(words: string, at?: { id: string }) {
  const problem = at ?? (await world.problem(world.officer));
  const said = mention(words);
  const entry = await logEntry(world.officer, problem.id, {
    body: `Saw ${said.token}.`,
    mentions: [said.stored],
  });
  const [row] = await world.sql<{ identity: string; version: number }[]>`
    select i.id as identity, i.version from public.mention m join public.identity i on i.id = m.identity_id where m.id = ${said.id}`;
  if (!row) throw new Error('Nobody was written of.');
  return { problem, entry, ...row };
}

const again = (words: string, identity: string) => mention(words, identity);
const wordsKept = async (words: string) => [
  ...(await world.sql`select 1 from personal.mention_words where words = ${words}`),
  ...(await world.sql`select 1 from personal.identity_value where value = ${words}`),
];
const erase = (problem: string, identity: string) =>
  rpc(keeper, 'erase_personal', {
    p_form_token: form(),
    p_problem: problem,
    p_basis: 'request',
    p_reason: 'They asked for it.',
    p_identities: [identity],
    p_places: [],
    p_particulars: [],
    p_evidence: [],
  });
const purpose = (problem: string, by = world.officer) =>
  rpc(by, 'give_purpose', { p_form_token: form(), p_problem: problem, p_words: 'To put the list right' });

describe('two who grade the same item at once', () => {
  it.each(['entry', 'evidence'] as const)(
    '%s: the second is told, and nothing is graded down unseen',
    async (kind) => {
      const { problem, entry } = await writtenOf('Dean Harris');
      const item =
        kind === 'entry' ? entry : await world.record(world.officer, '2', problem as typeof world.theProblem);
      const table = kind === 'entry' ? 'entry' : 'evidence';
      const grading = async () =>
        String(
          (
            await world.sql.unsafe<{ g: string }[]>(
              `select grading_id as g from public.${table} where id = '${item}'`,
            )
          )[0]?.g,
        );
      const seen = await grading();
      const secret = {
        source: 'A',
        information: '1',
        handling: '4',
        reason: 'Covert',
        review_on: '2090-01-01',
      };
      const answer = await whileHeld(
        world.sql,
        world.officer.accountId,
        (as) => as`select public.regrade_item(${form()}, ${kind}, ${item}, ${seen}, ${as.json(secret)})`,
        () =>
          hintOf(
            rpc(sergeant, 'regrade_item', {
              p_form_token: form(),
              p_kind: kind,
              p_item: item,
              p_seen_grading: seen,
              p_grading: { source: 'B', information: '2', handling: '1', reason: 'Widely known' },
            }),
          ),
      );
      expect(answer).toBe('graded_meanwhile');
      const [now] = await world.sql`select handling from public.grading where id = ${await grading()}`;
      expect(now?.handling).toBe('4');
    },
  );
});

describe('an erasure', () => {
  it('takes what somebody is writing of the person at that moment', async () => {
    const { problem, identity } = await writtenOf('Kelly Stone');
    const more = again('Kelly Ann Stone', identity);
    await whileHeld(
      world.sql,
      world.officer.accountId,
      (as) =>
        as`select public.log_entry(${form()}, ${problem.id}, ${as.json({ body: `Saw ${more.token} again.`, mentions: [more.stored] })})`,
      () => erase(problem.id, identity),
    );
    expect(await wordsKept('Kelly Stone')).toEqual([]);
    expect(await wordsKept('Kelly Ann Stone')).toEqual([]);
  });

  it('of somebody who was merged meanwhile is refused, not done to nobody', async () => {
    const gone = await writtenOf('Mark Ellis');
    const kept = await writtenOf('Marcus Ellis', gone.problem);
    await purpose(gone.problem.id);
    const answer = await whileHeld(
      world.sql,
      world.officer.accountId,
      (as) =>
        as`select public.merge_identities(${form()}, ${gone.identity}, ${kept.identity}, ${gone.version}, ${kept.version})`,
      () => hintOf(erase(gone.problem.id, gone.identity)),
    );
    expect(answer).toBe('identity_changed');
    expect(await hintOf(erase(gone.problem.id, gone.identity))).toBe('identity_changed');
    expect(await hintOf(erase(gone.problem.id, kept.identity))).toBe('done');
    expect(await wordsKept('Mark Ellis')).toEqual([]);
    expect(await wordsKept('Marcus Ellis')).toEqual([]);
  });

  it('of a file leaves no copy that is just being blacked out', async () => {
    const problem = await world.problem(world.officer);
    const file = await world.record(world.officer, '2', problem);
    const answer = await whileHeld(
      world.sql,
      keeper.accountId,
      (as) =>
        as`select public.erase_personal(${form()}, ${problem.id}, 'request', 'They asked for it.', '{}', '{}', '{}', ${[file]})`,
      () => hintOf(rpc(world.officer, 'redact_evidence', lookedOver(file))),
    );
    expect(answer).toBe('evidence_erased');
  });

  it('sent twice at once is done once', async () => {
    const { problem, identity } = await writtenOf('Jo Twice');
    const answers = await Promise.all([1, 2, 3].map(() => hintOf(erase(problem.id, identity))));
    const rows = await world.sql`select 1 from public.erasure where ${identity} = any (identities)`;
    expect({ answers, rows: rows.length }).toMatchObject({
      rows: answers.filter((one) => one === 'done').length,
    });
  });
});

describe('two people merged both ways at once', () => {
  it('become one, and the second is told', async () => {
    const one = await writtenOf('Ann Day');
    const two = await writtenOf('Anne Day', one.problem);
    await purpose(one.problem.id);
    await purpose(one.problem.id, sergeant);
    const merge = (by: Person, from: typeof one, into: typeof one) =>
      hintOf(
        rpc(by, 'merge_identities', {
          p_form_token: form(),
          p_identity: from.identity,
          p_into: into.identity,
          p_as_read: from.version,
          p_into_as_read: into.version,
        }),
      );
    const answers = await Promise.all([merge(world.officer, one, two), merge(sergeant, two, one)]);
    expect(answers.sort()).toEqual(['done', 'identity_changed']);
  });

  it('and what was begun before goes to who they became', async () => {
    const gone = await writtenOf('Ted Marsh');
    const kept = await writtenOf('Edward Marsh', gone.problem);
    await purpose(gone.problem.id);
    await rpc(world.officer, 'merge_identities', {
      p_form_token: form(),
      p_identity: gone.identity,
      p_into: kept.identity,
      p_as_read: gone.version,
      p_into_as_read: kept.version,
    });
    const later = again('Ted', gone.identity);
    await logEntry(world.officer, gone.problem.id, { body: `Saw ${later.token}.`, mentions: [later.stored] });
    const [row] = await world.sql`select identity_id from public.mention where id = ${later.id}`;
    expect(row?.identity_id).toBe(kept.identity);
  });
});

describe('two who write the first words at once', () => {
  it('of an answer: the second gets both texts', async () => {
    const { id } = await world.problem(world.officer);
    const args = { p_problem: id, p_question: 'harm', p_version: 0 };
    const answer = await whileHeld(
      world.sql,
      world.officer.accountId,
      (as) => as`select public.save_answer(${form()}, ${id}, 'harm', 0, '{"body": "Noise"}')`,
      () =>
        hintOf(rpc(sergeant, 'save_answer', { p_form_token: form(), ...args, p_answer: { body: 'Litter' } })),
    );
    expect(answer).toBe('stale_version');
  });

  it('of what a picture shows: the second gets both texts', async () => {
    const file = await world.record(world.officer);
    const answer = await whileHeld(
      world.sql,
      world.officer.accountId,
      (as) => as`select public.describe_evidence(${form()}, ${file}, 1, 'Bins', 'Three bins')`,
      () =>
        hintOf(
          rpc(world.officer, 'describe_evidence', {
            p_form_token: form(),
            p_evidence: file,
            p_version: 1,
            p_caption: 'Doors',
            p_description: 'Three doors',
          }),
        ),
    );
    expect(answer).toBe('stale_version');
  });

  it('of a summary: the second gets both texts', async () => {
    const { id } = await world.problem(world.officer);
    await world.sql`insert into public.submission (problem_id, stage, number, state, submitted_by) values (${id}, 'scanning', 1, 'approved', ${world.officer.memberId})`;
    const answer = await whileHeld(
      world.sql,
      world.officer.accountId,
      (as) =>
        as`select public.save_summary(${id}, null, 'Bins', 'Bins burnt', '', '', '', '', '{}', ${form()})`,
      () =>
        hintOf(
          rpc(sergeant, 'save_summary', {
            p_problem: id,
            p_edit_version: null,
            p_title: 'Bins',
            p_the_problem: 'Other words',
            p_found_out: '',
            p_did: '',
            p_changed: '',
            p_learned: '',
            p_organisations: [],
            p_form_token: form(),
          }),
        ),
    );
    expect(answer).toBe('stale_version');
  });

  it('of a participation: the second is told', async () => {
    const { id } = await world.problem(world.officer);
    const [agreement] = await world.sql<{ id: string }[]>`select id from public.agreement limit 1`;
    const args = [id, world.organisations.council.id, agreement?.id ?? '', 's115', 'Its tenants'] as const;
    await world.sql`insert into public.problem_role (problem_id, member_id, role) values (${id}, ${sergeant.memberId}, 'supervisor')`;
    const answer = await whileHeld(
      world.sql,
      sergeant.accountId,
      (as) =>
        as`select public.admit_organisation(${form()}, ${args[0]}, ${args[1]}, ${args[2]}, ${args[3]}, ${args[4]})`,
      () =>
        hintOf(
          rpc(sergeant, 'admit_organisation', {
            p_form_token: form(),
            p_problem: id,
            p_organisation: args[1],
            p_agreement: args[2],
            p_gateway: args[3],
            p_purpose: args[4],
          }),
        ),
    );
    expect(answer).toBe('already_takes_part');
  });
});
