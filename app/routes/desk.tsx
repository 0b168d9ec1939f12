import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '~/components/govuk/button';
import { Details } from '~/components/govuk/details';
import { InsetText } from '~/components/govuk/inset-text';
import { Page } from '~/components/page';
import { DeskList } from '~/features/desk/components/desk-list';
import { DeskPatch } from '~/features/desk/components/desk-patch';
import { asNews, needsMe, type Desk } from '~/features/desk/desk';
import { firstSteps, keepsPriorities, noNewsWords, ownProblems } from '~/features/desk/first-step';
import { openDesk } from '~/features/desk/open-desk.server';
import { formatMoment } from '~/lib/dates';
import { titled } from '~/lib/page-handle';
import { isPolice } from '~/lib/viewer';
import { requireViewer } from '~/lib/viewer.server';

export const handle = { sensitive: true };
export const meta = titled('Desk');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer(context, request);
  return { desk: await openDesk(context), viewer };
}

function Lapsed({ lapsed }: Pick<Desk, 'lapsed'>) {
  if (lapsed.length === 0) return null;
  return (
    <InsetText>
      <p>
        The information-sharing agreement of your organisation is out of date. Until it is renewed you keep
        your own actions, entries and time. For anything else ask the lead of the problem:
      </p>
      <ul className="govuk-list">
        {lapsed.map(({ reference, lead, email }) => (
          <li key={reference}>
            {reference}: {lead ?? 'no lead at present'}
            {email ? (
              <>
                {', '}
                <a className="govuk-link" href={`mailto:${email}`}>
                  {email}
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </InsetText>
  );
}

export default function DeskPage() {
  const { desk, viewer } = useLoaderData<typeof loader>();
  const first = firstSteps[viewer.role];
  const own = ownProblems(viewer.role);
  const { mine, others } = needsMe(desk, isPolice(viewer));
  // A control room, a finance desk or an auditor has no streets of its own.
  const hasPatch =
    isPolice(viewer) &&
    viewer.neighbourhoods.length + desk.patch.priorities.length + desk.patch.hottest.length > 0;
  return (
    <Page heading="Your desk" caption={viewer.display_name} width="full">
      <Lapsed lapsed={desk.lapsed} />
      <div className="govuk-button-group">
        <ButtonLink href={first.href}>{first.text}</ButtonLink>
        {own ? (
          <a className="govuk-link" href={own.href}>
            {own.text}
          </a>
        ) : null}
      </div>
      <h2 className="govuk-heading-m">Now</h2>
      <DeskList rows={mine} empty="Nothing is overdue, due in the next 3 days or waiting for you." />
      {others.length > 0 ? (
        <Details
          summary={
            others.length === 1 ? '1 overdue action of others' : `${others.length} overdue actions of others`
          }
        >
          <DeskList rows={others} empty="" />
        </Details>
      ) : null}
      {hasPatch ? (
        <>
          <h2 className="govuk-heading-m">My patch</h2>
          <DeskPatch patch={desk.patch} keeps={keepsPriorities(viewer.role)} />
        </>
      ) : null}
      <h2 className="govuk-heading-m">Since I was last here</h2>
      <p className="govuk-hint">{desk.since ? `Since ${formatMoment(desk.since)}.` : 'The last 7 days.'}</p>
      <DeskList rows={asNews(desk.news)} empty={noNewsWords(viewer.role)} />
    </Page>
  );
}
