import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DuplicateCards } from '~/features/problems/components/duplicate-cards';
import { LoggingFrame } from '~/features/problems/components/logging-frame';
import { WhoForm } from '~/features/problems/components/who-form';
import { findDuplicates } from '~/features/problems/find-duplicates.server';
import { listKinds } from '~/features/problems/list-kinds.server';
import { whoSchema } from '~/features/problems/logging.schema';
import { loggers } from '~/features/problems/loggers';
import { readDraft, readPlacedDraft } from '~/features/problems/read-draft.server';
import { saveDraft } from '~/features/problems/save-draft.server';
import { useFormState } from '~/lib/form-state';
import { invalid, parseForm } from '~/lib/forms.server';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { enhance: true, sensitive: true };
export const meta = titled('Who says so and who is harmed? - Log a problem');

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, ...loggers);
  const { id, answers } = await readPlacedDraft(context, request);
  const [kinds, duplicates] = await Promise.all([
    listKinds(context, 'source'),
    findDuplicates(context, answers),
  ]);
  return { draft: id, saved: answers.who, sources: kinds.source, duplicates };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, ...loggers);
  const form = await parseForm(request, whoSchema);
  if (!form.ok) return invalid(form);
  const { id } = await readDraft(context, request);
  return saveDraft(context, id, 'who', form.data);
}

export default function Who() {
  const { draft, saved, sources, duplicates } = useLoaderData<typeof loader>();
  const { errors } = useFormState();
  return (
    <LoggingFrame page="who" draft={draft} heading="Who says so and who is harmed?" errors={errors}>
      <DuplicateCards duplicates={duplicates} draft={draft} />
      <WhoForm saved={saved} sources={sources} />
    </LoggingFrame>
  );
}
