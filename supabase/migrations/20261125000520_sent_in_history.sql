-- The history of a problem says when its summary was sent for approval and when it was taken back, from the audit: the row itself keeps neither.
create or replace function private.summary_events(p_problem uuid) returns table (id text, kind text, at timestamptz, by_member uuid, title text, body text)
language sql stable security definer set search_path = '' as $$
  -- The day is for everybody with the record, the reason is not: it is left out for all.
  select 'hold-' || h.id, 'summary', h.set_at, h.set_by,
    case when h.not_before is null then 'Day before which the summary must not be published taken away' else 'Summary not to be published before ' || private.day_words(h.not_before) end, ''
  from public.summary_hold h where h.problem_id = p_problem and private.can_read_record(p_problem)
  union all
  select 'notice-' || n.id, 'summary', n.answered_at, n.answered_by, o.name || case n.answer when 'agreed' then ' agrees to the summary'
    when 'objected' then ' objects to the summary' else ' did not answer on the summary in its five working days' end, n.words
  from public.summary_notice n join public.summary s on s.id = n.summary_id join public.organisation o on o.id = n.organisation_id
  where s.problem_id = p_problem and n.answer is not null and private.can_read_record(p_problem)
  union all
  select 'settled-' || n.id, 'summary', n.settled_at, n.settled_by, 'Words of the summary stand in spite of the objection of ' || o.name, n.settled_words
  from public.summary_notice n join public.summary s on s.id = n.summary_id join public.organisation o on o.id = n.organisation_id
  where s.problem_id = p_problem and n.settled_at is not null and private.can_read_record(p_problem)
  union all
  select 'sent-' || e.id, 'summary', e.happened_at, e.member_id,
    case e.after ->> 'state' when 'waiting' then 'Summary sent for approval' else 'Summary taken back to a draft' end, ''
  from public.summary s join public.audit_event e on e.row_key = s.id::text and e.table_name = 'summary' and e.what = 'update'
  where s.problem_id = p_problem and private.can_read_record(p_problem)
    and (e.before ->> 'state', e.after ->> 'state') in (('draft', 'waiting'), ('waiting', 'draft')) $$;
comment on function private.summary_events is 'What happened to a summary between draft and page, for the history of its problem: sent and taken back, days set and taken away, what organisations said.';
