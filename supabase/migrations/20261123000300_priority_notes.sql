-- What a call handler says and how such a call is graded is police business: partners read a priority without it. The
-- police read it through call_screen and managed_neighbourhood, which ask who they are.
revoke select on public.priority from authenticated;
grant select (id, force_id, neighbourhood_id, position, title, promise, promised_on, done, done_on, result, result_on, owner_id, from_date, until_date,
  updated_at, updated_by, created_by, version) on public.priority to authenticated;
comment on column public.priority.say_this is
  'Words for the call handler to say; grade_it: how to grade such a call. Neither is public nor a partner''s: no caller reads the columns, police functions do.';
