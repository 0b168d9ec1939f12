import { accounts } from './accounts';
import { community } from './community';
import { costs } from './costs';
import { dictionary } from './dictionary';
import { evidence } from './evidence';
import { gates } from './gates';
import { general } from './general';
import { information } from './information';
import { neighbourhoods } from './neighbourhoods';
import { people } from './people';
import { problems } from './problems';
import { publishing } from './publishing';
import { subjectAccess } from './subject-access';
import type { Wording } from './wording';

const rows = {
  ...general,
  ...accounts,
  ...people,
  ...problems,
  ...gates,
  ...information,
  ...dictionary,
  ...evidence,
  ...costs,
  ...neighbourhoods,
  ...community,
  ...publishing,
  ...subjectAccess,
};

/** The stable words that the database, the server and the pages use for a refusal. */
export type ErrorCode = keyof typeof rows;

/** The one table of error codes. A `private.fail(status, word)` of the database has its row in one of its parts. */
export const wording: Readonly<Record<ErrorCode, Wording>> = rows;

export type { Wording } from './wording';
