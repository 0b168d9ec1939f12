import { createTransport } from 'nodemailer';

/** A message of the outbox. */
export type Message = { to: string; subject: string; text: string };

/** Hands one message over; throws when the other side does not take it. */
export type Send = (message: Message) => Promise<void>;

/** Sends by SMTP. `url` is smtp:// or smtps:// with user and password where they are asked for. */
export function smtpSender(url: string, from: string): { send: Send; close(): void } {
  const transport = createTransport(url, { from });
  return {
    send: async (message) => {
      await transport.sendMail(message);
    },
    close: () => transport.close(),
  };
}
