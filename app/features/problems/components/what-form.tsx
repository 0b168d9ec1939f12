import { Button } from '~/components/govuk/button';
import { DateInput } from '~/components/govuk/date-input';
import { Radios } from '~/components/govuk/radios';
import { Select } from '~/components/govuk/select';
import { Textarea } from '~/components/govuk/textarea';
import { dayParts } from '~/lib/day-parts';
import { useFormState } from '~/lib/form-state';
import type { Kind } from '../list-kinds.server';
import { namesAreTakenOut } from '../logging-pages';
import type { Draft } from '../logging.schema';

type Props = { saved?: Draft['what']; categories: readonly Kind[]; frequencies: readonly Kind[] };

/** The second page: the problem in a sentence, what happens, how often, since when. */
export function WhatForm({ saved, categories, frequencies }: Props) {
  const form = useFormState();
  return (
    <form method="post" noValidate>
      <Textarea
        label="The problem in one sentence"
        labelClass="govuk-label--m"
        hint={`Who does what, where and when. ${namesAreTakenOut}`}
        rows={2}
        {...form.field('title', saved?.title)}
      />
      <Select
        label="Category"
        labelClass="govuk-label--m"
        items={[
          { value: '', text: 'Choose a category' },
          ...categories.map(({ code, label }) => ({ value: code, text: label })),
        ]}
        {...form.field('category', saved?.category)}
      />
      <Textarea
        label="What happens? (optional)"
        labelClass="govuk-label--m"
        hint={`How it goes, from beginning to end. ${namesAreTakenOut}`}
        {...form.field('what', saved?.what)}
      />
      <Radios
        legend="How often?"
        legendClass="govuk-fieldset__legend--m"
        items={frequencies.map(({ code, label }) => ({ value: code, label }))}
        {...form.choice('frequency', saved?.frequency)}
      />
      <DateInput
        legend="Since when?"
        legendClass="govuk-fieldset__legend--m"
        hint="An estimate will do: leave the day empty if you do not know it, like June 2026"
        orMonth
        {...form.date('since', saved && dayParts(saved.since))}
      />
      <Button>Continue</Button>
    </form>
  );
}
