import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { InsetText } from '~/components/govuk/inset-text';
import { Page } from '~/components/page';
import { PublishedStory } from '~/features/publishing/components/published-story';
import { PublishedVersions } from '~/features/publishing/components/published-versions';
import { readPublishedSummary } from '~/features/publishing/read-published-summary.server';
import { formatDayOf } from '~/lib/dates';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const version = Number(new URL(request.url).searchParams.get('version')) || null;
  return {
    reference: params.reference ?? '',
    summary: await readPublishedSummary(context, params.reference ?? '', version),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data && 'title' in data.summary ? data.summary.title : 'Not shown at present'} - PRIME` },
];

/** A withdrawal must be seen at once, so no copy is kept anywhere. */
export const headers = () => ({ 'cache-control': 'no-store' });

export default function PublishedPage() {
  const { reference, summary } = useLoaderData<typeof loader>();
  if ('away_since' in summary)
    return (
      <Page heading="This page is being looked at" caption={reference} back={{ href: '/' }}>
        <p className="govuk-body">
          Since {formatDayOf(summary.away_since)} it is not shown, because somebody told us that it may be
          wrong or say too much about a person. When that has been looked at, the page comes back here, or it
          is withdrawn and the reason stands here.
        </p>
      </Page>
    );
  if (!('title' in summary))
    return (
      <Page heading="This page has been withdrawn" caption={reference} back={{ href: '/' }}>
        <p className="govuk-body">It was withdrawn on {formatDayOf(summary.withdrawn_at)}. The reason:</p>
        <InsetText>{summary.withdrawn_reason}</InsetText>
      </Page>
    );
  const { force_id, code, name } = summary.neighbourhood;
  return (
    <Page
      heading={summary.title}
      caption={`${summary.category} · ${reference}`}
      back={{ href: `/neighbourhoods/${force_id}/${code}`, text: name }}
    >
      <PublishedStory summary={summary} pictureUrl={(id) => `/published/${reference}/pictures/${id}`} />
      <PublishedVersions reference={reference} summary={summary} />
      <p className="govuk-body app-not-printed">
        <a className="govuk-link" href={`/published/${reference}/challenge`}>
          Something wrong on this page?
        </a>
      </p>
    </Page>
  );
}
