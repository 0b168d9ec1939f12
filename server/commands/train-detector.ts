import { readFile, writeFile } from 'node:fs/promises';
import { train } from '~/lib/detection/training/train';
import type { LabelledEntry } from '~/lib/detection/training/vary';
import { inProject } from '../project';

export const usage = 'train-detector  (makes the weights of the detector anew from its labelled entries)';

const ENTRIES = ['app', 'lib', 'detection', 'training', 'entries.jsonl'];
const WEIGHTS = ['app', 'lib', 'detection', 'tagger', 'weights.json'];

/** Reads the labelled entries, trains the tagger and writes its weights: the same entries give the same file. */
export async function run(): Promise<void> {
  const lines = (await readFile(inProject(...ENTRIES), 'utf8')).split('\n').filter((line) => line.trim());
  const weights = train(lines.map((line) => JSON.parse(line) as LabelledEntry));
  await writeFile(inProject(...WEIGHTS), `${JSON.stringify(Object.fromEntries(weights))}\n`);
  console.log(
    `${lines.length} entries gave ${weights.size} weights. Build and measure with "depersonalise".`,
  );
}
