-- One question for every item that a stage has to hold (Eck and Spelman 1987; POP Center). Codes are stable.
insert into public.stage_question (stage, position, code, heading, hint, guidance, input, choices) values
('scanning', 10, 'problem_statement', 'What is the problem, in a sentence?', 'Who does what, where and when, again and again.',
 'A good statement names the behaviour, the place, the time and who is troubled, and no cause or cure: "Groups of drivers race round the top floor of the car park on Friday and Saturday nights between 10pm and 1am, keeping residents of the flats opposite awake."', 'text', '[]'),
('scanning', 20, 'sources', 'Who says so?', 'Choose every kind of source that names this as a problem.',
 'At least two kinds of source that do not merely repeat each other: residents at a meeting and the council''s complaints, say. Write how many, when, and what they said.', 'choices', '[]'),
('scanning', 30, 'how_often', 'How often does it happen, and for how long?', 'Choose the nearest, then say how long each event lasts.',
 'Count events, not calls. Say which days and hours, how long one lasts, and whether it is getting better or worse.', 'choices', '[]'),
('scanning', 40, 'since_when', 'Since when?', 'The first day that it was a problem; an estimate will do.',
 'Say how you know, and what changed about then: a new business, a closed footpath, school holidays.', 'date', '[]'),
('scanning', 50, 'harm', 'What harm does it do, and to whom?', 'Harm to people, property and the life of the place.',
 'Go beyond the law that is broken: sleep lost, places avoided, money spent, fear. Say which people bear it and whether they are vulnerable.', 'text', '[]'),
('scanning', 60, 'community_concern', 'How much does it matter to the community?', 'What people have said, and how many of them.',
 'Say how you know: meeting, survey, petition, priorities vote. Silence is not content: say who has not been asked.', 'text', '[]'),
('scanning', 70, 'existing_ownership', 'Who already works on it?', 'Other teams, organisations and problems on PRIME.',
 'Name the organisation and what it does now. If somebody already owns it, say why it should be here as well.', 'text', '[]'),
('scanning', 80, 'cheers', 'Does it meet the CHEERS test?', 'All six are needed. If one is not met, refer it on or treat it as a single task.',
 'Choose each test that is met and explain the choice below. Be strict: one event, however bad, is not a recurring problem.', 'choices',
 '[{"code":"community","label":"Community: members of the public experience it"},{"code":"harmful","label":"Harmful: it does harm, whether or not it breaks the law"},{"code":"expectation","label":"Expectation: it is reasonable to expect the police and partners to help"},{"code":"events","label":"Events: it is made up of separate events"},{"code":"recurring","label":"Recurring: it has happened more than once and is likely to happen again"},{"code":"similarity","label":"Similarity: the events are alike in a way that you can name"}]'),
('scanning', 90, 'baseline', 'How many events were there before you began?', 'A count, and the days that it covers.',
 'Count the same kind of event from the same source over a period that you can repeat afterwards: the same months, of equal length. Say which source.', 'count', '[]'),

('analysis', 10, 'why', 'Why does it happen?', 'The causes, as far as the facts carry you.',
 'Explain why here and not elsewhere, why then and not at other times, why these people. A cause that you can change is worth more than one that you cannot.', 'text', '[]'),
('analysis', 20, 'triangle_offender', 'Offenders: who causes it?', 'Kinds of people, what they want, how they behave.',
 'How many are there, do a few account for most of it, and what do they gain? A few people again and again is a "wolf" problem.', 'text', '[]'),
('analysis', 30, 'triangle_target', 'Victims and targets: who or what suffers?', 'People, homes, vehicles, goods.',
 'Are the same people or things hit again? That is a "duck" problem. For goods, ask whether they are easy to hide, take, reach and sell.', 'text', '[]'),
('analysis', 40, 'triangle_place', 'Place: what makes it possible there?', 'Layout, light, access, use, times.',
 'Visit at the time that it happens. A place where different people offend against different targets is a "den" problem.', 'text', '[]'),
('analysis', 50, 'triangle_handler', 'Handlers: who could restrain the offenders?', 'Parents, partners, teachers, probation officers, friends.',
 'Who do they listen to, and why does that person not act now?', 'text', '[]'),
('analysis', 60, 'triangle_guardian', 'Guardians: who could protect the targets?', 'Neighbours, staff, police, alarms.',
 'Who is near when it happens, and what stops them from seeing or stepping in?', 'text', '[]'),
('analysis', 70, 'triangle_manager', 'Managers: who is responsible for the place?', 'Owners, landlords, licensees, councils.',
 'Who sets the rules of the place, what do they gain or lose by it, and what could they be asked or made to do?', 'text', '[]'),
('analysis', 80, 'five_wh', 'What, where, when, who, why and how?', 'The facts of the events, one line for each.',
 'What happens step by step; where exactly; which hours, days and months; who is there; why then; how it is done and how it ends. Put figures to each where you have them.', 'text', '[]'),
('analysis', 90, 'tried_before', 'What has been tried, and why did it fail?', 'By anybody, at any time.',
 'Say what was done, when, how much of it, what changed and for how long. "Extra patrols" is not an answer unless you say how many and what happened after them.', 'text', '[]'),
('analysis', 100, 'data_sources', 'What information did you use?', 'Choose every source; at least one must not be the police''s own.',
 'Police records show what is reported to the police. Say what each source showed that the others did not.', 'choices', '[]'),
('analysis', 110, 'data_limits', 'What can the information not tell you?', 'Gaps, under-reporting, small numbers.',
 'Say what is missing, who does not report, and whether the numbers are too small (under about 20 events) to read a trend from.', 'text', '[]'),
('analysis', 120, 'problem_cost', 'What does the problem cost?', 'Pounds, over the days that you give.',
 'Count the time that police and partners spend on it, repairs, and what victims lose. The Costs tab adds up the time on record. Say what is counted and what is not.', 'money', '[]'),

('response', 10, 'objectives', 'What do you want to have changed, and by when?', 'Specific, measurable, achievable, relevant, with a date.',
 '"Halve reported racing on Friday and Saturday nights, from 24 to 12 a month, by 30 June" can be judged; "reduce anti-social behaviour" cannot.', 'text', '[]'),
('response', 20, 'options', 'Which options did you consider?', 'Including doing nothing.',
 'List several, with what each needs, what it would change and why it was or was not chosen. Look at all five columns of the 25 techniques.', 'text', '[]'),
('response', 30, 'what_others_did', 'What have others done about this?', 'Other teams, other forces, research.',
 'Look at closed problems of the same kind on PRIME and at the POP Center guides. Say what worked there, and whether the conditions are alike.', 'text', '[]'),
('response', 40, 'chosen_response', 'What did you choose, and why should it work?', 'The actions themselves stand in the list on this page.',
 'For each part say which cause it takes away and how: "works by making offenders easier to recognise". Every action needs a person who owns it.', 'text', '[]'),
('response', 50, 'risks', 'What could go wrong?', 'Risks, and what you will do about each.',
 'Include risks to staff and volunteers, to victims and witnesses, of moving the problem elsewhere, and of losing a partner.', 'text', '[]'),
('response', 60, 'equality_impact', 'Whom might this treat unfairly?', 'Think of each protected characteristic.',
 'Say who might bear the response more than others, whom you asked, and what you changed because of it.', 'text', '[]'),
('response', 70, 'community_impact', 'How will the community take it?', 'Confidence, tension, support.',
 'Say who has been told and consulted, how they reacted, and how you will know if tension rises.', 'text', '[]'),
('response', 80, 'budget', 'What will it cost?', 'Pounds, over the days that you give; nought if only time is spent.',
 'Give money apart from staff time, say who pays and whether it is agreed. Staff time is priced on the Costs tab.', 'money', '[]'),

('assessment', 10, 'process', 'Was it done as planned?', 'How much, when, by whom.',
 'Compare what was planned with what was done, action by action. If it was not done, a change in the problem cannot be its result.', 'text', '[]'),
('assessment', 20, 'before_after', 'How many events before and after?', 'Two counts over periods of equal length, in like months.',
 'Use the same source and the same kind of event as the baseline. Fewer than about 20 events either side can change by chance alone.', 'counts_before_after', '[]'),
('assessment', 30, 'impact', 'Did the problem change?', 'In number, in kind, in harm.',
 'Say by how much, whether the objectives were met, and how sure you are. Look at harm and fear as well as counts.', 'text', '[]'),
('assessment', 40, 'attribution', 'Was it the response that changed it?', 'Or something else at the same time.',
 'Consider other causes: weather, a closure, arrests elsewhere, a one-off bad month before you began. Say what speaks for and against.', 'text', '[]'),
('assessment', 50, 'comparison_area', 'What happened in a like area?', 'One without the response, far enough away not to be affected.',
 'Give its counts for the same two periods. If there is no comparison area, say why.', 'text', '[]'),
('assessment', 60, 'displacement', 'Did the problem move, or did good spread?', 'Other places, times, targets, methods, people.',
 'Look at the streets around and at the hours either side. Diffusion of benefits is as common as displacement: look for both.', 'text', '[]'),
('assessment', 70, 'cost_benefit', 'Was it worth what it cost?', 'Cost of the response against what the problem no longer costs.',
 'Keep cash and staff time apart: time saved is capacity, not money. Say who paid and who gained.', 'text', '[]'),
('assessment', 80, 'community_view', 'What does the community say now?', 'Ask those who raised it.',
 'Ask the people who complained and some who did not, in the same way as before. Give numbers and their words.', 'text', '[]'),
('assessment', 90, 'community_told', 'When and how was the community told?', 'The day, and what was said to whom.',
 'Tell those who raised it in person where you can, then the rest by meeting, letter, notice or PRIME''s public page. Being told is what residents ask for most.', 'date', '[]'),
('assessment', 100, 'lessons', 'What should the next team know?', 'What worked, what did not, what you would do differently.',
 'Write for somebody with the same problem who has never met you. Leave out names and addresses: lessons outlive the case.', 'text', '[]'),
('assessment', 110, 'exit_plan', 'Who keeps it solved?', 'What goes on, what stops, who watches.',
 'Name who does what to keep the gain, what would be the first sign of its return, and who looks in three months.', 'text', '[]');

-- Two lists of choices are the force's own kinds, so that a co-ordinator's additions appear as answers.
update public.stage_question set choices = '[{"list":"source"}]' where code = 'sources';
update public.stage_question set choices = '[{"list":"frequency"}]' where code = 'how_often';
update public.stage_question set choices = '[{"list":"data_source"}]' where code = 'data_sources';
comment on column public.stage_question.choices is '[{"code","label"}] of an input of kind choices, or [{"list"}]: the kinds of that list.';

create function private.question_of(p_code text, p_force text) returns public.stage_question language sql stable security definer set search_path = '' as $$
  select q from public.stage_question q where q.code = p_code and (q.force_id is null or q.force_id = p_force)
    and q.from_date <= private.today() and (q.until_date is null or q.until_date > private.today())
  order by q.force_id nulls last limit 1 $$;
comment on function private.question_of is 'The question with this code today: the force''s own where it has one. Null when there is none.';
create function private.choices_of(q public.stage_question, p_force text) returns jsonb language sql stable security definer set search_path = '' as $$
  select case when q.choices -> 0 ? 'list' then
    (select coalesce(jsonb_agg(jsonb_build_object('code', k.code, 'label', k.label, 'hint', k.help) order by k.position, k.label), '[]') from public.kind k
     where k.list = q.choices -> 0 ->> 'list' and (k.force_id is null or k.force_id = p_force)
       and k.from_date <= private.today() and (k.until_date is null or k.until_date > private.today()))
    else q.choices end $$;
comment on function private.choices_of is 'The choices of a question as [{code, label}], the list of kinds written out.';
grant execute on function private.question_of(text, text), private.choices_of(public.stage_question, text) to authenticated;
