import { formatDayOf } from '~/lib/dates';
import type { PublishedSummary } from '../published-summary';
import { publicStage } from '../summary';

/** Every version that was published, newest first; nothing while there is only one. */
export function PublishedVersions({ reference, summary }: { reference: string; summary: PublishedSummary }) {
  const versions = summary.versions ?? [];
  if (versions.length < 2) return null;
  return (
    <section aria-labelledby="versions">
      <h2 className="govuk-heading-m" id="versions">
        Earlier and later versions
      </h2>
      <ul className="govuk-list">
        {versions.map(({ version, stage, published_at }) => (
          <li key={version}>
            {version === summary.version ? (
              <strong>
                Version {version}, {formatDayOf(published_at)}: {publicStage(stage)} (this page)
              </strong>
            ) : (
              <a className="govuk-link" href={`/published/${reference}?version=${version}`}>
                Version {version}, {formatDayOf(published_at)}: {publicStage(stage)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
