-- Which scheme a force grades by, and what it tells who writes here. An old grading keeps its scheme; a new item takes the one in force.
create table public.grading_choice (
  id uuid primary key default gen_random_uuid(),
  force_id text not null references public.force,
  scheme text not null check (scheme in ('5x5x5', '3x5x2')),
  notice public.plain_text not null check (length(notice) between 20 and 2000),
  chosen_by uuid not null references public.member,
  chosen_at timestamptz not null default private.now()
);
comment on table public.grading_choice is 'What a force grades by, and where informant material and anything above OFFICIAL-SENSITIVE goes. The newest is in force; force.grading_scheme before the first.';
create index on public.grading_choice (force_id, chosen_at desc);
alter table public.grading_choice enable row level security;
grant select on public.grading_choice to authenticated;
create policy grading_choice_select on public.grading_choice for select to authenticated using ((select private.is_member()));
create trigger audit after insert or update or delete on public.grading_choice for each row
  when (current_setting('prime.bulk', true) is distinct from 'on') execute function private.audit();

create function private.scheme_of(p_force text) returns text language sql stable security definer set search_path = '' as $$
  select coalesce((select scheme from public.grading_choice where force_id = p_force order by chosen_at desc, id limit 1),
    (select grading_scheme from public.force where id = p_force), '5x5x5') $$;
create function private.intake_notice(p_force text) returns text language sql stable security definer set search_path = '' as $$
  select coalesce((select notice from public.grading_choice where force_id = p_force order by chosen_at desc, id limit 1),
    'Take informant (CHIS) material to the dedicated source unit, in person or on its own system. Take anything marked above OFFICIAL-SENSITIVE to the force intelligence bureau, which has a system for it. Do not write here that you have done so.') $$;
create function private.force_of(c private.caller) returns text language sql stable security definer set search_path = '' as $$
  -- A partner's post belongs to no force: the force whose districts its organisation covers.
  select coalesce(c.force_id, (select d.force_id from public.organisation_district x join public.district d on d.id = x.district_id
    where x.organisation_id = c.organisation_id and x.from_date <= private.today() and (x.until_date is null or x.until_date > private.today()) order by x.from_date, d.force_id limit 1)) $$;

create function public.grading_settings() returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  f text := private.force_of(c);
begin
  return jsonb_build_object('scheme', private.scheme_of(f), 'notice', private.intake_notice(f),
    'earlier', case when c.role in ('information_manager', 'administrator', 'auditor') then (select coalesce(jsonb_agg(jsonb_build_object('scheme', g.scheme, 'at', g.chosen_at,
        'by', private.member_name(g.chosen_by)) order by g.chosen_at desc), '[]') from public.grading_choice g where g.force_id = f) else '[]' end);
end $$;
comment on function public.grading_settings is 'The scheme and the standing notice of the caller''s force, and who chose them when: {scheme, notice, earlier: [{scheme, at, by}]}.';
create function public.choose_grading(p_form_token uuid, p_scheme text, p_notice public.plain_text) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager', 'administrator');
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if c.force_id is null then perform private.fail(403, 'role_not_allowed'); end if;
  if coalesce(p_scheme, '') not in ('5x5x5', '3x5x2') then perform private.fail(400, 'grading_invalid'); end if;
  if length(trim(coalesce(p_notice, ''))) < 20 then perform private.fail(400, 'notice_missing'); end if;
  insert into public.grading_choice (force_id, scheme, notice, chosen_by) values (c.force_id, p_scheme, trim(p_notice), c.member_id);
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.choose_grading is 'The information manager or an administrator chooses by which scheme new items are graded, and words the notice that stands on every form.';

-- One place that writes a grading: the codes, and what they want besides.
create function private.insert_grading(p_problem uuid, c private.caller, p_codes text[], p_replaces uuid, p_reason text, p_conditions text default null, p_review date default null)
returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare
  f text := coalesce((select force_id from public.problem where id = p_problem), c.force_id);
  now_by text := private.scheme_of(f);
  codes text[] := p_codes;
  given_by text;
  g uuid;
begin
  -- B-2-2 is what commands say where nobody chose: the usual grading of whichever scheme is in force.
  if p_replaces is null and now_by = '3x5x2' and codes = array['B', '2', '2'] then codes := array['1', 'A', 'P']; end if;
  given_by := case when codes[1] ~ '^[A-E]$' and codes[2] ~ '^[1-5]$' and codes[3] ~ '^[1-5]$' then '5x5x5'
    when codes[1] ~ '^[1-3]$' and codes[2] ~ '^[A-E]$' and codes[3] ~ '^[PC]$' then '3x5x2' end;
  if given_by is null then perform private.fail(400, 'grading_invalid'); end if;
  -- A new item is graded by the scheme in force; one that is graded again may keep its own.
  if given_by <> now_by and given_by is distinct from (select scheme from public.grading where id = p_replaces) then perform private.fail(409, 'grading_scheme_changed'); end if;
  insert into public.grading (force_id, problem_id, controller_unit_id, scheme, source, information, handling, replaces, reason, conditions, review_on, graded_by)
  values (f, p_problem, c.unit_id, given_by, codes[1], codes[2], codes[3], p_replaces, p_reason, p_conditions, p_review, c.member_id)
  returning id into g;
  return g;
end $$;
comment on function private.insert_grading is 'Writes a grading of {source, information, handling}; refuses codes of no scheme, and for a new item those of a scheme that is not in force.';
create or replace function private.add_grading(p_problem uuid, c private.caller, p_source text, p_information text, p_handling text, p_replaces uuid default null, p_reason text default null)
returns uuid language plpgsql volatile security definer set search_path = '' as $$ begin
  if p_handling in ('4', '5', 'C') then perform private.fail(400, 'handling_needs_more'); end if;
  return private.insert_grading(p_problem, c, array[p_source, p_information, p_handling], p_replaces, p_reason);
end $$;
comment on function private.add_grading is 'A new grading of three codes alone, which those that want a reason or recipients are not.';
create or replace function private.grade_item(p_problem uuid, c private.caller, p_grading jsonb, p_replaces uuid default null) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare
  g jsonb := coalesce(nullif(p_grading, 'null'), '{}');
  handling text := coalesce(g ->> 'handling', '2');
  recipients uuid[] := array(select jsonb_array_elements_text(coalesce(nullif(g -> 'recipients', 'null'), '[]'))::uuid);
  reason text := nullif(trim(g ->> 'reason'), '');
  told_conditions text := nullif(trim(g ->> 'conditions'), '');
  told_review date := nullif(g ->> 'review_on', '')::date;
  made uuid;
begin
  if handling = '4' and (reason is null or told_review is null or told_review <= private.today()) then perform private.fail(400, 'handling_4_needs_reason'); end if;
  if handling in ('5', 'C') and (told_conditions is null or cardinality(recipients) = 0) then perform private.fail(400, 'handling_5_needs_recipients'); end if;
  if p_replaces is not null and reason is null then perform private.fail(400, 'regrading_needs_reason'); end if;
  made := private.insert_grading(p_problem, c, array[coalesce(g ->> 'source', 'B'), coalesce(g ->> 'information', '2'), handling], p_replaces, reason, told_conditions, told_review);
  if handling in ('5', 'C') then
    insert into public.grading_recipient (grading_id, organisation_id) select distinct made, r from unnest(recipients) r;
  end if;
  return made;
end $$;
comment on function private.grade_item is
  'A grading from {source, information, handling, reason, review_on, conditions, recipients: [organisation]}; the usual one where nothing is said. Code 4 wants a reason and a review date, codes 5 and C conditions and recipients, a regrading a reason.';
create or replace function private.regrade(p_problem uuid, c private.caller, p_current uuid, p_grading jsonb) returns uuid
language plpgsql volatile security definer set search_path = '' as $$
declare g public.grading;
begin
  select * into g from public.grading where id = p_current;
  if p_grading is null or (g.source, g.information, g.handling) = (p_grading ->> 'source', p_grading ->> 'information', p_grading ->> 'handling') then return p_current; end if;
  return private.grade_item(p_problem, c, p_grading, p_current);
end $$;
comment on function private.regrade is 'The current grading, or a new one that replaces it, with its reason, where the codes differ.';

create or replace function public.whoami() returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'account_id', a.id, 'email', a.email, 'display_name', a.display_name, 'theme', a.theme,
    'grading', jsonb_build_object('scheme', private.scheme_of(private.force_of(c)), 'notice', private.intake_notice(private.force_of(c))),
    'member_id', m.id, 'role', m.role, 'job_title', m.job_title, 'collar_number', m.collar_number, 'force_id', m.force_id,
    'organisation', jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind),
    'unit', jsonb_build_object('id', u.id, 'name', u.name, 'prosecuting', u.prosecuting),
    'posts', (select jsonb_agg(jsonb_build_object('member_id', x.id, 'role', x.role, 'unit_name', xu.name, 'organisation_name', xo.name) order by x.from_date, x.id)
      from public.member x join public.unit xu on xu.id = x.unit_id join public.organisation xo on xo.id = xu.organisation_id
      where x.account_id = a.id and x.from_date <= private.today() and (x.until_date is null or x.until_date > private.today())),
    'neighbourhoods', (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name, 'code', n.code) order by n.name), '[]')
      from public.member_neighbourhood x join public.neighbourhood n on n.id = x.neighbourhood_id
      where x.member_id = m.id and x.from_date <= private.today() and (x.until_date is null or x.until_date > private.today())),
    'districts', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name) order by d.name), '[]')
      from public.district d where d.id in (
        select x.district_id from public.member_district x where x.member_id = m.id and x.from_date <= private.today() and (x.until_date is null or x.until_date > private.today())
        union select y.district_id from public.organisation_district y where y.organisation_id = o.id and o.kind <> 'police'
          and y.from_date <= private.today() and (y.until_date is null or y.until_date > private.today()))))
  from private.caller() c join public.member m on m.id = c.member_id join public.account a on a.id = c.account_id
  join public.unit u on u.id = c.unit_id join public.organisation o on o.id = c.organisation_id $$;
comment on function public.whoami is 'Who is asking: account, post acted in, organisation, areas, what they grade by; null without a live session and a post in force.';
grant execute on function public.grading_settings(), public.choose_grading(uuid, text, public.plain_text) to authenticated;
