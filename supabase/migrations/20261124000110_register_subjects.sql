-- What was given to the person it is about is a disclosure, too: the register shows it beside the others.
create or replace function private.register_rows(c private.caller, p jsonb) returns table (id uuid, on_date date, kind text, reference text, organisation text, gateway text, items text, authorised_by text,
  reason text, conditions text, ended_on date, organisation_id uuid, gateway_code text) language sql stable security definer set search_path = '' as $$
  select d.id, d.on_date, d.kind, q.reference, o.name, d.gateway,
    (select string_agg(n.kind || case when n.many > 1 then ' ×' || n.many else '' end, ', ' order by n.kind) from (select x.kind, count(*) as many from public.disclosure_item x where x.disclosure_id = d.id group by x.kind) n),
    private.member_name(d.authorised_by), private.shown(d.purpose), private.shown(d.conditions), (d.ended_at at time zone 'Europe/London')::date, o.id, d.gateway_code
  from public.disclosure d join public.problem q on q.id = d.problem_id join public.organisation o on o.id = d.to_organisation_id
  where q.force_id = c.force_id and private.can_read_record(q.id)
    and (p ->> 'from' is null or d.on_date >= (p ->> 'from')::date) and (p ->> 'to' is null or d.on_date <= (p ->> 'to')::date)
    and (p ->> 'problem' is null or q.reference = upper(p ->> 'problem')) and (p ->> 'organisation' is null or o.id = (p ->> 'organisation')::uuid)
    and (p ->> 'kind' is null or d.kind = p ->> 'kind') and (p ->> 'gateway' is null or coalesce(d.gateway_code, 'words') = p ->> 'gateway')
    and (p ->> 'state' is null or (d.ended_at is null) = (p ->> 'state' = 'in_force'))
  union all
  select s.id, (s.disclosed_at at time zone 'Europe/London')::date, 'subject', q.reference, 'The person it is about', s.gateway,
    s.given || ' given, ' || s.redacted || ' with words blanked, ' || s.withheld || ' withheld', private.member_name(s.disclosed_by), 'Subject access request ' || r.reference,
    null, null, null, null
  from public.subject_disclosure s join public.subject_request r on r.id = s.request_id join public.problem q on q.id = s.problem_id
    cross join lateral (select (s.disclosed_at at time zone 'Europe/London')::date as on_date) d
  where s.force_id = c.force_id and s.given + s.redacted > 0 and private.can_read_record(q.id)
    and (p ->> 'from' is null or d.on_date >= (p ->> 'from')::date) and (p ->> 'to' is null or d.on_date <= (p ->> 'to')::date)
    and (p ->> 'problem' is null or q.reference = upper(p ->> 'problem')) and p ->> 'organisation' is null and p ->> 'gateway' is null
    and coalesce(p ->> 'kind', 'subject') = 'subject' and coalesce(p ->> 'state', 'in_force') = 'in_force' $$;
comment on function private.register_rows is 'The disclosures of a force that somebody may read of: admissions, single items, and what was given to the people it is about.';

-- Whoever put a file in learns that it will never open, and so does who keeps the information, unless the problem is restricted.
create function private.tell_of_quarantine(p_evidence uuid) returns void language sql volatile security definer set search_path = '' as $$
  insert into private.mail (to_address, subject, body_text, unique_key)
  select a.email, 'A file is in quarantine: ' || q.reference,
    'The virus scanner found something in a file of ' || q.reference || '. Nobody can open it, and its copies are not given out. If it is needed, ask who it came from for a clean one. Open the problem''s evidence to see which file it is.',
    'quarantine:' || e.id || ':' || a.id
  from public.evidence e join public.problem q on q.id = e.problem_id
    join public.member m on m.id = e.created_by or (m.role = 'information_manager' and m.force_id = q.force_id and not q.restricted
      and m.from_date <= private.today() and (m.until_date is null or m.until_date > private.today()))
    join public.account a on a.id = m.account_id
  where e.id = p_evidence and e.scan = 'quarantined' and a.disabled_at is null
  on conflict (unique_key) do nothing $$;
comment on function private.tell_of_quarantine is 'Mail to the uploader of a quarantined file and to the information managers, once: the reference alone, no words of the file.';
