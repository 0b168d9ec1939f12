import { formatWords, playsInPage, sizeWords } from '../file-words';
import { WarningText } from '~/components/govuk/warning-text';
import type { EvidencePage } from '../load-evidence-page.server';

/** Why a file cannot be opened, and what to do. */
function NotGivenOut({ file: { scan, scan_finding } }: { file: EvidencePage }) {
  if (scan !== 'quarantined')
    return (
      <p className="govuk-body">
        The file waits for the virus scanner and can be opened once it was found clean, usually within a
        minute. If it still waits after an hour, tell your administrator.
      </p>
    );
  return (
    <WarningText>
      The virus scanner found something in this file{scan_finding ? ` (${scan_finding})` : ''}. Nobody can
      open or save it. Do not send it again: check the device it came from, and ask your digital media team
      whether they can make a safe copy.
    </WarningText>
  );
}

/** The file itself: a picture's copy, a player, or what can be saved. */
export function EvidenceView({ file }: { file: EvidencePage }) {
  const { id, media_type, bytes, shown, caption, description, width, height } = file;
  const original = `/evidence/${id}/original`;
  const plays = playsInPage(media_type);
  const name = caption || formatWords(media_type);
  if (!file.given_out) return <NotGivenOut file={file} />;
  return (
    <figure className="app-figure">
      {shown && file.kind === 'picture' ? (
        <img
          className="app-figure__image"
          src={`/evidence/${id}/view`}
          alt={description || caption || 'Picture without a description'}
          width={width ?? undefined}
          height={height ?? undefined}
        />
      ) : null}
      {plays === 'video' ? (
        <video
          className="app-figure__image"
          controls
          preload={shown ? 'none' : 'metadata'}
          poster={shown ? `/evidence/${id}/view` : undefined}
          src={original}
          aria-label={name}
        />
      ) : null}
      {plays === 'audio' ? <audio controls preload="metadata" src={original} aria-label={name} /> : null}
      <p className="govuk-body">
        <a className="govuk-link" href={original} download>
          Save the original ({formatWords(media_type)}, {sizeWords(bytes)})
        </a>
      </p>
      {shown && file.kind === 'picture' ? (
        <p className="govuk-hint">
          Shown is a copy without hidden data. The original may hold the place and time it was taken.
        </p>
      ) : null}
    </figure>
  );
}
