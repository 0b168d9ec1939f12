-- Who is shown in a file: marked by label, so that the rights of that person reach the file as they reach a text.
create table public.evidence_identity (
  id uuid primary key default gen_random_uuid(),
  problem_id uuid not null references public.problem,
  evidence_id uuid not null references public.evidence,
  identity_id uuid not null references public.identity,
  marked_by uuid not null references public.member,
  marked_at timestamptz not null default private.now(),
  ended_by uuid references public.member,
  ended_at timestamptz,
  check ((ended_at is null) = (ended_by is null))
);
comment on table public.evidence_identity is 'A person of the problem is shown in (or heard on) a file, until the mark is taken back.';
create unique index evidence_identity_once on public.evidence_identity (evidence_id, identity_id) where ended_at is null;
create index on public.evidence_identity (identity_id);
alter table public.evidence_identity enable row level security;
create trigger audit after insert or update or delete on public.evidence_identity for each row
  when (current_setting('prime.bulk', true) is distinct from 'on') execute function private.audit();
grant select on public.evidence_identity to authenticated;
create policy evidence_identity_select on public.evidence_identity for select to authenticated
  using (exists (select 1 from public.evidence e where e.id = evidence_id));

create function private.may_describe(e public.evidence, c private.caller) returns boolean language sql stable security definer set search_path = '' as $$
  select e.created_by = c.member_id or c.role = 'information_manager' or private.supervises_problem(c.member_id, e.problem_id) $$;
comment on function private.may_describe is 'Whoever added the file, a supervisor of the problem, the information manager: as for its caption.';

create function private.persons_read_of(p_problem uuid) returns table (identity_id uuid, label text, kind public.identity_kind, ordinal int, said uuid[])
language sql stable security definer set search_path = '' as $$
  select i.id, private.label_of(i.kind, i.ordinal), i.kind, i.ordinal, array_agg(m.id order by m.created_at, m.id)
  from private.visible_mentions(p_problem) v join public.mention m on m.id = v join public.identity i on i.id = m.identity_id
  where i.kind in ('person', 'family', 'official') group by i.id $$;
comment on function private.persons_read_of is 'The persons of a problem that the caller may read of, with the mentions by which their names are looked up.';

create function public.persons_in_evidence(p_evidence uuid) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  e public.evidence := private.visible_evidence(p_evidence);
  c private.caller := private.caller();
  may_mark boolean := private.problem_access(e.problem_id) = 'record'
    and c.role in ('officer', 'pcso', 'supervisor', 'inspector', 'partner', 'partner_lead', 'analyst', 'coordinator', 'information_manager');
begin
  return jsonb_build_object(
    'shown', (select coalesce(jsonb_agg(jsonb_build_object('mark', x.id, 'label', private.label_of(i.kind, i.ordinal),
        'said', coalesce(to_jsonb(r.said), '[]'), 'by', a.display_name, 'at', x.marked_at,
        'may_end', may_mark and (x.marked_by = c.member_id or private.may_describe(e, c))) order by i.kind, i.ordinal), '[]')
      from public.evidence_identity x join public.identity i on i.id = x.identity_id join public.member m on m.id = x.marked_by join public.account a on a.id = m.account_id
        left join private.persons_read_of(e.problem_id) r on r.identity_id = i.id
      where x.evidence_id = e.id and x.ended_at is null),
    'may_mark', may_mark,
    'persons', case when may_mark then (select coalesce(jsonb_agg(jsonb_build_object('identity', r.identity_id, 'label', r.label, 'said', to_jsonb(r.said)) order by r.kind, r.ordinal), '[]')
      from private.persons_read_of(e.problem_id) r
      where not exists (select 1 from public.evidence_identity x where x.evidence_id = e.id and x.identity_id = r.identity_id and x.ended_at is null)) else '[]' end);
end $$;
comment on function public.persons_in_evidence is
  'Who is marked as shown in a file, and whom the caller may mark: labels with the mentions that name them. {shown: [{mark, label, said, by, at, may_end}], may_mark, persons: [{identity, label, said}]}';

create function public.mark_person_shown(p_form_token uuid, p_evidence uuid, p_identity uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  e public.evidence := private.visible_evidence(p_evidence);
  c private.caller := private.require_contributor(e.problem_id);
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if not exists (select 1 from private.persons_read_of(e.problem_id) r where r.identity_id = p_identity) then perform private.fail(404, 'identity_unknown'); end if;
  insert into public.evidence_identity (problem_id, evidence_id, identity_id, marked_by) values (e.problem_id, e.id, p_identity, c.member_id)
  on conflict (evidence_id, identity_id) where ended_at is null do nothing;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.mark_person_shown is 'A contributor who sees the file marks a person of the problem, whom they may read of, as shown in it.';

create function public.end_person_shown(p_form_token uuid, p_mark uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  x public.evidence_identity;
  e public.evidence;
  c private.caller;
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  select * into x from public.evidence_identity where id = p_mark and ended_at is null for update;
  e := private.visible_evidence(x.evidence_id);
  c := private.require_contributor(e.problem_id);
  if not (x.marked_by = c.member_id or private.may_describe(e, c)) then perform private.fail(403, 'not_the_marker'); end if;
  update public.evidence_identity set ended_at = private.now(), ended_by = c.member_id where id = x.id;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.end_person_shown is 'Takes a mark back: by whoever made it, or whoever may describe the file. The mark stays on record as ended.';
grant execute on function public.persons_in_evidence(uuid), public.mark_person_shown(uuid, uuid, uuid), public.end_person_shown(uuid, uuid) to authenticated;
