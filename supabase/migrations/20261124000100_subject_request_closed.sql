-- A request may end without an answer: withdrawn by whoever asked, or refused, which the law allows on few grounds.
alter table public.subject_request add column outcome text check (outcome in ('answered', 'withdrawn', 'unproven', 'unfounded', 'excessive'));
comment on column public.subject_request.outcome is 'How it ended. Unproven: identity was asked for and never proven. Unfounded, excessive: Data Protection Act 2018, section 53.';
update public.subject_request set outcome = 'answered' where state = 'finished';
alter table public.subject_request add check ((state = 'finished') = (outcome is not null));
alter table personal.subject_request add column closing_reason text not null default '' check (length(closing_reason) <= 1000);

create function private.outcome_of_request() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.state = 'finished' then new.outcome := coalesce(new.outcome, 'answered'); end if;
  return new;
end $$;
comment on function private.outcome_of_request is 'A request that is finished by its pack is answered.';
create trigger outcome before update on public.subject_request for each row execute function private.outcome_of_request();

create function public.close_subject_request(p_form_token uuid, p_reference text, p_outcome text, p_reason text) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
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
  update personal.subject_request set closing_reason = trim(p_reason) where request_id = r.id;
  update public.subject_request set state = 'finished', outcome = p_outcome, finished_at = private.now(), finished_by = c.member_id,
    details_until = (private.today() + interval '2 years')::date where id = r.id;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.close_subject_request is 'Ends a request without a pack: withdrawn, identity unproven, manifestly unfounded, excessive. Nothing is given; the reason is kept with the details for two years.';
grant execute on function public.close_subject_request(uuid, text, text, text) to authenticated;

create or replace function private.subject_request_json(r public.subject_request) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('reference', r.reference, 'state', r.state, 'outcome', r.outcome, 'received_on', r.received_on, 'identity_asked_on', r.identity_asked_on,
    'identity_proven_on', r.identity_proven_on, 'extended_on', r.extended_on, 'searched_at', r.searched_at, 'finished_at', r.finished_at,
    'finished_by', private.member_name(r.finished_by), 'details_until', r.details_until, 'details_erased_at', r.details_erased_at, 'due_on', private.subject_clock(r),
    'days', private.subject_clock(r) - private.today()) $$;
