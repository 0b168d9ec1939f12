import { parse } from '~/lib/separated-text/tokens';

/** What stands for each mention, as the database's `private.labels_in` gives it. */
type Labels = Record<
  string,
  { label: string; identity_id: string; plain?: boolean | undefined; erased?: boolean | undefined }
>;

type Props = {
  text: string;
  labels: Labels;
  /** The words of mentions while names are shown; without them, labels. */
  words?: Record<string, string>;
};

/** A separated text as its reader may see it: labels, or names in their place, line breaks kept. */
export function SeparatedWords({ text, labels, words = {} }: Props) {
  return (
    <p className="govuk-body app-version__text">
      {parse(text).map((part, i) => {
        if ('text' in part) return part.text;
        const found = labels[part.mention];
        const label = found?.label ?? '[removed]';
        // Said to identify nobody: words like any other.
        if (found?.plain) return label;
        if (found?.erased)
          return (
            <span key={i} className="app-mention">
              {label.replace(/\]$/, ', erased]')}
            </span>
          );
        const named = words[part.mention];
        return named === undefined || named === label ? (
          <span key={i} className="app-mention">
            {label}
          </span>
        ) : (
          <mark key={i} className="app-found" title={label}>
            {named}
          </mark>
        );
      })}
    </p>
  );
}
