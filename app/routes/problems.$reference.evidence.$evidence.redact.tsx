import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BackLink } from '~/components/govuk/back-link';
import { ErrorSummary } from '~/components/govuk/error-summary';
import { RedactionForm } from '~/features/evidence/components/redaction-form';
import { RedactionPicture } from '~/features/evidence/components/redaction-picture';
import { RedactionVersions } from '~/features/evidence/components/redaction-versions';
import { loadEvidencePage } from '~/features/evidence/load-evidence-page.server';
import { loadRedactions } from '~/features/evidence/load-redactions.server';
import { redactEvidence } from '~/features/evidence/redact-evidence.server';
import { boxesOf, boxFault, type TypedBox } from '~/features/evidence/redaction-boxes';
import redact from '~/islands/redact.ts?worker&url';
import { AppError } from '~/lib/errors';
import { valueOf, type FormValues } from '~/lib/form-fields';
import { useFormState } from '~/lib/form-state';
import { titledOfProblem } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true, island: redact };
export const meta = titledOfProblem('Hide parts of a picture');

/** The picture, if the viewer may change it; anything else is as if it were not there. */
async function loadPicture({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request);
  const file = await loadEvidencePage(context, params.reference ?? '', params.evidence ?? '');
  if (!file.shown || file.kind !== 'picture' || !file.may_change)
    throw new AppError('not_found', { requestId: context.requestId });
  return file;
}

export async function loader(args: LoaderFunctionArgs) {
  const file = await loadPicture(args);
  return { file, versions: await loadRedactions(args.context, file.id) };
}

export async function action(args: ActionFunctionArgs) {
  const file = await loadPicture(args);
  const intent = (await args.request.clone().formData()).get('intent');
  const answer = await redactEvidence(args.context, args.request, file);
  return answer ?? redirect(`/problems/${file.reference}/evidence/${file.id}?done=${String(intent)}`);
}

/** The boxes that were typed, those that are whole. */
function typedBoxes(values: FormValues) {
  const typed: TypedBox[] = [];
  for (let row = 0; values[`boxes.${row}.x`]; row += 1) {
    const part = (name: string) => valueOf(values, `boxes.${row}.${name}`) ?? '';
    typed.push({ x: part('x'), y: part('y'), width: part('width'), height: part('height') });
  }
  return boxesOf(typed.filter((box) => boxFault(box) === null));
}

export default function RedactPicture() {
  const { file, versions } = useLoaderData<typeof loader>();
  const { errors, sent, values } = useFormState();
  const saved = versions[0]?.boxes ?? [];
  return (
    <>
      <BackLink href={`/problems/${file.reference}/evidence/${file.id}`}>The file</BackLink>
      <ErrorSummary errors={errors} />
      <h2 className="govuk-heading-l">Hide parts of the picture</h2>
      <p className="govuk-body">
        A new copy is made in which the boxes are black for good. The original stays as it is. Only such a
        copy can be published.
      </p>
      <RedactionPicture file={file} boxes={sent ? typedBoxes(values) : saved} />
      <RedactionForm saved={saved} />
      <RedactionVersions versions={versions} />
    </>
  );
}
