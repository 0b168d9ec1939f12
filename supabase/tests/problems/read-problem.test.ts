import { describe, expect, test } from 'vitest';
import { gateWords } from '../../../app/features/problems/gate';
import { callAs, refusalOf } from './calls';
import { openWorld } from './open-world';
import { stages, stageSteps } from './stage-steps';
import type { Person } from './world';

const open = openWorld();
const { at, call, fill, logged, people, submit, review } = stageSteps(open);

const referenceOf = async (id: string) =>
  String((await open.sql`select reference from problem where id = ${id}`)[0]?.reference);
const header = async (by: Person, id: string) =>
  callAs(open.sql, by, 'problem_header', { p_reference: await referenceOf(id) });

/** Lets an organisation take part, with its disclosure record. */
async function admit(problem: string, organisation: string): Promise<void> {
  const [row] =
    await open.sql`insert into disclosure (problem_id, to_organisation_id, gateway, purpose, authorised_by)
    values (${problem}, ${organisation}, 's115', 'Solving', ${people().sergeant.member}) returning id`;
  await open.sql`insert into participation (problem_id, organisation_id, disclosure_id, admitted_by)
    values (${problem}, ${organisation}, ${String(row?.id)}, ${people().sergeant.member})`;
}

describe('the header of a problem', () => {
  test('names stage, people, place and what is missing', async () => {
    const id = await logged();
    expect(await header(people().officer, id)).toMatchObject({
      access: 'record',
      stage: 'scanning',
      owner: { name: 'officer' },
      supervisor: { name: 'sergeant' },
      neighbourhoods: [{ name: 'Bargate', lead: true }],
      missing: ['cheers_not_met', 'baseline_missing'],
      waiting: null,
      may: { contribute: true, own: true, supervise: false, review: false, join: false },
    });
  });

  test('tells the reviewer that it waits for them, and keeps the dates of approved stages', async () => {
    const id = await at('analysis');
    await fill(id, 'analysis', people().officer);
    await submit(id, people().officer);
    const seen = await header(people().sergeant, id);
    expect(seen).toMatchObject({ waiting: { stage: 'analysis', by: 'officer' }, may: { review: true } });
    expect(Object.keys(seen.approved as object)).toEqual(['scanning']);
  });

  test('offers a partner of the district the overview and to ask to join', async () => {
    const id = await logged();
    expect(await header(people().housing, id)).toMatchObject({
      access: 'overview',
      missing: [],
      may: { join: true, contribute: false },
    });
    expect(await call(people().housing, 'problem_stage', { p_problem: id, p_stage: 'scanning' })).toBeNull();
  });

  test('leaves a partner whose agreement has lapsed the reference and whom to ask, nothing else', async () => {
    const id = await logged();
    await admit(id, open.world.housing);
    await open.sql`update agreement set from_date = '2019-01-01', review_date = '2020-01-01' where id = ${open.world.agreement}`;
    const seen = await header(people().housing, id);
    expect(Object.keys(seen).sort()).toEqual(['access', 'id', 'owner', 'reference']);
    expect(seen.owner).toEqual({ name: 'officer', email: 'officer@example.test' });
  });

  test('answers alike for a reference that is not there and one that is restricted', async () => {
    const id = await logged();
    await call(people().officer, 'restrict_problem', { p_problem: id, p_reason: 'Risk', p_named: [] });
    expect(await refusalOf(header(people().pcso, id))).toBe('problem_unknown');
    const none = callAs(open.sql, people().pcso, 'problem_header', { p_reference: 'PR-2026-99999' });
    expect(await refusalOf(none)).toBe('problem_unknown');
  });
});

test('the checklist of the pages has every word that a gate can miss, in its order', async () => {
  const [row] = await open.sql`insert into dictionary (force_id) values ('hampshire') returning id`;
  const [empty] =
    await open.sql`insert into problem (reference, force_id, dictionary_id, title, category, logged_by, controller_unit_id)
    values ('PR-2026-77777', 'hampshire', ${String(row?.id)}, 'Empty', 'other', ${people().officer.member}, ${open.world.team}) returning id`;
  for (const stage of stages) {
    const [answer] = await open.sql`select private.gate_missing(${String(empty?.id)}, ${stage}) as missing`;
    // Without any action none lacks an owner.
    const words = gateWords(stage).filter((word) => word !== 'action_without_owner');
    expect(answer?.missing).toEqual(words);
  }
});

describe('a stage page', () => {
  test("has the stage's questions in order, with answers and the reviewer's words beside the very field", async () => {
    const id = await logged();
    await fill(id, 'scanning', people().officer);
    const { id: submission } = await submit(id, people().officer);
    await review(submission, people().sergeant, 'returned', {
      p_reason: 'Nearly',
      p_reasons: [{ question_code: 'harm', words: 'To whom?' }],
    });
    const page = await call(people().officer, 'problem_stage', { p_problem: id, p_stage: 'scanning' });
    const questions = page.questions as {
      code: string;
      returned: string | null;
      answer: { version: number } | null;
    }[];
    expect(questions.map((question) => question.code)).toEqual([
      'problem_statement',
      'sources',
      'how_often',
      'since_when',
      'harm',
      'community_concern',
      'existing_ownership',
      'cheers',
      'baseline',
    ]);
    expect(questions.find(({ code }) => code === 'harm')).toMatchObject({
      returned: 'To whom?',
      answer: { version: 1 },
    });
    expect(page).toMatchObject({ missing: [], returned: { reason: 'Nearly', by: 'sergeant' } });
  });

  test('shows a partner no answer that its grading keeps from it', async () => {
    const id = await logged();
    await admit(id, open.world.housing);
    await open.sql`update grading set handling = '1' where id = (select grading_id from stage_answer where question_code = 'harm')`;
    const page = await call(people().housing, 'problem_stage', { p_problem: id, p_stage: 'scanning' });
    const questions = page.questions as { code: string; answer: unknown }[];
    const answered = questions.filter(({ answer }) => answer !== null).map(({ code }) => code);
    expect(answered).toEqual(['problem_statement', 'sources']);
  });
});

test('the overview puts overdue actions first and prices nothing that has no rate', async () => {
  const id = await at('response');
  await fill(id, 'response', people().officer);
  await open.sql`update action set due_on = '2020-01-01'`;
  const overview = await call(people().officer, 'problem_overview', { p_problem: id });
  expect(overview).toMatchObject({
    statement: 'Drivers race on Friday nights',
    actions: [{ overdue: true, organisation: 'Police', owner: 'officer' }],
    cost: { problem: { pounds: 0, unpriced_minutes: 0 } },
    problem_cost: { pounds: 1200.5 },
  });
});

describe('history', () => {
  test('tells what happened, newest first, and can be narrowed to one kind', async () => {
    const id = await at('analysis');
    const history = async (kind: string | null) =>
      (await call(people().officer, 'problem_history', { p_problem: id, p_page: 1, p_kind: kind })) as {
        total: number;
        events: { title: string }[];
      };
    expect((await history(null)).events.map(({ title }) => title)).toContain('Problem logged');
    const reviews = await history('review');
    expect(reviews.events.map(({ title }) => title).sort()).toEqual([
      'Scanning approved',
      'Scanning submitted',
    ]);
    expect(reviews.total).toBe(2);
  });

  test('is paged by 50', async () => {
    const id = await logged();
    for (let n = 0; n < 60; n++)
      await call(people().officer, 'join_problem', { p_problem: id, p_words: `Seen again, ${n}` });
    const page = async (p_page: number) =>
      (
        (await call(people().officer, 'problem_history', { p_problem: id, p_page, p_kind: 'entry' })) as {
          events: unknown[];
        }
      ).events.length;
    expect([await page(1), await page(2), await page(3)]).toEqual([50, 10, 0]);
  });
});

describe('the queue of reviews', () => {
  const queueOf = async (by: Person) =>
    ((await callAs(open.sql, by, 'review_queue')) as unknown as { id: string; escalated: boolean }[]).map(
      ({ id }) => id,
    );
  async function waiting(by: Person) {
    const id = await logged(by);
    await fill(id, 'scanning', by);
    return String((await submit(id, by)).id);
  }

  test('holds what the caller may review, oldest first, never their own work', async () => {
    const { officer, sergeant, otherSergeant, inspector } = people();
    const second = await waiting(officer);
    const first = await waiting(people().pcso);
    await open.sql`update submission set submitted_at = submitted_at - interval '1 day' where id = ${first}`;
    const own = await waiting(sergeant);
    expect(await queueOf(sergeant)).toEqual([first, second]);
    expect(await queueOf(inspector)).toEqual([own]);
    expect([await queueOf(otherSergeant), await queueOf(officer)]).toEqual([[], []]);
  });

  test("comes into the inspector's queue after 7 days and stays in the sergeant's", async () => {
    const submission = await waiting(people().officer);
    await open.sql`update submission set submitted_at = submitted_at - interval '8 days'`;
    expect([await queueOf(people().sergeant), await queueOf(people().inspector)]).toEqual([
      [submission],
      [submission],
    ]);
  });

  test('shows the text as submitted beside the one before it', async () => {
    const { officer, sergeant } = people();
    const first = await waiting(officer);
    await review(first, sergeant, 'returned', {
      p_reason: 'More',
      p_reasons: [{ question_code: 'harm', words: 'To whom?' }],
    });
    const id = String((await open.sql`select problem_id from submission`)[0]?.problem_id);
    await call(officer, 'save_answer', {
      p_problem: id,
      p_question: 'harm',
      p_version: 1,
      p_answer: { body: 'Residents lose sleep' },
    });
    const { id: again } = await submit(id, officer);
    const page = await call(sergeant, 'review_page', { p_submission: again });
    expect(page).toMatchObject({
      number: 2,
      refusal: null,
      before: { number: 1, reason: 'More', reasons: { harm: 'To whom?' } },
    });
    const words = (answers: unknown) =>
      (answers as { code: string; body: string }[]).find(({ code }) => code === 'harm')?.body;
    expect([words(page.answers), words((page.before as { answers: unknown }).answers)]).toEqual([
      'Residents lose sleep',
      'Lost sleep',
    ]);
    expect(await call(officer, 'review_page', { p_submission: again })).toMatchObject({
      refusal: 'not_the_supervisor',
    });
  });
});
