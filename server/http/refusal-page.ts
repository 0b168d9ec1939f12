import type { AppResponse } from './responses';

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What a refusal before Remix says: `title` what happened, `advice` what to do. */
export type Refusal = { status: number; title: string; advice: string };

/**
 * Answers a request that never reaches the pages. It stands on its own: it has to work when nothing else does.
 */
export function refuse(response: AppResponse, { status, title, advice }: Refusal): void {
  const { requestId, nonce } = response.locals;
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(
      `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)} – PRIME</title>
<style nonce="${nonce}">body{font:19px/1.4 arial,sans-serif;max-width:40em;margin:2em auto;padding:0 1em;color:#0b0c0c}a{color:#1d70b8}</style>
</head><body><main><h1>${escape(title)}</h1><p>${escape(advice)}</p>
<p>If you ask for help, quote <code>${escape(requestId)}</code>.</p><p><a href="/">Go to the start page</a></p></main></body></html>`,
    );
}
