-- "The man with the dog" is known as a whole: no man and no dog of a later text is meant by it. "Gary 'Gaz the Glass' Trimble" is a name.
create or replace function private.known_forms(p_dictionary uuid, p_text text) returns table (identity_id uuid, kind public.identity_kind, words text)
language sql stable security definer set search_path = '' as $$
  with said as (select private.name_words(p_text) as words, lower(regexp_replace(p_text, '[^[:alnum:]]', '', 'g')) as run),
  wording as (
    select i.id, i.kind, v.value from public.identity i join personal.identity_value v on v.identity_id = i.id where i.dictionary_id = p_dictionary
    union select i.id, i.kind, w.words from public.mention m join public.identity i on i.id = m.identity_id join personal.mention_words w on w.mention_id = m.id
      where m.dictionary_id = p_dictionary and m.plain_at is null),
  name as (
    select id, kind, value, private.name_words(value) && '{the,a,an,in,on,at,by,from,to,with,without,of,who,that,which,near,and,or,his,her,their,our,my}'
      and (select count(*) from regexp_matches(value, '[[:upper:]][[:lower:]]', 'g')) < 2 as described, array(select w from unnest(private.name_words(value)) with ordinality as u (w, at)
      where w !~ '^[0-9]+$' and w <> all ('{mr,mrs,ms,miss,mx,dr,prof,rev,sir,lady,lord,pc,pcso,dc,ds,di,sgt,ps,insp,cllr,mum,mother,dad,father,uncle,auntie,aunt,nan,gran,grandad,brother,sister,son,daughter,wife,husband,cousin}') order by at) as parts
    from wording where kind in ('person', 'official', 'family'))
  select n.id, n.kind, n.value from name n, said where cardinality(n.parts) > 0 and n.parts <@ said.words
  union select n.id, n.kind, part from name n, said, unnest(n.parts) part where not n.described and length(part) >= 2
    and part <> all ('{the,an,in,on,at,by,from,to,with,without,of,who,that,which,near,and,or,his,her,their,our,my}') and part = any (said.words)
  union select n.id, n.kind, left(n.parts[1], 1) || ' ' || n.parts[cardinality(n.parts)] from name n, said
    where not n.described and cardinality(n.parts) > 1 and left(n.parts[1], 1) = any (said.words) and n.parts[cardinality(n.parts)] = any (said.words)
  union select n.id, n.kind, upper(left(n.parts[1], 1) || left(n.parts[cardinality(n.parts)], 1)) from name n
    where not n.described and cardinality(n.parts) > 1 and p_text ~ ('(^|[^[:alnum:]])' || upper(regexp_replace(left(n.parts[1], 1), '[^[:alnum:]]', 'x')) || '[. ]?'
      || upper(regexp_replace(left(n.parts[cardinality(n.parts)], 1), '[^[:alnum:]]', 'x')) || '($|[^[:alnum:]])')
  union select w.id, w.kind, w.value from wording w, said where w.kind not in ('person', 'official', 'family')
    and length(regexp_replace(w.value, '[^[:alnum:]]', '', 'g')) >= 3 and position(lower(regexp_replace(w.value, '[^[:alnum:]]', '', 'g')) in said.run) > 0 $$;
