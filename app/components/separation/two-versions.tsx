import type { CheckPiece } from '~/lib/separated-text/separate-texts';
import { LaidOutText, LaidOutWords } from './laid-out-words';

function Version({ heading, hint, children }: { heading: string; hint: string; children: React.ReactNode }) {
  return (
    <div className="app-version">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{heading}</h3>
      <p className="govuk-hint">{hint}</p>
      {children}
    </div>
  );
}

/** A text in which nothing was found, once: both versions would be the same. */
function OnlyVersion({ words }: { words: string }) {
  return (
    <Version
      heading="As you wrote it, and as everybody reads it"
      hint="Nothing personal was found in it. It is stored and shared as it stands."
    >
      <LaidOutText text={words} />
    </Version>
  );
}

const KEPT = 'Kept without what identifies people';
/** `private.labels_in` shows named officials to signed-in staff. */
const OFFICIALS_SHOWN = `${KEPT}. Officers and council workers are named in the log to staff who are signed in, and nowhere else`;
type Found = Exclude<CheckPiece, { text: string }>;
const isOfficial = (piece: CheckPiece) => 'kind' in piece && piece.kind === 'official';

function BothVersions({ pieces }: { pieces: readonly CheckPiece[] }) {
  return (
    <>
      <Version heading="As you wrote it" hint="Seen only by those who may see names, for a purpose they give">
        <LaidOutWords<Found>
          pieces={pieces}
          show={({ words, ask }) => (
            <mark className={ask ? 'app-found app-found--ask' : 'app-found'}>
              {words}
              {ask ? <span className="govuk-visually-hidden"> (not sure)</span> : null}
            </mark>
          )}
        />
      </Version>
      <Version heading="As everybody reads it" hint={pieces.some(isOfficial) ? OFFICIALS_SHOWN : KEPT}>
        <LaidOutWords<Found>
          pieces={pieces}
          show={({ label }) => <mark className="app-found">{label}</mark>}
        />
      </Version>
    </>
  );
}

/**
 * One field in both versions, side by side (one under the other on a phone), what is separated highlighted in each;
 * once where nothing is separated.
 */
export function TwoVersions({ label, pieces }: { label: string; pieces: readonly CheckPiece[] }) {
  const plain = pieces.flatMap((piece) => ('text' in piece ? [piece.text] : []));
  return (
    <section className="govuk-!-margin-bottom-6">
      <h2 className="govuk-heading-m">{label}</h2>
      <div className="app-versions" data-mark-source>
        {plain.length === pieces.length ? (
          <OnlyVersion words={plain.join('')} />
        ) : (
          <BothVersions pieces={pieces} />
        )}
      </div>
    </section>
  );
}
