import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '~/components/page';
import { TwoTexts } from '~/components/two-texts';
import { PriorityForm } from '~/features/community/components/priority-form';
import { priorityForm } from '~/features/community/priority.schema';
import { readManagedNeighbourhood } from '~/features/community/read-managed-neighbourhood.server';
import { savePriority } from '~/features/community/save-priority.server';
import { savedPriority } from '~/features/community/saved-priority';
import { neighbourhoodPath } from '~/features/neighbourhoods/neighbourhood';
import { AppError } from '~/lib/errors';
import { useFormState } from '~/lib/form-state';
import { invalid, parseForm } from '~/lib/forms.server';
import { titled } from '~/lib/page-handle';
import { refusedEdit } from '~/lib/stale-save.server';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Priority');
export const handle = { enhance: true };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const neighbourhood = await readManagedNeighbourhood(context, params.force ?? '', params.id ?? '');
  const priority = neighbourhood.priorities.find(({ id }) => id === params.priority) ?? null;
  if (!priority && params.priority !== 'new') throw new AppError('priority_unknown');
  return { neighbourhood, priority };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireViewer(context, request);
  const form = await parseForm(request, priorityForm, context);
  if (!form.ok) return invalid(form);
  const neighbourhood = await readManagedNeighbourhood(context, params.force ?? '', params.id ?? '');
  try {
    await savePriority(context, neighbourhood.id, form.data);
  } catch (error) {
    const { priority: id } = form.data;
    return refusedEdit(context, error, form.values, id ? { table: 'priority', id } : null);
  }
  return redirect(`${neighbourhoodPath(neighbourhood)}/manage`);
}

export default function EditPriority() {
  const { neighbourhood, priority } = useLoaderData<typeof loader>();
  const form = useFormState();
  const back = `${neighbourhoodPath(neighbourhood)}/manage`;
  if (form.stale && priority) {
    const saved = savedPriority(priority, neighbourhood);
    return <TwoTexts stale={form.stale} saved={saved} version={priority.version} keepHref={back} />;
  }
  return (
    <Page
      heading={priority ? 'Change a priority' : 'Add a priority'}
      caption={neighbourhood.name}
      back={{ href: back, text: 'Priorities' }}
      errors={form.errors}
    >
      <PriorityForm form={form} priority={priority} neighbourhood={neighbourhood} />
    </Page>
  );
}
