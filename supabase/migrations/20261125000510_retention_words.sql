-- The first group's period says why it differs from its source; and the queue says how many entries of a problem are overdue.
update public.retention_group set source = source || ' PRIME does not know every birthday, so it asks every 10 years instead of keeping to the 100th.'
where force_id is null and code = '1' and source like '%100th year%';

create or replace function public.retention_queue(p_days int default 28) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager', 'auditor');
  hidden uuid[] := private.hidden_problems(c);
begin
  return (select jsonb_build_object('entries', coalesce(sum(n), 0), 'problems', coalesce(jsonb_agg(jsonb_build_object('reference', x.reference, 'title', x.title, 'stage', x.stage,
      'closed', x.closed, 'restricted', x.restricted, 'open', x.open, 'entries', x.n, 'due_on', x.due_on, 'overdue', x.overdue) order by x.due_on, x.reference), '[]'))
    from (select p.reference, p.restricted, p.id <> all (hidden) as open, case when p.id <> all (hidden) then private.shown(p.title) end as title,
        case when p.id <> all (hidden) then p.stage end as stage, case when p.id <> all (hidden) then p.closed_at end as closed, count(*) as n, min(e.due_on) as due_on,
        count(*) filter (where e.due_on < private.today()) as overdue
      from private.retention_entries(c.force_id, private.today() + greatest(0, least(p_days, 3660))) e join public.problem p on p.id = e.problem_id
      -- An auditor does not learn that a restricted problem is there; the information manager does, and opens it with a reason.
      where c.role = 'information_manager' or p.id <> all (hidden) group by p.id) x);
end $$;
comment on function public.retention_queue is 'Problems with entries due for review within so many days: {entries, problems: [{reference, title, entries, due_on, overdue: how many, restricted, open}]}.';
