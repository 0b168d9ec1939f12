import { redirect, type AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from './call.server';
import { AppError } from './errors';
import { SCHEMES } from './grading';
import { keepTyped, typedForm } from './typed-form.server';
import { roles, type Role, type Viewer } from './viewer';

const named = { id: z.string(), name: z.string() };
const role = z.enum(roles);

/** The shape of `rpc whoami`. */
const whoami: z.ZodType<Viewer | null> = z
  .object({
    account_id: z.string(),
    email: z.string(),
    member_id: z.string(),
    role,
    display_name: z.string(),
    collar_number: z.string().nullable(),
    organisation: z.object({ ...named, kind: z.string() }),
    unit: z.object({ ...named, prosecuting: z.boolean() }),
    force_id: z.string().nullable(),
    posts: z.array(
      z.object({ member_id: z.string(), role, unit_name: z.string(), organisation_name: z.string() }),
    ),
    neighbourhoods: z.array(z.object(named)),
    districts: z.array(z.object(named)),
    theme: z.string().nullable(),
    grading: z.object({ scheme: z.enum(SCHEMES), notice: z.string() }),
  })
  .nullable();

const asked = new WeakMap<AppLoadContext, Promise<Viewer | null>>();

/**
 * Who is asking, or null for the public. The database is asked once a request. An answer of null (disabled, signed
 * out elsewhere, no post any more) ends the session.
 * @throws AppError `unavailable` when the database does not answer
 */
export function getViewer(context: AppLoadContext): Promise<Viewer | null> {
  let answer = asked.get(context);
  if (!answer) {
    answer = context.session.current ? askWho(context) : Promise.resolve(null);
    asked.set(context, answer);
  }
  return answer;
}

async function askWho(context: AppLoadContext): Promise<Viewer | null> {
  const viewer = whoami.parse(await call(context, 'whoami', {}));
  if (!viewer) context.session.clear();
  return viewer;
}

/**
 * The viewer of a page for signed-in people; with `allowed`, only for those roles. Keeps what a form brought first,
 * so that whatever goes wrong afterwards can give it back.
 * @throws a redirect to the sign-in page (reading), AppError `signed_out` (sending a form) or `forbidden`
 */
export async function requireViewer(
  context: AppLoadContext,
  request: Request,
  ...allowed: Role[]
): Promise<Viewer> {
  const reading = request.method === 'GET' || request.method === 'HEAD';
  if (!reading) await keepTyped(context, request);
  const viewer = await getViewer(context);
  if (!viewer) {
    if (!reading)
      throw new AppError('signed_out', { requestId: context.requestId, typed: typedForm(context) });
    const { pathname, search } = new URL(request.url);
    throw redirect(`/sign-in?return_to=${encodeURIComponent(pathname + search)}`);
  }
  if (allowed.length > 0 && !allowed.includes(viewer.role))
    throw new AppError('forbidden', { requestId: context.requestId });
  return viewer;
}
