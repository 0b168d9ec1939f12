import { useRouteLoaderData } from '@remix-run/react';
import type { Viewer } from '~/lib/viewer';
import { Details } from './govuk/details';

/** What the viewer's force grades by, and its standing notice; by 5x5x5 outside the frame of the application. */
export function useForceGrading(): Viewer['grading'] {
  const root = useRouteLoaderData<{ viewer: Viewer | null }>('root');
  return root?.viewer?.grading ?? { scheme: '5x5x5', notice: '' };
}

/** Stands on every form that takes information: what PRIME refuses, and where it goes instead. */
export function IntakeNotice() {
  const { notice } = useForceGrading();
  return (
    <Details summary="Never here: informants, or anything above OFFICIAL-SENSITIVE">
      <p className="govuk-body">
        PRIME refuses what an informant (CHIS) gave or what could point to one, and everything marked above
        OFFICIAL-SENSITIVE. Do not write it down here, not even without names.
      </p>
      {notice ? <p className="govuk-body app-wrap">{notice}</p> : null}
    </Details>
  );
}
