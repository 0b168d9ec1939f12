import { z } from 'zod';

export const emailField = z
  .string({ error: 'Enter your e-mail address' })
  .trim()
  .min(1, 'Enter your e-mail address')
  .max(254, 'Enter an e-mail address in the correct format, like name@example.org')
  .regex(
    /^[^@\s]+@[^@\s]+\.[^@\s]+$/,
    'Enter an e-mail address in the correct format, like name@example.org',
  );

/** The sign-in form. `return_to` is the page that asked for signing in. */
export const signInSchema = z.object({
  email: emailField,
  password: z
    .string({ error: 'Enter your password' })
    .min(1, 'Enter your password')
    .max(200, 'Enter your password'),
  return_to: z.string().default(''),
});

/** Asking for a link to choose a new password. */
export const forgottenPasswordSchema = z.object({ email: emailField });
