import { expect, test } from 'vitest';
import { callAs } from './calls';
import { openWorld } from './open-world';
import { loggedProblem } from './world';

const open = openWorld();

type Page = { may_be_admitted: { organisation: string; districts: string[] }[] };

/** Makes an organisation a party to the agreement that works in these districts, in some of them no more. */
async function addParty(name: string, districts: readonly string[], ended: readonly string[] = []) {
  const [made] = await open.sql<{ id: string }[]>`
    insert into organisation (name, short_name, kind) values (${name}, ${name}, 'other') returning id`;
  const id = made?.id ?? '';
  await open.sql`insert into agreement_party values (${open.world.agreement}, ${id})`;
  for (const district_id of districts)
    await open.sql`insert into organisation_district (organisation_id, district_id) values (${id}, ${district_id})`;
  for (const district_id of ended)
    await open.sql`insert into organisation_district (organisation_id, district_id, from_date, until_date)
      values (${id}, ${district_id}, private.today() - 9, private.today() - 1)`;
}

test('organisations of the problem’s own district may be admitted first, each with where it works', async () => {
  const { officer, sergeant } = open.world.people;
  const { city, town } = open.world;
  await addParty('Abbey Trust', [town]);
  await addParty('Bridge Trust', [town, city]);
  await addParty('Gone Trust', [town], [city]);
  await addParty('Nowhere Trust', []);
  const { reference } = (await callAs(open.sql, officer, 'log_problem', { p_problem: loggedProblem() })) as {
    reference: string;
  };
  const page = (await callAs(open.sql, sergeant, 'people_page', { p_reference: reference })) as Page;
  expect(page.may_be_admitted.map(({ organisation, districts }) => [organisation, ...districts])).toEqual([
    ['Bridge Trust', 'City', 'Town'],
    ['City Council', 'City'],
    ['Harbour Homes', 'City'],
    ['Abbey Trust', 'Town'],
    ['Gone Trust', 'Town'],
    ['Nowhere Trust'],
  ]);
});
