import type postgres from 'postgres';

/** An account by its address. Throws one plain line when there is none. */
export async function findAccount(sql: postgres.Sql, email: string): Promise<{ id: string; name: string }> {
  const [account] = await sql<{ id: string; name: string }[]>`
    select id, display_name as name from public.account where lower(email::text) = ${email.toLowerCase()}`;
  if (!account)
    throw new Error(`There is no account with the address ${email}. "prime user list" shows them all.`);
  return account;
}
