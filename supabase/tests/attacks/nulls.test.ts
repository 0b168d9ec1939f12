import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SupabaseClient } from '@supabase/supabase-js';
import { startEvidenceWorld, type EvidenceWorld } from '../evidence-world';

let world: EvidenceWorld;
let picture: string;

beforeAll(async () => {
  world = await startEvidenceWorld();
  picture = await world.record(world.officer);
});
afterAll(() => world.stop());

it('lets no missing value through a list of what is allowed', async () => {
  const open = await world.sql<{ proname: string }[]>`
    select proname from pg_proc where pronamespace in ('public'::regnamespace, 'private'::regnamespace)
      and prosrc ~ '\\mp_[a-z_]+ not in \\('''`;
  expect(open).toEqual([]);
});

it.each([
  ['describe_evidence', { p_version: 1, p_caption: null, p_description: null }],
  ['describe_evidence', { p_version: null, p_caption: '', p_description: '' }],
  ['redact_evidence', { p_boxes: null, p_upload: null, p_sha256: null, p_width: null, p_height: null }],
])('%s refuses a missing value in words of its own, without a row', async (command, given) => {
  const { error } = await (world.officer.client as SupabaseClient).rpc(command, {
    p_form_token: crypto.randomUUID(),
    p_evidence: picture,
    ...given,
  });
  expect(error).toMatchObject({ code: 'PT400', details: '' });
});

it('a theme that is missing is no theme', async () => {
  const { error } = await (world.officer.client as SupabaseClient).rpc('set_theme', { p_theme: null });
  expect(error).toMatchObject({ code: 'PT400', hint: 'theme_unknown', details: '' });
});
