import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { detect } from '~/lib/detection/detect';
import { readMarked } from '~/lib/detection/training/marked';
import { inProject } from '../project';

const THOUSAND = 1000;
const WORDS = 40;

/** So many entries of 40 words, cut one after the other from the detector's labelled entries. */
function entriesFrom(words: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const from = (i * 37) % (words.length - WORDS);
    return words.slice(from, from + WORDS).join(' ');
  });
}

/** Processor time of all threads together, in milliseconds. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 1000);
}

/**
 * What the detector takes: for the first thousand entries of a process, which has to make its expressions first, and for
 * each thousand of ten thousand more.
 */
export async function benchDetection(): Promise<Record<string, number>> {
  setFlagsFromString('--no-regexp-tier-up');
  const labelled = await readFile(inProject('app', 'lib', 'detection', 'training', 'entries.txt'), 'utf8');
  const words = readMarked(labelled).flatMap(({ text }) => text.split(/\s+/));
  const entries = entriesFrom(words, 10 * THOUSAND);
  const read = (texts: readonly string[]) => {
    for (const text of texts) detect(text);
  };
  const first = processorTime(() => read(entries.slice(0, THOUSAND)));
  const all = processorTime(() => read(entries));
  return { firstThousandMs: first, laterThousandMs: all / 10 };
}
