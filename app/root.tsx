import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { useContext, type ReactNode } from 'react';
import { GenericHeader } from '~/components/govuk/generic-header';
import { SkipLink } from '~/components/govuk/skip-link';
import { Enhancer } from '~/components/layout/enhancer';
import { ErrorPage, titleOfError } from '~/components/layout/error-page';
import { IdentityBar } from '~/components/layout/identity-bar';
import { MarkingBanner } from '~/components/layout/marking-banner';
import { Navigation } from '~/components/layout/navigation';
import { PageFooter } from '~/components/layout/page-footer';
import { AppError } from '~/lib/errors';
import { pageHandle, type PageHandle } from '~/lib/page-handle';
import { RequestFacts } from '~/lib/request-facts';
import { themeOf } from '~/lib/theme';
import { getViewer } from '~/lib/viewer.server';
import enhance from './islands/enhance.ts?worker&url';
import styles from './styles/prime.scss?url';

/** The style sheet and our own icon: nothing comes from another host. */
export function links() {
  return [
    { rel: 'stylesheet', href: styles },
    { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  ];
}

/** The title of pages that have none of their own, and of error pages. */
export const meta: MetaFunction = ({ error }) => [
  { title: error ? `${titleOfError(error)} - PRIME` : 'PRIME' },
];

/**
 * What every page is framed with. While the database is down the frame is the public's, so that pages which need no
 * data still show; a page that needs it fails by itself.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await getViewer(context).catch((error: unknown) => {
    if (error instanceof AppError) return null;
    throw error;
  });
  return {
    viewer,
    theme: themeOf(request.headers.get('cookie')),
    demo: context.settings.demo,
    formSeed: crypto.randomUUID(),
  };
}

/**
 * The one plain module of a page that is not hydrated. Stands after the page's content, when it is known whether a form
 * came back: its error summary then takes the focus, on pages that need no scripts otherwise, too.
 */
function PlainModule({ page }: { page: PageHandle }) {
  const { nonce, foundOut } = useContext(RequestFacts);
  const wanted = (page.enhance ?? false) || (foundOut?.hasErrors ?? false);
  const island = page.island ?? (wanted && !page.scripts ? enhance : undefined);
  return island ? <script type="module" nonce={nonce} src={island} /> : null;
}

/** The frame of pages and of error pages alike. Scripts are sent only where the page says so, never with an error. */
export function Layout({ children }: { children: ReactNode }) {
  const { nonce } = useContext(RequestFacts);
  const framed = useRouteLoaderData<typeof loader>('root');
  // Without an error the hook gives undefined or, outside every boundary, null.
  const failed = (useRouteError() ?? null) !== null;
  const page = pageHandle(useMatches());
  const viewer = framed?.viewer ?? null;
  const theme = framed?.theme ?? 'system';
  return (
    <html lang="en-GB" className="govuk-template" data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta
          name="color-scheme"
          content={theme === 'system' ? 'light dark' : theme === 'night' ? 'dark' : 'light'}
        />
        <Meta />
        <Links />
      </head>
      <body className="govuk-template__body">
        <SkipLink href="#main-content">Skip to main content</SkipLink>
        {viewer ? <MarkingBanner sensitive={page.sensitive ?? false} /> : null}
        <header className="app-header">
          <GenericHeader url={viewer ? '/desk' : '/'}>PRIME</GenericHeader>
          {viewer ? <IdentityBar viewer={viewer} /> : null}
          <Navigation viewer={viewer} />
        </header>
        {children}
        <PageFooter theme={theme} demo={framed?.demo ?? false} signedIn={Boolean(viewer)} />
        {failed ? null : <PlainModule page={page} />}
        {page.scripts && !failed ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
            {page.enhance ? <Enhancer /> : null}
          </>
        ) : null}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** Every refusal and every fault, in GOV.UK's style, without scripts. */
export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}
