import fs from 'node:fs/promises';
import { codeOf, PlainError } from '../plain-error';

/** Can files be kept in the folder? It is made when it is missing. */
export async function canKeepFiles(folder: string): Promise<boolean> {
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  await fs.access(folder, fs.constants.R_OK | fs.constants.W_OK);
  return true;
}

/** Makes the folder for files of evidence. Throws a PlainError when it cannot be written. */
export async function ensureFilesFolder(folder: string): Promise<void> {
  try {
    await canKeepFiles(folder);
  } catch (error) {
    throw new PlainError(
      `The folder for files ${folder} cannot be written (${codeOf(error)}). Give this user the right to write there, or set DATA_DIR to another folder.`,
    );
  }
}
