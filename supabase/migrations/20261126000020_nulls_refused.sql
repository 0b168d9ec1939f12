-- A comparison with null is neither true nor false, so `p_kind not in (…)` let a missing value through to a constraint, whose
-- error repeats the row, hidden columns included. Every such comparison refuses null like any other unknown value.
do $patch$
declare f record;
begin
  for f in
    select p.oid from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('public', 'private') and p.prosrc ~ '\mp_[a-z_]+ not in \('''
  loop
    execute regexp_replace(pg_get_functiondef(f.oid), '\m(p_[a-z_]+) not in \(''', 'coalesce(\1::text, '''') not in (''', 'g');
  end loop;
end $patch$;

create function private.all_given(variadic p_values text[]) returns void language plpgsql immutable set search_path = '' as $$
begin
  if array_position(p_values, null) is not null then perform private.fail(400, 'bad_request'); end if;
end $$;
comment on function private.all_given is 'Refuses a command that lacks a value it cannot do without (400 bad_request).';

-- The commands whose columns refuse null ask for their values first; their bodies stay as they were.
do $patch$
declare
  asked record;
  was text;
begin
  for asked in select * from (values
    ('change_identity_kind', 'p_kind'),
    ('describe_evidence', 'p_version::text, p_caption, p_description'),
    ('redact_evidence', 'p_boxes::text, p_sha256, p_width::text, p_height::text'),
    ('save_summary', 'p_title, p_the_problem, p_found_out, p_did, p_changed, p_learned'),
    ('set_page_away', 'p_away::text')) x (command, given)
  loop
    select pg_get_functiondef(p.oid) into strict was from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'public' and p.proname = asked.command;
    if was !~ 'if done is not null then return done; end if;' then raise exception '% reads otherwise', asked.command; end if;
    execute replace(was, 'if done is not null then return done; end if;',
      'if done is not null then return done; end if;' || E'\n  perform private.all_given(' || asked.given || ');');
  end loop;
end $patch$;
