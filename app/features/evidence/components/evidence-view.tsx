import { formatWords, playsInPage, sizeWords } from '../file-words';
import type { EvidencePage } from '../load-evidence-page.server';

/** The file itself: a picture's copy, a player, or what can be saved. */
export function EvidenceView({ file }: { file: EvidencePage }) {
  const { id, media_type, bytes, shown, caption, description, width, height } = file;
  const original = `/evidence/${id}/original`;
  const plays = playsInPage(media_type);
  const name = caption || formatWords(media_type);
  return (
    <figure className="app-figure">
      {shown ? (
        <img
          className="app-figure__image"
          src={`/evidence/${id}/view`}
          alt={description || caption || 'Picture without a description'}
          width={width ?? undefined}
          height={height ?? undefined}
        />
      ) : null}
      {plays === 'video' ? (
        <video className="app-figure__image" controls preload="metadata" src={original} aria-label={name} />
      ) : null}
      {plays === 'audio' ? <audio controls preload="metadata" src={original} aria-label={name} /> : null}
      {caption ? <figcaption className="govuk-body">{caption}</figcaption> : null}
      <p className="govuk-body">
        <a className="govuk-link" href={original} download>
          Save the original ({formatWords(media_type)}, {sizeWords(bytes)})
        </a>
      </p>
      {shown ? (
        <p className="govuk-hint">
          Shown is a copy without hidden data. The original may hold the place and time it was taken.
        </p>
      ) : null}
    </figure>
  );
}
