import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormToken } from '~/components/form-token';
import { InsetText } from '~/components/govuk/inset-text';
import { NotificationBanner } from '~/components/govuk/notification-banner';
import { Page } from '~/components/page';
import type { TextCheck } from '~/lib/separated-text/check-texts.server';
import { CheckStepView } from '~/features/problems/components/check-step';
import { DecisionFields } from '~/features/problems/components/decision-fields';
import { SubmittedAnswers } from '~/features/problems/components/submitted-answers';
import { decideReview } from '~/features/problems/decide-review.server';
import { decidedBefore } from '~/features/problems/decided-before';
import { readQueue, readReview } from '~/features/problems/read-reviews.server';
import { decisionSchema, type ReviewPage } from '~/features/problems/review.schema';
import { stageName } from '~/features/problems/stages';
import { isErrorCode } from '~/lib/errors';
import { wording } from '~/lib/error-wording';
import { formatMoment } from '~/lib/dates';
import type { FormAnswer } from '~/lib/form-fields';
import { invalid, parseForm, refusedWhileOffered } from '~/lib/forms.server';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { scripts: true, enhance: true, sensitive: true };
export const meta = titled('Review');

/** Why the viewer cannot decide on it, in words; null when they can. */
function whyNot({ state, refusal }: ReviewPage): string | null {
  if (state !== 'waiting') return `It is ${state}.`;
  return isErrorCode(refusal) ? `${wording[refusal].title}. ${wording[refusal].todo}` : null;
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const page = await readReview(context, params.submission ?? '');
  return { page, whyNot: whyNot(page), done: decidedBefore(request) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  const form = await parseForm(request, decisionSchema);
  if (!form.ok) return invalid(form);
  const page = await readReview(context, params.submission ?? '');
  try {
    const look = await decideReview(context, page, form.data, form.values);
    if (look) return look;
  } catch (error) {
    return refusedWhileOffered(error, form.values);
  }
  const [next] = await readQueue(context);
  return redirect(`/reviews${next ? `/${next.id}` : ''}?done=${page.reference}`);
}

/** After a decision: what was decided, and that another problem's review stands below. */
function Decided({ done, next }: { done: string; next: string }) {
  return (
    <NotificationBanner type="success">
      <p className="govuk-notification-banner__heading">
        {done} is decided. Now comes {next}, the next one that waits for you.
      </p>
      <p className="govuk-body">
        <a className="govuk-notification-banner__link" href={`/problems/${done}`}>
          Open {done}
        </a>{' '}
        or{' '}
        <a className="govuk-notification-banner__link" href="/reviews">
          stop here
        </a>
        .
      </p>
    </NotificationBanner>
  );
}

export default function Review() {
  const { page, whyNot: stopped, done } = useLoaderData<typeof loader>();
  const answer = useActionData<Partial<FormAnswer & TextCheck>>();
  const address = `/reviews/${page.id}`;
  return (
    <Page
      heading={`${stageName(page.stage)}: ${page.title}`}
      caption={`Review of ${page.reference}`}
      back={{ href: '/reviews' }}
      errors={answer?.errors}
      banner={done ? <Decided done={done} next={page.reference} /> : null}
    >
      {answer?.check ? (
        <CheckStepView check={answer.check} saveText="Save the decision" backHref={address} />
      ) : (
        <form method="post" noValidate>
          <FormToken />
          <p className="govuk-body">
            {page.by} submitted this on {formatMoment(page.submitted_at)}.{' '}
            <a className="govuk-link" href={`/problems/${page.reference}`}>
              Open the problem
            </a>
          </p>
          {page.note ? <InsetText>{page.note}</InsetText> : null}
          {page.closure_reason ? (
            <p className="govuk-body">
              To be closed as: <strong>{page.closure_reason}</strong>
            </p>
          ) : null}
          {page.before?.reason ? (
            <InsetText>
              Version {page.before.number} was {page.before.state}: {page.before.reason}
            </InsetText>
          ) : null}
          <SubmittedAnswers page={page} reviewing={stopped === null} />
          {stopped === null ? (
            <DecisionFields reference={page.reference} closes={page.stage === 'assessment'} />
          ) : (
            <InsetText>{stopped}</InsetText>
          )}
        </form>
      )}
    </Page>
  );
}
