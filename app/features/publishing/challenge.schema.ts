import { z } from 'zod';
import { identifiesNobody, nobodyNamed } from '~/lib/nobody-named.server';
import { challengeKinds, challengeOutcomes, type ChallengeKind, type ChallengeOutcome } from './challenge';

const kinds = Object.keys(challengeKinds) as [ChallengeKind, ...ChallengeKind[]];
const outcomes = Object.keys(challengeOutcomes) as [ChallengeOutcome, ...ChallengeOutcome[]];

/** What a resident sends. It goes to where only those who decide on it can read it, so nothing is refused in it. */
export const challengeSchema = z.object({
  kind: z.enum(kinds, 'Choose what is wrong'),
  words: z
    .string()
    .trim()
    .min(3, 'Say what is wrong')
    .max(4000, 'What is wrong must be 4,000 characters or fewer'),
  contact: z.string().trim().max(300, 'How to reach you must be 300 characters or fewer').default(''),
});

/** Taking a challenged page away from residents meanwhile, or putting it back. */
export const pageAwaySchema = z.object({
  form_token: z.uuid('Open the page again and send the form once more'),
  challenge: z.uuid(),
});

/** The decision on a challenge, with its reason. */
export const decideChallengeSchema = z
  .object({
    form_token: z.uuid('Open the page again and send the form once more'),
    challenge: z.uuid(),
    outcome: z.enum(outcomes, 'Choose what came of it'),
    reason: z
      .string()
      .trim()
      .min(10, 'Say in a sentence why')
      .max(1000, 'The reason must be 1,000 characters or fewer'),
    answer: z.literal('yes').optional(),
    identifies_nobody: identifiesNobody,
  })
  .superRefine(nobodyNamed('reason'));
