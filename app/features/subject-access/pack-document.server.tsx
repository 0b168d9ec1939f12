import { renderToStaticMarkup } from 'react-dom/server';
import { PackWords, packHeading } from './components/pack-words';
import type { Pack } from './load-pack.server';

/** Enough to read and to print it by; the document asks for nothing outside itself. */
const STYLE = `body { font: 1.05rem/1.5 Arial, Helvetica, sans-serif; color: #0b0c0c; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.8rem; line-height: 1.2; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 0.2rem; }
ol { list-style: none; padding: 0; }
.app-muted { color: #484949; font-size: 0.95rem; margin: 0 0 0.4rem; }
.app-wrap { white-space: pre-line; overflow-wrap: anywhere; }
.app-pack__item { break-inside: avoid; border-top: 1px solid #cecece; }
.draft { border: 2px solid #ca3535; padding: 0.8rem; font-weight: bold; }`;

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A pack as an HTML document of its own, in the words of its page, without scripts and without anything to load.
 * @param names where the copies lie in the ZIP, by the numbers of their items
 */
export function packDocument(pack: Pack, names: ReadonlyMap<number, string>): string {
  const heading = packHeading(pack);
  const draft = pack.state === 'open';
  const page = (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${draft ? 'Draft: ' : ''}${heading}`}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <p className="app-muted">{pack.reference}</p>
          <h1>{heading}</h1>
          {draft ? (
            <p className="draft">
              Draft: this is how the pack would read today. Nothing has been given yet, and this must not be
              sent.
            </p>
          ) : null}
          <PackWords pack={pack} names={names} />
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
