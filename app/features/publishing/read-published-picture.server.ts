import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { AppError } from '~/lib/errors';
import type { OpenFile } from '~/lib/file-store';

/**
 * Opens a picture of a published version.
 * @throws AppError `not_found` when it is not published (any more) or there is no such picture
 */
export async function readPublishedPicture(
  context: AppLoadContext,
  reference: string,
  picture: string,
): Promise<OpenFile> {
  const missing = () => new AppError('not_found', { requestId: context.requestId });
  if (!z.uuid().safeParse(picture).success) throw missing();
  const key = z
    .string()
    .nullable()
    .parse(await call(context, 'published_picture', { p_reference: reference, p_picture: picture }));
  const file = key && (await context.files.open(key));
  if (!file) throw missing();
  return file;
}
