import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { specialSharing } from '~/lib/shared-specially';

/** An organisation to choose from. */
export const named = z.object({ id: z.string(), name: z.string() });
const coded = z.object({ code: z.string(), label: z.string() });
/** A law that a disclosure can be made by. */
export const gateway = z.object({ code: z.string(), label: z.string(), help: z.string() });
const labels = z.record(
  z.string(),
  z.object({
    label: z.string(),
    identity_id: z.string(),
    plain: z.boolean().optional(),
    erased: z.boolean().optional(),
  }),
);

/** An entry of a log, as the caller may see it. */
export const entry = z.object({
  id: z.string(),
  kind: z.string(),
  kind_label: z.string(),
  happened_at: z.string(),
  logged_at: z.string(),
  body: z.string(),
  labels,
  version: z.number(),
  author: z.string(),
  organisation: z.string(),
  own: z.boolean(),
  grade: z.string(),
  conditions: z.string().nullable(),
  /** Organisations that codes 5 and C name. */
  recipients: z.array(z.string()),
  /** Why code 4 keeps it to an agency, for its own people. */
  kept_reason: z.string().nullable(),
  /** By which disclosures the reader sees it beyond its code. */
  shared: z.array(specialSharing),
  review_on: z.string().nullable(),
  graded_again: z.boolean(),
  attendance: z
    .array(
      z.object({
        organisation: z.string(),
        cost_role: z.string(),
        people: z.number(),
        minutes: z.number(),
        side: z.string(),
      }),
    )
    .nullable(),
  evidence: z.array(z.object({ id: z.string(), kind: z.string(), caption: z.string() })).nullable(),
});

const log = z.object({
  problem_id: z.string(),
  may_write: z.boolean(),
  organisation_id: z.string(),
  some_hidden: z.boolean(),
  ask: z.string().nullable(),
  kinds: z.array(coded),
  cost_roles: z.array(coded),
  gateways: z.array(gateway),
  organisations: z.array(named),
  total: z.number(),
  entries: z.array(entry),
});

export type Log = z.output<typeof log>;
export type LogEntry = z.output<typeof entry>;

/** What the log is filtered by, from the page's address. `page` counts from 1. */
export type LogFilter = { kind?: string; organisation?: string; identity?: string; page: number };

/** Reads the filter of the address; what is malformed counts as not filtered. */
export function logFilterOf(url: URL): LogFilter {
  const asked = (name: string) => url.searchParams.get(name) || undefined;
  const id = (name: string) => z.uuid().safeParse(asked(name)).data;
  const page = Number(asked('page') ?? '1');
  return {
    kind: asked('kind'),
    organisation: id('organisation'),
    identity: id('identity'),
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** The log of a problem, newest first, 50 a page: what the caller may see of it. Times are ISO texts. */
export async function loadLog(
  context: AppLoadContext,
  reference: string,
  filter: LogFilter = { page: 1 },
): Promise<Log> {
  return log.parse(
    await call(context, 'log_page', {
      p_reference: reference,
      p_kind: filter.kind,
      p_organisation: filter.organisation,
      p_identity: filter.identity,
      p_page: filter.page,
    }),
  );
}
