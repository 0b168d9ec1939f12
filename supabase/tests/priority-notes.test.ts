import { afterAll, beforeAll, expect, test } from 'vitest';
import { roles } from '../../app/lib/viewer';
import { actingAs } from '../../tests/fixtures/acting-as';
import { startSmallWorld, type SmallWorld } from '../../tests/fixtures/small-world';

let world: SmallWorld;
beforeAll(async () => {
  world = await startSmallWorld();
  const officer = await world.person('officer');
  await world.sql`insert into public.priority (force_id, neighbourhood_id, title, say_this, grade_it, created_by)
    values ('testshire', ${world.neighbourhoods.here}, 'Bins', 'We know of it', 'Grade 2 after dark', ${officer.memberId})`;
});
afterAll(() => world.stop());

test.each(['say_this', 'grade_it', '*'])('nobody reads %s from the table, in any role', async (column) => {
  for (const role of roles) {
    const { accountId } = await world.person(role, role.startsWith('partner') ? 'council' : 'police');
    await expect(
      actingAs(world.sql, accountId, (as) => as.unsafe(`select ${column} from public.priority`)),
      role,
    ).rejects.toMatchObject({ code: '42501' });
    expect(await actingAs(world.sql, accountId, (as) => as`select title from public.priority`)).toHaveLength(
      1,
    );
  }
});

test('the police hear what to say and how to grade; partners do not', async () => {
  const screen = { p_neighbourhood: world.neighbourhoods.here };
  for (const role of ['call_handler', 'officer'] as const) {
    const { data } = await (await world.person(role)).client.rpc('call_screen', screen);
    expect(data).toMatchObject({
      priorities: [{ say_this: 'We know of it', grade_it: 'Grade 2 after dark' }],
    });
  }
  for (const role of ['partner', 'partner_lead'] as const) {
    const { client } = await world.person(role, 'council');
    const managed = { p_force: 'testshire', p_code: 'here' };
    expect((await client.rpc('call_screen', screen)).error?.hint).toBe('role_not_allowed');
    expect((await client.rpc('managed_neighbourhood', managed)).error?.hint).toBe(
      'not_the_neighbourhood_team',
    );
  }
});
