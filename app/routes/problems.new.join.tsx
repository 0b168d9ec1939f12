import {
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormToken } from '~/components/form-token';
import { Page } from '~/components/page';
import { SeparationCheck } from '~/components/separation/separation-check';
import { joinProblem } from '~/features/problems/join-problem.server';
import { joinSchema, type PlacedDraft } from '~/features/problems/logging.schema';
import { loggers } from '~/features/problems/loggers';
import { loggingPath } from '~/features/problems/logging-pages';
import { readPlacedDraft } from '~/features/problems/read-draft.server';
import { readHeader } from '~/features/problems/read-header.server';
import { AppError } from '~/lib/errors';
import type { FormAnswer, FormValues } from '~/lib/form-fields';
import { invalid, parseForm } from '~/lib/forms.server';
import { titled } from '~/lib/page-handle';
import { checkStepOf, maySave } from '~/lib/separated-text/check-step';
import { lookFirst, rememberHarmless } from '~/lib/separated-text/check-texts.server';
import { decisionsOf } from '~/lib/separated-text/decisions';
import { separateFields } from '~/lib/separated-text/separate-fields.server';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { enhance: true, sensitive: true };
export const meta = titled('Join a problem');

/** The problem that the address names, as far as it can be joined. */
async function readJoined(context: AppLoadContext, request: Request) {
  const header = await readHeader(context, new URL(request.url).searchParams.get('reference') ?? '');
  if (header.access === 'lapsed') throw new AppError('forbidden');
  return header;
}

const labels = { body: 'Your words' };

/** What the draft says, in one text. */
const wordsOf = ({ what, who }: PlacedDraft) =>
  [what.title, what.what, who?.said, who?.harm].filter(Boolean).join('\n\n');

async function separated(context: AppLoadContext, request: Request, values: FormValues) {
  const [{ id, answers }, header] = [
    await readPlacedDraft(context, request),
    await readJoined(context, request),
  ];
  // The problem's own words are known only to those who may write in its record.
  const dictionary = header.may.contribute ? header.id : null;
  const texts = await separateFields(context, dictionary, { body: wordsOf(answers) }, decisionsOf(values));
  return { draft: id, header, texts };
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, ...loggers);
  const { draft, header, texts } = await separated(context, request, {});
  const { reference, title, may } = header;
  const check = checkStepOf(texts, labels, {});
  return { draft, reference, title, contributes: may.contribute, check };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, ...loggers);
  const form = await parseForm(request, joinSchema);
  if (!form.ok) return invalid(form);
  const { header, texts } = await separated(context, request, form.values);
  if (!maySave(texts, form.values))
    return lookFirst({ errors: {}, values: form.values, check: checkStepOf(texts, labels, form.values) });
  if (header.may.contribute) await rememberHarmless(context, header.id, texts);
  const { reference, joined } = await joinProblem(context, {
    id: header.id,
    words: texts.texts.body,
    mentions: texts.mentions,
    formToken: form.data.form_token,
  });
  return redirect(joined ? `/problems/${reference}/log` : `/problems/${reference}?asked=1`);
}

export default function Join() {
  const { draft, reference, title, contributes, ...loaded } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer & Partial<typeof loaded>>();
  const { check = loaded.check } = answer ?? {};
  return (
    <Page
      heading={contributes ? 'Add what you know to this problem' : 'Ask to join this problem'}
      caption={`${reference}: ${title}`}
      back={{ href: loggingPath('check', draft) }}
      errors={answer?.errors}
      width="full"
    >
      <p className="govuk-body">
        {contributes
          ? 'Your words become an entry in its log. Nothing new is logged, and your draft is kept until you delete it.'
          : 'Your words go to its supervisor, who decides whether your organisation takes part.'}
      </p>
      <SeparationCheck
        {...check}
        values={{}}
        saveText={contributes ? 'Add to the log' : 'Ask to join'}
        backHref={loggingPath('check', draft)}
        backText="Back to your draft"
      >
        <FormToken />
      </SeparationCheck>
    </Page>
  );
}
