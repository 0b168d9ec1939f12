import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inProject, project } from '../../server/launch/project.mjs';
import { quietEnvironment } from '../../server/launch/run.mjs';

/** The file of a package's command. */
function toolFile(name, bin) {
  const folder = inProject('node_modules', ...name.split('/'));
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin]);
}

/** Runs a package's command with its output on ours; true when it succeeded. */
export function runTool(name, bin, args, environment = {}) {
  const { status } = spawnSync(process.execPath, [toolFile(name, bin), ...args], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...quietEnvironment, ...environment },
  });
  return status === 0;
}
