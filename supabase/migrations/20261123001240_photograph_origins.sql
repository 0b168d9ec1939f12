-- Place and time that a camera noted: offered to the author, shown on the problem's map when they say so. They stay in the personal schema, and nothing of them is published.
alter table personal.evidence_position add column answer text check (answer in ('used', 'at_home', 'declined')), add column answered_by uuid references public.member, add column answered_at timestamptz;
comment on column personal.evidence_position.answer is 'What the author said: used on the problem''s map; at somebody''s home, so the time alone; not used. Null while not answered.';

create function private.nearest_place(p_problem uuid, p_longitude double precision, p_latitude double precision) returns jsonb language sql stable security definer set search_path = '' as $$
  -- Of a dwelling the street point counts, as everybody sees it.
  select jsonb_build_object('label', private.shown(l.label), 'metres', round(private.metres_between(point(l.longitude, l.latitude), point(p_longitude, p_latitude))))
  from public.place l where l.problem_id = p_problem and p_longitude is not null
  order by private.metres_between(point(l.longitude, l.latitude), point(p_longitude, p_latitude)), l.id limit 1 $$;
create function public.evidence_origin(p_evidence uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  e public.evidence := private.visible_evidence(p_evidence);
  o personal.evidence_position;
  mine boolean := e.created_by = (private.caller()).member_id;
begin
  select * into o from personal.evidence_position where evidence_id = e.id;
  if not found or not (mine or coalesce(o.answer, 'declined') <> 'declined') then return null; end if;
  return jsonb_build_object('mine', mine, 'answer', o.answer, 'taken_at', o.taken_at, 'placed', o.longitude is not null,
    'near', case when mine then private.nearest_place(e.problem_id, o.longitude, o.latitude) end,
    'longitude', case when o.answer = 'used' then o.longitude end, 'latitude', case when o.answer = 'used' then o.latitude end);
end $$;
comment on function public.evidence_origin is 'To its author, what the camera noted and how near that is to the problem; to others who see the file, what the author let be used: never the place of a home.';
create function public.answer_evidence_origin(p_form_token uuid, p_evidence uuid, p_answer text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  e public.evidence := private.visible_evidence(p_evidence);
  c private.caller := private.require_contributor(e.problem_id);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if e.created_by <> c.member_id then perform private.fail(403, 'not_the_photographer'); end if;
  update personal.evidence_position set answer = p_answer, answered_by = c.member_id, answered_at = private.now() where evidence_id = e.id;
  if not found then perform private.fail(404, 'evidence_unknown'); end if;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.answer_evidence_origin is 'Whoever added a photograph says whether its place and time are used: used, at_home (the time alone) or declined. They may change their mind.';
create function public.evidence_places(p_problem uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'caption', private.shown(e.caption), 'taken_at', o.taken_at, 'longitude', o.longitude, 'latitude', o.latitude) order by o.taken_at, e.id), '[]')
  from public.evidence e join personal.evidence_position o on o.evidence_id = e.id
  where e.problem_id = p_problem and o.answer = 'used' and o.longitude is not null and private.can_see_item(p_problem, e.grading_id, e.controller_unit_id) $$;
comment on function public.evidence_places is 'Where photographs of a problem were taken, of those that the caller may see and whose authors said so.';
grant execute on function public.evidence_origin(uuid), public.answer_evidence_origin(uuid, uuid, text), public.evidence_places(uuid) to authenticated;
