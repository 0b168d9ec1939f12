import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixSiteAddress } from '../../../server/database/setting';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';
import { logEntry, mention } from '../information/commands';

let world: SmallWorld;
let sergeant: Person, officer: Person;
let problem: { id: string; reference: string };

const form = () => crypto.randomUUID();

beforeAll(async () => {
  world = await startSmallWorld();
  sergeant = await world.person('supervisor');
  officer = await world.person('officer');
  problem = await world.problem(officer);
});
afterAll(() => world.stop());

describe('a form’s token', () => {
  it('answers only the command it was used with', async () => {
    const token = form();
    const entry = await officer.client.rpc('log_entry', {
      p_form_token: token,
      p_problem: problem.id,
      p_entry: { body: 'Once.' },
    });
    expect(entry.error).toBeNull();
    const action = await officer.client.rpc('add_action', {
      p_form_token: token,
      p_problem: problem.id,
      p_action: { task: 'Twice.', due_on: '2090-01-01' },
    });
    expect(action.error?.hint).toBe('form_token_used');
    expect(action.data).toBeNull();
  });

  it('is nobody else’s to replay', async () => {
    const token = form();
    const send = (by: Person) =>
      by.client.rpc('log_entry', { p_form_token: token, p_problem: problem.id, p_entry: { body: 'Mine.' } });
    expect((await send(officer)).error).toBeNull();
    expect((await send(sergeant)).error?.hint).toBe('form_token_of_another');
  });

  it('sent many times at once does the thing once', async () => {
    const token = form();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        officer.client.rpc('log_entry', {
          p_form_token: token,
          p_problem: problem.id,
          p_entry: { body: 'At once.' },
        }),
      ),
    );
    expect(answers.map(({ error }) => error)).toEqual(Array(6).fill(null));
    expect(new Set(answers.map(({ data }) => (data as { id: string }).id)).size).toBe(1);
    expect(await world.sql`select 1 from public.entry where body = 'At once.'`).toHaveLength(1);
  });
});

describe('ids that the caller gives', () => {
  it('charge no time to an organisation that takes no part', async () => {
    const { error } = await officer.client.rpc('log_entry', {
      p_form_token: form(),
      p_problem: problem.id,
      p_entry: {
        body: 'They were all there.',
        attendance: {
          minutes: 60,
          side: 'problem',
          lines: [{ organisation_id: world.organisations.housing.id, cost_role: 'warden', people: 500 }],
        },
      },
    });
    expect(error?.hint).toBe('attendance_organisation');
  });

  it('carry no mention from one problem’s dictionary into another problem', async () => {
    const other = await world.problem(officer);
    const said = mention('Dean Harris');
    await logEntry(officer, other.id, { body: `Saw ${said.token}.`, mentions: [said.stored] });
    const { error } = await officer.client.rpc('log_entry', {
      p_form_token: form(),
      p_problem: problem.id,
      p_entry: { body: `Borrowed ${said.token}.` },
    });
    expect(error?.hint).toBe('mention_of_another');
  });

  it('give a problem no place in the neighbourhood of another force', async () => {
    await world.sql`insert into public.force (id, name) values ('othershire', 'Othershire') on conflict do nothing`;
    const [away] = await world.sql<{ id: string }[]>`
      insert into public.neighbourhood (force_id, code, name) values ('othershire', 'away', 'Away') returning id`;
    const { error } = await officer.client.rpc('add_problem_neighbourhood', {
      p_form_token: form(),
      p_problem: problem.id,
      p_neighbourhood: away?.id ?? '',
    });
    expect(error?.hint).toBe('neighbourhood_unknown');
  });
});

describe('rank', () => {
  it('is not had by naming oneself deputy of an inspector', async () => {
    const inspector = await world.person('inspector');
    const absence = (member: Person, deputy: Person, by: Person) =>
      by.client.rpc('record_absence', {
        p_member: member.memberId,
        p_deputy: deputy.memberId,
        p_from: '2026-01-01',
        p_until: '2090-01-01',
        p_form_token: form(),
      });
    expect((await absence(inspector, sergeant, sergeant)).error?.hint).toBe('not_your_team');
    expect((await absence(officer, sergeant, sergeant)).error).toBeNull();
    expect((await absence(inspector, sergeant, inspector)).error).toBeNull();
  });

  it('is needed to put a further place by hand where no boundary is', async () => {
    const log = (by: Person) =>
      by.client.rpc('log_problem', {
        p_form_token: form(),
        p_problem: {
          places: [
            { kind: 'street', longitude: -1.4, latitude: 50.9 },
            { kind: 'street', longitude: -8, latitude: 50, neighbourhood_id: world.neighbourhoods.elsewhere },
          ],
          title: 'Bins',
          category: 'noise',
          answers: [{ question_code: 'sources', choices: ['residents'] }],
        },
      });
    await world.sql`select private.lay_boundary(${world.neighbourhoods.here}, ${world.sql.json({
      type: 'Polygon',
      coordinates: [
        [
          [-2, 50.5],
          [-1, 50.5],
          [-1, 51.5],
          [-2, 51.5],
          [-2, 50.5],
        ],
      ],
    })}, -1.4, 50.9, 1000, 'test')`;
    expect((await log(officer)).error?.hint).toBe('only_supervisor_assigns');
    expect((await log(sergeant)).error).toBeNull();
  });
});

describe('invitations', () => {
  it('lead to where the operator has fixed, not to where the inviter says', async () => {
    const administrator = await world.person('administrator');
    await fixSiteAddress(world.sql, { siteUrl: 'https://prime.police.example', siteUrlFixed: true });
    const { error } = await administrator.client.rpc('invite_member', {
      p_email: 'victim@example.org',
      p_display_name: 'A Victim',
      p_unit: officer.unitId,
      p_role: 'officer',
      p_site_url: 'https://prime.evil.example',
      p_form_token: form(),
    });
    expect(error).toBeNull();
    const [mail] = await world.sql<
      { body_text: string }[]
    >`select body_text from private.mail where to_address = 'victim@example.org'`;
    expect(mail?.body_text).toContain('https://prime.police.example/invitation/');
  });
});
