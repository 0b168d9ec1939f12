import { createHash } from 'node:crypto';
import { data, type AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { AppError } from './errors';
import { FILE_FIELDS } from './form-as-sent';
import { wording, type ErrorCode } from './error-wording';
import { nestFields, type FormAnswer, type FormValues } from './form-fields';
import { isSecret, keepTyped } from './typed-form.server';

/** A checked form, or its messages with everything that was typed. */
export type FormResult<T> = { ok: true; data: T; values: FormValues } | ({ ok: false } & FormAnswer);

/**
 * Reads and checks a form. Line ends become `\n`; files are not read here (they stream through their own route).
 * @param context given by pages for the public, where no `requireViewer` has kept what was typed
 */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  context?: AppLoadContext,
): Promise<FormResult<z.output<Schema>>> {
  if (context) await keepTyped(context, request);
  const values = await readValues(request);
  const parsed = schema.safeParse(nestFields({ ...values, ...tokenAsSent(request, values) }));
  if (parsed.success) return { ok: true, data: parsed.data, values };
  const errors: FormAnswer['errors'] = {};
  for (const issue of parsed.error.issues) errors[issue.path.join('.') || 'form'] ??= issue.message;
  return { ok: false, errors, values };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The token of the form with what was sent mixed in. The same form sent twice is done once; but where only the answer
 * was lost, and the words were changed before it was sent again, it is another form: what was typed is not passed over.
 */
function tokenAsSent(request: Request, values: FormValues): FormValues {
  const token = values.form_token?.[0] ?? '';
  if (!UUID.test(token)) return {};
  const files = new URLSearchParams(request.headers.get(FILE_FIELDS) ?? '').getAll('name');
  const said = Object.entries(values).filter(([name]) => !files.includes(name));
  const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex');
  // As a uuid of one's own making (RFC 9562, version 8).
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return { form_token: [parts.join('-')] };
}

async function readValues(request: Request): Promise<FormValues> {
  const values: FormValues = {};
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    throw new AppError('bad_request');
  }
  for (const [name, value] of form.entries())
    if (typeof value === 'string') (values[name] ??= []).push(value.replace(/\r\n?/g, '\n'));
  return values;
}

function answer(errors: FormAnswer['errors'], values: FormValues, status: number) {
  const shown = Object.fromEntries(Object.entries(values).filter(([name]) => !isSecret(name)));
  return data<FormAnswer>({ errors, values: shown }, { status });
}

/** The answer to a form that failed its checks: status 400, the messages, and what was typed but no password. */
export function invalid(form: FormAnswer) {
  return answer(form.errors, form.values, 400);
}

/**
 * Shows a refusal of the database beside the form that it refuses. For what the person can put right themselves (400
 * and 409, but not a stale version); anything else goes on to the error page.
 * @param field the name of the field to blame, `form` for the form as a whole
 * @throws the error itself when it is none of those
 */
export function refused(error: unknown, values: FormValues, field = 'form') {
  if (!(error instanceof AppError) || error.code === 'stale_version') throw error;
  const { status, title, todo } = wording[error.code];
  if (status !== 400 && status !== 409 && status !== 422) throw error;
  return answer({ [field]: `${title}. ${todo}` }, values, status);
}

/** Refusals of forms that stand on their page only while what they refuse has not happened. */
const FORM_GONE: ReadonlySet<ErrorCode> = new Set([
  'already_restricted',
  'not_waiting',
  'problem_closed',
  'stage_not_approved',
  'stage_waiting',
]);

/**
 * As `refused`, on pages whose form goes once somebody else has done it, such as a review that was decided meanwhile:
 * the error page then gives back what was typed, which the page itself could not.
 * @throws the error itself when the page has no such form any more, or when the person cannot put it right
 */
export function refusedWhileOffered(error: unknown, values: FormValues) {
  if (error instanceof AppError && FORM_GONE.has(error.code)) throw error;
  return refused(error, values);
}

/** A field that may be sent none, one or several times (checkboxes), as a list. */
export function many<Item extends z.ZodType>(item: Item) {
  return z.preprocess(
    (sent) => (sent === undefined || sent === '' ? [] : Array.isArray(sent) ? sent : [sent]),
    z.array(item),
  );
}
