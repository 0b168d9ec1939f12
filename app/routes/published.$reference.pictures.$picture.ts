import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { COPY_CONTENT_TYPE } from '~/features/evidence/evidence-kind';
import { readPublishedPicture } from '~/features/publishing/read-published-picture.server';

/** A picture of published work: a copy without metadata, for as long as it is published. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const file = await readPublishedPicture(context, params.reference ?? '', params.picture ?? '');
  return new Response(createReadableStreamFromReadable(file.stream), {
    headers: {
      'content-type': COPY_CONTENT_TYPE,
      'content-length': String(file.size),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
