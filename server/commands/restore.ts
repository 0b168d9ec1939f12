import fs from 'node:fs/promises';
import path from 'node:path';
import { readManifest } from '../backup/manifest';
import { replaceEmbedded } from '../backup/replace-embedded';
import { restoreDatabase, restoreFiles, type KeptErasure } from '../backup/restore-backup';
import { openOwnServer } from '../database/own-server';
import { commandFileStore } from '../files/command-file-store';
import { ERASURES_FILE } from '../jobs/keep-erasures';
import { PlainError } from '../plain-error';
import { readSettings, type ServerSettings } from '../settings';

export const usage = 'restore DIR [ERASURES]';

async function readErasures(file: string): Promise<KeptErasure[] | null> {
  const text = await fs.readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as KeptErasure[]);
}

/** The lists that outlived the database: the one beside the files, and one that was kept elsewhere. */
async function keptErasures({ filesDir }: ServerSettings, named?: string): Promise<KeptErasure[]> {
  const beside = filesDir ? await readErasures(path.join(filesDir, ERASURES_FILE)) : null;
  const elsewhere = named ? await readErasures(named) : [];
  if (!elsewhere) throw new PlainError(`${named} cannot be read. Name the ${ERASURES_FILE} that you kept.`);
  return [...(beside ?? []), ...elsewhere];
}

/**
 * Restores a backup: replaces the embedded database, or fills the empty one of DATABASE_URL. What was erased since the
 * backup is erased again. Everybody has to sign in anew.
 */
export async function run([folder, list]: string[]): Promise<void> {
  if (!folder) throw new PlainError('Name the folder of the backup: prime restore DIR');
  const settings = readSettings();
  const from = path.resolve(folder);
  const manifest = await readManifest(from);
  const store = commandFileStore(settings, process.env.SUPABASE_SECRET_KEY);
  const kept = await keptErasures(settings, list);
  const fill = async (url: string, before: KeptErasure[] = []) => {
    const erasures = [...before, ...kept];
    const files = await restoreFiles(store, from, manifest, erasures);
    const skip = settings.supabase ? ['storage'] : [];
    return { files, ...(await restoreDatabase(url, from, manifest, erasures, skip)) };
  };
  if (settings.supabase && !settings.databaseUrl)
    throw new PlainError('With SUPABASE_URL a restore needs DATABASE_URL too.');
  const { files, followed } = settings.databaseUrl
    ? await fill(await openOwnServer(settings.databaseUrl))
    : await replaceEmbedded(settings.dataDir, fill);
  console.log(
    `Restored the backup of ${manifest.made_at}: ${manifest.tables.length} tables, ${files} of ${manifest.files.length} files put back, ${followed} erasures followed. Everybody signs in anew.`,
  );
}
