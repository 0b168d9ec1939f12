import crypto from 'node:crypto';
import type postgres from 'postgres';
import { settleSetting } from '../database/setting';

/**
 * The secrets of this installation. They lie in the database, in a schema that the API does not expose, so that
 * several web processes over one database agree. `appKey` proves to the database that the web process calls.
 */
export type Keys = { jwtSecret: string; publishable: string; secret: string; appKey: string };

const random = (bytes: number) => crypto.randomBytes(bytes).toString('base64url');

/** Reads the keys, making them at the first start. */
export async function readKeys(sql: postgres.Sql): Promise<Keys> {
  const keys = await settleSetting<Keys>(sql, 'api_keys', {
    jwtSecret: random(48),
    publishable: `sb_publishable_${random(24)}`,
    secret: `sb_secret_${random(24)}`,
    appKey: random(32),
  });
  await registerAppKey(sql, keys.appKey);
  return keys;
}

/** Lets a web process that holds this key count attempts before anyone has signed in; only its hash is kept. */
export async function registerAppKey(sql: postgres.Sql, appKey: string): Promise<void> {
  const hash = crypto.createHash('sha256').update(appKey).digest();
  await sql`insert into private.app_key (sha256) values (${hash}) on conflict do nothing`;
}
