-- The desk says that a page is away from residents, and tells the information manager of reviews of retention that are due.
create or replace function private.desk_publications(c private.caller) returns setof jsonb language sql stable security definer set search_path = '' as $$
  select private.row_of('named_in_summary', n.id, s.problem_id, s.title, n.due_on, n.asked_at)
  from public.summary_notice n join public.summary s on s.id = n.summary_id
  where c.role in ('partner', 'partner_lead') and n.organisation_id = c.organisation_id and n.answer is null and s.state = 'waiting' and s.edit_version = n.edit_version
    and private.can_read_record(s.problem_id)
  union all
  select private.row_of('objection', n.id, s.problem_id, s.title, null, n.answered_at, o.name)
  from public.summary_notice n join public.summary s on s.id = n.summary_id join public.organisation o on o.id = n.organisation_id
  where n.answer = 'objected' and n.settled_at is null and s.state = 'waiting' and s.edit_version = n.edit_version and c.role in ('supervisor', 'inspector', 'coordinator')
    and (c.role = 'coordinator' or private.supervises_problem(c.member_id, s.problem_id)) and private.can_read_record(s.problem_id)
  union all
  select private.row_of(case when x.away then 'challenge_away' else 'challenge' end, x.id, x.problem_id, s.title, x.due_on, x.received_at)
  from public.summary_challenge x join public.summary s on s.id = x.summary_id
  where x.outcome is null and c.role in ('supervisor', 'inspector', 'information_manager') and private.may_judge_challenge(x.problem_id, c) $$;

create function private.desk_retention(c private.caller) returns setof jsonb language sql stable security definer set search_path = '' as $$
  -- One row, however many: whose they are is read on the page itself.
  select jsonb_build_object('kind', 'retention_due', 'id', 'retention', 'reference', '', 'title', 'Retention',
    'words', case count(*) when 1 then 'Review an entry on a person that is kept' else 'Review ' || count(*) || ' entries on people that are kept' end,
    'due_on', min(e.due_on), 'at', null, 'who', null, 'days', min(e.due_on) - private.today())
  from private.retention_entries(c.force_id, private.today()) e where c.role = 'information_manager' having count(*) > 0 $$;
comment on function private.desk_retention is 'For the information manager the entries of dictionaries whose review is due or overdue.';
create or replace function private.desk_more(c private.caller) returns setof jsonb language sql stable security definer set search_path = '' as $$
  select private.desk_handling(c) union all select private.desk_retention(c) $$;
