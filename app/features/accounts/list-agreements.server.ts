import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { roles } from '~/lib/viewer';
import { named } from './post.server';

const agreements = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    purpose: z.string(),
    gateway: z.string(),
    from_date: z.string(),
    review_date: z.string(),
    extended_until: z.string().nullable(),
    extended_reason: z.string().nullable(),
    version: z.number(),
    police_lead: named,
    partner_lead: named,
    parties: z.array(named),
    districts: z.array(named),
  }),
);
export type Agreement = z.output<typeof agreements>[number];

/** The agreements of the viewer's force, those that lapse first at the top. */
export async function listAgreements(context: AppLoadContext): Promise<Agreement[]> {
  return agreements.parse(await call(context, 'agreement_list', {}));
}

const lead = z.object({
  member_id: z.string(),
  name: z.string(),
  role: z.enum(roles),
  organisation_id: z.string(),
  organisation: z.string(),
});
const leads = z.object({ police: z.array(lead), partner: z.array(lead) });
export type LeadChoices = z.output<typeof leads>;

/** Who can lead an agreement on either side. */
export async function listLeads(context: AppLoadContext): Promise<LeadChoices> {
  return leads.parse(await call(context, 'lead_choices', {}));
}
