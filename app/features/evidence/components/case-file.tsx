type Props = {
  /** The address of the evidence tab. */
  base: string;
  /** Whether a purpose in force shows the viewer names, and with them those of files. */
  mayName: boolean;
};

/** What can be saved for a case file: the manifest of its files and the whole chain of custody. */
export function CaseFile({ base, mayName }: Props) {
  return (
    <section aria-labelledby="case-file">
      <h3 className="govuk-heading-m" id="case-file">
        For a case file
      </h3>
      <p className="govuk-body">Each is marked OFFICIAL-SENSITIVE. Saving one is noted.</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <a className="govuk-link" href={`${base}/manifest.csv`} download>
            Save the manifest of these files (CSV)
          </a>
          : a line for each, with its hash and custody in short
        </li>
        {mayName ? (
          <li>
            <a className="govuk-link" href={`${base}/manifest.csv?names=yes`} download>
              Save the manifest with the names the files came with (CSV)
            </a>
            : these may name people
          </li>
        ) : null}
        <li>
          <a className="govuk-link" href={`${base}/custody.csv`} download>
            Save the chain of custody (CSV)
          </a>
          : a line for each time somebody added, looked at, saved, redacted or published a file
        </li>
      </ul>
    </section>
  );
}
