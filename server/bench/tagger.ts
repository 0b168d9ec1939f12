import { readFile } from 'node:fs/promises';
import { HEADS } from '~/lib/detection/tagger/weights';
import { crossValidate } from '~/lib/detection/training/cross-validation';
import { readMarked } from '~/lib/detection/training/marked';
import { inProject } from '../project';

/**
 * What each head of the detector's tagger is worth on labelled entries that it has not learnt, by cross-validation in four
 * parts: its average precision in per cent, and how many words it takes for one by mistake where it finds nine in ten.
 */
export async function benchTagger(): Promise<Record<string, number>> {
  const labelled = await readFile(inProject('app', 'lib', 'detection', 'training', 'entries.txt'), 'utf8');
  const entries = readMarked(labelled);
  return Object.fromEntries(
    HEADS.flatMap((head) => {
      const { words, averagePrecision, mistakenAtNineTenths } = crossValidate(entries, head);
      return [
        [`${head}Words`, words],
        [`${head}AveragePrecision`, Math.round(averagePrecision * 1000) / 10],
        [`${head}MistakenAtNineTenths`, mistakenAtNineTenths],
      ];
    }),
  );
}
