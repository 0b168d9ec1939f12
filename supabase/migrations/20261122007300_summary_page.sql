-- What the summary tab of a problem shows, in one call.
create function private.draft_json(s public.summary) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('state', s.state, 'version', s.version, 'edit_version', s.edit_version, 'title', s.title, 'the_problem', s.the_problem, 'found_out', s.found_out,
    'did', s.did, 'changed', s.changed, 'learned', s.learned, 'drafted_by', private.member_name(s.drafted_by), 'submitted_at', s.submitted_at,
    'organisation_ids', (select coalesce(jsonb_agg(organisation_id), '[]') from public.summary_organisation where summary_id = s.id),
    'pictures', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'evidence_id', x.evidence_id, 'description', x.description) order by x.position), '[]')
      from public.summary_picture x where x.summary_id = s.id),
    'preview', private.published_json(s)) $$;

create function public.summary_page(p_reference text) returns jsonb language plpgsql stable security definer set search_path = '' as $$
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
        and g.source <> 'D' and g.information <> case g.scheme when '5x5x5' then '5' else 'E' end),
    'actions', (select coalesce(jsonb_agg(private.shown(a.task) order by a.done_at), '[]') from public.action a
      where a.problem_id = p.id and a.status = 'done' and private.can_see_item(p.id, a.grading_id, a.controller_unit_id)),
    'organisations', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name), '[]') from public.organisation o
      where o.force_id = p.force_id or o.id in (select organisation_id from public.participation where problem_id = p.id)),
    'pictures', (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'caption', private.shown(e.caption), 'description', private.shown(e.description)) order by e.created_at), '[]')
      from public.evidence e where e.problem_id = p.id and e.kind = 'picture' and e.view_key is not null and private.can_see_item(p.id, e.grading_id, e.controller_unit_id)
        and not private.kept_from_public(e.grading_id)));
end $$;
comment on function public.summary_page is 'The draft, what is published, what may be drawn on and what the caller may do; 404 for who may not read the record.';
grant execute on function public.summary_page(text) to authenticated;
