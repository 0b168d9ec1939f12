import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { InsetText } from '~/components/govuk/inset-text';
import { WarningText } from '~/components/govuk/warning-text';
import type { Blocker } from '../blockers';
import { partName } from '../summary';

type Props = {
  blockers: readonly Blocker[];
  /** Words that were found and declared harmless: for the approver to read again. */
  declared: readonly string[];
  mayDeclare: boolean;
  /** What could single somebody out, which the approver is asked about. */
  asked: readonly string[];
};

function HarmlessForm({ words }: { words: string }) {
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="intent" value="harmless" />
      <input type="hidden" name="words" value={words} />
      <Button variant="secondary" className="govuk-!-margin-bottom-2">
        It identifies nobody<span className="govuk-visually-hidden">: “{words}”</span>
      </Button>
    </form>
  );
}

function Declared({ declared }: Pick<Props, 'declared'>) {
  if (declared.length === 0) return null;
  return (
    <InsetText>
      Found, and declared to identify nobody: {declared.map((words) => `“${words}”`).join(', ')}. Whoever
      approves answers for that, too.
    </InsetText>
  );
}

/** Said to the writer as well, who can still choose other words. */
function Asked({ asked }: Pick<Props, 'asked'>) {
  if (asked.length === 0) return null;
  return (
    <InsetText>
      These words could single somebody out, though they name nobody (dashed in the preview):{' '}
      {asked.map((words) => `“${words}”`).join(', ')}. Whoever approves has to answer for each; other words
      may say as much.
    </InsetText>
  );
}

/** What must be changed before the draft can go out: each finding with a link to its field. */
export function SummaryBlockers({ blockers, declared, mayDeclare, asked }: Props) {
  if (blockers.length === 0)
    return (
      <>
        <p className="govuk-body">
          {declared.length === 0
            ? 'Nothing in these words was found to name anybody. Read them once more yourself.'
            : 'Nothing else in these words was found to name anybody. Read them once more yourself.'}
        </p>
        <Declared declared={declared} />
        <Asked asked={asked} />
      </>
    );
  return (
    <>
      <WarningText>This cannot be published until these words are changed</WarningText>
      <ul className="govuk-list govuk-list--bullet">
        {blockers.map(({ part, kind, words, declarable }) => (
          <li key={`${part}-${kind}-${words}`}>
            <a className="govuk-link" href={`#${part}`}>
              {partName(part)}
            </a>
            : “{words}” ({kind.replaceAll('_', ' ')})
            {declarable && mayDeclare ? <HarmlessForm words={words} /> : null}
          </li>
        ))}
      </ul>
      <Declared declared={declared} />
    </>
  );
}
