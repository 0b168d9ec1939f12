import type postgres from 'postgres';

/** A row as JSON: PostgreSQL makes each value the type of its column. */
export type Row = Readonly<Record<string, unknown>>;

/** The tables of the demo world in the order in which they must be filled. */
const TABLES = [
  ...['auth.users', 'auth.identities'],
  ...['force', 'command', 'district', 'neighbourhood', 'neighbourhood_district', 'boundary', 'boundary_part'],
  ...['place_name', 'public_point', 'organisation', 'unit', 'organisation_district', 'account', 'member'],
  ...[
    'member_neighbourhood',
    'member_district',
    'absence',
    'agreement',
    'agreement_party',
    'agreement_district',
  ],
  ...[
    'people_confirmation',
    'rate',
    'dictionary',
    'problem',
    'problem_neighbourhood',
    'problem_district',
    'place',
  ],
  ...[
    'problem_reference',
    'problem_role',
    'disclosure',
    'participation',
    'participation_request',
    'restriction',
  ],
  ...['grading', 'identity', 'identity_role', 'mention', 'stage_answer', 'hypothesis', 'entry', 'action'],
  ...['personal.subject', 'personal.identity_value', 'personal.mention_words', 'personal.place_point'],
  ...['identity_change', 'purpose', 'identity_look', 'personal.record_number'],
  ...[
    'attendance',
    'attendance_line',
    'attendance_allocation',
    'evidence',
    'evidence_link',
    'evidence_redaction',
    'evidence_event',
  ],
  ...[
    'personal.file_name',
    'personal.evidence_position',
    'submission',
    'submission_answer',
    'review',
    'review_reason',
    'summary',
  ],
  ...['summary_organisation', 'summary_picture', 'priority', 'priority_problem', 'intervention'],
  ...['problem_intervention', 'impact_assessment', 'problem_impact_assessment'],
  ...['subject_request', 'personal.subject_request', 'private.subject_request_counter', 'evidence_identity'],
] as const;

export type Table = (typeof TABLES)[number];

const ROWS_AT_ONCE = 2000;

/** Collects the rows of the demo world and lays each table in a few statements. */
export class TableRows {
  private readonly rows = new Map<Table, Row[]>();

  /** Keeps a row. Throws when its columns are not those of the table's first row: a default would be lost. */
  add(table: Table, row: Row): void {
    const kept = this.rows.get(table);
    if (!kept) {
      this.rows.set(table, [row]);
      return;
    }
    const [expected, given] = [Object.keys(kept[0]!).join(), Object.keys(row).join()];
    if (expected !== given) throw new Error(`${table} has the columns ${expected}, not ${given}.`);
    kept.push(row);
  }

  /** The rows kept for a table, in the order in which they were added. */
  of(table: Table): readonly Row[] {
    return this.rows.get(table) ?? [];
  }

  /** Fills the tables, in order, over the given transaction. */
  async lay(sql: postgres.TransactionSql): Promise<void> {
    for (const table of TABLES) {
      const rows = this.of(table);
      for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
        await insert(sql, table, rows.slice(start, start + ROWS_AT_ONCE));
      }
    }
  }
}

async function insert(sql: postgres.TransactionSql, table: Table, rows: readonly Row[]): Promise<void> {
  const name = table.includes('.') ? table : `public.${table}`;
  const columns = Object.keys(rows[0]!).join(', ');
  await sql.unsafe(
    `insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, $1::text::jsonb)`,
    [JSON.stringify(rows)],
  );
}
