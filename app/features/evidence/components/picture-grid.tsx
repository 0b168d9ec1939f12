import { formatMoment } from '~/lib/dates';
import { shutWords } from '../file-words';
import type { EvidenceFile } from '../load-evidence-tab.server';

type Props = { files: EvidenceFile[]; base: string; mayOpen: boolean };

/** The words under a picture and for who cannot see it. */
function captionOf({ caption, description, own_name }: EvidenceFile): { shown: string; alt: string } {
  return {
    shown: caption || (own_name ? `No caption yet: ${own_name}` : 'No caption yet'),
    alt: description || caption || 'Picture without a description',
  };
}

/** Pictures as a grid, each a link to its page. */
export function PictureGrid({ files, base, mayOpen }: Props) {
  return (
    <ul className="app-pictures">
      {files.map((file) => {
        const { shown, alt } = captionOf(file);
        return (
          <li key={file.id} className="app-pictures__item">
            <a className="govuk-link app-pictures__link" href={`${base}/${file.id}`}>
              {mayOpen && file.shown ? (
                <img
                  className="app-pictures__image"
                  src={`/evidence/${file.id}/thumbnail`}
                  alt={alt}
                  loading="lazy"
                />
              ) : (
                <span className="app-pictures__image app-pictures__image--none">
                  {shutWords(file) ?? 'Not shown here'}
                </span>
              )}
              <span className="app-pictures__caption">{shown}</span>
            </a>
            <span className="govuk-body-s app-muted">
              {file.grade} · {file.by}, {formatMoment(file.at)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
