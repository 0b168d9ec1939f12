import { InsetText } from '~/components/govuk/inset-text';
import { formatDayOf } from '~/lib/dates';
import type { PublishedSummary } from '../published-summary';
import { publicStage, summaryParts } from '../summary';

function Paragraphs({ text }: { text: string }) {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph, index) => (
      <p key={index} className="govuk-body app-keep-lines">
        {paragraph}
      </p>
    ));
}

type Props = {
  summary: PublishedSummary;
  /** The address of a picture. */
  pictureUrl: (id: string) => string;
  /** The level of the parts' headings: 2 on the public page, 4 in the preview. */
  level?: 2 | 4;
};

/** Published work as residents read it: where, how far, and a story in five short parts; parts without words are left out. */
export function PublishedStory({ summary, pictureUrl, level = 2 }: Props) {
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
            <Paragraphs text={summary[name]} />
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
