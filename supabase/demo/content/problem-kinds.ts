import { beachHuts } from './beach-huts.ts';
import { bonfireNight } from './bonfire-night.ts';
import { carsRacing } from './cars-racing.ts';
import { criminalDamage } from './criminal-damage.ts';
import { cycleTheft } from './cycle-theft.ts';
import { drugDealing } from './drug-dealing.ts';
import { flyTipping } from './fly-tipping.ts';
import { licensedPremises } from './licensed-premises.ts';
import { nuisanceMotorbikes } from './nuisance-motorbikes.ts';
import { parkDisorder } from './park-disorder.ts';
import { ruralCrime } from './rural-crime.ts';
import { shopTheft } from './shop-theft.ts';
import { streetDrinking } from './street-drinking.ts';
import { vehicleCrime } from './vehicle-crime.ts';
import type { ProblemKind } from './problem-kind.ts';

/** The kinds of problem of the demo world: those that the 2007 inspection report names, and the usual others. */
export const PROBLEM_KINDS: readonly ProblemKind[] = [
  beachHuts,
  streetDrinking,
  carsRacing,
  nuisanceMotorbikes,
  vehicleCrime,
  licensedPremises,
  shopTheft,
  cycleTheft,
  bonfireNight,
  criminalDamage,
  drugDealing,
  flyTipping,
  parkDisorder,
  ruralCrime,
];
