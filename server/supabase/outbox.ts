import type postgres from 'postgres';

/** A message of the sign-in service: confirm an address, choose a new password. */
type Message = { to: string; subject: string; text?: string; html?: string };

const plain = (html: string) =>
  html
    .replace(/<a [^>]*href="([^"]+)"[^>]*>/g, '$1 ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/[ \t]+/g, ' ')
    .trim();

/** Puts the sign-in service's messages into our own outbox, from where they go like all others. */
export class OutboxDriver {
  constructor(private readonly sql: postgres.Sql) {}

  async send({ to, subject, text, html }: Message): Promise<void> {
    const body = text ?? plain(html ?? '');
    await this
      .sql`insert into private.mail (to_address, subject, body_text) values (${to}, ${subject}, ${body})`;
  }
}
