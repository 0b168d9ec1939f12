-- A case file's manifest: every file that the caller may see, with its hash and its custody in short.
create function public.evidence_manifest(p_reference text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  p public.problem;
  purpose boolean;
begin
  select * into p from public.problem where reference = p_reference;
  if not found or not private.can_read_record(p.id) then return null; end if;
  purpose := c.role not in ('auditor', 'scrutineer') and exists (select 1 from public.purpose u where u.problem_id = p.id and u.member_id = c.member_id and u.expires_at > private.now());
  -- Handing out a manifest is an event, which says whether the names of the files were in it.
  perform private.read_event('evidence manifest', p.id, p.id::text, jsonb_build_object('names', purpose));
  return (select jsonb_build_object('reference', p.reference, 'files', coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'media_type', e.media_type, 'bytes', e.bytes,
      'sha256', e.sha256, 'grade', g.source || g.information || g.handling, 'by', private.member_name(e.created_by), 'organisation', o.short_name, 'at', e.created_at,
      'caption', private.shown(e.caption), 'state', case when e.erased_at is not null then 'erased' else e.scan::text end,
      'name', case when purpose or (e.created_by = c.member_id and c.role not in ('auditor', 'scrutineer')) then n.name end,
      'versions', (select count(*) from public.evidence_redaction r where r.evidence_id = e.id),
      'viewed', v.viewed, 'downloaded', v.downloaded, 'published', v.published, 'last_what', v.last_what, 'last_at', v.last_at, 'last_by', v.last_by) order by e.created_at, e.id), '[]'))
    from public.evidence e join public.grading g on g.id = e.grading_id join public.member m on m.id = e.created_by join public.unit u on u.id = m.unit_id
      join public.organisation o on o.id = u.organisation_id left join personal.file_name n on n.evidence_id = e.id
      cross join lateral (select count(*) filter (where what = 'viewed') as viewed, count(*) filter (where what = 'downloaded') as downloaded,
        count(*) filter (where what = 'published') as published, (array_agg(what order by id desc))[1] as last_what, max(happened_at) as last_at,
        private.member_name((array_agg(member_id order by id desc))[1]) as last_by from public.evidence_event x where x.evidence_id = e.id) v
    where e.problem_id = p.id and private.can_see_item(p.id, e.grading_id, e.controller_unit_id));
end $$;
comment on function public.evidence_manifest is 'The files of a problem that the caller may see, for its manifest; names of files only of their own and under a purpose. Null where the record is not theirs to read. Each reading is an event.';
grant execute on function public.evidence_manifest(text) to authenticated;
