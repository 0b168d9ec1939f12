import { benchDetection } from '../bench/detection';
import { benchStart } from '../bench/start';
import { benchTagger } from '../bench/tagger';
import { benchUploads } from '../bench/uploads';
import { PlainError } from '../plain-error';

export const usage = 'bench detection|start|tagger|uploads';

const BENCHES: Record<string, () => Promise<Record<string, number>>> = {
  detection: benchDetection,
  start: benchStart,
  tagger: benchTagger,
  uploads: benchUploads,
};

/** Measures on a data folder of its own and prints the numbers as JSON. */
export async function run([what = '']: string[]): Promise<void> {
  const bench = Object.hasOwn(BENCHES, what) ? BENCHES[what] : undefined;
  if (!bench) throw new PlainError(`Use: ${usage}`);
  console.log(JSON.stringify(await bench()));
}
