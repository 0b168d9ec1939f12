import type { Role } from '../../app/lib/viewer';

/** How far somebody may look into a problem (private.problem_access). */
export type Access = 'record' | 'overview' | 'lapsed' | null;

/** The cases of the matrix: a problem as usual, a restricted one, and one of a partner whose agreement has lapsed. */
export type CaseName = 'open' | 'restricted' | 'lapsed';

/** What decides what somebody sees; `role` null is nobody: anonymous, ended, disabled, signed out. */
export type Standing = {
  role: Role | null;
  police: boolean;
  organisation: string | null;
  access: Partial<Record<CaseName, Access>>;
};

type Rule = {
  /** Does this caller see this row? `access` is the caller's to the row's problem. */
  sees: (caller: Standing, of: CaseName | 'base', access: Access, key: string) => boolean;
  /** Whom the table is closed to altogether. */
  closedTo?: (caller: Standing & { accountId: string | null }) => boolean;
  /** Rows are the caller's own; their test stands with the feature. */
  own?: boolean;
};

const anonymous = (caller: { accountId: string | null }) => caller.accountId === null;

const everybody: Rule = { sees: () => true };
const members: Rule = { sees: (caller) => caller.role !== null, closedTo: anonymous };
const overview: Rule = {
  sees: (_caller, _of, access) => access === 'record' || access === 'overview',
  closedTo: anonymous,
};
const record: Rule = { sees: (_caller, _of, access) => access === 'record', closedTo: anonymous };
/** Items at handling code 2: everybody with the record. */
const item = record;
/** Items that their organisation keeps while its agreement is out of date. */
const keptItem: Rule = {
  sees: (_caller, of, access) => access === 'record' || (of === 'lapsed' && access === 'lapsed'),
  closedTo: anonymous,
};
/** Shown to the police, auditors, and the organisation of the row, which in every case is the partner who takes part. */
const policeAndParty: Rule = { sees: (_caller, _of, access) => access === 'record', closedTo: anonymous };
const policeOfForce: Rule = {
  sees: (caller) => caller.police && caller.role !== null && caller.role !== 'administrator',
  closedTo: anonymous,
};
/** Reasons of an organisation's own, in the lapsed case the partner's: besides it who may approve, and auditors. */
const ownReason: Rule = {
  sees: ({ role, police }, of, access) =>
    access === 'record' &&
    (['auditor', 'coordinator', 'supervisor', 'inspector'].includes(role ?? '') ||
      (police && of !== 'lapsed')),
  closedTo: anonymous,
};
const auditors: Rule = {
  sees: (caller, of, access) =>
    (caller.role === 'auditor' || caller.role === 'information_manager') &&
    (of === 'base' || access === 'record'),
  closedTo: anonymous,
};

const rules: Record<string, Rule> = {
  ...named(everybody, 'force district neighbourhood'),
  ...named(
    members,
    `command neighbourhood_district boundary succession place_name public_point organisation unit organisation_district account member
    member_neighbourhood member_district absence agreement agreement_party agreement_district kind stage_question rate priority bank_holiday grading_choice`,
  ),
  ...named(overview, 'problem problem_neighbourhood place problem_role problem_district priority_problem'),
  ...named(
    record,
    'restriction restricted_opening submission reopening summary purpose identity_look dictionary identity identity_role identity_change mention summary_organisation summary_picture summary_answer summary_notice summary_challenge review',
  ),
  ...named(record, 'problem_intervention problem_impact_assessment'),
  ...named(
    policeAndParty,
    'problem_reference disclosure disclosure_item disclosure_recipient participation participation_request',
  ),
  ...named(
    item,
    'stage_answer hypothesis evidence evidence_link evidence_event evidence_identity evidence_redaction submission_answer review_reason intervention impact_assessment',
  ),
  ...named(
    keptItem,
    'grading grading_recipient entry action attendance attendance_line attendance_allocation',
  ),
  ...named(ownReason, 'summary_hold'),
  ...named(policeOfForce, 'incident people_confirmation'),
  ...named(auditors, 'subject_request subject_candidate subject_item subject_disclosure'),
  ...named(
    auditors,
    'audit_event audit_check erasure retention_group retention_category identity_retention retention_review',
  ),
};

/** Tables of the public schema that no caller of the API may ask at all. */
export const closedTables: readonly string[] = ['boundary_part'];

function named(rule: Rule, tables: string): Record<string, Rule> {
  return Object.fromEntries(
    tables
      .split(/\s+/)
      .filter(Boolean)
      .map((table) => [table, rule]),
  );
}

/** The rule for a table, or null when it is closed or not in the matrix. */
export function expectedRows(table: string): Rule | null {
  return rules[table] ?? null;
}
