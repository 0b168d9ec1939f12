import type { Wording } from './wording';

/** Refusals of the commands of evidence. */
export const evidence = {
  boxes_invalid: {
    status: 400,
    title: 'The boxes do not fit the picture',
    todo: 'Enter numbers from 0 to 100 that lie inside the picture.',
    log: 'boxes of a redaction outside the picture, or copy and boxes that do not belong together',
  },
  file_names_need_purpose: {
    status: 403,
    title: 'The names of files can identify people',
    todo: 'Give your purpose on the People tab of the problem, then save the manifest with names again.',
    log: 'manifest with names of files asked for without a purpose in force',
  },
  not_the_photographer: {
    status: 403,
    title: 'Only whoever added the photograph answers this',
    todo: 'Ask them whether its place and time may be used.',
    log: 'origin of a photograph answered by another member',
  },
  uploads_waiting: {
    status: 429,
    title: 'Too many of your files wait to be added',
    todo: 'Add those that wait, or come back tomorrow: what is not added is removed after a day.',
    log: 'limit of uploads that belong to nothing',
  },
  upload_unknown: {
    status: 404,
    title: 'The file was not received',
    todo: 'Choose the file and send it again.',
    log: 'no such open upload of the caller',
  },
  upload_gone: {
    status: 409,
    title: 'The file is no longer there to add',
    todo: 'Files are kept for a day until they are added. Choose the file and send it again.',
    log: 'upload swept, of another member or already evidence elsewhere',
  },
  no_files: {
    status: 400,
    title: 'No file was chosen',
    todo: 'Choose at least one file and send the form again.',
    log: 'evidence without files',
  },
  link_target_unknown: {
    status: 404,
    title: 'That entry or action is not there',
    todo: 'It may have been removed, or not be shared with you. Choose another one.',
    log: 'link to an item that the caller cannot see',
  },
  not_the_grader: {
    status: 403,
    title: 'You cannot change this grading',
    todo: 'Whoever added the file, their supervisor or the information manager can. Ask one of them.',
    log: 'regrading by neither author nor supervisor',
  },
  not_the_describer: {
    status: 403,
    title: 'You cannot change these words',
    todo: 'Whoever added the file, their supervisor or the information manager can. Ask one of them.',
    log: 'description by neither author nor supervisor',
  },
  evidence_erased: {
    status: 410,
    title: 'This file was erased',
    todo: 'What was written of it stays. Ask the information manager if you need to know why.',
    log: 'erased file asked for',
  },
  evidence_published: {
    status: 409,
    title: 'One of these files is on a page that residents see',
    todo: 'Withdraw the summary first, then erase the file.',
    log: 'erasure of a published file',
  },
  not_the_marker: {
    status: 403,
    title: 'You cannot take this mark back',
    todo: 'Whoever marked the person, whoever added the file or their supervisor can. Ask one of them.',
    log: 'mark of a person shown ended by another',
  },
} as const satisfies Record<string, Wording>;
