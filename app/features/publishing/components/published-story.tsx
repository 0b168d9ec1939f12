import type { ReactNode } from 'react';
import { InsetText } from '~/components/govuk/inset-text';
import { formatDayOf } from '~/lib/dates';
import type { PublishedSummary } from '../published-summary';
import { publicStage, summaryParts } from '../summary';

type Mark = (text: string) => { start: number; end: number }[];

/** A text with what an approver has to look at marked in it. */
function Marked({ text, mark }: { text: string; mark: Mark }) {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of mark(text)) {
    pieces.push(
      text.slice(from, start),
      <mark key={start} className="app-found app-found--ask">
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}

function Paragraphs({ text, mark }: { text: string; mark?: Mark }) {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph, index) => (
      <p key={index} className="govuk-body app-keep-lines">
        {mark ? <Marked text={paragraph} mark={mark} /> : paragraph}
      </p>
    ));
}

type Props = {
  summary: PublishedSummary;
  /** The address of a picture. */
  pictureUrl: (id: string) => string;
  /** The level of the parts' headings: 2 on the public page, 4 in the preview. */
  level?: 2 | 4;
  /** What to mark in the words, for those who approve them. */
  mark?: Mark;
};

/** Published work as residents read it: where, how far, and a story in five short parts; parts without words are left out. */
export function PublishedStory({ summary, pictureUrl, level = 2, mark }: Props) {
  const Heading = `h${level}` as const;
  return (
    <>
      <p className="govuk-body-l">
        {summary.place_words}, {summary.neighbourhood.name}
      </p>
      <InsetText>
        <strong>{publicStage(summary.stage)}.</strong>{' '}
        {summary.published_at ? `Published ${formatDayOf(summary.published_at)}.` : 'Not published yet.'} The
        place shown is near where it happened, never an exact address.
      </InsetText>
      {summaryParts.map(({ name, heading }) =>
        summary[name].trim() ? (
          <section key={name}>
            <Heading className="govuk-heading-m">{heading}</Heading>
            <Paragraphs text={summary[name]} mark={mark} />
            {name === 'did' && summary.organisations.length > 0 ? (
              <p className="govuk-body">Who worked on it: {summary.organisations.join(', ')}.</p>
            ) : null}
          </section>
        ) : null,
      )}
      {summary.pictures.map(({ id, description }) => (
        <figure key={id} className="app-figure">
          <img src={pictureUrl(id)} alt={description} loading="lazy" />
        </figure>
      ))}
    </>
  );
}
