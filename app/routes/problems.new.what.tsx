import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LoggingFrame } from '~/features/problems/components/logging-frame';
import { WhatForm } from '~/features/problems/components/what-form';
import { listKinds } from '~/features/problems/list-kinds.server';
import { whatSchema } from '~/features/problems/logging.schema';
import { loggers } from '~/features/problems/loggers';
import { readDraft } from '~/features/problems/read-draft.server';
import { saveDraft } from '~/features/problems/save-draft.server';
import { useFormState } from '~/lib/form-state';
import { invalid, parseForm } from '~/lib/forms.server';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { enhance: true, sensitive: true };
export const meta = titled('What is the problem? - Log a problem');

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireViewer(context, request, ...loggers);
  const [{ id, answers }, kinds] = await Promise.all([
    readDraft(context, request),
    listKinds(context, 'category', 'frequency'),
  ]);
  return { draft: id, saved: answers.what, categories: kinds.category, frequencies: kinds.frequency };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, ...loggers);
  const form = await parseForm(request, whatSchema);
  if (!form.ok) return invalid(form);
  const { id } = await readDraft(context, request);
  return saveDraft(context, id, 'what', form.data);
}

export default function What() {
  const { draft, ...data } = useLoaderData<typeof loader>();
  const { errors } = useFormState();
  return (
    <LoggingFrame page="what" draft={draft} heading="What is the problem?" errors={errors}>
      <WhatForm {...data} />
    </LoggingFrame>
  );
}
