import type { Wording } from './wording';

/** Refusals of the gates between stages and of their reviews. */
export const gates = {
  problem_closed: {
    status: 409,
    title: 'This problem is closed',
    todo: 'Reopen a stage with a reason if there is more to do.',
    log: 'submission of a closed problem',
  },
  cheers_not_met: {
    status: 409,
    title: 'The CHEERS test is not met',
    todo: 'Choose all six tests that are met and explain the choice. If one is not met, refer the problem on.',
    log: 'gate of scanning',
  },
  owner_missing: {
    status: 409,
    title: 'Nobody owns this problem',
    todo: 'The supervisor has to name an owner first.',
    log: 'gate of scanning',
  },
  supervisor_missing: {
    status: 409,
    title: 'Nobody supervises this problem',
    todo: 'A supervisor of the neighbourhood has to be named first.',
    log: 'gate of scanning',
  },
  period_missing: {
    status: 409,
    title: 'Say since when it has been a problem',
    todo: 'Answer “Since when?” with a date.',
    log: 'gate of scanning',
  },
  baseline_missing: {
    status: 409,
    title: 'The baseline is missing',
    todo: 'Give the count of events and the first and last day that it covers.',
    log: 'gate of scanning',
  },
  hypothesis_untested: {
    status: 409,
    title: 'No hypothesis has been tested',
    todo: 'Test at least one: say how, and what you found.',
    log: 'gate of analysis',
  },
  other_data_missing: {
    status: 409,
    title: 'Only police information has been used',
    todo: 'Use at least one source that is not the police’s own.',
    log: 'gate of analysis',
  },
  problem_cost_missing: {
    status: 409,
    title: 'The cost of the problem is missing',
    todo: 'Answer “What does the problem cost?” with an amount.',
    log: 'gate of analysis',
  },
  action_missing: {
    status: 409,
    title: 'There are no actions yet',
    todo: 'Add at least one action.',
    log: 'gate of response',
  },
  action_without_owner: {
    status: 409,
    title: 'An action has nobody who owns it',
    todo: 'Name a person for every action, or drop it.',
    log: 'gate of response',
  },
  impact_missing: {
    status: 409,
    title: 'It is not said whether the problem changed',
    todo: 'Answer “Did the problem change?”.',
    log: 'gate of assessment',
  },
  community_not_told: {
    status: 409,
    title: 'The community has not been told',
    todo: 'Say when, and what was said to whom.',
    log: 'gate of assessment',
  },
  lesson_missing: {
    status: 409,
    title: 'No lesson is on file',
    todo: 'Answer “What should the next team know?”.',
    log: 'gate of assessment',
  },
  closure_reason_missing: {
    status: 400,
    title: 'Choose why the problem is closed',
    todo: 'Choose a reason from the list.',
    log: 'closure without a reason',
  },
  not_waiting: {
    status: 409,
    title: 'This is not waiting for review any more',
    todo: 'It was withdrawn or decided since you opened the page.',
    log: 'decision on a submission not waiting',
  },
  own_work: {
    status: 403,
    title: 'You cannot review your own work',
    todo: 'Somebody who wrote nothing in this stage has to review it.',
    log: 'reviewer wrote in the stage',
  },
  inspector_needed: {
    status: 403,
    title: 'This needs an inspector',
    todo: 'The owner is a supervisor, so an inspector has to review it.',
    log: 'sergeant reviewing a sergeant',
  },
  decision_missing: {
    status: 400,
    title: 'Choose whether to approve or return it',
    todo: 'Choose one and save again.',
    log: 'no decision',
  },
} as const satisfies Record<string, Wording>;
