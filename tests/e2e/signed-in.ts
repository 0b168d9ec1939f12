import type { BrowserContext } from '@playwright/test';

/**
 * The cookies of everybody who has signed in by hand in this worker, by e-mail address. Journeys share them: ten times
 * in 15 minutes is all that an identity may sign in, and all journeys meet the same few people.
 */
export const signedInBefore = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();
