import type postgres from 'postgres';

/** A message of the sign-in service: confirm an address, choose a new password. */
type Message = { to: string; subject: string; text?: string; html?: string };

const plain = (html: string) =>
  html
    .replace(/<a [^>]*href="([^"]+)"[^>]*>[^<]*<\/a>/g, '$1')
    .replace(/<\/p>\s*/g, '\n\n')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/[ \t]+/g, ' ')
    .trim();

/** Puts the sign-in service's messages into our own outbox, from where they go like all others. */
export class OutboxDriver {
  constructor(private readonly sql: postgres.Sql) {}

  async send({ to, subject, text, html }: Message): Promise<void> {
    // Our own words are in the template alone; the text that comes with it leads to an address that is not served.
    const body = html ? plain(html) : (text ?? '');
    await this
      .sql`insert into private.mail (to_address, subject, body_text) values (${to}, ${subject}, ${body})`;
  }
}
