-- Whoever challenged a page and left a mail address can be told what came of it. Their address lies in the outbox for nobody's
-- eyes: administrators, who pass on what a server without SMTP cannot send, do not see these messages.
alter table private.mail add column to_resident boolean not null default false;
comment on column private.mail.to_resident is 'To somebody outside PRIME who left an address in confidence: in no list of messages, and not kept longer than 30 days.';
alter table public.summary_challenge add column answered boolean not null default false;
comment on column public.summary_challenge.answered is 'An answer went to the address that was left with it.';
create function private.is_mail_address(p_contact text) returns boolean language sql immutable set search_path = '' as $$
  select coalesce(length(trim(p_contact)) <= 254 and trim(p_contact) ~ '^[^[:space:]@<>",;:()]+@[^[:space:]@<>",;:()]+[.][^[:space:]@<>",;:().]+$', false) $$;
comment on function private.is_mail_address is 'Whether what was left to reach somebody is one mail address and nothing else.';

create or replace function public.mail_list(p_page int default 1) returns jsonb language plpgsql stable security definer set search_path = '' as $$
declare c private.caller := private.require_member('administrator');
begin
  return (with found as (select m.*, count(*) over () as total from private.mail m
      where not m.to_resident and lower(m.to_address::text) not in (select private.addresses_of_others(c))
      order by m.created_at desc, m.id limit 50 offset 50 * (greatest(coalesce(p_page, 1), 1) - 1))
    select jsonb_build_object('total', coalesce(max(f.total), 0), 'mail', coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'to', f.to_address,
      'subject', f.subject, 'created_at', f.created_at, 'sent_at', f.sent_at, 'attempts', f.attempts, 'last_error', f.last_error) order by f.created_at desc, f.id), '[]'))
    from found f);
end $$;
create or replace function public.read_mail(p_mail uuid) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('administrator');
  m private.mail;
begin
  select * into m from private.mail where id = p_mail;
  if not found or m.to_resident or lower(m.to_address::text) in (select private.addresses_of_others(c)) then perform private.fail(404, 'mail_unknown'); end if;
  -- A link in a message lets its reader in: what has reached its owner is read by nobody else, and reading leaves an event.
  if m.sent_at is null then perform private.read_event('read_mail', null, m.id::text, jsonb_build_object('to', m.to_address)); end if;
  return jsonb_build_object('id', m.id, 'to', m.to_address, 'subject', m.subject, 'created_at', m.created_at, 'sent_at', m.sent_at,
    'last_error', m.last_error, 'body', case when m.sent_at is null then m.body_text end);
end $$;

create or replace function public.open_challenges(p_problem uuid default null) returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  found jsonb;
begin
  select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'reference', p.reference, 'title', s.title, 'kind', x.kind, 'received_at', x.received_at, 'due_on', x.due_on,
      'words', w.words, 'contact', w.contact, 'outcome', x.outcome, 'decided_words', x.decided_words, 'decided_at', x.decided_at, 'decided_by', private.member_name(x.decided_by),
      'away', x.away, 'may_answer', private.is_mail_address(w.contact),
      'answer', (select case when m.sent_at is not null then 'sent' when m.attempts >= 8 then 'failed' else 'waiting' end from private.mail m where m.unique_key = 'challenge-answer:' || x.id),
      'published', exists (select 1 from private.public_summary y where y.problem_id = p.id and y.state = 'published')) order by (x.outcome is null) desc, x.received_at desc), '[]') into found
  from public.summary_challenge x join public.problem p on p.id = x.problem_id join public.summary s on s.id = x.summary_id
    left join personal.summary_challenge w on w.challenge_id = x.id
  where (p_problem is null or x.problem_id = p_problem) and p.force_id = c.force_id and (x.outcome is null or x.decided_at > private.now() - interval '90 days')
    and private.may_judge_challenge(x.problem_id, c);
  if jsonb_array_length(found) > 0 then
    perform private.read_event('read challenges', p_problem, null, (select jsonb_agg(y ->> 'id') from jsonb_array_elements(found) y));
  end if;
  return found;
end $$;

drop function public.decide_challenge(uuid, text, public.plain_text, uuid);
create function public.decide_challenge(p_challenge uuid, p_outcome text, p_words public.plain_text, p_form_token uuid, p_answer boolean default false) returns jsonb
language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member();
  done jsonb := private.form_done(p_form_token);
  x public.summary_challenge;
  contact text;
begin
  if done is not null then return done; end if;
  select * into x from public.summary_challenge y where y.id = p_challenge for update;
  if not found or not private.may_judge_challenge(x.problem_id, c) then perform private.fail(404, 'challenge_unknown'); end if;
  if x.outcome is not null then perform private.fail(409, 'challenge_decided'); end if;
  if p_outcome not in ('changed', 'withdrawn', 'stays') then perform private.fail(400, 'challenge_outcome_missing'); end if;
  -- Said to be withdrawn or changed it must be so.
  if (p_outcome = 'withdrawn' and exists (select 1 from public.summary s where s.problem_id = x.problem_id and s.state = 'published'))
    or (p_outcome = 'changed' and (select s.state from public.summary s where s.id = x.summary_id) = 'published') then
    perform private.fail(409, 'challenge_not_done');
  end if;
  if length(trim(coalesce(p_words, ''))) < 10 then perform private.fail(400, 'reason_missing'); end if;
  if p_answer then
    select trim(w.contact) into contact from personal.summary_challenge w where w.challenge_id = x.id;
    if not private.is_mail_address(contact) then perform private.fail(409, 'challenge_without_address'); end if;
    -- Nothing of what they wrote goes back by mail; the subject says nothing of what it was about.
    insert into private.mail (to_address, subject, body_text, unique_key, to_resident)
    select contact, 'Your message about a page of ours', 'You told us that something may be wrong on our page ' || p.reference || ' for residents. We have looked at it. '
        || case p_outcome when 'changed' then 'A new version has been published.' when 'withdrawn' then 'The page has been withdrawn.' else 'The page stays as it is.' end
        || E'\n\n' || trim(p_words) || E'\n\nNobody reads answers to this message. If you do not agree, write to us again on the page, or ring 101.', 'challenge-answer:' || x.id, true
    from public.problem p where p.id = x.problem_id;
  end if;
  update public.summary_challenge set outcome = p_outcome, decided_words = trim(p_words), decided_by = c.member_id, decided_at = private.now(), answered = coalesce(p_answer, false) where id = x.id;
  return private.form_keep(p_form_token, '{}');
end $$;
comment on function public.decide_challenge is 'The outcome of a challenge with its reason: the page was changed, withdrawn, or stays. p_answer sends both to the mail address that was left with it.';
grant execute on function public.decide_challenge(uuid, text, public.plain_text, uuid, boolean) to authenticated;
