-- What the queue of reviews reads.
create function public.review_queue() returns jsonb language sql stable security definer set search_path = '' as $$
  with c as (select * from private.caller()),
  mine as (
    select s.*, p.reference, p.title, private.needs_inspector(p.id) as wants_inspector, private.has_problem_role(p.id, c.member_id, 'supervisor') as named, c.role as my_role
    from c cross join public.submission s join public.problem p on p.id = s.problem_id
    where c.member_id is not null and s.state = 'waiting' and private.can_read_record(p.id) and private.review_refusal(s.id, private.caller()) is null)
  select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'reference', m.reference, 'title', private.shown(m.title), 'stage', m.stage, 'number', m.number,
      'submitted_at', m.submitted_at, 'by', private.member_name(m.submitted_by), 'escalated', m.escalated_at is not null or m.submitted_at <= private.now() - interval '7 days',
      'waiting_days', private.days_between(m.submitted_at, private.now()),
      'neighbourhood', (select n.name from public.problem_neighbourhood pn join public.neighbourhood n on n.id = pn.neighbourhood_id where pn.problem_id = m.problem_id and pn.lead)) order by m.submitted_at, m.id), '[]')
  from mine m
  -- An inspector's queue holds what needs an inspector: sergeants' own problems, what has waited 7 days, and what they supervise by name.
  where m.my_role <> 'inspector' or m.wants_inspector or m.named or m.escalated_at is not null or m.submitted_at <= private.now() - interval '7 days' $$;
comment on function public.review_queue is 'What waits for the caller''s review, oldest first; never their own work.';

create function private.submitted_text(p_submission uuid) returns jsonb language sql stable set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'code', a.question_code, 'heading', coalesce(q.heading, initcap(a.kind)), 'input', q.input, 'body', private.shown(a.body),
      'choices', (select coalesce(jsonb_agg(coalesce(k ->> 'label', code) order by at), '[]') from unnest(a.choices) with ordinality as x (code, at)
        left join lateral (select v as k from jsonb_array_elements(private.choices_of(q, p.force_id)) v where v ->> 'code' = x.code) labelled on true),
      'amount', a.amount, 'amount_after', a.amount_after, 'from_date', a.from_date, 'until_date', a.until_date, 'after_from_date', a.after_from_date, 'after_until_date', a.after_until_date,
      'by', private.member_name(a.written_by)) order by a.position), '[]')
  from public.submission_answer a join public.submission s on s.id = a.submission_id join public.problem p on p.id = s.problem_id
  left join lateral private.question_of(a.question_code, p.force_id) q on a.kind = 'answer' where a.submission_id = p_submission $$;
comment on function private.submitted_text is 'The frozen copy as the caller may see it, in the order of the stage.';
create function private.my_review_refusal(p_submission uuid) returns text language sql stable security definer set search_path = '' as $$
  select private.review_refusal(p_submission, private.caller()) $$;
grant execute on function private.submitted_text(uuid), private.my_review_refusal(uuid) to authenticated;

create function public.review_page(p_submission uuid) returns jsonb language sql stable set search_path = '' as $$
  select jsonb_build_object('id', s.id, 'problem_id', p.id, 'reference', p.reference, 'title', private.shown(p.title), 'stage', s.stage, 'number', s.number, 'state', s.state,
    'submitted_at', s.submitted_at, 'by', private.member_name(s.submitted_by), 'note', private.shown(s.note), 'escalated', s.escalated_at is not null,
    'closure_reason', (select k.label from public.kind k where k.list = 'closure_reason' and k.code = s.closure_reason limit 1),
    'refusal', private.my_review_refusal(s.id),
    'answers', private.submitted_text(s.id),
    'before', (select jsonb_build_object('number', b.number, 'state', b.state, 'reason', private.shown(v.reason), 'answers', private.submitted_text(b.id),
        'reasons', (select coalesce(jsonb_object_agg(r.question_code, private.shown(r.words)), '{}') from public.review_reason r where r.review_id = v.id))
      from public.submission b left join public.review v on v.submission_id = b.id
      where b.problem_id = s.problem_id and b.stage = s.stage and b.number < s.number order by b.number desc limit 1))
  from public.submission s join public.problem p on p.id = s.problem_id where s.id = p_submission $$;
comment on function public.review_page is 'One submission as it was submitted, with the one before it to compare with, and why the caller may not review it (null when they may).';
grant execute on function public.review_queue(), public.review_page(uuid) to authenticated;
