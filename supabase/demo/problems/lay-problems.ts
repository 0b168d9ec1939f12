import type { DemoRate } from '../rates.ts';
import type { DemoMember, World } from '../world.ts';
import { layActions } from './actions.ts';
import { layAnswers } from './answers.ts';
import { CaseFile } from './case-file.ts';
import { layDictionary } from './dictionary.ts';
import { layEntries } from './entries.ts';
import { layPicture, type StoreFile } from './evidence.ts';
import { layHypotheses } from './hypotheses.ts';
import { layInterventions } from './interventions.ts';
import { layQuarantined } from './looks.ts';
import type { ProblemPlan } from './problem-plan.ts';
import { layProblem } from './problem-rows.ts';
import { laySubmissions } from './submissions.ts';
import { laySummaries, type SummaryPicture } from './summaries.ts';

/** What every record needs of the rest of the world. */
export interface ProblemSurroundings {
  readonly members: readonly DemoMember[];
  /** Id of the agreement of each partner organisation. */
  readonly agreements: ReadonlyMap<string, string>;
  readonly rates: readonly DemoRate[];
  readonly storeFile: StoreFile | undefined;
}

const HAS_PICTURE = 0.3;
const QUARANTINED = 0.02;

/** Writes the whole record of every problem. */
export async function layProblems(
  world: World,
  plans: readonly ProblemPlan[],
  { members, agreements, rates, storeFile }: ProblemSurroundings,
): Promise<void> {
  const files = plans.map((plan) => new CaseFile(world, plan, members));
  for (const file of files) {
    layProblem(file, agreements);
    const answers = layAnswers(file);
    const hypotheses = layHypotheses(file);
    const actions = layActions(file, rates);
    const entries = layEntries(file, rates);
    laySubmissions(file, { answers, hypotheses, actions });
    const pictures: SummaryPicture[] = [];
    const shown = entries.at(-1);
    if (storeFile && shown && file.random.chance(HAS_PICTURE))
      pictures.push(await layPicture(file, shown, storeFile));
    if (storeFile && shown && world.randomFor(`quarantine ${file.plan.id}`).chance(QUARANTINED))
      await layQuarantined(file, shown, storeFile);
    laySummaries(file, pictures);
  }
  layInterventions(files, world.randomFor('interventions'));
  // Last: a label that was merged away has the number after all others.
  for (const file of files) layDictionary(file);
}
