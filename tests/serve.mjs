// Serves a PRIME of its own for the journeys: an empty data folder, the demo world, nothing left behind.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'prime-journeys-'));
fs.chmodSync(folder, 0o711); // mkdtemp closes it; for root, another user runs PostgreSQL
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

Object.assign(process.env, {
  DATA_DIR: folder,
  HOST: '127.0.0.1',
  DEMO: '1',
  LOG_LEVEL: 'warn',
  PUBLIC_READS_PER_MINUTE: '100000',
  SIGN_INS_PER_ADDRESS: '100000',
});
for (const name of ['DATABASE_URL', 'SUPABASE_URL', 'SITE_URL', 'SMTP_URL', 'TRUST_PROXY'])
  delete process.env[name];
await import('../server/start.mjs');
