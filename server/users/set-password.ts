import crypto from 'node:crypto';
import type postgres from 'postgres';

/**
 * Gives an account a new random password and signs it out everywhere. bcrypt as both sign-in services keep it.
 * @returns the password, which is kept nowhere else
 */
export async function setRandomPassword(sql: postgres.Sql, accountId: string): Promise<string> {
  const password = crypto.randomBytes(15).toString('base64url');
  await sql`
    update auth.users set encrypted_password = extensions.crypt(${password}, extensions.gen_salt('bf', 10))
    where id = ${accountId}`;
  await sql`select private.end_sessions(${accountId})`;
  return password;
}
