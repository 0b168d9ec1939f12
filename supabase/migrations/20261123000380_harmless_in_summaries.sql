-- Words of a summary that the detector takes for somebody and its author has declared harmless: who approves it sees them named.
create function public.harmless_words(p_problem uuid, p_text text) returns text[] language plpgsql stable security definer set search_path = '' as $$
begin
  perform private.require_member();
  if not private.can_read_record(p_problem) then perform private.fail(403, 'not_a_contributor'); end if;
  if length(p_text) > 400000 then perform private.fail(413, 'text_too_long'); end if;
  -- Only what stands in the text that the caller gives: nobody learns a word from here.
  return array(select h.words from public.problem p join personal.harmless h on h.dictionary_id = p.dictionary_id
    where p.id = p_problem and position(lower(h.words) in lower(p_text)) > 0 order by h.words);
end $$;
comment on function public.harmless_words is 'Which words of a text were declared to identify nobody in this problem, for all who may read its record.';
grant execute on function public.harmless_words(uuid, text) to authenticated;
