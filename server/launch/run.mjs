import { spawnSync } from 'node:child_process';
import { PlainError, project } from './project.mjs';

/**
 * No tool that is started here sends usage figures anywhere; and @supabase/lite has its Storage, which it decides when it
 * is loaded: in the bundle that is before any line of ours.
 */
export const quietEnvironment = {
  EXPERIMENTAL_STORAGE: '1',
  DO_NOT_TRACK: '1',
  LITE_TELEMETRY: '0',
  REMIX_TELEMETRY: '0',
  npm_config_update_notifier: 'false',
};

/**
 * Runs a JavaScript file with this Node, its output on ours, and throws a PlainError when it fails.
 * `what` completes the sentence "… failed".
 */
export function runNode(what, file, args, environment = {}) {
  const { status, error } = spawnSync(process.execPath, [file, ...args], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...quietEnvironment, ...environment },
  });
  if (error || status !== 0) {
    throw new PlainError(`${what} failed${error ? `: ${error.message}` : '; the lines above say why'}.`);
  }
}

/** Runs npm: the one that called us, else the one beside this Node or on the path. */
export function runNpm(what, args) {
  const npm = process.env.npm_execpath;
  if (npm && /\.c?js$/.test(npm)) return runNode(what, npm, args);
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
    env: { ...process.env, ...quietEnvironment },
  });
  if (error || status !== 0) {
    throw new PlainError(
      error
        ? `npm was not found. Install Node.js with npm and start again.`
        : `${what} failed; the lines above say why.`,
    );
  }
}
