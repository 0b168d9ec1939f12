/**
 * Answers to the questions that read much the same whatever the kind of problem. Beside the places of
 * `ProblemKind` they use figures: `{before}` and `{after}` counts in twelve weeks, `{cost}` and `{budget}` pounds,
 * `{patrols}` a number, `{agencies}` the partners.
 */
export const COMMON_ANSWERS = {
  sources: [
    'Residents at two meetings, calls to the police ({before} in twelve weeks) and the council’s own reports agree.',
    'Three letters, the survey of {area} and the records of police and partners. They do not repeat each other.',
    'First raised by people who live by {spot}; calls and the partners’ records show the same hours and days.',
  ],
  since_when: [
    'About then the first calls came in; neighbours say it had begun a few weeks earlier.',
    'A neighbour kept a diary from that week on.',
    'The first report is of that week; before it there were one or two calls a year.',
  ],
  existing_ownership: [
    'The council has an open case and the team had a watch on it; nobody led. It comes here so that one plan does.',
    'Nobody. Each service dealt with its own calls.',
    '{agencies} each do something now. This record brings it together.',
  ],
  cheers: [
    'All six: residents experience it, it does harm, they look to us and the council, the events can be counted, they come again, and they are alike in place and hour.',
    'Met in full. We were strict about likeness: events elsewhere in {area} were left out.',
  ],
  baseline: [
    'Calls and records within 250 metres of {spot}, same category, from the incident system; repeats of one event counted once.',
    'Recorded events for {spot} and the streets that touch it. The same count can be made afterwards.',
  ],
  five_wh: [
    'What: as stated. Where: within 150 metres of {spot}. When: two thirds between 18:00 and 23:00. Who: a small group and some who come along. Why: see above. How: on foot, at once, no planning.',
    'Where: {spot} and the way to it. When: three days make up 70 in 100. Who: a few account for most. How: the same way each time; it ends when somebody in charge comes.',
  ],
  data_sources: [
    'Police calls show the hours; the partner’s cases show who is harmed; the walk round with residents showed what neither did.',
    'Calls under-count the early morning. The council’s records fill that gap.',
  ],
  data_limits: [
    'Many do not report any more. Numbers by street are small: no trend should be read from fewer than 20.',
    'Young people were not asked in the survey. Times are when it was reported, not when it happened.',
  ],
  problem_cost: [
    'Time of police and partners from the record, repairs, and what those harmed told us. Not counted: fear, and what was never reported.',
    'Attendances of three months at the rate card, plus repairs and cleaning. An illustration, not an audit.',
  ],
  what_others_did: [
    'A closed problem of this kind in another neighbourhood, and the POP Center guide: changing the place lasted, patrols alone did not.',
    'Two other teams: one used enforcement and saw it move, the other changed the place and kept the gain.',
  ],
  chosen_response: [
    'The actions in the list, in that order: first what makes it harder, then what takes away the reason, and watch at the hours that count meanwhile.',
    'Chosen because each takes away one cause found in the analysis; none depends on one person alone.',
  ],
  equality_impact: [
    'Older people and wheelchair users were asked about access; one barrier was changed. Young people were heard at the youth club.',
    'No group should bear more of it than others. Wording of letters was checked by the advisory group.',
  ],
  community_impact: [
    'Explained at the meeting and by letter to 120 homes; most are in favour. Two traders were worried and were visited.',
    'Tension is low. The councillors know and will say at once if that changes.',
  ],
  budget: [
    'Agreed: the council pays half, the partnership the rest. Staff time is on the Costs tab.',
    'Materials alone; work is by staff and volunteers.',
  ],
  process: [
    'Most was done as planned; one action came six weeks late and one was dropped because it was no longer needed. {patrols} patrols out of {planned} planned.',
    'Done in full but for the lights, where the electricity company kept us waiting.',
  ],
  before_after: [
    'Same place, same category, twelve weeks each, same source.',
    'Counted in the same way as the baseline; repeats of one event once.',
  ],
  attribution: [
    'Likely: the fall began in the week of the first change and holds. Weather and holidays were alike in both periods.',
    'Partly: one of those who led moved away in the same month. The change to the place explains the rest better.',
  ],
  comparison_area: [
    'A like place in the next district went from 31 to 29 in the same weeks.',
    'None that is alike enough; the whole district was steady, which is the nearest we have.',
  ],
  displacement: [
    'Counts within 400 metres fell slightly: no sign that it moved.',
    'Some of it moved 600 metres for a month and then stopped. The hours did not change.',
  ],
  cost_benefit: [
    'The response cost less than four months of the problem. Most of the gain is time, which is capacity and not cash.',
    'Pays for itself within the year if the fall holds. The council gains most, the police paid most.',
  ],
  community_view: [
    'Of 38 people asked, 27 say better, 8 the same, 3 worse. They ask that it goes on.',
    'Those who complained first were visited: all but one say that it is better.',
  ],
  community_told: [
    'At the neighbourhood meeting and by letter to the homes round {spot}; the public page was brought up to date.',
    'Those who raised it were told in person, the rest by the newsletter and the notice board.',
  ],
  exit_plan: [
    'The council keeps what was built; the team looks in three months. First sign of its return: two calls in a week.',
    '{agencies} keep their part; one volunteer group tells the team at once if it comes back.',
  ],
} as const satisfies Record<string, readonly string[]>;

/** How often it happens, in words, by the code of the frequency. */
export const HOW_OFTEN: Readonly<Record<string, string>> = {
  daily: 'Most days, for one to three hours, and more on fine evenings. It is getting worse.',
  weekly:
    'Two or three times a week, on the same evenings; an event lasts from twenty minutes to three hours.',
  fortnightly: 'About every second week, several events within two or three days, then a pause.',
  irregular: 'In runs: nothing for ten days, then three or four events within a week.',
};

/** Whether the problem changed, by how far the count fell. */
export const IMPACT = {
  met: 'Down from {before} to {after} in twelve weeks. What still happens is shorter and does less harm. The objective was met.',
  partly:
    'From {before} to {after} in twelve weeks. The worst of it has stopped; some nuisance is left. The objective was met in part.',
  not: 'From {before} to {after} in twelve weeks: no fall that can be told from chance. Those harmed say that it is less serious.',
} as const;
