import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type postgres from 'postgres';
import { tableFile, type Manifest } from './manifest';
import { quoted, quotedTable, whichRows, type BackedUpTable } from './tables';

/** Sequences go on behind the highest number that was loaded. */
const ADVANCE = `do $$ declare s record; begin
  for s in select n.nspname, c.relname, a.attname, pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) as sequence
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' and n.nspname in ('public', 'personal', 'private', 'auth')
      and pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) is not null loop
    execute format('select setval(%L, greatest((select max(%I) from %I.%I), 1), exists (select 1 from %3$I.%4$I))', s.sequence, s.attname, s.nspname, s.relname);
  end loop;
end $$`;

/** Rows that go in with one statement. */
const BATCH = 500;

async function loadTable(sql: postgres.TransactionSql, file: string, table: BackedUpTable): Promise<void> {
  const columns = table.columns.map(quoted).join(', ');
  const insert = `insert into ${quotedTable(table)} (${columns}) overriding system value
    select ${columns} from jsonb_populate_recordset(null::${quotedTable(table)}, $1::text::jsonb)`;
  let batch: string[] = [];
  const put = async () => {
    if (batch.length > 0) await sql.unsafe(insert, [`[${batch.join(',')}]`]);
    batch = [];
  };
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (batch.push(line) >= BATCH) await put();
  }
  await put();
}

/**
 * Loads the tables of a backup into a database that stands at the backup's own migrations, in one transaction and past
 * every trigger: what the triggers did is in the backup already. What the migrations had laid makes way.
 */
export async function loadBackup(
  sql: postgres.Sql,
  folder: string,
  tables: Manifest['tables'],
): Promise<void> {
  await sql.begin(async (transaction) => {
    await transaction`set local session_replication_role = replica`;
    for (const table of tables)
      await transaction.unsafe(`delete from ${quotedTable(table)}${whichRows(table)}`);
    for (const table of tables) await loadTable(transaction, tableFile(folder, table), table);
    await transaction.unsafe(ADVANCE);
  });
}
