-- The chain of custody of a case file, event by event; a manifest holds the names of files only where they were asked for.
create function public.evidence_custody(p_reference text, p_evidence uuid default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  p public.problem;
begin
  select * into p from public.problem where reference = p_reference;
  if not found or not private.can_read_record(p.id) then return null; end if;
  if p_evidence is not null and not exists (select 1 from public.evidence e where e.id = p_evidence and e.problem_id = p.id
    and private.can_see_item(p.id, e.grading_id, e.controller_unit_id)) then return null; end if;
  perform private.read_event('evidence custody', p.id, coalesce(p_evidence, p.id)::text);
  return (select jsonb_build_object('reference', p.reference, 'events', coalesce(jsonb_agg(jsonb_build_object('file', e.id, 'sha256', e.sha256, 'caption', private.shown(e.caption),
      'what', v.what, 'at', v.happened_at, 'by', a.display_name, 'organisation', o.short_name) order by e.created_at, e.id, v.happened_at, v.id), '[]'))
    from public.evidence e join public.evidence_event v on v.evidence_id = e.id join public.member m on m.id = v.member_id join public.account a on a.id = m.account_id
      join public.unit u on u.id = m.unit_id join public.organisation o on o.id = u.organisation_id
    where e.problem_id = p.id and (p_evidence is null or e.id = p_evidence) and private.can_see_item(p.id, e.grading_id, e.controller_unit_id));
end $$;
comment on function public.evidence_custody is 'Every event of the chain of custody of one file, or of all files of a problem that the caller may see, by file and time; null where they may see no such record or file. Each reading is an event.';
grant execute on function public.evidence_custody(text, uuid) to authenticated;

drop function public.evidence_manifest(text);
create function public.evidence_manifest(p_reference text, p_names boolean default false) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  p public.problem;
begin
  select * into p from public.problem where reference = p_reference;
  if not found or not private.can_read_record(p.id) then return null; end if;
  -- Names of files leave PRIME only where they were asked for, and as those of people are shown: under a purpose in force.
  if p_names and (c.role in ('auditor', 'scrutineer') or private.purpose_in_force(p.id) is null) then perform private.fail(403, 'file_names_need_purpose'); end if;
  -- Handing out a manifest is an event, which says whether the names of the files were in it.
  perform private.read_event('evidence manifest', p.id, p.id::text, jsonb_build_object('names', p_names));
  return (select jsonb_build_object('reference', p.reference, 'names', p_names, 'files', coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'media_type', e.media_type, 'bytes', e.bytes,
      'sha256', e.sha256, 'grade', concat_ws('-', g.source, g.information, g.handling), 'by', private.member_name(e.created_by), 'organisation', o.short_name, 'at', e.created_at,
      'caption', private.shown(e.caption), 'state', case when e.erased_at is not null then 'erased' else e.scan::text end,
      'name', case when p_names then n.name end,
      'versions', (select count(*) from public.evidence_redaction r where r.evidence_id = e.id),
      'viewed', v.viewed, 'downloaded', v.downloaded, 'published', v.published, 'last_what', v.last_what, 'last_at', v.last_at, 'last_by', v.last_by) order by e.created_at, e.id), '[]'))
    from public.evidence e join public.grading g on g.id = e.grading_id join public.member m on m.id = e.created_by join public.unit u on u.id = m.unit_id
      join public.organisation o on o.id = u.organisation_id left join personal.file_name n on n.evidence_id = e.id
      cross join lateral (select count(*) filter (where what = 'viewed') as viewed, count(*) filter (where what = 'downloaded') as downloaded,
        count(*) filter (where what = 'published') as published, (array_agg(what order by id desc))[1] as last_what, max(happened_at) as last_at,
        private.member_name((array_agg(member_id order by id desc))[1]) as last_by from public.evidence_event x where x.evidence_id = e.id) v
    where e.problem_id = p.id and private.can_see_item(p.id, e.grading_id, e.controller_unit_id));
end $$;
comment on function public.evidence_manifest is 'The files of a problem that the caller may see, for its manifest; names of files only where asked for, under a purpose in force. Null where the record is not theirs to read. Each reading is an event.';
grant execute on function public.evidence_manifest(text, boolean) to authenticated;

-- Grades read as everywhere else (B-2-2), and who brought a file finds it before it has a caption.
create or replace function private.evidence_json(e public.evidence) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('id', e.id, 'kind', e.kind, 'media_type', e.media_type, 'bytes', e.bytes, 'sha256', e.sha256, 'width', e.width, 'height', e.height,
    'shown', e.view_key is not null and private.may_be_given_out(e), 'scan', e.scan, 'scan_finding', e.scan_finding, 'given_out', private.may_be_given_out(e),
    'erased', e.erased_at is not null, 'caption', private.shown(e.caption), 'description', private.shown(e.description), 'version', e.version,
    'grade', concat_ws('-', g.source, g.information, g.handling), 'by', a.display_name, 'organisation', o.short_name, 'at', e.created_at)
  from public.grading g, public.member m join public.account a on a.id = m.account_id join public.unit u on u.id = m.unit_id join public.organisation o on o.id = u.organisation_id
  where g.id = e.grading_id and m.id = e.created_by $$;
create or replace function public.evidence_of_problem(p_reference text, p_limit int default 50, p_offset int default 0) returns jsonb language sql stable security definer set search_path = '' as $$
  with seen as (
    select e, count(*) over () as total from public.evidence e join public.problem p on p.id = e.problem_id
    where p.reference = p_reference and private.can_see_item(p.id, e.grading_id, e.controller_unit_id)
    order by e.created_at desc, e.id limit least(greatest(p_limit, 1), 50) offset greatest(p_offset, 0))
  select jsonb_build_object('problem_id', p.id, 'reference', p.reference, 'title', private.shown(p.title), 'force_id', p.force_id,
    'may_add', c.role in ('officer', 'pcso', 'supervisor', 'inspector', 'partner', 'partner_lead', 'analyst', 'coordinator', 'information_manager'),
    'may_name', c.role not in ('auditor', 'scrutineer') and private.purpose_in_force(p.id) is not null,
    'may_open', c.role <> 'auditor',
    'total', coalesce((select max(total) from seen), 0),
    'files', (select coalesce(jsonb_agg(private.evidence_json(s.e) || jsonb_build_object('own_name',
        -- Until it has a caption, who brought a file tells it from others by its name.
        case when (s.e).created_by = c.member_id and private.shown((s.e).caption) = '' and c.role not in ('auditor', 'scrutineer') then (select n.name from personal.file_name n where n.evidence_id = (s.e).id) end) order by (s.e).created_at desc, (s.e).id), '[]') from seen s))
  from public.problem p, private.caller() c where p.reference = p_reference and private.can_read_record(p.id) $$;
