/**
 * Texts that are shown as they stand, each group with the reason why they hold nothing personal. A new text column or
 * parameter belongs here with its reason, or is `separated_text` and goes through `separateFields`.
 */
export const plainColumns: Readonly<Record<string, readonly string[]>> = {
  'Names of institutions and places, and what institutions say of themselves': [
    ...['command.name', 'district.name', 'district.partnership', 'force.name', 'force.attribution'],
    ...[
      'neighbourhood.name',
      'neighbourhood.welcome',
      'bank_holiday.name',
      'bank_holiday.source',
      'organisation.name',
      'organisation.short_name',
    ],
    ...['unit.name', 'place_name.name', 'public_point.name', 'public_point.source', 'boundary.source'],
  ],
  'What a virus scanner calls what it found': ['evidence.scan_finding'],
  'Staff, who are named to colleagues by design': ['account.display_name', 'member.job_title'],
  'Lists and questions that come with the product or from a co-ordinator': [
    'summary_answer.question',
    ...[
      'kind.label',
      'kind.help',
      'stage_question.heading',
      'stage_question.hint',
      'stage_question.guidance',
    ],
    ...['retention_group.label', 'retention_group.source', 'bank_holiday.name', 'bank_holiday.source'],
    ...['subject_disclosure.gateway'],
  ],
  'Their form refuses what identifies anybody (nobodyNamed)': [
    'summary_hold.reason',
    'summary_challenge.decided_words',
    'summary_notice.settled_words',
    'summary_notice.words',
    ...['agreement.title', 'agreement.purpose', 'agreement.gateway', 'agreement.extended_reason'],
    ...['disclosure.gateway', 'member.ended_reason', 'rate.source', 'summary.withdrawn_reason'],
    'grading_choice.notice',
    ...['priority.title', 'priority.promise', 'priority.done', 'priority.result'],
    ...['priority.say_this', 'priority.grade_it'],
  ],
  'Read by those named on the problem, whom it alerts, and by the auditor': ['restricted_opening.reason'],
  'Searched by the database and the detector before anybody else reads them (0007)': [
    'summary_answer.answer',
    'summary_answer.words',
    ...['summary.title', 'summary.the_problem', 'summary.found_out', 'summary.did', 'summary.changed'],
    ...['summary.learned', 'summary.place_words', 'summary_picture.description'],
  ],
};

/** Columns of type text, jsonb or a list that hold codes, keys, shapes or numbers given by the product or by rule. */
export const codeColumns: readonly string[] = [
  'summary_answer.part',
  'summary_challenge.kind',
  'summary_challenge.outcome',
  'summary_notice.answer',
  ...['account.theme', 'action.status', 'attendance.side', 'attendance_line.cost_role'],
  ...['audit_event.after', 'audit_event.before', 'audit_event.request_id', 'audit_event.row_key'],
  ...['audit_event.table_name', 'audit_event.what', 'audit_check.broken', 'boundary.geojson', 'place.shape'],
  ...['disclosure.kind', 'entry.kind', 'erasure.basis', 'erasure.evidence', 'erasure.file_keys'],
  ...['erasure.identities', 'erasure.mentions', 'erasure.particulars', 'erasure.places', 'evidence.kind'],
  ...['evidence.media_type', 'evidence.sha256', 'evidence.store_key', 'evidence.thumbnail_key'],
  ...['evidence.view_key', 'evidence_event.what', 'force.grading_scheme', 'force.id', 'grading.handling'],
  ...[
    'grading.information',
    'grading.scheme',
    'grading.source',
    'grading_choice.scheme',
    'disclosure_item.kind',
    'disclosure.gateway_code',
    'hypothesis.data_sources',
  ],
  ...[
    'hypothesis.outcome',
    'identity_retention.group_code',
    'identity_role.role',
    'identity_change.what',
    'evidence_redaction.boxes',
    'evidence_redaction.sha256',
    'evidence_redaction.store_key',
    'evidence_redaction.thumbnail_key',
    'subject_request.reference',
    'subject_request.state',
    'subject_request.outcome',
    'incident.category',
  ],
  ...['incident.external_id', 'incident.source', 'intervention.kind', 'kind.code', 'kind.list'],
  ...['member.collar_number', 'neighbourhood.code', 'organisation.kind', 'participation_request.decision'],
  ...['place_name.kind', 'problem.category', 'problem.closure_reason', 'problem.frequency'],
  ...['problem.reference', 'problem_district.state', 'problem_reference.system', 'problem_role.role'],
  ...['rate.basis', 'rate.cost_role', 'retention_category.category', 'retention_category.group_code'],
  ...['retention_group.code', 'retention_review.decision', 'review.decision', 'review_reason.question_code'],
  ...['stage_answer.choices', 'stage_answer.question_code', 'stage_question.choices', 'stage_question.code'],
  ...['stage_question.input', 'submission.closure_reason', 'submission.state', 'submission_answer.choices'],
  ...['submission_answer.kind', 'submission_answer.question_code', 'succession.kind', 'summary.state'],
  ...['summary_picture.store_key', 'subject_candidate.matches', 'subject_candidate.state'],
  ...[
    'subject_item.answer',
    'subject_item.copy',
    'subject_item.decision',
    'subject_item.part',
    'subject_item.reason_code',
  ],
  ...['subject_request.reference', 'subject_request.state'],
  // Typed, but a number in another system: its form refuses names (nobodyNamed).
  'problem_reference.value',
];

/** Words that a command takes as they stand, with the schema whose form refuses what identifies anybody in that field. */
export const guardedParameters: Readonly<Record<string, readonly [schema: string, field: string]>> = {
  'record_agreement.p_title': ['accounts/agreement', 'title'],
  'record_agreement.p_purpose': ['accounts/agreement', 'purpose'],
  'record_agreement.p_gateway': ['accounts/agreement', 'gateway'],
  'extend_agreement.p_reason': ['accounts/agreement', 'extension_reason'],
  'end_post.p_reason': ['accounts/people', 'reason'],
  'disable_account.p_reason': ['accounts/people', 'disable_reason'],
  'withdraw_summary.p_reason': ['publishing/summary', 'reason'],
  'answer_notice.p_words': ['publishing/summary', 'objection'],
  'settle_objection.p_words': ['publishing/summary', 'settlement'],
  'set_not_before.p_reason': ['publishing/summary', 'why_not_before'],
  'decide_challenge.p_words': ['publishing/challenge', 'reason'],
  'set_rate.p_source': ['costs/rate', 'source'],
  'admit_organisation.p_gateway': ['information/people', 'gateway'],
  'save_priority.p_title': ['community/priority', 'title'],
  'save_priority.p_promise': ['community/priority', 'promise'],
  'save_priority.p_done': ['community/priority', 'done'],
  'save_priority.p_result': ['community/priority', 'result'],
  'save_priority.p_say_this': ['community/priority', 'say_this'],
  'save_priority.p_grade_it': ['community/priority', 'grade_it'],
  'choose_grading.p_notice': ['information/grading-settings', 'notice'],
};

/** Words that commands take as they stand for another reason. */
export const plainParameters: Readonly<Record<string, readonly string[]>> = {
  'Compared and not kept: who matched is noted, the words are not': ['known_words.p_text'],
  'Names of institutions and staff': [
    ...['add_organisation.p_name', 'add_organisation.p_short_name', 'add_organisation.p_unit_name'],
    ...['change_organisation.p_name', 'change_organisation.p_short_name', 'save_unit.p_name'],
    ...['change_own_details.p_display_name', 'invite_member.p_display_name', 'invite_member.p_email'],
    ...['invite_member.p_job_title', 'change_post.p_job_title'],
  ],
  'Kept in the schema personal or private, out of reach of the API': [
    'challenge_summary.p_contact',
    'challenge_summary.p_words',
    ...[
      'finish_upload.p_name',
      'declare_harmless.p_words',
      'forget_harmless.p_words',
      'save_draft.p_answers',
      'link_record.p_number',
      'extend_subject_request.p_reason',
      'note_subject_identity.p_check',
      'record_subject_request.p_details',
    ],
    ...[
      'record_subject_request.p_details',
      'note_subject_identity.p_check',
      'extend_subject_request.p_reason',
    ],
    'close_subject_request.p_reason',
    ...['decide_subject_candidate.p_reason', 'decide_subject_item.p_reason', 'decide_subject_item.p_blanked'],
    ...['answer_subject_item.p_reason', 'answer_subject_item.p_blanked'],
  ],
  'Filters of a search': [
    'disclosure_register.p_filters',
    'read_audit.p_problem',
    'read_audit.p_table',
    'read_audit.p_what',
    'read_audit.p_who',
  ],
  'Codes of a grading': ['record_evidence.p_source'],
  'Said by the information manager, of the rule or to those named on the problem alone': [
    ...['open_restricted.p_reason', 'set_clear_period.p_source'],
  ],
  'Searched before they are published (0007)': [
    'approve_with_answers.p_answers',
    ...[
      'save_summary.p_title',
      'save_summary.p_the_problem',
      'save_summary.p_found_out',
      'save_summary.p_did',
    ],
    ...['save_summary.p_changed', 'save_summary.p_learned', 'choose_summary_picture.p_description'],
  ],
};

/** Parameters of these names are keys, codes, days or numbers in every command, refused or unheard of when they are none. */
export const codeParameters: readonly string[] = [
  'p_outcome',
  ...['p_as_read', 'p_basis', 'p_boxes', 'p_bucket', 'p_category', 'p_change', 'p_closure_reason', 'p_code'],
  ...['p_collar_number', 'p_cost_role', 'p_decision', 'p_force', 'p_group', 'p_handling', 'p_information'],
  ...['p_key', 'p_kind', 'p_media_type', 'p_page', 'p_part', 'p_problems', 'p_question', 'p_reference'],
  ...['p_answer', 'p_reason_code', 'p_state'],
  ...['p_role', 'p_scheme', 'p_sha256', 'p_shares', 'p_site_url', 'p_taken_at', 'p_theme', 'p_token'],
];
