import { z } from 'zod';
import { passwordFault } from './password';

/**
 * A new password. Typed once: it can be shown and pasted, and it can be chosen anew by mail.
 * @param own words of the person that a password must not be made of
 */
const newPassword = (own: readonly string[] = []) =>
  z.string({ error: 'Enter a password' }).superRefine((password, ctx) => {
    const fault = passwordFault(password, own);
    if (fault) ctx.addIssue({ code: 'custom', message: fault });
  });

/** The page that the message for a forgotten password leads to. */
export const resetPasswordSchema = z.object({
  token_hash: z.string().min(1).max(500),
  password: newPassword(),
});

/** The page of an invitation: a new password, or for an address that is known the one it has. */
export const acceptSchema = (invitation: { email: string; display_name: string; known: boolean }) =>
  z.object({
    password: invitation.known
      ? z
          .string({ error: 'Enter your password' })
          .min(1, 'Enter your password')
          .max(200, 'Enter your password')
      : newPassword([invitation.email, invitation.display_name]),
  });
