-- What the evidence pages read, and the rules of the store itself.
create function private.evidence_json(e public.evidence) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('id', e.id, 'kind', e.kind, 'media_type', e.media_type, 'bytes', e.bytes, 'sha256', e.sha256, 'width', e.width, 'height', e.height,
    'shown', e.view_key is not null, 'caption', private.shown(e.caption), 'description', private.shown(e.description), 'version', e.version,
    'grade', g.source || g.information || g.handling, 'by', a.display_name, 'organisation', o.short_name, 'at', e.created_at)
  from public.grading g, public.member m join public.account a on a.id = m.account_id join public.unit u on u.id = m.unit_id join public.organisation o on o.id = u.organisation_id
  where g.id = e.grading_id and m.id = e.created_by $$;
create function public.evidence_of_problem(p_reference text, p_limit int default 50, p_offset int default 0) returns jsonb language sql stable security definer set search_path = '' as $$
  with seen as (
    select e, count(*) over () as total from public.evidence e join public.problem p on p.id = e.problem_id
    where p.reference = p_reference and private.can_see_item(p.id, e.grading_id, e.controller_unit_id)
    order by e.created_at desc, e.id limit least(greatest(p_limit, 1), 50) offset greatest(p_offset, 0))
  select jsonb_build_object('problem_id', p.id, 'reference', p.reference, 'title', private.shown(p.title), 'force_id', p.force_id,
    'may_add', c.role in ('officer', 'pcso', 'supervisor', 'inspector', 'partner', 'partner_lead', 'analyst', 'coordinator', 'information_manager'),
    'may_open', c.role <> 'auditor',
    'total', coalesce((select max(total) from seen), 0),
    'files', (select coalesce(jsonb_agg(private.evidence_json(s.e) order by (s.e).created_at desc, (s.e).id), '[]') from seen s))
  from public.problem p, private.caller() c where p.reference = p_reference and private.can_read_record(p.id) $$;
comment on function public.evidence_of_problem is 'The evidence tab: the files that the caller may see, newest first; null where the record is not theirs to read.';
create function public.evidence_page(p_reference text, p_evidence uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select private.evidence_json(e) || jsonb_build_object('problem_id', p.id, 'reference', p.reference, 'title', private.shown(p.title),
    'may_open', c.role <> 'auditor',
    'may_change', c.role <> 'auditor' and (e.created_by = c.member_id or c.role = 'information_manager' or private.supervises_problem(c.member_id, p.id)),
    'links', (select coalesce(jsonb_agg(jsonb_build_object('kind', case when l.entry_id is null then 'action' else 'entry' end, 'words', left(private.shown(coalesce(x.body, t.task)), 120))
        order by l.created_at), '[]')
      from public.evidence_link l left join public.entry x on x.id = l.entry_id and private.can_see_item(p.id, x.grading_id, x.controller_unit_id)
        left join public.action t on t.id = l.action_id and private.can_see_item(p.id, t.grading_id, t.controller_unit_id)
      where l.evidence_id = e.id and num_nonnulls(x.id, t.id) = 1),
    'custody', (select coalesce(jsonb_agg(jsonb_build_object('what', v.what, 'at', v.happened_at, 'by', a.display_name, 'organisation', o.short_name) order by v.happened_at desc, v.id desc), '[]')
      from public.evidence_event v join public.member m on m.id = v.member_id join public.account a on a.id = m.account_id
        join public.unit u on u.id = m.unit_id join public.organisation o on o.id = u.organisation_id where v.evidence_id = e.id))
  from public.evidence e join public.problem p on p.id = e.problem_id, private.caller() c
  where e.id = p_evidence and p.reference = p_reference and private.can_see_item(p.id, e.grading_id, e.controller_unit_id) $$;
comment on function public.evidence_page is 'One file with its links and chain of custody; null where the caller may see no such file.';
grant execute on function public.evidence_of_problem(text, int, int), public.evidence_page(text, uuid) to authenticated;

-- The store. Uploads are their owner's until they are evidence; evidence cannot be changed or removed through the API.
insert into storage.buckets (id, name, public, file_size_limit) values ('evidence', 'evidence', false, 500 * 1024 * 1024) on conflict (id) do nothing;
-- Supabase has these grants of its own; the local API leaves them to us.
grant usage on schema storage to anon, authenticated;
grant select on storage.objects to anon, authenticated;
grant insert, delete on storage.objects to authenticated;
create function private.may_read_stored(p_key text) returns boolean language sql stable security definer set search_path = '' as $$
  select private.owns_upload(p_key) or exists (select 1 from public.evidence e where e.id::text = split_part(p_key, '/', 1) and e.problem_id is not null
    and private.can_see_item(e.problem_id, e.grading_id, e.controller_unit_id) and (private.caller()).role <> 'auditor') $$;
create function private.is_published_picture(p_key text) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.summary_picture x join public.summary s on s.id = x.summary_id join public.problem p on p.id = s.problem_id
    where x.store_key = p_key and s.state in ('published', 'replaced') and not p.restricted) $$;
grant execute on function private.may_read_stored(text) to authenticated;
grant execute on function private.is_published_picture(text) to anon, authenticated;
create policy evidence_insert on storage.objects for insert to authenticated with check (bucket_id = 'evidence' and private.owns_upload(name));
create policy evidence_select on storage.objects for select to authenticated using (bucket_id = 'evidence' and private.may_read_stored(name));
create policy evidence_delete on storage.objects for delete to authenticated using (bucket_id = 'evidence' and private.owns_upload(name));
create policy published_select on storage.objects for select to anon, authenticated using (bucket_id = 'evidence' and private.is_published_picture(name));
