import type { EvidencePage } from '../load-evidence-page.server';
import type { Redaction } from '../load-redactions.server';
import { RedactionVersions } from './redaction-versions';

/** What makes a picture ready for residents, step by step, and the versions of it that could be shown to them. */
export function Publishing({ file, versions }: { file: EvidencePage; versions: Redaction[] }) {
  if (!file.shown || file.kind !== 'picture' || !file.may_open) return null;
  const here = `/problems/${file.reference}/evidence/${file.id}`;
  const worded = file.caption !== '' && file.description !== '';
  return (
    <section>
      <h3 className="govuk-heading-m">For residents</h3>
      {worded ? null : (
        <p className="govuk-body">A picture needs a caption and a description before it can be published.</p>
      )}
      {file.may_change ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`${here}/redact`}>
            {versions.length === 0 ? 'Hide faces, number plates and names' : 'Hide more, or less, of it'}
          </a>
        </p>
      ) : null}
      <RedactionVersions versions={versions} />
      {worded && versions.length > 0 ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`/problems/${file.reference}/summary`}>
            Use in the summary for residents
          </a>
        </p>
      ) : null}
    </section>
  );
}
