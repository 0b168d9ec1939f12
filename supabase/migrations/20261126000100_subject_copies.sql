-- Copies of files go with the pack: which copy the person may have is worked out for a draft, and frozen with the answer.
alter table public.subject_item
  add column copy text check (copy in ('original', 'view', 'redacted', 'others_shown', 'not_redacted', 'camera_place', 'quarantined', 'waiting', 'erased')),
  add column copy_redaction_id uuid references public.evidence_redaction on delete set null,
  add check (copy is null or part = 'evidence');
comment on column public.subject_item.copy is
  'Of a file, which copy was given with the answer, or why none was; null before the answer, of what was withheld, and where copies were still added by hand.';

create function private.copy_for_subject(e public.evidence, p_decision text, p_own uuid[]) returns table (copy text, redaction_id uuid) language plpgsql stable security definer set search_path = '' as $$
declare
  r public.evidence_redaction := private.newest_redaction(e.id);
  hidden boolean := r.id is not null and jsonb_array_length(r.boxes) > 0;
  others boolean := exists (select 1 from public.evidence_identity x where x.evidence_id = e.id and x.ended_at is null and x.identity_id <> all (p_own));
begin
  copy := case
    when e.erased_at is not null then 'erased'
    when e.scan = 'quarantined' then 'quarantined'
    when not private.may_be_given_out(e) then 'waiting'
    -- Somebody else in it stays hidden, whatever was decided of the words.
    when p_decision = 'redacted' or others then case when hidden then 'redacted' when p_decision = 'redacted' then 'not_redacted' else 'others_shown' end
    -- Where the camera noted a place, it may be another person's home: the copy that PRIME made holds no such notes.
    when e.kind = 'picture' and exists (select 1 from personal.evidence_position o where o.evidence_id = e.id and o.longitude is not null) then
      case when e.view_key is not null then 'view' else 'camera_place' end
    else 'original' end;
  redaction_id := case when copy = 'redacted' then r.id end;
  return next;
end $$;
comment on function private.copy_for_subject is
  'Which copy of a file that is given, wholly or in part, the person may have: the original, the copy without a camera''s notes, the newest with parts hidden; or why none.';

create function private.keep_copies(p_request uuid, p_own uuid[]) returns void language sql volatile security definer set search_path = '' as $$
  update public.subject_item i set copy = k.copy, copy_redaction_id = k.redaction_id
  from (select x.id, f.copy, f.redaction_id from public.subject_item x join public.evidence e on e.id = x.row_id cross join lateral private.copy_for_subject(e, x.decision, p_own) f
    where x.request_id = p_request and x.part = 'evidence' and x.decision <> 'withheld') k
  where i.id = k.id $$;
comment on function private.keep_copies is 'Freezes with the answer which copy of each file is given.';

create function private.copy_of_item(i public.subject_item, r public.subject_request, p_own uuid[]) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  e public.evidence;
  v public.evidence_redaction;
  chosen text := i.copy;
  version uuid := i.copy_redaction_id;
begin
  if i.part <> 'evidence' then return null; end if;
  if coalesce(i.decision, 'withheld') = 'withheld' then return jsonb_build_object('copy', coalesce(i.decision, 'undecided')); end if;
  if not private.can_read_record(i.problem_id) then return jsonb_build_object('copy', 'closed'); end if;
  select * into e from public.evidence x where x.id = i.row_id;
  if not found then return jsonb_build_object('copy', 'erased'); end if;
  if r.state = 'open' then select k.copy, k.redaction_id into chosen, version from private.copy_for_subject(e, i.decision, p_own) k; end if;
  if chosen is null then return jsonb_build_object('copy', 'by_hand'); end if;
  if chosen not in ('original', 'view', 'redacted') then return jsonb_build_object('copy', chosen); end if;
  -- Frozen is which copy: a file that was erased or found to hold a virus since is given to nobody.
  if not private.may_be_given_out(e) then
    return jsonb_build_object('copy', case when e.erased_at is not null then 'erased' when e.scan = 'quarantined' then 'quarantined' else 'waiting' end);
  end if;
  if not private.can_see_item(e.problem_id, e.grading_id, e.controller_unit_id) then return jsonb_build_object('copy', 'kept'); end if;
  select * into v from public.evidence_redaction x where x.id = version;
  if chosen = 'redacted' and v.id is null then return jsonb_build_object('copy', 'erased'); end if;
  return jsonb_build_object('copy', chosen, 'media_type', case when chosen = 'original' then e.media_type else 'image/webp' end,
    'key', case chosen when 'original' then e.store_key when 'view' then e.view_key else v.store_key end,
    'sha256', case chosen when 'original' then e.sha256 when 'redacted' then v.sha256 end);
end $$;
comment on function private.copy_of_item is
  'The copy of an item''s file as the caller may hand it over now: {copy, media_type, key, sha256}; without a key where there is none, copy then says why. Null of what is no file.';

create function public.open_subject_copy(p_reference text, p_evidence uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  r public.subject_request := private.require_subject_request(p_reference);
  c private.caller := private.caller();
  i public.subject_item;
  found_copy jsonb;
begin
  if coalesce(r.outcome, 'answered') <> 'answered' then return null; end if;
  select * into i from public.subject_item x where x.request_id = r.id and x.part = 'evidence' and x.row_id = p_evidence;
  if not found then return null; end if;
  found_copy := private.copy_of_item(i, r, private.subject_identities(r.id));
  if found_copy ->> 'key' is null then return null; end if;
  insert into public.evidence_event (evidence_id, member_id, what) values (p_evidence, c.member_id, 'downloaded');
  return found_copy;
end $$;
comment on function public.open_subject_copy is
  'Hands out the copy of a file that goes with a pack, {copy, media_type, key, sha256}, and notes it in the file''s chain of custody; null where none may be given. The hash is that on record, null of a copy without one.';
grant execute on function public.open_subject_copy(text, uuid) to authenticated;

drop function public.subject_pack(text);
create function public.subject_pack(p_reference text, p_saved boolean default false) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  r public.subject_request := private.require_subject_request(p_reference);
  c private.caller := private.caller();
  own uuid[] := private.subject_identities(r.id);
  items jsonb;
begin
  select coalesce(jsonb_agg(jsonb_build_object('number', x.number, 'part', (x.item).part, 'problem', x.reference, 'at', s.at, 'controller', x.controller, 'decision', (x.item).decision,
      'reason', case when (x.item).decision <> 'given' then x.label end, 'source', case when (x.item).decision <> 'given' then x.source end,
      'file', case when (x.item).part = 'evidence' and (x.item).decision <> 'withheld' then (x.item).row_id end,
      'copy', x.copy ->> 'copy', 'media_type', x.copy ->> 'media_type',
      -- The pack of a restricted problem is read while it is open to whoever prints it.
      'closed', not private.can_read_record((x.item).problem_id),
      'words', case when (x.item).decision = 'withheld' or not private.can_read_record((x.item).problem_id) then null
        when r.state = 'finished' then x.given when (x.item).decision is not null and (s.readable or (x.item).answer is not null) then private.shown_to_subject(s.words, own, x.blanked) end) order by x.number), '[]') into items
  from (select i as item, private.copy_of_item(i, r, own) as copy, p.reference, o.name as controller, w.given, w.blanked, k.label, k.help as source,
      row_number() over (order by p.reference, i.part, i.id) as number
    from public.subject_item i join public.problem p on p.id = i.problem_id join public.organisation o on o.id = i.controller_id
      left join personal.subject_item_words w on w.item_id = i.id
      left join lateral (select y.label, y.help from public.kind y where y.list = 'withholding_reason' and y.code = i.reason_code and (y.force_id is null or y.force_id = r.force_id) order by y.force_id nulls last limit 1) k on true
    where i.request_id = r.id) x
    left join private.items_of(r.id) s on s.problem_id = (x.item).problem_id and s.part = (x.item).part and s.row_id = (x.item).row_id;
  perform private.read_event(case when p_saved then 'subject_pack_saved' else 'subject_pack_read' end, null, r.id::text, jsonb_build_object('reference', r.reference, 'draft', r.state = 'open'));
  perform private.look_for_request(r, c, array(select y from unnest(own) y where private.can_read_record(private.identity_problem(y))));
  return private.subject_request_json(r) || jsonb_build_object('today', private.today(), 'name', (select d.name from personal.subject_request d where d.request_id = r.id),
    'force', (select f.name from public.force f where f.id = r.force_id), 'items', items);
end $$;
comment on function public.subject_pack is
  'What the person is given, item by item, with the copy of each file that goes with it and what is withheld under which law; frozen once the request is answered. Each reading is an event, and saving it with its files another.';
grant execute on function public.subject_pack(text, boolean) to authenticated;
