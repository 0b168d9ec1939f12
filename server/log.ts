import { pino, type Logger } from 'pino';

/** The process's log: one JSON object a line on standard output, times in UTC. It holds no personal data. */
export const createLog = (level: string): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });
