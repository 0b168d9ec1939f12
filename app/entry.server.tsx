import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { withErrorTitle } from '~/lib/error-title';
import { RequestFacts, type FoundOut } from '~/lib/request-facts';
import { typedForm } from '~/lib/typed-form.server';

/** Rendering that has not finished after this long is broken off. */
const RENDER_LIMIT_MS = 5000;

/** Answers a page: the whole HTML at once, so that a fault while rendering still gets its own status and page. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { nonce, requestId } = context;
  const foundOut: FoundOut = { hasErrors: false };
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <RequestFacts.Provider value={{ nonce, requestId, typed: typedForm(context), foundOut }}>
        <RemixServer context={remixContext} url={request.url} abortDelay={RENDER_LIMIT_MS} nonce={nonce} />
      </RequestFacts.Provider>,
      {
        nonce,
        onAllReady() {
          clearTimeout(limit);
          const body = new PassThrough();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          const whole = text(body).then((html) => (foundOut.hasErrors ? withErrorTitle(html) : html));
          resolve(whole.then((html) => new Response(html, { headers, status })));
          pipe(body);
        },
        onShellError(error) {
          clearTimeout(limit);
          reject(error);
        },
      },
    );
    const limit = setTimeout(abort, RENDER_LIMIT_MS);
  });
}

/** Logs what nobody foresaw. Refusals (`AppError`) are logged where they are raised; a browser that left is no fault. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return;
  const { method, url } = request;
  context.log.error(
    { err: error, method, path: new URL(url).pathname, requestId: context.requestId },
    'unexpected fault',
  );
}
