-- What is unreliable or suspected to be false grounds no fact of an analysis and no publication, in both schemes.
create function private.grounds(g public.grading) returns boolean language sql immutable set search_path = '' as $$
  select g.source not in ('D', '3') and g.information <> case g.scheme when '5x5x5' then '5' else 'E' end $$;
comment on function private.grounds is 'May a fact of the analysis or a publication rest on an item of this grading?';
create function private.refuse_groundless() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if (select stage from public.submission where id = new.submission_id) = 'analysis'
    and exists (select 1 from public.grading g where g.id = new.grading_id and not private.grounds(g)) then
    perform private.fail(409, 'fact_not_grounded');
  end if;
  return new;
end $$;
create trigger refuse_groundless before insert on public.submission_answer for each row
  when (new.kind in ('answer', 'hypothesis') and current_setting('prime.bulk', true) is distinct from 'on') execute function private.refuse_groundless();
create or replace function private.kept_from_public(p_grading uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select g.handling in ('4', '5', 'C') or not private.grounds(g) from public.grading g where g.id = p_grading $$;
comment on function private.kept_from_public is 'Does the handling code keep the item to one agency or to named recipients, or can it ground nothing? Then no picture of it is published.';
create or replace function public.summary_page(p_reference text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  p public.problem;
  draft public.summary;
  live public.summary;
  gone public.summary;
begin
  select * into p from public.problem where reference = p_reference;
  if not found or not private.can_read_record(p.id) then perform private.fail(404, 'problem_unknown'); end if;
  select * into draft from public.summary where problem_id = p.id and state in ('draft', 'waiting');
  select * into live from public.summary where problem_id = p.id and state = 'published';
  select * into gone from public.summary where problem_id = p.id and state = 'withdrawn' order by version desc limit 1;
  return jsonb_build_object(
    'problem_id', p.id, 'reference', p.reference, 'title', private.shown(p.title), 'stage', p.stage, 'restricted', p.restricted,
    'scanning_approved', exists (select 1 from public.submission where problem_id = p.id and stage = 'scanning' and state = 'approved'),
    'may_edit', c.role in ('officer', 'pcso', 'supervisor', 'inspector', 'partner', 'partner_lead', 'analyst', 'coordinator', 'information_manager'),
    'may_approve', private.supervises_problem(c.member_id, p.id) or c.role = 'coordinator',
    'may_withdraw', private.supervises_problem(c.member_id, p.id) or c.role in ('coordinator', 'information_manager'),
    'own_draft', draft.drafted_by in (select id from public.member where account_id = c.account_id),
    'draft', case when draft.id is not null then private.draft_json(draft) end,
    'live', case when live.id is not null then jsonb_build_object('version', live.version, 'published_at', live.published_at,
      'drafted_by', private.member_name(live.drafted_by), 'approved_by', private.member_name(live.approved_by)) end,
    'withdrawn', case when gone.id is not null then jsonb_build_object('withdrawn_at', gone.withdrawn_at, 'reason', gone.withdrawn_reason) end,
    'place_words', (select words from private.public_place_of(p.id)),
    'answers', (select coalesce(jsonb_object_agg(a.question_code, private.shown(a.body)), '{}') from public.stage_answer a join public.grading g on g.id = a.grading_id
      where a.problem_id = p.id and a.body <> '' and private.can_see_item(p.id, a.grading_id, a.controller_unit_id)
        -- What is unreliable or suspected to be false is no ground for a publication.
        and private.grounds(g)),
    'actions', (select coalesce(jsonb_agg(private.shown(a.task) order by a.done_at), '[]') from public.action a
      where a.problem_id = p.id and a.status = 'done' and private.can_see_item(p.id, a.grading_id, a.controller_unit_id)),
    'organisations', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name), '[]') from public.organisation o
      where o.force_id = p.force_id or o.id in (select organisation_id from public.participation where problem_id = p.id)),
    'pictures', (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'caption', private.shown(e.caption), 'description', private.shown(e.description)) order by e.created_at), '[]')
      from public.evidence e where e.problem_id = p.id and e.kind = 'picture' and e.view_key is not null and private.can_see_item(p.id, e.grading_id, e.controller_unit_id)
        and not private.kept_from_public(e.grading_id)));
end $$;
