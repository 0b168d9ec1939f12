-- The check page: whom a finding can be said to mean, and words that are harmless no longer.
create or replace function public.known_words(p_problem uuid, p_text text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare dictionary uuid := (select p.dictionary_id from public.problem p where p.id = p_problem);
begin
  perform private.require_contributor(p_problem);
  if length(p_text) > 400000 then perform private.fail(413, 'text_too_long'); end if;
  return jsonb_build_object(
    'known', (select coalesce(jsonb_agg(jsonb_build_object('identity_id', f.identity_id, 'kind', f.kind, 'words', f.words, 'label', private.label_of(i.kind, i.ordinal))
      order by i.kind, i.ordinal, f.words), '[]') from private.known_forms(dictionary, p_text) f join public.identity i on i.id = f.identity_id),
    'identities', (select coalesce(jsonb_agg(jsonb_build_object('identity_id', i.id, 'kind', i.kind, 'label', private.label_of(i.kind, i.ordinal),
        'roles', (select coalesce(jsonb_agg(r.role order by r.role), '[]') from public.identity_role r where r.identity_id = i.id and r.until_date is null)) order by i.kind, i.ordinal), '[]')
      from public.identity i where i.dictionary_id = dictionary
        and i.id in (select m.identity_id from private.visible_mentions(p_problem) seen join public.mention m on m.id = seen)),
    'last', (select coalesce(jsonb_object_agg(x.kind, x.ordinal), '{}') from (select kind, max(ordinal) as ordinal from public.identity identity where identity.dictionary_id = dictionary group by kind) x),
    'harmless', (select coalesce(jsonb_agg(h.words order by h.words), '[]') from personal.harmless h
      where h.dictionary_id = dictionary and position(lower(h.words) in lower(p_text)) > 0));
end $$;
comment on function public.known_words is
  'Which wordings of the problem''s dictionary and which words declared harmless occur in a text, and the labels that the author can read in the problem: they learn nothing but what they typed and may read. {known: [{identity_id, kind, words, label}], identities: [{identity_id, kind, label, roles}], last: {kind: highest ordinal}, harmless: [words]}';

create function public.forget_harmless(p_problem uuid, p_words text[]) returns void language plpgsql volatile security definer set search_path = '' as $$
begin
  perform private.require_contributor(p_problem);
  delete from personal.harmless h using public.problem p
  where p.id = p_problem and h.dictionary_id = p.dictionary_id and lower(h.words) in (select lower(w) from unnest(p_words) w);
end $$;
comment on function public.forget_harmless is 'Words that do identify somebody in this problem after all: they are found again in later texts.';
grant execute on function public.forget_harmless(uuid, text[]) to authenticated;
