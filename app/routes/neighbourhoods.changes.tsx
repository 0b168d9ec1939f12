import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Page } from '~/components/page';
import { ProblemMoves } from '~/features/neighbourhoods/components/problem-moves';
import { listNeighbourhoods } from '~/features/neighbourhoods/list-neighbourhoods.server';
import { moveForm, movesShape } from '~/features/neighbourhoods/problem-moves.schema';
import { call } from '~/lib/call.server';
import { useFormState } from '~/lib/form-state';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Neighbourhood changes');
export const handle = { sensitive: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer(context, request, 'supervisor', 'inspector');
  const [moves, districts] = await Promise.all([
    call(context, 'problems_of_ended_neighbourhoods', {}),
    listNeighbourhoods(context),
  ]);
  return {
    moves: movesShape.parse(moves),
    districts: districts.filter(({ force_id }) => force_id === viewer.force_id),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireViewer(context, request, 'supervisor', 'inspector');
  const form = await parseForm(request, moveForm);
  if (!form.ok) return invalid(form);
  const { form_token, reference, neighbourhood } = form.data;
  try {
    const args = { p_form_token: form_token, p_reference: reference, p_neighbourhood: neighbourhood };
    await call(context, 'move_problem', args);
  } catch (error) {
    return refused(error, form.values);
  }
  return redirect('/neighbourhoods/changes');
}

export default function NeighbourhoodChanges() {
  const { moves, districts } = useLoaderData<typeof loader>();
  const { errors } = useFormState();
  return (
    <Page heading="Neighbourhood changes" back={{ href: '/neighbourhoods' }} errors={errors}>
      <p className="govuk-body">
        {moves.length === 0
          ? 'All open problems that you supervise are in neighbourhoods in force. There is nothing to do.'
          : 'These neighbourhoods have ended. Their problems keep them until you put each under another.'}
      </p>
      <ProblemMoves moves={moves} districts={districts} />
    </Page>
  );
}
