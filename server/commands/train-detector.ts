import { readFile, writeFile } from 'node:fs/promises';
import { HEADS, packed } from '~/lib/detection/tagger/weights';
import { train } from '~/lib/detection/training/train';
import { readMarked } from '~/lib/detection/training/marked';
import { inProject } from '../project';

export const usage = 'train-detector  (makes the weights of the detector anew from its labelled entries)';

const ENTRIES = ['app', 'lib', 'detection', 'training', 'entries.txt'];
const WEIGHTS = ['app', 'lib', 'detection', 'tagger', 'weights.json'];

/** Reads the labelled entries, trains the tagger and writes its weights: the same entries give the same file. */
export async function run(): Promise<void> {
  const entries = readMarked(await readFile(inProject(...ENTRIES), 'utf8'));
  const file = Object.fromEntries(HEADS.map((head) => [head, packed(train(entries, head))]));
  await writeFile(inProject(...WEIGHTS), `${JSON.stringify(file)}\n`);
  console.log(`Learnt from ${entries.length} entries. Build and measure with "depersonalise".`);
}
