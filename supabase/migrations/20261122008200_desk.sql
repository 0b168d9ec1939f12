-- The desk: what needs me now, my patch, what has happened since I was last here. One call.
create table private.visit (
  account_id uuid primary key references public.account,
  last_at timestamptz not null,
  previous_at timestamptz
);
alter table private.visit enable row level security;

create function private.team_neighbourhoods(c private.caller) returns setof uuid language sql stable security definer set search_path = '' as $$
  select x.neighbourhood_id from public.member_neighbourhood x where x.member_id = c.member_id and x.from_date <= private.today() and (x.until_date is null or x.until_date > private.today())
  union
  select nd.neighbourhood_id from public.member_district d join public.neighbourhood_district nd on nd.district_id = d.district_id and nd.until_date is null
  where d.member_id = c.member_id and d.from_date <= private.today() and (d.until_date is null or d.until_date > private.today()) $$;
comment on function private.team_neighbourhoods is 'The neighbourhoods of the caller''s post, directly or by district.';

create function private.row_of(p_kind text, p_id uuid, p_problem uuid, p_words text, p_due date, p_at timestamptz, p_who text default null) returns jsonb
language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('kind', p_kind, 'id', p_id, 'reference', p.reference, 'title', private.title_for_caller(p), 'words', private.shown(p_words),
    'due_on', p_due, 'at', p_at, 'who', p_who, 'days', p_due - private.today())
  from public.problem p where p.id = p_problem $$;

create function private.desk_actions(c private.caller) returns setof jsonb language sql stable security definer set search_path = '' as $$
  select private.row_of(case when a.due_on < private.today() then 'action_overdue' else 'action_due' end, a.id, a.problem_id, a.task, a.due_on, null,
    case when a.owner_member_id is distinct from c.member_id then coalesce(private.member_name(a.owner_member_id), o.short_name) end)
  from public.action a join public.organisation o on o.id = a.owner_organisation_id
  where a.status = 'open' and a.due_on <= private.today() + 3 and a.problem_id is not null and private.problem_access(a.problem_id) is not null
    and (a.owner_member_id = c.member_id
      or (c.role = 'partner_lead' and a.owner_organisation_id = c.organisation_id)
      or (c.role = 'partner' and a.owner_organisation_id = c.organisation_id and a.owner_member_id is null)
      -- What is overdue stands out to the supervisor, too.
      or (c.role in ('supervisor', 'inspector') and a.due_on < private.today() and private.supervises_problem(c.member_id, a.problem_id)
        and private.can_see_item(a.problem_id, a.grading_id, a.controller_unit_id)))
  order by a.due_on limit 50 $$;

create function private.desk_decisions(c private.caller) returns setof jsonb language sql stable security definer set search_path = '' as $$
  select private.row_of('returned', s.id, s.problem_id, v.reason, null, v.reviewed_at, private.member_name(v.reviewed_by))
  from public.submission s join public.review v on v.submission_id = s.id
  where s.state = 'returned' and private.has_problem_role(s.problem_id, c.member_id, 'lead', 'co_lead', 'deputy') and private.can_read_record(s.problem_id)
    and not exists (select 1 from public.submission n where n.problem_id = s.problem_id and n.submitted_at > v.reviewed_at)
  union all
  select private.row_of('review', s.id, s.problem_id, initcap(s.stage::text), (s.submitted_at at time zone 'Europe/London')::date + 7, s.submitted_at, private.member_name(s.submitted_by))
  from public.submission s
  where s.state = 'waiting' and c.role in ('supervisor', 'inspector') and private.supervises_problem(c.member_id, s.problem_id)
    and s.submitted_by <> c.member_id and private.can_read_record(s.problem_id)
  union all
  select private.row_of('summary', s.id, s.problem_id, s.title, null, s.submitted_at, private.member_name(s.drafted_by))
  from public.summary s
  where s.state = 'waiting' and s.drafted_by <> c.member_id and private.can_read_record(s.problem_id)
    and (c.role = 'coordinator' or (c.role in ('supervisor', 'inspector') and private.supervises_problem(c.member_id, s.problem_id)))
  union all
  select private.row_of('asks_to_join', q.id, q.problem_id, q.reason, null, q.asked_at, o.name)
  from public.participation_request q join public.organisation o on o.id = q.organisation_id
  where q.decision is null and c.role in ('supervisor', 'inspector') and private.supervises_problem(c.member_id, q.problem_id) and private.can_read_record(q.problem_id)
  union all
  select private.row_of('unallocated', p.id, p.id, '', null, p.logged_at)
  from public.problem p join public.problem_neighbourhood n on n.problem_id = p.id and n.lead
  where c.role in ('supervisor', 'inspector') and p.stage <> 'closed' and p.merged_into is null and n.neighbourhood_id in (select private.team_neighbourhoods(c))
    and not exists (select 1 from public.problem_role r where r.problem_id = p.id and r.role = 'lead' and r.until_date is null) and private.can_read_record(p.id)
  union all
  select private.row_of('other_district', p.id, p.id, d.name, null, p.logged_at)
  from public.problem_district x join public.problem p on p.id = x.problem_id join public.district d on d.id = x.district_id
  where x.state = 'asked' and c.role in ('supervisor', 'inspector') and p.stage <> 'closed' and private.can_read_record(p.id)
    and exists (select 1 from public.member_district m where m.member_id = c.member_id and m.district_id = x.district_id and m.until_date is null) $$;

create function private.desk_patch(c private.caller) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'priorities', (select coalesce(jsonb_agg(jsonb_build_object('id', y.id, 'title', y.title, 'neighbourhood', n.name, 'force_id', n.force_id, 'code', n.code,
        'days_since_update', private.today() - (y.updated_at at time zone 'Europe/London')::date) order by y.updated_at, y.id), '[]')
      from (select * from public.priority where neighbourhood_id in (select private.team_neighbourhoods(c)) and (until_date is null or until_date > private.today())
        order by updated_at limit 12) y join public.neighbourhood n on n.id = y.neighbourhood_id),
    'hottest', (select coalesce(jsonb_agg(to_jsonb(h) order by h.incidents desc, h.place), '[]') from (
        select coalesce(x.name, n.name) as place, n.name as neighbourhood, n.code, count(*) as incidents
        from public.incident i join public.neighbourhood n on n.id = i.neighbourhood_id
        left join public.public_point x on x.id = private.public_point_near(i.neighbourhood_id, i.longitude, i.latitude)
        where c.police and i.neighbourhood_id in (select private.team_neighbourhoods(c)) and i.happened_at >= private.now() - interval '7 days' and i.happened_at <= private.now()
        group by 1, 2, 3 having count(*) > 1 order by count(*) desc limit 5) h)) $$;

create function private.desk_news(c private.caller, p_since timestamptz) returns setof jsonb language sql stable security definer set search_path = '' as $$
  with mine as (select distinct r.problem_id from public.problem_role r where r.member_id = c.member_id and r.until_date is null
    union select x.problem_id from public.participation x where not c.police and x.organisation_id = c.organisation_id and x.until_date is null),
  news as (
    select private.row_of('entry', e.id, e.problem_id, e.body, null, e.created_at, private.member_name(e.created_by)) as item, e.created_at as at
    from mine join public.entry e on e.problem_id = mine.problem_id
    where e.created_at > p_since and e.created_by <> c.member_id and private.can_see_item(e.problem_id, e.grading_id, e.controller_unit_id)
    union all
    select private.row_of(v.decision, s.id, s.problem_id, initcap(s.stage::text), null, v.reviewed_at, private.member_name(v.reviewed_by)), v.reviewed_at
    from mine join public.submission s on s.problem_id = mine.problem_id join public.review v on v.submission_id = s.id
    where v.reviewed_at > p_since and v.reviewed_by <> c.member_id and private.can_read_record(s.problem_id))
  select item from news order by at desc limit 20 $$;

create function public.open_desk() returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  v private.visit;
begin
  -- Half an hour without a page is a new visit: what is new is counted from the end of the last one.
  insert into private.visit as x values (c.account_id, private.now(), null)
  on conflict (account_id) do update set last_at = excluded.last_at,
    previous_at = case when x.last_at < excluded.last_at - interval '30 minutes' then x.last_at else x.previous_at end
  returning * into v;
  return jsonb_build_object(
    'now', (select coalesce(jsonb_agg(x), '[]') from private.desk_actions(c) x),
    'decisions', (select coalesce(jsonb_agg(x), '[]') from private.desk_decisions(c) x),
    'patch', private.desk_patch(c),
    'since', v.previous_at,
    'news', (select coalesce(jsonb_agg(x), '[]') from private.desk_news(c, coalesce(v.previous_at, private.now() - interval '7 days')) x),
    -- While the agreement is out of date a partner keeps the reference and whom to ring.
    'lapsed', (select coalesce(jsonb_agg(jsonb_build_object('reference', p.reference, 'lead', private.owner_name(p.id),
        'email', (select g.email from public.problem_role r join public.member m on m.id = r.member_id join public.account g on g.id = m.account_id
          where r.problem_id = p.id and r.role = 'lead' and r.until_date is null)) order by p.reference), '[]')
      from public.participation x join public.problem p on p.id = x.problem_id
      where not c.police and x.organisation_id = c.organisation_id and x.until_date is null and private.problem_access(p.id) = 'lapsed'));
end $$;
comment on function public.open_desk is 'The three lists of the desk, and for a partner whose agreement has lapsed the references and leads of its problems.';
grant execute on function public.open_desk() to authenticated;
