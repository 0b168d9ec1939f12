-- Somebody known is found by their names alone, so a date of birth or a telephone number that somebody wrote as a part
-- of the name was told to whoever typed the name. An author learns nothing that they did not type (docs/decisions/0004).
create function private.without_untyped_numbers(p_words text, p_text text) returns text language sql immutable set search_path = '' as $$
  select coalesce(string_agg(w, ' ' order by at), '') from regexp_split_to_table(p_words, '\s+') with ordinality as u (w, at)
  where w !~ '[0-9]' or position(lower(w) in lower(p_text)) > 0 $$;
comment on function private.without_untyped_numbers is 'Words less those with figures that do not stand in the text.';

do $patch$
declare
  body text := pg_get_functiondef('public.known_words'::regproc);
  was text := $was$'words', f.words, 'label'$was$;
begin
  if array_length(string_to_array(body, was), 1) is distinct from 2 then raise exception 'known_words reads otherwise'; end if;
  execute replace(body, was, $new$'words', case when f.kind in ('person', 'official', 'family') then private.without_untyped_numbers(f.words, p_text) else f.words end, 'label'$new$);
end $patch$;
