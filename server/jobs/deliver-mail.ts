import type postgres from 'postgres';
import type { Send } from './mail-transport';

const MOST_ATTEMPTS = 8;

type Row = { id: string; to_address: string; subject: string; body_text: string };

/** What went wrong without whom it concerned: the server's code, never its words, which repeat addresses. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { responseCode, code } = error as Error & { responseCode?: number; code?: string };
  return [code, responseCode].filter(Boolean).join(' ') || error.name;
}

/**
 * Sends the next message that waits in the outbox; false when none is due. A message that is not taken is tried again
 * after 1, 2, 4 … minutes. The row is locked meanwhile, so that no other worker sends it too.
 */
export async function deliverNext(sql: postgres.Sql, send: Send): Promise<boolean> {
  return sql.begin(async (transaction) => {
    const [row] = await transaction<Row[]>`
      select id, to_address::text, subject, body_text from private.mail
      where sent_at is null and attempts < ${MOST_ATTEMPTS}
        and created_at + make_interval(mins => (2 ^ attempts)::int - 1) <= now()
      order by created_at for update skip locked limit 1`;
    if (!row) return false;
    try {
      await send({ to: row.to_address, subject: row.subject, text: row.body_text });
      await transaction`
        update private.mail set sent_at = now(), attempts = attempts + 1, last_error = null where id = ${row.id}`;
    } catch (error) {
      await transaction`
        update private.mail set attempts = attempts + 1, last_error = ${reasonOf(error)} where id = ${row.id}`;
    }
    return true;
  });
}
