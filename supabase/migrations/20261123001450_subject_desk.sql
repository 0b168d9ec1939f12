-- What subject access needs of somebody stands on their desk: requests that are due, and items that wait for a controller's answer.
create function private.desk_subject_access(c private.caller) returns setof jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('kind', 'subject_request', 'id', r.id, 'reference', r.reference, 'title', 'Subject access', 'words', 'Answer ' || r.reference, 'due_on', x.due_on, 'at', null,
    'who', null, 'days', x.due_on - private.today())
  from public.subject_request r cross join lateral (select private.subject_clock(r) as due_on) x
  where c.role = 'information_manager' and r.force_id = c.force_id and r.state = 'open' and x.due_on <= private.today() + 10
  union all
  -- How many, and by when: what they are about is read on the page itself.
  select jsonb_build_object('kind', 'subject_items', 'id', r.id, 'reference', r.reference, 'title', 'Subject access',
    'words', case count(*) when 1 then 'May an item of yours be given to the person it is about?' else 'May ' || count(*) || ' items of yours be given to the person they are about?' end,
    'due_on', min(i.answer_due_on), 'at', null, 'who', f.name, 'days', min(i.answer_due_on) - private.today())
  from public.subject_item i join public.subject_request r on r.id = i.request_id join public.force f on f.id = r.force_id
  where c.role in ('partner_lead', 'information_manager') and i.controller_id = c.organisation_id and r.force_id is distinct from c.force_id and r.state = 'open'
    and i.asked_at is not null and i.answered_at is null and not i.without_answer
  group by r.id, r.reference, f.name $$;
comment on function private.desk_subject_access is 'For the information manager the requests due within ten days; for the lead of an organisation the items that wait for its answer.';

create or replace function public.open_desk() returns jsonb language plpgsql volatile security definer set search_path = '' as $$
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
    'decisions', (select coalesce(jsonb_agg(x), '[]') from (select private.desk_subject_access(c) union all select private.desk_decisions(c) union all select private.desk_more(c)) d (x)),
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
