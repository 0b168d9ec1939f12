import { WarningText } from '~/components/govuk/warning-text';
import type { Blocker } from '../find-blockers.server';
import { summaryParts } from '../summary';

function partName(part: string): string {
  return summaryParts.find(({ name }) => name === part)?.heading ?? (part === 'title' ? 'Title' : 'Pictures');
}

/** What must be changed before the draft can go out: each finding with a link to its field. */
export function SummaryBlockers({ blockers }: { blockers: Blocker[] }) {
  if (blockers.length === 0)
    return (
      <p className="govuk-body">
        Nothing in these words was found to identify anybody. Read them once more yourself.
      </p>
    );
  return (
    <>
      <WarningText>This cannot be published until these words are changed</WarningText>
      <ul className="govuk-list govuk-list--bullet">
        {blockers.map(({ part, kind, words }) => (
          <li key={`${part}-${kind}-${words}`}>
            <a className="govuk-link" href={`#${part}`}>
              {partName(part)}
            </a>
            : “{words}” ({kind.replaceAll('_', ' ')})
          </li>
        ))}
      </ul>
    </>
  );
}
