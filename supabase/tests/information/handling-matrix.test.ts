import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Handling } from '../../../app/lib/grading';
import { lay } from '../../../tests/fixtures/every-evidence';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';

/**
 * The matrix of DOMAIN 2.1, cell by cell, with P and C of 2.2: the item is the police's, of a problem in which council
 * (prosecuting) and housing (not prosecuting) take part with the disclosure of their admission.
 *   yes: reads it   no: does not   named: reads it when named as a recipient
 */
type Cell = 'yes' | 'no' | 'named';
const MATRIX: Record<Handling, Record<'police' | 'otherForce' | 'council' | 'housing' | 'public', Cell>> = {
  //     same force, another force's police, prosecuting, not prosecuting, anybody
  '1': { police: 'yes', otherForce: 'yes', council: 'yes', housing: 'no', public: 'no' },
  '2': { police: 'yes', otherForce: 'yes', council: 'yes', housing: 'yes', public: 'no' },
  '3': { police: 'yes', otherForce: 'yes', council: 'yes', housing: 'no', public: 'no' },
  '4': { police: 'yes', otherForce: 'no', council: 'no', housing: 'no', public: 'no' },
  '5': { police: 'yes', otherForce: 'named', council: 'named', housing: 'named', public: 'no' },
  P: { police: 'yes', otherForce: 'yes', council: 'yes', housing: 'yes', public: 'no' },
  C: { police: 'yes', otherForce: 'named', council: 'named', housing: 'named', public: 'no' },
};
const CODES = Object.keys(MATRIX) as Handling[];
const KINDS = [
  'entry',
  'stage_answer',
  'hypothesis',
  'action',
  'evidence',
  'attendance',
  'submission_answer',
] as const;
type Kind = (typeof KINDS)[number];
const READERS = ['police', 'otherForce', 'council', 'housing'] as const;
type Reader = (typeof READERS)[number];

/** How an organisation stands to the problem, and what of others' items it then reads at the most. */
const STANDINGS = ['admitted', 'without_disclosure', 'takes_no_part', 'lapsed', 'restricted'] as const;
type Standing = (typeof STANDINGS)[number];

let world: SmallWorld;
let author: Person;
let readers: Record<Reader, Person>;
let problems: Record<Standing, string>;

beforeAll(async () => {
  world = await startSmallWorld();
  author = await world.person('officer');
  readers = {
    police: await world.person('supervisor', 'police', 'elsewhere'),
    otherForce: await layOtherForce(),
    council: await world.person('partner', 'council'),
    housing: await world.person('partner', 'housing'),
  };
  problems = {
    admitted: (await world.problem(author)).id,
    without_disclosure: (await world.problem(author)).id,
    takes_no_part: (await world.problem(author)).id,
    lapsed: (await world.problem(author)).id,
    restricted: (await world.problem(author, { restricted: true })).id,
  };
  for (const standing of ['admitted', 'lapsed', 'restricted', 'without_disclosure'] as const)
    for (const reader of ['otherForce', 'council', 'housing'] as const)
      await lay(world.sql, 'participation', {
        problem_id: problems[standing],
        organisation_id: readers[reader].organisationId,
        disclosure_id: standing === 'without_disclosure' ? null : await admission(problems[standing], reader),
        admitted_by: author.memberId,
      });
});
afterAll(() => world.stop());

const admission = (problem: string, reader: Reader) =>
  lay(world.sql, 'disclosure', {
    problem_id: problem,
    to_organisation_id: readers[reader].organisationId,
    gateway: 'Section 115',
    purpose: 'Solving it',
    authorised_by: author.memberId,
  });

/** The police of another force: it takes part as an organisation, under an agreement as any other. */
async function layOtherForce(): Promise<Person> {
  const { sql } = world;
  await sql`insert into public.force (id, name) values ('othershire', 'Othershire')`;
  const organisationId = await lay(sql, 'organisation', {
    name: 'Othershire Police',
    short_name: 'Othershire',
    kind: 'police',
    force_id: 'othershire',
  });
  const unitId = await lay(sql, 'unit', { organisation_id: organisationId, name: 'Team', prosecuting: true });
  const { accountId, client } = await world.signUp('other@example.org', 'Other force');
  const memberId = await lay(sql, 'member', {
    account_id: accountId,
    unit_id: unitId,
    role: 'officer',
    force_id: 'othershire',
    from_date: '2020-01-01',
  });
  await sql`insert into public.agreement_party select id, ${organisationId} from public.agreement`;
  return { accountId, memberId, organisationId, unitId, client };
}

async function layGrading(problem: string, handling: Handling, recipient: Person | null): Promise<string> {
  const three = handling === 'P' || handling === 'C';
  const grading = await lay(world.sql, 'grading', {
    force_id: 'testshire',
    problem_id: problem,
    controller_unit_id: author.unitId,
    scheme: three ? '3x5x2' : '5x5x5',
    source: three ? '1' : 'B',
    information: three ? 'A' : '2',
    handling,
    graded_by: author.memberId,
  });
  if (recipient)
    await world.sql`insert into public.grading_recipient values (${grading}, ${recipient.organisationId})`;
  return grading;
}

/** Lays an item of a kind under a grading; every kind has the columns that its table wants besides. */
async function layItem(kind: Kind, problem: string, grading: string): Promise<string> {
  const item = { grading_id: grading, controller_unit_id: author.unitId };
  const by = { created_by: author.memberId };
  const force = { force_id: 'testshire' };
  const of = { problem_id: problem };
  await world.sql`delete from public.stage_answer where problem_id = ${problem}`;
  switch (kind) {
    case 'entry':
      return lay(world.sql, kind, {
        ...force,
        ...of,
        body: 'Seen.',
        happened_at: '2026-01-01',
        ...item,
        ...by,
      });
    case 'stage_answer':
      return lay(world.sql, kind, {
        ...of,
        question_code: 'harm',
        body: 'Noise',
        ...item,
        ...by,
        updated_by: author.memberId,
      });
    case 'hypothesis':
      return lay(world.sql, kind, { ...of, statement: 'It is open at night', ...item, ...by });
    case 'action':
      return lay(world.sql, kind, {
        ...force,
        ...of,
        task: 'Close it',
        owner_organisation_id: author.organisationId,
        due_on: '2999-01-01',
        ...item,
        ...by,
      });
    case 'evidence':
      return lay(world.sql, kind, {
        ...force,
        ...of,
        store_key: crypto.randomUUID(),
        kind: 'picture',
        media_type: 'image/jpeg',
        bytes: 1,
        sha256: 'a'.repeat(64),
        ...item,
        ...by,
      });
    case 'attendance': {
      const id = await lay(world.sql, kind, {
        ...force,
        started_at: '2026-01-01',
        minutes: 10,
        side: 'problem',
        ...item,
        ...by,
      });
      await world.sql`insert into public.attendance_allocation (attendance_id, problem_id, percent) values (${id}, ${problem}, 100)`;
      return id;
    }
    case 'submission_answer': {
      await world.sql`delete from public.submission_answer where submission_id in (select id from public.submission where problem_id = ${problem})`;
      await world.sql`delete from public.submission where problem_id = ${problem}`;
      const submission = await lay(world.sql, 'submission', {
        ...of,
        stage: 'scanning',
        number: 1,
        submitted_by: author.memberId,
      });
      return lay(world.sql, kind, {
        submission_id: submission,
        kind: 'answer',
        question_code: 'harm',
        position: 1,
        body: 'Noise',
        written_by: author.memberId,
        ...item,
      });
    }
  }
}

/** A problem whose agreements are in date or, for the standing `lapsed`, are not. */
async function inStanding<T>(standing: Standing, work: () => Promise<T>): Promise<T> {
  if (standing !== 'lapsed') return work();
  await world.sql`update public.agreement set review_date = private.today()`;
  const answer = await work();
  await world.sql`update public.agreement set review_date = private.today() + 365`;
  return answer;
}

const sees = async (reader: Person, kind: Kind, id: string) =>
  (await reader.client.from(kind).select('id').eq('id', id)).data?.length === 1;

/** What the cell says once the standing is counted in: who does not take part in full reads nothing of others. */
function expected(reader: Reader, code: Handling, standing: Standing, named: boolean): boolean {
  const cell = MATRIX[code][reader];
  if (standing === 'restricted') return false;
  if (reader === 'police') return cell === 'yes';
  if (standing === 'takes_no_part' || standing === 'lapsed') return false;
  // The record of admission is what covers partners; another force's police need only take part.
  if (standing === 'without_disclosure' && reader !== 'otherForce') return false;
  return cell === 'yes' || (cell === 'named' && named);
}

describe.each(KINDS)('%s', (kind) => {
  it.each(STANDINGS)('is read as the matrix says by who stands to the problem as %s', async (standing) => {
    const wrong: string[] = [];
    await inStanding(standing, async () => {
      for (const code of CODES) {
        for (const recipient of code === '5' || code === 'C' ? [null, ...READERS] : [null]) {
          const grading = await layGrading(problems[standing], code, recipient && readers[recipient]);
          const id = await layItem(kind, problems[standing], grading);
          for (const reader of READERS) {
            const want = expected(reader, code, standing, recipient === reader);
            if ((await sees(readers[reader], kind, id)) !== want)
              wrong.push(
                `${code} for ${recipient ?? 'nobody'}: ${reader} should ${want ? '' : 'not '}read it`,
              );
          }
          const { data } = await world.anonymous.from(kind).select('id').eq('id', id);
          if ((data ?? []).length > 0) wrong.push(`${code}: anybody reads it`);
        }
      }
    });
    expect(wrong).toEqual([]);
  });
});

it('is read by its own organisation at every code, whoever else takes part', async () => {
  for (const code of CODES) {
    const grading = await layGrading(problems.admitted, code, null);
    await world.sql`update public.grading set controller_unit_id = ${readers.housing.unitId} where id = ${grading}`;
    const id = await layItem('entry', problems.admitted, grading);
    await world.sql`update public.entry set controller_unit_id = ${readers.housing.unitId} where id = ${id}`;
    expect([code, await sees(readers.housing, 'entry', id)]).toEqual([code, true]);
    expect([code, await sees(readers.police, 'entry', id)]).toEqual([code, !['4', '5', 'C'].includes(code)]);
  }
});
