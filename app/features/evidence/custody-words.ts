import { z } from 'zod';

/** What a file went through, as the chain of custody notes it. */
export const custodyAct = z.enum(['uploaded', 'viewed', 'downloaded', 'checked', 'redacted', 'published']);

/** The acts of the chain of custody in words. */
export const CUSTODY_WORDS: Record<z.output<typeof custodyAct>, string> = {
  uploaded: 'Added',
  viewed: 'Looked at',
  downloaded: 'Saved a copy',
  checked: 'Looked over: nothing to hide',
  redacted: 'Made a redacted copy',
  published: 'Published',
};
