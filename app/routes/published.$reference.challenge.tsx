import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '~/components/govuk/button';
import { Input } from '~/components/govuk/input';
import { Panel } from '~/components/govuk/panel';
import { Radios } from '~/components/govuk/radios';
import { Textarea } from '~/components/govuk/textarea';
import { Page } from '~/components/page';
import { challengeKinds } from '~/features/publishing/challenge';
import { challengeSummary } from '~/features/publishing/challenge-summary.server';
import { readPublishedSummary } from '~/features/publishing/read-published-summary.server';
import { formatDay } from '~/lib/dates';
import { AppError } from '~/lib/errors';
import { useFormState } from '~/lib/form-state';
import { titled } from '~/lib/page-handle';

export const meta = titled('Something wrong on this page?');

/** It says what the page is called: as soon gone as the page. */
export const headers = () => ({ 'cache-control': 'no-store' });

export async function loader({ context, params }: LoaderFunctionArgs) {
  const reference = params.reference ?? '';
  const summary = await readPublishedSummary(context, reference, null);
  if ('withdrawn_at' in summary) throw new AppError('not_found', { requestId: context.requestId });
  // What was just sent may have taken the page away.
  return { reference, title: 'title' in summary ? summary.title : null };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return challengeSummary(context, request, params.reference ?? '');
}

export default function ChallengePage() {
  const { reference, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = useFormState();
  const back = { href: `/published/${reference}`, text: title ?? reference };
  if (answer && 'due_on' in answer)
    return (
      <Page heading="Thank you" back={back}>
        <Panel title="Your message has been sent" headingLevel={2} />
        <p className="govuk-body">
          The team’s supervisor and the information manager see it now. They look at it by{' '}
          {formatDay(answer.due_on)}.{' '}
          {title === null
            ? 'Until then the page is not shown to anybody else.'
            : 'They can take the page away while they do.'}{' '}
          If you left a way to reach you, they can tell you what came of it.
        </p>
      </Page>
    );
  if (title === null)
    return (
      <Page heading="This page is being looked at" caption={reference} back={{ href: '/' }}>
        <p className="govuk-body">
          Somebody has told us that something on it may be wrong, and it is not shown meanwhile. If it comes
          back you can write to us here.
        </p>
      </Page>
    );
  return (
    <Page heading="Something wrong on this page?" caption={title} back={back} errors={form.errors}>
      <p className="govuk-body">
        Is somebody in danger now? Ring 999. This form goes to the people who answer for the page, and to
        nobody else. What tells of a person is taken away at once and looked at within one working day, all
        else is looked at within five.
      </p>
      <form method="post">
        <Radios
          {...form.choice('kind')}
          legend="What is wrong?"
          items={Object.entries(challengeKinds).map(([value, label]) => ({ value, label }))}
        />
        <Textarea
          {...form.field('words')}
          label="Tell us more"
          hint="Which words, and what should they say?"
          rows={5}
        />
        <Input
          {...form.field('contact')}
          label="How to reach you (optional)"
          hint="An e-mail address or a telephone number. Without it we cannot tell you what came of it."
        />
        <Button>Send</Button>
      </form>
    </Page>
  );
}
