import fs from 'node:fs';
import path from 'node:path';
import { pino, type DestinationStream, type Logger } from 'pino';
import { codeOf, PlainError } from './plain-error';

function openFile(file: string): DestinationStream {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o711 });
    return pino.destination({ dest: file, append: true, mode: 0o600, sync: true });
  } catch (error) {
    throw new PlainError(
      `The log ${file} cannot be written (${codeOf(error) || String(error)}). Give this user the right to write there, or set DATA_DIR to another folder.`,
    );
  }
}

/**
 * The process's log: one JSON object a line, times in UTC. It holds no personal data.
 * @param file takes the lines, after those of earlier starts; warnings and worse then stand on standard output as well. Without it every
 * line goes to standard output.
 * @throws PlainError where the file cannot be written
 */
export function createLog(level: string, file: string | null = null): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  if (file === null) return pino(options);
  return pino(
    options,
    pino.multistream([
      { level: 'trace', stream: openFile(file) },
      { level: 'warn', stream: process.stdout },
    ]),
  );
}
