import { Fragment } from 'react';
import { linkParts } from '../message';

/** The words of a message, its links to this PRIME made links. */
export function MessageWords({ words, siteUrl }: { words: string; siteUrl: string }) {
  return (
    <>
      {words
        .trim()
        .split(/\n{2,}/)
        .map((paragraph, index) => (
          <p className="govuk-body" key={index}>
            {paragraph.split('\n').map((line, at) => (
              <Fragment key={at}>
                {at > 0 ? <br /> : null}
                {linkParts(line, siteUrl).map((part, place) =>
                  part.href ? (
                    <a className="govuk-link app-break" href={part.href} key={place}>
                      {part.text}
                    </a>
                  ) : (
                    part.text
                  ),
                )}
              </Fragment>
            ))}
          </p>
        ))}
    </>
  );
}
