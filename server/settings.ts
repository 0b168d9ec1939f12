import path from 'node:path';
import type { Mode } from '~/lib/context';
import { inProject } from './project';
import { PlainError } from './plain-error';
import type { ClamdAddress } from './scanning/clamd';

/** How this process was set up: every environment variable that PRIME reads, checked and given its default. */
export type ServerSettings = {
  mode: Mode;
  port: number;
  host: string;
  dataDir: string;
  /** Where files of evidence lie; null when Supabase keeps them. */
  filesDir: string | null;
  databaseUrl: string | null;
  supabase: { url: string; publishableKey: string; appKey: string } | null;
  /** Without a slash at its end. */
  siteUrl: string;
  /** Set by hand, so that only this origin may send forms. */
  siteUrlFixed: boolean;
  trustProxy: number;
  demo: boolean;
  smtpUrl: string | null;
  mailFrom: string;
  /** Whom to tell of a weakness: a `mailto:` or `https:` address. */
  securityContact: string | null;
  /** The virus scanner that looks at every file before it is given out; null for none. */
  clamd: ClamdAddress | null;
  mapTileUrl: string | null;
  mapTileAttribution: string | null;
  idleMinutes: number;
  absoluteHours: number;
  publicReadsPerMinute: number;
  /** Tries to sign in that one network address has in 15 minutes. */
  signInsPerAddress: number;
  logLevel: string;
  /** Where the log goes while somebody tries the demo at a terminal; null for standard output. */
  logFile: string | null;
};

type Environment = Record<string, string | undefined>;

const text = (env: Environment, name: string) => env[name]?.trim() || null;

function whole(env: Environment, name: string, fallback: number, least: number, most: number): number {
  const given = text(env, name);
  if (given === null) return fallback;
  const value = Number(given);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new PlainError(`${name} is "${given}"; it must be a whole number from ${least} to ${most}.`);
  }
  return value;
}

const beginning = (protocol: string) => (protocol === 'mailto:' ? protocol : `${protocol}//`);

function address(env: Environment, name: string, protocols: string[]): string | null {
  const given = text(env, name);
  if (given === null) return null;
  if (!URL.canParse(given) || !protocols.includes(new URL(given).protocol)) {
    throw new PlainError(
      `${name} must be an address that begins with ${protocols.map(beginning).join(' or ')}.`,
    );
  }
  return given.replace(/\/+$/, '');
}

function supabaseOf(env: Environment): ServerSettings['supabase'] {
  const url = address(env, 'SUPABASE_URL', ['https:', 'http:']);
  if (!url) return null;
  const publishableKey = text(env, 'SUPABASE_PUBLISHABLE_KEY');
  const appKey = text(env, 'APP_KEY');
  if (!publishableKey)
    throw new PlainError('SUPABASE_URL is set, so SUPABASE_PUBLISHABLE_KEY must be set too.');
  if (!appKey) {
    throw new PlainError(
      'SUPABASE_URL is set, so APP_KEY must be set too: run `npm run prime -- app-key` with DATABASE_URL to make one.',
    );
  }
  return { url, publishableKey, appKey };
}

/** A host and port, or the path of a Unix socket. */
function clamdOf(env: Environment, mode: Mode): ClamdAddress | null {
  const given = text(env, 'CLAMD');
  if (given === null) return null;
  if (mode === 'supabase')
    throw new PlainError('CLAMD is set, but files that Supabase keeps cannot be scanned by PRIME: unset it.');
  if (path.isAbsolute(given)) return { path: given };
  const match = /^(\[[0-9a-f:]+\]|[^:/\s]+):(\d{1,5})$/i.exec(given);
  const port = Number(match?.[2]);
  if (!match?.[1] || port < 1 || port > 65_535)
    throw new PlainError(
      `CLAMD is "${given}"; it must be a host and port, like localhost:3310, or the path of a socket.`,
    );
  return { host: match[1].replace(/^\[|\]$/g, ''), port };
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** DESIGN: the demo's sign-ins are known to all, so it is on by itself only where nobody else can reach it. */
function demoOf(env: Environment, mode: Mode, host: string): boolean {
  const given = text(env, 'DEMO');
  if (given === '1' || given === '0') return given === '1';
  if (given !== null) throw new PlainError(`DEMO is "${given}"; it must be 1 or 0.`);
  return mode === 'embedded' && LOOPBACK.has(host) && !text(env, 'SITE_URL');
}

/**
 * Reads the settings from the environment. Throws a PlainError that names the variable and what it must be.
 * @param atTerminal whether somebody reads along: the demo's sign-ins then stay in sight, unless LOG_LEVEL asks for lines
 */
export function readSettings(
  env: Environment = process.env,
  atTerminal: boolean = process.stdout.isTTY,
): ServerSettings {
  const supabase = supabaseOf(env);
  const databaseUrl = address(env, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  const mode: Mode = supabase ? 'supabase' : databaseUrl ? 'postgres' : 'embedded';
  const port = whole(env, 'PORT', 3000, 0, 65535);
  const host = text(env, 'HOST') ?? '127.0.0.1';
  const dataDir = path.resolve(text(env, 'DATA_DIR') ?? inProject('.data'));
  const siteUrl = address(env, 'SITE_URL', ['https:', 'http:']);
  const demo = demoOf(env, mode, host);
  const logLevel = text(env, 'LOG_LEVEL');
  return {
    mode,
    port,
    host,
    dataDir,
    filesDir: supabase ? null : path.join(dataDir, 'files'),
    databaseUrl,
    supabase,
    siteUrl: siteUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    siteUrlFixed: siteUrl !== null,
    trustProxy: whole(env, 'TRUST_PROXY', 0, 0, 10),
    demo,
    smtpUrl: address(env, 'SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: text(env, 'MAIL_FROM') ?? 'PRIME <no-reply@localhost>',
    securityContact: address(env, 'SECURITY_CONTACT', ['mailto:', 'https:']),
    clamd: clamdOf(env, mode),
    mapTileUrl: text(env, 'MAP_TILE_URL'),
    mapTileAttribution: text(env, 'MAP_TILE_ATTRIBUTION'),
    idleMinutes: whole(env, 'SESSION_IDLE_MINUTES', 30, 1, 24 * 60),
    absoluteHours: whole(env, 'SESSION_HOURS', 12, 1, 24 * 7),
    signInsPerAddress: whole(env, 'SIGN_INS_PER_ADDRESS', 50, 1, 1_000_000),
    publicReadsPerMinute: whole(env, 'PUBLIC_READS_PER_MINUTE', 600, 1, 1_000_000),
    logLevel: logLevel ?? 'info',
    logFile: demo && atTerminal && logLevel === null ? path.join(dataDir, 'prime.log') : null,
  };
}
