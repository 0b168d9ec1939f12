-- What the check step shows: the labels of those known, the labels an author wrote, the next number of each kind.
create or replace function public.known_words(p_problem uuid, p_text text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare dictionary uuid := (select p.dictionary_id from public.problem p where p.id = p_problem);
begin
  perform private.require_contributor(p_problem);
  if length(p_text) > 400000 then perform private.fail(413, 'text_too_long'); end if;
  return jsonb_build_object(
    'known', (select coalesce(jsonb_agg(jsonb_build_object('identity_id', f.identity_id, 'kind', f.kind, 'words', f.words, 'label', private.label_of(i.kind, i.ordinal))
      order by i.kind, i.ordinal, f.words), '[]') from private.known_forms(dictionary, p_text) f join public.identity i on i.id = f.identity_id),
    'labels', (select coalesce(jsonb_agg(distinct jsonb_build_object('identity_id', i.id, 'kind', i.kind, 'label', private.label_of(i.kind, i.ordinal))), '[]')
      from private.visible_mentions(p_problem) seen join public.mention m on m.id = seen join public.identity i on i.id = m.identity_id
      where position('[' in p_text) > 0 and position(private.label_of(i.kind, i.ordinal) in p_text) > 0),
    'last', (select coalesce(jsonb_object_agg(x.kind, x.ordinal), '{}') from (select kind, max(ordinal) as ordinal from public.identity identity where identity.dictionary_id = dictionary group by kind) x),
    'harmless', (select coalesce(jsonb_agg(h.words order by h.words), '[]') from personal.harmless h
      where h.dictionary_id = dictionary and position(lower(h.words) in lower(p_text)) > 0));
end $$;
comment on function public.known_words is
  'Which wordings of the problem''s dictionary, which of its labels and which words declared harmless occur in a text: the author learns nothing but what they typed. {known: [{identity_id, kind, words, label}], labels: [{identity_id, kind, label}], last: {kind: highest ordinal}, harmless: [words]}';
