import type { Wording } from './wording';

/** Refusals of the commands of publishing. */
export const publishing = {
  restricted_never_published: {
    status: 403,
    title: 'A restricted problem is never published',
    todo: 'If it should become public, ask its supervisor to lift the restriction first.',
    log: 'publication of a restricted problem',
  },
  scanning_not_approved: {
    status: 409,
    title: 'Scanning is not approved yet',
    todo: 'A summary can be published once a supervisor has approved the scanning stage.',
    log: 'publication before approved scanning',
  },
  summary_waiting: {
    status: 409,
    title: 'This draft is waiting for approval',
    todo: 'Take it back to a draft before you change it.',
    log: 'change of a summary that waits',
  },
  summary_not_a_draft: {
    status: 409,
    title: 'There is no draft to change',
    todo: 'Open the summary again to see how it stands.',
    log: 'no draft',
  },
  summary_not_waiting: {
    status: 409,
    title: 'This summary is not waiting for approval',
    todo: 'Open it again: somebody may have approved it or taken it back.',
    log: 'summary is not waiting',
  },
  summary_not_published: {
    status: 409,
    title: 'Nothing is published here',
    todo: 'Open the summary again: somebody may have withdrawn it already.',
    log: 'withdrawal without publication',
  },
  summary_changed: {
    status: 409,
    title: 'The summary has changed since you opened it',
    todo: 'Read it as it stands now, then sign it.',
    log: 'signature for an earlier version of the words',
  },
  summary_empty: {
    status: 409,
    title: 'The summary does not say what the problem is',
    todo: 'Fill in “The problem” and save it, then send it for approval.',
    log: 'empty summary',
  },
  summary_identifies: {
    status: 409,
    title: 'The summary may identify somebody',
    todo: 'Change the words that are listed, save, and try again.',
    log: 'summary holds a value of the dictionary or a pattern',
  },
  picture_not_ready: {
    status: 409,
    title: 'This picture is not ready',
    todo: 'Its copy without hidden data is still being made. Wait a minute and try again.',
    log: 'picture without a view copy',
  },
  picture_not_checked: {
    status: 409,
    title: 'This picture was not looked over for what it must not show',
    todo: 'Open it on the Evidence tab and hide faces, number plates and names, or say that nothing has to be hidden.',
    log: 'picture without a redacted or confirmed version chosen for publication',
  },
  picture_without_words: {
    status: 409,
    title: 'A picture has no caption or no description',
    todo: 'Open it on the Evidence tab and write both: people who cannot see it hear them.',
    log: 'picture without caption or description chosen for publication',
  },
  picture_changed: {
    status: 409,
    title: 'A picture was redacted again since it was chosen',
    todo: 'Take the summary back to a draft, look at the picture as it is now, then send it for approval again.',
    log: 'summary signed with a version of a picture that is not its newest',
  },
  picture_not_for_public: {
    status: 409,
    title: 'This picture is kept from the public by its handling code',
    todo: 'Take it out of the summary and choose another, or have it graded again first.',
    log: 'picture of handling code 4, 5 or C chosen for publication',
  },
  description_missing: {
    status: 400,
    title: 'The picture has no description',
    todo: 'Describe what it shows, for people who cannot see it.',
    log: 'picture without description',
  },
  reason_missing: {
    status: 400,
    title: 'Say why',
    todo: 'Enter a reason. Residents will read it.',
    log: 'withdrawal without a reason',
  },
  not_an_approver: {
    status: 403,
    title: 'You cannot approve or withdraw this',
    todo: 'A supervisor of the neighbourhood or a co-ordinator can.',
    log: 'not an approver',
  },
  own_summary: {
    status: 403,
    title: 'You cannot approve your own words',
    todo: 'Ask another supervisor or a co-ordinator to read and approve them.',
    log: 'approval by the author',
  },
} as const satisfies Record<string, Wording>;
