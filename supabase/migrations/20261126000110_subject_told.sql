-- The day on which the person was told of the answer or the refusal: the month is judged by it, not by when somebody noted it.
alter table public.subject_request add column told_on date;
comment on column public.subject_request.told_on is 'The day on which the person was told of the answer or the refusal, or on which they withdrew the request; finished_at is when that was noted.';
update public.subject_request set told_on = greatest(received_on, (finished_at at time zone 'Europe/London')::date) where state = 'finished';
alter table public.subject_request add check ((state = 'finished') = (told_on is not null) and told_on >= received_on);

create function private.require_told_on(r public.subject_request, p_told_on date) returns void language plpgsql stable security definer set search_path = '' as $$
begin
  if (p_told_on between r.received_on and private.today()) is not true then perform private.fail(400, 'told_on_invalid'); end if;
end $$;
comment on function private.require_told_on is 'Refuses a day before the request or after today.';

create or replace function private.subject_request_json(r public.subject_request) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('reference', r.reference, 'state', r.state, 'outcome', r.outcome, 'received_on', r.received_on, 'identity_asked_on', r.identity_asked_on,
    'identity_proven_on', r.identity_proven_on, 'extended_on', r.extended_on, 'searched_at', r.searched_at, 'finished_at', r.finished_at,
    'finished_by', private.member_name(r.finished_by), 'told_on', r.told_on, 'details_until', r.details_until, 'details_erased_at', r.details_erased_at,
    'due_on', private.subject_clock(r), 'days', private.subject_clock(r) - coalesce(r.told_on, private.today())) $$;

drop function public.close_subject_request(uuid, text, text, text);
create function public.close_subject_request(p_form_token uuid, p_reference text, p_outcome text, p_reason text, p_told_on date) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  r public.subject_request := private.require_open_request(p_reference);
  c private.caller := private.caller();
  done jsonb := private.form_done(p_form_token);
begin
  if done is not null then return done; end if;
  if coalesce(p_outcome, '') not in ('withdrawn', 'unproven', 'unfounded', 'excessive') then perform private.fail(400, 'closing_outcome_missing'); end if;
  -- Nobody is refused for want of a proof that nobody asked for.
  if p_outcome = 'unproven' and (r.identity_asked_on is null or r.identity_proven_on is not null) then perform private.fail(409, 'identity_not_asked'); end if;
  if length(trim(coalesce(p_reason, ''))) < 10 then perform private.fail(400, 'closing_reason_short'); end if;
  perform private.require_told_on(r, p_told_on);
  update personal.subject_request set closing_reason = trim(p_reason) where request_id = r.id;
  update public.subject_request set state = 'finished', outcome = p_outcome, told_on = p_told_on, finished_at = private.now(), finished_by = c.member_id,
    details_until = (private.today() + interval '2 years')::date where id = r.id;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.close_subject_request is
  'Ends a request without a pack: withdrawn, identity unproven, manifestly unfounded, excessive; with the day on which the person was told, or withdrew it. Nothing is given; the reason is kept with the details for two years.';
grant execute on function public.close_subject_request(uuid, text, text, text, date) to authenticated;

drop function public.finish_subject_request(uuid, text);
create function public.finish_subject_request(p_form_token uuid, p_reference text, p_told_on date) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  r public.subject_request := private.require_open_request(p_reference);
  c private.caller := private.caller();
  done jsonb := private.form_done(p_form_token);
  own uuid[] := private.subject_identities(r.id);
begin
  if done is not null then return done; end if;
  if private.subject_clock(r) is null then perform private.fail(409, 'identity_not_proven'); end if;
  if r.searched_at is null then perform private.fail(409, 'not_searched'); end if;
  if exists (select 1 from public.subject_candidate k where k.request_id = r.id and k.state = 'proposed') then perform private.fail(409, 'candidates_undecided'); end if;
  perform private.require_told_on(r, p_told_on);
  -- What was written since the list was made counts, too.
  perform private.gather_items(r, c);
  if exists (select 1 from public.subject_item i where i.request_id = r.id and i.decision is null) then perform private.fail(409, 'items_undecided'); end if;
  insert into personal.subject_item_words as w (item_id, given)
  select i.id, private.shown_to_subject(s.words, own, x.blanked) from public.subject_item i join private.items_of(r.id) s on s.problem_id = i.problem_id and s.part = i.part and s.row_id = i.row_id
    left join personal.subject_item_words x on x.item_id = i.id where i.request_id = r.id and i.decision <> 'withheld'
  on conflict (item_id) do update set given = excluded.given;
  perform private.keep_copies(r.id, own);
  insert into public.subject_disclosure (force_id, request_id, problem_id, given, redacted, withheld, disclosed_by)
  select r.force_id, r.id, i.problem_id, count(*) filter (where i.decision = 'given'), count(*) filter (where i.decision = 'redacted'), count(*) filter (where i.decision = 'withheld'), c.member_id
  from public.subject_item i where i.request_id = r.id group by i.problem_id;
  -- Two years, for a complaint to the Information Commissioner or a court; then the details are erased.
  update public.subject_request set state = 'finished', told_on = p_told_on, finished_at = private.now(), finished_by = c.member_id, details_until = (private.today() + interval '2 years')::date where id = r.id;
  return private.form_keep(p_form_token, jsonb_build_object('reference', r.reference));
end $$;
comment on function public.finish_subject_request is
  'Answers a request once every candidate and item is decided: what is given, words and copies of files, is frozen, and each problem''s part recorded as a disclosure to the subject; with the day on which the person was told.';
grant execute on function public.finish_subject_request(uuid, text, date) to authenticated;
