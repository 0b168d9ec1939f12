import type { EvidencePage } from '../load-evidence-page.server';
import type { RedactionBox } from '../redaction-boxes';

/** The picture with the boxes laid over it, as they would be hidden. With scripts, boxes are drawn on it by dragging. */
export function RedactionPicture({ file, boxes }: { file: EvidencePage; boxes: RedactionBox[] }) {
  return (
    <div className="app-redact" data-redact>
      <img
        className="app-redact__picture"
        src={`/evidence/${file.id}/view`}
        alt={file.description || file.caption || 'The picture, without a description yet'}
        width={file.width ?? undefined}
        height={file.height ?? undefined}
        draggable={false}
      />
      <svg className="app-redact__boxes" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {boxes.map((box, index) => (
          <rect key={index} {...box} />
        ))}
      </svg>
    </div>
  );
}
