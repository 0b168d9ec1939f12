import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { requestFacts } from './load-requests.server';

const details = z.object({
  name: z.string(),
  other_names: z.string(),
  birth_date: z.string().nullable(),
  addresses: z.string(),
  vehicles: z.string(),
  phones: z.string(),
  emails: z.string(),
  contact: z.string(),
  acts_for: z.string(),
  identity_check: z.string(),
  extension_reason: z.string(),
  closing_reason: z.string(),
});

const page = requestFacts.extend({
  today: z.string(),
  recorded_by: z.string(),
  /** Bank holidays from the day of the request on. */
  holidays: z.array(z.string()),
  /** What was given of each problem that the viewer may know of, once it is answered. */
  given: z.array(
    z.object({ problem: z.string(), given: z.number(), redacted: z.number(), withheld: z.number() }),
  ),
  /** Null once the details have been erased. */
  details: details.nullable(),
});

export type RequestPage = z.output<typeof page>;
export type RequestDetails = z.output<typeof details>;

/**
 * One request with the details of who asks; that it was read is an event.
 * @throws AppError `subject_request_unknown`
 */
export async function loadRequest(context: AppLoadContext, reference: string): Promise<RequestPage> {
  return page.parse(await call(context, 'subject_request_page', { p_reference: reference }));
}
