-- "Since June 2026" is kept as what it is: some day from the first to the last of that month.
create or replace function private.add_logged_answers(p_problem uuid, c private.caller, p_grading jsonb, p_answers jsonb) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare
  answer jsonb;
  q public.stage_question;
begin
  for answer in select * from jsonb_array_elements(coalesce(p_answers, '[]')) loop
    q := private.question_of(answer ->> 'question_code', (select force_id from public.problem where id = p_problem));
    if q.stage is distinct from 'scanning' then perform private.fail(400, 'question_unknown'); end if;
    if nullif(answer ->> 'until_date', '')::date < nullif(answer ->> 'from_date', '')::date then perform private.fail(400, 'answer_invalid'); end if;
    insert into public.stage_answer (problem_id, question_code, body, choices, from_date, until_date, grading_id, controller_unit_id, created_by, updated_by)
    values (p_problem, q.code, coalesce(answer ->> 'body', ''), array(select jsonb_array_elements_text(coalesce(answer -> 'choices', '[]'))),
      nullif(answer ->> 'from_date', '')::date, nullif(answer ->> 'until_date', '')::date,
      private.add_grading(p_problem, c, p_grading ->> 'source', p_grading ->> 'information', p_grading ->> 'handling'), c.unit_id, c.member_id, c.member_id);
  end loop;
end $$;
comment on column public.stage_answer.until_date is
  'The last day of a counted period; of a question that asks for one day, the last day that it may be: a month alone is its first and its last day.';
comment on function public.log_problem is
  'Saves a problem: {places: [{kind, label, longitude, latitude, shape?, neighbourhood_id?}], other_neighbourhoods: [uuid], title, category, frequency, since_on, answers: [{question_code, body, choices, from_date?, until_date?}], mentions: [as private.store_mentions], grading: {source, information, handling}, references: [{system, value, issuer_id?}], restricted: {reason, named: [member]} or null, handling_note?, draft_id?}. The first place is the main one. Returns {reference, id}.';
