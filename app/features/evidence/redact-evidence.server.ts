import { Readable } from 'node:stream';
import { data, type AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import type { FormAnswer } from '~/lib/form-fields';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { burnBoxes, bytesOf, sha256Of, type RedactedCopy } from './burn-boxes.server';
import { COPY_CONTENT_TYPE } from './evidence-kind';
import type { EvidencePage } from './load-evidence-page.server';
import { boxesOf, type RedactionBox } from './redaction-boxes';
import { redactionSchema } from './redaction.schema';

const saved = z.object({ redaction: z.string() });

/**
 * Takes the form that hides parts of a picture one step on: shows the boxes on it, saves a copy in which they are
 * burnt in, or notes that there is nothing to hide.
 * @returns the answer for the page; null when it is saved
 */
export async function redactEvidence(context: AppLoadContext, request: Request, file: EvidencePage) {
  const form = await parseForm(request, redactionSchema, context);
  if (!form.ok) return invalid(form);
  const { boxes, form_token, intent } = form.data;
  if (intent === 'preview') return data<FormAnswer>({ errors: {}, values: form.values });
  try {
    const picture = await viewOf(context, file.id);
    const drawn = boxesOf(boxes);
    if (drawn.length === 0) await noteNothing(context, file, picture, form_token);
    else await keepCopy(context, file, { drawn, copy: await burnBoxes(picture, drawn), form_token });
    return null;
  } catch (error) {
    return refused(error, form.values, 'boxes');
  }
}

/** The copy that is shown: upright and without metadata already. */
async function viewOf(context: AppLoadContext, evidence: string): Promise<Buffer> {
  const opened = await context.files.open(`${evidence}/view`);
  if (!opened) throw new AppError('picture_not_ready', { requestId: context.requestId });
  return bytesOf(opened.stream);
}

function noteNothing(context: AppLoadContext, file: EvidencePage, picture: Buffer, form_token: string) {
  return call(context, 'redact_evidence', {
    p_evidence: file.id,
    p_upload: null,
    p_boxes: [],
    p_sha256: sha256Of(picture),
    p_width: file.width ?? 1,
    p_height: file.height ?? 1,
    p_form_token: form_token,
  });
}

type Redaction = { drawn: RedactionBox[]; copy: RedactedCopy; form_token: string };

/** Stores the copy beside its file under the id of a new upload; takes it away again when it is not kept. */
async function keepCopy(context: AppLoadContext, file: EvidencePage, redaction: Redaction): Promise<void> {
  const { drawn, copy, form_token } = redaction;
  const upload = z.string().parse(await call(context, 'begin_upload', {}));
  const keys = { view: `${file.id}/${upload}/view`, thumbnail: `${file.id}/${upload}/thumbnail` };
  const takeAway = async () => {
    await Promise.all([keys.view, keys.thumbnail].map((key) => context.files.remove(key)));
    await call(context, 'drop_upload', { p_upload: upload });
  };
  try {
    for (const part of ['view', 'thumbnail'] as const)
      await context.files.put(keys[part], Readable.from([copy[part]]), { contentType: COPY_CONTENT_TYPE });
    const { redaction: kept } = saved.parse(
      await call(context, 'redact_evidence', {
        p_evidence: file.id,
        p_upload: upload,
        p_boxes: drawn,
        p_sha256: copy.sha256,
        p_width: copy.width,
        p_height: copy.height,
        p_form_token: form_token,
      }),
    );
    // The same form sent twice: the first copy is the one that counts.
    if (kept !== upload) await takeAway();
  } catch (error) {
    await takeAway().catch(() => undefined);
    throw error;
  }
}
