import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { DateInput } from '~/components/govuk/date-input';
import { Textarea } from '~/components/govuk/textarea';
import { IdentifiesNobody } from '~/components/separation/identifies-nobody';
import { useFormState } from '~/lib/form-state';
import type { Agreement, LeadChoices } from '../list-agreements.server';
import { LeadSelects } from './lead-selects';

/** It has been reviewed: the next day of review, and who leads. */
export function RenewAgreement({ agreement, leads }: { agreement: Agreement; leads: LeadChoices }) {
  const form = useFormState({ intent: 'renew' });
  return (
    <form method="post" noValidate>
      <FormToken />
      <input {...form.version(agreement.version)} />
      <h2 className="govuk-heading-m">Reviewed: it goes on</h2>
      <DateInput legend="Next to be reviewed by" {...form.date('review')} />
      <LeadSelects leads={leads} police={agreement.police_lead.id} partner={agreement.partner_lead.id} />
      <Button name="intent" value="renew">
        Record the review
      </Button>
    </form>
  );
}

/** It runs on without a review, once. */
export function ExtendAgreement({ version }: { version: number }) {
  const form = useFormState({ intent: 'extend' });
  return (
    <form method="post" noValidate>
      <FormToken />
      <input {...form.version(version)} />
      <h2 className="govuk-heading-m">Extend without a review</h2>
      <p className="govuk-body">Once, with a reason, until it can be reviewed.</p>
      <DateInput legend="Until" {...form.date('extended_until')} />
      <Textarea label="Why" rows={3} {...form.field('extension_reason')} />
      <IdentifiesNobody form={form} />
      <Button name="intent" value="extend" variant="secondary">
        Extend it once
      </Button>
    </form>
  );
}
