import { checkAudit } from './check-audit';
import { dailyFunction } from './daily-function';
import type { JobKind } from './job';
import { keepErasures } from './keep-erasures';
import { removeStale } from './remove-stale';
import { sealAudit } from './seal-audit';
import { sweepUploads } from './sweep-uploads';

/** Every kind of job by the word in `private.job.kind`. To add one, write it in a file of its own and name it here. */
export const kinds: Record<string, JobKind> = {
  chase_controllers: dailyFunction('chase_controllers'),
  check_audit: checkAudit,
  drop_old_drafts: dailyFunction('drop_old_drafts'),
  escalate_reviews: dailyFunction('escalate_reviews'),
  keep_erasures: keepErasures,
  remove_stale: removeStale,
  seal_audit: sealAudit,
  sweep_uploads: sweepUploads,
  hand_over_ended_posts: dailyFunction('hand_over_ended_posts'),
  warn_of_agreements: dailyFunction('warn_of_agreements'),
  remind_of_subject_requests: dailyFunction('remind_of_subject_requests'),
  remind_of_handling_reviews: dailyFunction('remind_of_handling_reviews'),
  remind_of_confirmations: dailyFunction('remind_of_confirmations'),
};
