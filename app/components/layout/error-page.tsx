import { isRouteErrorResponse } from '@remix-run/react';
import { useContext } from 'react';
import { codeOfStatus, general } from '~/lib/error-wording/general';
import type { ErrorPageData, TypedForm } from '~/lib/errors';
import { RequestFacts } from '~/lib/request-facts';
import { Button } from '../govuk/button';
import { Page } from '../page';
import { TypedText } from './typed-text';

/** A refusal brings its words; only those for any page are known here, so that browsers need not load the whole table. */
function pageData(error: unknown): ErrorPageData {
  if (isRouteErrorResponse(error)) {
    const sent = error.data as Partial<ErrorPageData> | null;
    if (sent?.code && sent.title && sent.todo)
      return { ...sent, code: sent.code, title: sent.title, todo: sent.todo };
  }
  const code = codeOfStatus(isRouteErrorResponse(error) ? error.status : 500);
  return { code, title: general[code].title, todo: general[code].todo };
}

/** The title of an error's page. */
export function titleOfError(error: unknown): string {
  return pageData(error).title;
}

/** What was typed, to read and to send again. The token goes with it, so what was done after all is not done twice. */
function TryAgain({ typed }: { typed: TypedForm }) {
  return (
    <form method="post" action={typed.action}>
      <h2 className="govuk-heading-m">What you typed</h2>
      {typed.fields.map(([name, value], index) => (
        <TypedText key={index} name={name} value={value} id={`typed-${index}`} />
      ))}
      <Button>Try again</Button>
    </form>
  );
}

/** The page of an error: what happened, what to do, what was typed, and the number to quote. */
export function ErrorPage({ error }: { error: unknown }) {
  const facts = useContext(RequestFacts);
  const { code, title, todo, requestId = facts.requestId, typed = facts.typed } = pageData(error);
  return (
    <Page heading={title}>
      <p className="govuk-body">{todo}</p>
      {code === 'signed_out' ? (
        <p className="govuk-body">
          <a className="govuk-link" href="/sign-in" target="_blank" rel="noreferrer">
            Sign in (opens in a new tab)
          </a>
          , then come back here and choose “Try again”.
        </p>
      ) : null}
      {typed ? <TryAgain typed={typed} /> : null}
      {requestId ? <p className="govuk-body-s app-muted">Request number: {requestId}</p> : null}
    </Page>
  );
}
