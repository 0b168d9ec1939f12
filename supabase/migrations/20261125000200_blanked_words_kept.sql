-- What a controller blanks stays blanked, whatever is decided in between; words are blanked however the person reads
-- them; and what somebody decided to give is that text and no later one.
alter table personal.subject_item_words add column answer_blanked text[] not null default '{}', add column decided_on bytea;
comment on column personal.subject_item_words.answer_blanked is 'Words that the controller of the item had blanked in its answer: no later decision gives them.';
comment on column personal.subject_item_words.decided_on is 'Hash (SHA-256) of the item by label as it stood when it was decided. Null where it was decided before this was kept.';
update personal.subject_item_words w set answer_blanked = w.blanked from public.subject_item i where i.id = w.item_id and i.answer = 'redacted';

create function private.words_hash(p_text text) returns bytea language sql stable security definer set search_path = '' as $$
  select extensions.digest(convert_to(coalesce(private.shown(p_text), ''), 'UTF8'), 'sha256') $$;
comment on function private.words_hash is 'Hash of a text as it reads by label: another one once its words, or what they say of whom, have changed.';

create function private.plain_pattern(p_words text) returns text language sql immutable set search_path = '' as $$
  -- Kept letter by letter, but for the kind of space and of apostrophe that somebody types.
  select regexp_replace(regexp_replace(regexp_replace(trim(p_words), '([][(){}*+?.^$|\\-])', '\\\1', 'g'), '\s+', '\\s+', 'g'), '[''’‘]', '[''’‘]', 'g') $$;
comment on function private.plain_pattern is 'A regular expression that finds these words and nothing else.';

create function private.blanked_pattern(p_words text, p_text text, p_own uuid[]) returns text language plpgsql stable security definer set search_path = '' as $$
declare
  pattern text := p_words;
  own record;
begin
  -- A controller reads the person by label, the person reads their name: words with the label in them mean both.
  for own in select row_number() over (order by i.kind, i.ordinal)::int as n, private.label_of(i.kind, i.ordinal) as label, array_agg(distinct w.words) as words
      from private.tokens_in(p_text) token join public.mention m on m.id = token join public.identity i on i.id = m.identity_id
        join personal.mention_words w on w.mention_id = m.id where m.identity_id = any (p_own) group by i.kind, i.ordinal loop
    pattern := regexp_replace(pattern, private.plain_pattern(own.label), chr(57343 + own.n), 'gi');
  end loop;
  pattern := private.plain_pattern(pattern);
  for own in select row_number() over (order by i.kind, i.ordinal)::int as n, private.label_of(i.kind, i.ordinal) as label, array_agg(distinct w.words) as words
      from private.tokens_in(p_text) token join public.mention m on m.id = token join public.identity i on i.id = m.identity_id
        join personal.mention_words w on w.mention_id = m.id where m.identity_id = any (p_own) group by i.kind, i.ordinal loop
    pattern := replace(pattern, chr(57343 + own.n), '(?:' || (select string_agg(private.plain_pattern(x), '|' order by length(x) desc, x) from unnest(own.words || own.label) x) || ')');
  end loop;
  return pattern;
end $$;
comment on function private.blanked_pattern is 'Finds words that are blanked in a text as the person reads it, whether they were typed with the person''s name or with their label.';

create or replace function private.shown_to_subject(p_text text, p_own uuid[], p_blanked text[]) returns text language plpgsql stable security definer set search_path = '' as $$
declare
  t text := p_text;
  m record;
  b text;
begin
  for m in select x.id, w.words from private.tokens_in(p_text) token join public.mention x on x.id = token join personal.mention_words w on w.mention_id = x.id where x.identity_id = any (p_own) loop
    t := replace(t, '⟦' || m.id || '⟧', m.words);
  end loop;
  t := private.shown(t);
  -- Longest first: shorter words must not break up longer ones before those are found.
  for b in select x from unnest(coalesce(p_blanked, '{}')) x where trim(x) <> '' group by x order by length(x) desc, x loop
    t := regexp_replace(t, private.blanked_pattern(b, p_text, p_own), '█████', 'gi');
  end loop;
  return t;
end $$;

create function private.require_words_found(i public.subject_item, p_blanked text[], p_kept text[]) returns void language plpgsql stable security definer set search_path = '' as $$
declare
  own uuid[] := private.subject_identities(i.request_id);
  source text := (select s.words from private.items_of(i.request_id) s where s.problem_id = i.problem_id and s.part = i.part and s.row_id = i.row_id);
  -- What the controller blanked cannot be felt out.
  shown text := private.shown_to_subject(source, own, p_kept);
begin
  if exists (select 1 from unnest(p_blanked) b where length(trim(b)) >= 2 and b <> all (p_kept) and shown !~* private.blanked_pattern(b, source, own)) then
    perform private.fail(400, 'blanked_words_not_found');
  end if;
end $$;
comment on function private.require_words_found is 'Refuses words to blank that the item does not have: a slip of the pen would give everything.';

drop function private.keep_item_words(uuid, text, text, text[], text);
create function private.keep_item_words(i public.subject_item, p_decision text, p_reason text, p_blanked text[], p_answer text default null) returns void language sql volatile security definer set search_path = '' as $$
  insert into personal.subject_item_words as w (item_id, reason, blanked, answer, answer_blanked, decided_on)
  select i.id, left(trim(coalesce(p_reason, '')), 1000), x.blanked, coalesce(p_answer, ''), case when p_answer is null then '{}' else x.blanked end,
    (select private.words_hash(s.words) from private.items_of(i.request_id) s where s.problem_id = i.problem_id and s.part = i.part and s.row_id = i.row_id)
  from (select case when p_decision = 'redacted' then array(select distinct trim(b) from unnest(p_blanked) b where length(trim(b)) >= 2) else '{}' end as blanked) x
  on conflict (item_id) do update set reason = excluded.reason, blanked = excluded.blanked, decided_on = excluded.decided_on,
    answer = coalesce(p_answer, w.answer), answer_blanked = case when p_answer is null then w.answer_blanked else excluded.answer_blanked end $$;
comment on function private.keep_item_words is 'Keeps why, which words are blanked and what the item said when it was decided; with p_answer as the answer of its controller.';

create or replace function private.check_item_decision(p_force text, p_decision text, p_reason_code text, p_reason text, p_blanked text[]) returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if coalesce(p_decision, '') not in ('given', 'redacted', 'withheld') then perform private.fail(400, 'item_decision_missing'); end if;
  if p_decision <> 'given' and not exists (select 1 from jsonb_array_elements(private.withholding_reasons(p_force)) k where k ->> 'code' = p_reason_code) then perform private.fail(400, 'withholding_reason_missing'); end if;
  if p_decision <> 'given' and p_reason_code = 'other' and length(trim(coalesce(p_reason, ''))) < 5 then perform private.fail(400, 'withholding_words_missing'); end if;
  if p_decision = 'redacted' and not exists (select 1 from unnest(p_blanked) b where length(trim(b)) >= 2) then perform private.fail(400, 'blanked_words_missing'); end if;
end $$;

create or replace function public.answer_subject_item(p_form_token uuid, p_item uuid, p_answer text, p_reason_code text, p_reason text, p_blanked text[]) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_controller();
  i public.subject_item;
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  select x.* into i from public.subject_item x join public.subject_request r on r.id = x.request_id
  where x.id = p_item and x.controller_id = c.organisation_id and x.asked_at is not null and r.state = 'open' and r.force_id is distinct from c.force_id for update of x;
  if not found then perform private.fail(404, 'subject_item_unknown'); end if;
  if i.without_answer then perform private.fail(409, 'answered_too_late'); end if;
  perform private.check_item_decision(i.force_id, p_answer, p_reason_code, p_reason, p_blanked);
  if p_answer = 'redacted' then perform private.require_words_found(i, p_blanked, '{}'); end if;
  update public.subject_item set answer = p_answer, answered_by = c.member_id, answered_at = private.now(), decision = p_answer, decided_by = c.member_id, decided_at = private.now(),
    reason_code = case when p_answer <> 'given' then p_reason_code end where id = i.id;
  perform private.keep_item_words(i, p_answer, p_reason, p_blanked, left(trim(coalesce(p_reason, '')), 1000));
  return private.form_keep(p_form_token, '{}');
end $$;

create or replace function public.decide_subject_item(p_form_token uuid, p_item uuid, p_decision text, p_reason_code text, p_reason text, p_blanked text[]) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager');
  i public.subject_item;
  r public.subject_request;
  done jsonb := private.form_done(p_form_token);
  late boolean;
  kept text[];
begin
  if done is not null then return done; end if;
  select * into i from public.subject_item x where x.id = p_item and x.force_id = c.force_id;
  if not found then perform private.fail(404, 'subject_item_unknown'); end if;
  r := private.require_open_request((select x.reference from public.subject_request x where x.id = i.request_id));
  -- Its controller may have answered while this waited.
  select * into i from public.subject_item x where x.id = p_item for update;
  if not found then perform private.fail(404, 'subject_item_unknown'); end if;
  perform private.check_item_decision(c.force_id, p_decision, p_reason_code, p_reason, p_blanked);
  late := i.controller_id <> c.organisation_id and i.answer is null;
  if late and i.asked_at is null then perform private.fail(409, 'controller_not_asked'); end if;
  if late and i.answer_due_on >= private.today() then perform private.fail(409, 'controller_not_answered'); end if;
  if late and length(trim(coalesce(p_reason, ''))) < 10 then perform private.fail(400, 'without_answer_needs_reason'); end if;
  -- A controller that keeps something back is not overruled; more may be kept back than it asked for.
  if array_position('{withheld,redacted,given}'::text[], p_decision) > array_position('{withheld,redacted,given}'::text[], i.answer) then perform private.fail(409, 'controller_keeps_back'); end if;
  if p_decision <> 'withheld' and i.answer is null and not exists (select 1 from private.items_of(r.id) s where s.problem_id = i.problem_id and s.part = i.part and s.row_id = i.row_id and s.readable) then
    perform private.fail(403, 'item_not_readable');
  end if;
  kept := coalesce((select w.answer_blanked from personal.subject_item_words w where w.item_id = i.id and i.answer = 'redacted'), '{}');
  if p_decision = 'redacted' then perform private.require_words_found(i, p_blanked, kept); end if;
  update public.subject_item set decision = p_decision, reason_code = case when p_decision <> 'given' then p_reason_code end, decided_by = c.member_id, decided_at = private.now(), without_answer = late where id = i.id;
  perform private.keep_item_words(i, p_decision, p_reason, p_blanked || kept);
  return private.form_keep(p_form_token, '{}');
end $$;

create or replace function private.gather_items(r public.subject_request, c private.caller) returns void language plpgsql volatile security definer set search_path = '' as $$
declare gathered jsonb := (select coalesce(jsonb_agg(jsonb_build_object('problem_id', i.problem_id, 'part', i.part, 'row_id', i.row_id, 'controller_id', i.controller_id,
    'says', encode(private.words_hash(i.words), 'hex'))), '[]') from private.items_of(r.id) i);
begin
  -- What is no longer about them, because a candidate was rejected after all, must not reach them.
  delete from public.subject_item x where x.request_id = r.id
    and not exists (select 1 from jsonb_to_recordset(gathered) g (part text, row_id uuid) where g.part = x.part and g.row_id = x.row_id);
  -- What was to be given reads otherwise by now: it is decided anew, and asked of its controller anew.
  update public.subject_item x set decision = null, reason_code = null, decided_by = null, decided_at = null, without_answer = false,
    answer = null, answered_by = null, answered_at = null, asked_at = null, asked_by = null, answer_due_on = null
  from jsonb_to_recordset(gathered) g (part text, row_id uuid, says text), personal.subject_item_words w
  where x.request_id = r.id and g.part = x.part and g.row_id = x.row_id and w.item_id = x.id and x.decision <> 'withheld' and encode(w.decided_on, 'hex') <> g.says;
  insert into public.subject_item (force_id, request_id, problem_id, part, row_id, controller_id)
  select r.force_id, r.id, g.problem_id, g.part, g.row_id, g.controller_id from jsonb_to_recordset(gathered) g (problem_id uuid, part text, row_id uuid, controller_id uuid)
  on conflict (request_id, part, row_id) do nothing;
  -- When colleagues looked is not given unless somebody decides so (decision 0011).
  update public.subject_item set decision = 'withheld', reason_code = 'others_rights', decided_by = c.member_id, decided_at = private.now()
  where request_id = r.id and part = 'identity_look' and decision is null;
end $$;
