import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmallWorld, type Person, type SmallWorld } from '../../../tests/fixtures/small-world';
import { admit, logEntry, mention } from './commands';

let world: SmallWorld;
let sergeant: Person;
let officer: Person;
let stranger: Person;
let landlord: Person;
let problem: { id: string; reference: string };
const dean = mention('Dean Harris', 'dean');
const harris = mention('Harris', 'dean');
const kelly = mention('Kelly Lee');
const phone = mention('07700 900123', 'phone', 'phone');
const osei = mention('PC 1234 Osei', 'osei', 'official');
const form = () => crypto.randomUUID();

beforeAll(async () => {
  world = await startSmallWorld();
  sergeant = await world.person('supervisor');
  officer = await world.person('officer');
  stranger = await world.person('officer', 'police', 'elsewhere');
  landlord = await world.person('partner', 'housing');
  problem = await world.problem(officer);
  await world.admit(problem.id, 'housing', sergeant);
  await logEntry(officer, problem.id, {
    body: `${dean.token} rang. ${harris.token} gave ${phone.token} to ${osei.token}.`,
    mentions: [dean, harris, phone, osei].map(({ stored }) => stored),
  });
  await logEntry(officer, problem.id, {
    body: `${kelly.token} saw it.`,
    mentions: [kelly.stored],
    grading: { source: 'B', information: '2', handling: '1' },
  });
});
afterAll(() => world.stop());

const shownTo = async (person: Person) =>
  (
    (await person.client.rpc('names_shown', { p_reference: problem.reference })).data as {
      words: Record<string, string>;
    } | null
  )?.words ?? null;
const givePurpose = (person: Person, words = 'To plan the visit') =>
  person.client.rpc('give_purpose', { p_form_token: form(), p_problem: problem.id, p_words: words });
const bodies = async (person: Person) =>
  (
    (await person.client.rpc('log_page', { p_reference: problem.reference })).data as {
      entries: { body: string; labels: Record<string, { label: string }> }[];
    }
  ).entries;

describe('the words behind a text', () => {
  it('stand in no table or function that the API shows; labels stand for them, named officers for themselves', async () => {
    const [first] = await world.sql<
      { body: string; shown: string }[]
    >`select body, private.shown(body) as shown from public.entry where problem_id = ${problem.id} order by created_at limit 1`;
    expect(first?.shown).toBe('[person 1] rang. [person 1] gave [phone 1] to [official 1].');
    const page = JSON.stringify(await bodies(officer));
    expect(page).not.toMatch(/Dean|Harris|Kelly|07700/);
    expect(page).toContain('PC 1234 Osei');
    // @ts-expect-error The schema personal is not among the exposed ones.
    expect((await officer.client.schema('personal').from('mention_words').select()).data).toBeNull();
  });

  it('are shown to who takes part for a purpose, through records they may read, and every look is kept once', async () => {
    expect(await shownTo(officer)).toBeNull();
    expect((await givePurpose(officer, 'x')).error?.hint).toBe('purpose_missing');
    expect((await givePurpose(officer)).error).toBeNull();
    expect(await shownTo(officer)).toMatchObject({
      [dean.id]: 'Dean Harris',
      [harris.id]: 'Harris',
      [kelly.id]: 'Kelly Lee',
      [phone.id]: '07700 900123',
    });
    await shownTo(officer);
    const looks = await world.sql`select 1 from public.identity_look where member_id = ${officer.memberId}`;
    expect(looks).toHaveLength(4);
    expect((await givePurpose(landlord)).error).toBeNull();
    const words = await shownTo(landlord);
    expect(words?.[dean.id]).toBe('Dean Harris');
    expect(words).not.toHaveProperty(kelly.id);
  });

  it('that somebody’s words match without a purpose are on record: whom, once an hour, as matched while writing', async () => {
    const write = (person: Person, p_text: string) =>
      person.client.rpc('known_words', { p_problem: problem.id, p_text });
    const noted = async (person: Person) =>
      (
        await world.sql`select private.label_of(i.kind, i.ordinal) as label from public.identity_look l
        join public.identity i on i.id = l.identity_id where l.matched and l.member_id = ${person.memberId} order by l.id`
      ).map(({ label }) => String(label));
    const colleague = await world.person('analyst');
    for (const text of ['Nothing here', 'Dean Harris was out', 'Dean again']) await write(colleague, text);
    expect(await noted(colleague)).toEqual(['[person 1]']);
    await world.sql`update public.identity_look set looked_at = looked_at - interval '61 minutes' where matched`;
    await write(colleague, 'Dean Harris');
    expect(await noted(colleague)).toEqual(['[person 1]', '[person 1]']);
    // Who sees names now is on record for that already.
    await write(officer, 'Dean Harris was out');
    expect(await noted(officer)).toEqual([]);
    const { data } = await colleague.client.rpc('people_page', { p_reference: problem.reference });
    const { looks } = data as { looks: { matched: boolean; purpose: string | null; labels: string[] }[] };
    // Looks are told by the day: both together, or apart shortly after midnight.
    const matches = looks.filter(({ matched }) => matched);
    expect(matches).not.toEqual([]);
    expect(new Set(matches.flatMap(({ labels }) => labels))).toEqual(new Set(['[person 1]']));
    expect(matches.every(({ purpose }) => purpose === null)).toBe(true);
    expect(looks.filter(({ matched }) => !matched).every(({ purpose }) => purpose !== null)).toBe(true);
  });

  it('are for nobody by rank alone', async () => {
    expect((await givePurpose(stranger)).error?.hint).toBe('names_not_for_you');
    expect((await givePurpose(await world.person('inspector', 'police', 'elsewhere'))).error?.hint).toBe(
      'names_not_for_you',
    );
    expect((await givePurpose(await world.person('auditor'))).error?.hint).toBe('names_not_for_you');
    expect((await givePurpose(await world.person('information_manager'))).error).toBeNull();
  });

  it('are not for the hour after the purpose', async () => {
    const { client, memberId } = sergeant;
    await givePurpose(sergeant);
    await world.sql`update public.purpose set expires_at = private.now() - interval '1 second' where member_id = ${memberId}`;
    expect((await client.rpc('names_shown', { p_reference: problem.reference })).data).toBeNull();
  });

  it('cannot be had by borrowing a token or a label', async () => {
    const borrow = (entry: { body: string; mentions?: (typeof dean.stored)[] }) =>
      landlord.client.rpc('log_entry', { p_form_token: form(), p_problem: problem.id, p_entry: entry });
    expect((await borrow({ body: `Who is ${kelly.token}?` })).error?.hint).toBe('mention_of_another');
    const label = mention('[person 2]', 'label');
    expect((await borrow({ body: label.token, mentions: [label.stored] })).error?.hint).toBe('label_unknown');
    const known = mention('[person 1]', 'label');
    expect((await borrow({ body: known.token, mentions: [known.stored] })).error).toBeNull();
    const [same] = await world.sql<{ shown: string }[]>`select private.shown(${known.token}) as shown`;
    expect(same?.shown).toBe('[person 1]');
  });
});

describe('what a problem knows of a text', () => {
  const known = async (text: string) => {
    const { data } = await officer.client.rpc('known_words', { p_problem: problem.id, p_text: text });
    return data as {
      known: { words: string; label: string }[];
      identities: { label: string }[];
      harmless: string[];
    };
  };

  it('is what the text itself says, in any case and spacing', async () => {
    expect((await known('harris was there')).known.map(({ words, label }) => [words, label])).toContainEqual([
      'harris',
      '[person 1]',
    ]);
    expect((await known('then DH rang 07700-900 123')).known.map(({ words }) => words)).toEqual(
      expect.arrayContaining(['DH', '07700 900123']),
    );
    expect((await known('nobody we know')).known).toEqual([]);
    expect(JSON.stringify(await known('Dean'))).not.toMatch(/Harris/i);
    expect((await known('')).identities.map(({ label }) => label)).toEqual([
      '[person 1]',
      '[person 2]',
      '[official 1]',
      '[phone 1]',
    ]);
  });

  it('is of a description the whole, and no word of it', async () => {
    const man = mention('the man with the dog', 'man');
    const gary = mention("Gary 'Gaz the Glass' Trimble", 'gary');
    await logEntry(officer, problem.id, {
      body: `Met ${man.token}, not ${gary.token}.`,
      mentions: [man.stored, gary.stored],
    });
    expect((await known('A dog barked. The shop man left.')).known).toEqual([]);
    expect((await known('Again the man with the dog.')).known.map(({ words }) => words)).toEqual([
      'the man with the dog',
    ]);
    expect((await known('Trimble came')).known.map(({ words }) => words)).toEqual(['trimble']);
  });

  it('remembers what was declared harmless', async () => {
    await officer.client.rpc('declare_harmless', { p_problem: problem.id, p_words: ['rosie'] });
    expect((await known('Rosie barked')).harmless).toEqual(['rosie']);
    await officer.client.rpc('forget_harmless', { p_problem: problem.id, p_words: ['Rosie'] });
    expect((await known('Rosie barked')).harmless).toEqual([]);
  });

  it('tells no number that was written as a part of a name and not typed', async () => {
    const born = mention('Gwen Marlow 12/05/1990');
    await logEntry(officer, problem.id, { body: `Saw ${born.token}.`, mentions: [born.stored] });
    const told = async (text: string) => (await known(text)).known.map(({ words }) => words);
    expect(await told('Gwen Marlow was in')).toContain('Gwen Marlow');
    expect((await told('Gwen Marlow was in')).join()).not.toMatch(/\d/);
    expect(await told('It is Gwen Marlow 12/05/1990')).toContain('Gwen Marlow 12/05/1990');
  });

  it('is for contributors alone', async () => {
    const council = await world.person('partner', 'council');
    const words = { p_problem: problem.id, p_words: ['Dean'] };
    for (const command of ['declare_harmless', 'forget_harmless'] as const)
      expect((await council.client.rpc(command, words)).error?.hint).toBe('not_a_contributor');
    expect(
      (await council.client.rpc('known_words', { p_problem: problem.id, p_text: 'Dean' })).error?.hint,
    ).toBe('not_a_contributor');
  });
});

describe('taking part', () => {
  it('begins with a supervisor, an agreement in date and a purpose', async () => {
    const other = await world.problem(officer);
    expect((await admit(world, officer, other.id, 'council')).error?.hint).toBe('not_the_supervisor');
    await world.sql`update public.agreement set review_date = private.today()`;
    expect((await admit(world, sergeant, other.id, 'council')).error?.hint).toBe('agreement_not_in_date');
    await world.sql`update public.agreement set review_date = private.today() + 30`;
    expect((await admit(world, sergeant, other.id, 'council')).error).toBeNull();
    expect((await admit(world, sergeant, other.id, 'council')).error?.hint).toBe('already_takes_part');
    const { data } = await sergeant.client.rpc('people_page', { p_reference: other.reference });
    expect(data).toMatchObject({
      may_admit: true,
      participants: [
        {
          organisation: 'The council',
          disclosure: { agreement: 'Sharing', purpose: 'Its tenants live there.' },
        },
      ],
    });
  });

  it('shows on the people page who is mentioned, their roles and who looked', async () => {
    const page = async () =>
      (await officer.client.rpc('people_page', { p_reference: problem.reference })).data as {
        identities: {
          id: string;
          label: string;
          roles: { role: string }[];
          in_log: number;
          elsewhere: string[];
        }[];
        looks: { purpose: string }[];
      };
    const person = (await page()).identities.find(({ label }) => label === '[person 1]');
    expect(person).toMatchObject({ in_log: 3, elsewhere: [] });
    const role = () =>
      officer.client.rpc('set_identity_role', {
        p_form_token: form(),
        p_identity: person?.id ?? '',
        p_role: 'suspect',
      });
    await role();
    expect((await page()).identities.find(({ label }) => label === '[person 1]')?.roles).toMatchObject([
      { role: 'suspect' },
    ]);
    await role();
    expect((await page()).identities.find(({ label }) => label === '[person 1]')?.roles).toEqual([]);
    expect((await page()).looks.map(({ purpose }) => purpose)).toContain('To plan the visit');
  });
});
