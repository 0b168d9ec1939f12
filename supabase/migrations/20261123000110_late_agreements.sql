-- What comes too late for an agreement is told what is the matter with it, not only that it came too late.
create or replace function public.extend_agreement(p_agreement uuid, p_version int, p_until date, p_reason text, p_form_token uuid)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager');
  done jsonb := private.form_done(p_form_token);
  g public.agreement;
begin
  if done is not null then return done; end if;
  -- Before the version: choosing between two extensions would only lead to this refusal.
  if exists (select 1 from public.agreement where id = p_agreement and force_id = c.force_id and extended_until is not null) then
    perform private.fail(409, 'agreement_extended_before');
  end if;
  g := private.own_agreement(p_agreement, p_version, c);
  if length(trim(coalesce(p_reason, ''))) = 0 then perform private.fail(400, 'extension_reason_missing'); end if;
  if p_until is null or p_until <= greatest(g.review_date, private.today()) then perform private.fail(400, 'extension_date_wrong'); end if;
  update public.agreement set extended_until = p_until, extended_reason = trim(p_reason), extended_by = c.member_id, version = version + 1 where id = p_agreement;
  return private.form_keep(p_form_token, jsonb_build_object('agreement_id', p_agreement));
end $$;

-- Two who record the same review agree on its day and choose between the leads: the day that stands is then kept. Not
-- while an extension runs, or keeping the day would end it and allow another.
create or replace function public.renew_agreement(p_agreement uuid, p_version int, p_review date, p_police_lead uuid, p_partner_lead uuid, p_form_token uuid)
returns jsonb language plpgsql volatile security definer set search_path = '' as $$
declare
  c private.caller := private.require_member('information_manager', 'administrator');
  done jsonb := private.form_done(p_form_token);
  g public.agreement;
begin
  if done is not null then return done; end if;
  g := private.own_agreement(p_agreement, p_version, c);
  if p_review is null or p_review <= private.today() or p_review < g.review_date or (p_review = g.review_date and g.extended_until is not null) then
    perform private.fail(400, 'review_date_wrong');
  end if;
  perform private.check_agreement_leads(g.force_id, p_police_lead, p_partner_lead, array(select organisation_id from public.agreement_party where agreement_id = p_agreement));
  update public.agreement set review_date = p_review, extended_until = null, extended_reason = null, extended_by = null,
    police_lead_id = p_police_lead, partner_lead_id = p_partner_lead, version = version + 1 where id = p_agreement;
  return private.form_keep(p_form_token, jsonb_build_object('agreement_id', p_agreement));
end $$;
