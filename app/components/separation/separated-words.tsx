import { parse } from '~/lib/separated-text/tokens';
import { LaidOutWords } from './laid-out-words';

/** What stands for each mention, as the database's `private.labels_in` gives it. */
type Labels = Record<
  string,
  { label: string; identity_id: string; plain?: boolean | undefined; erased?: boolean | undefined }
>;

type Mention = { mention: string };
type Props = {
  text: string;
  labels: Labels;
  /** The words of mentions while names are shown; without them, labels. */
  words?: Record<string, string>;
};

/** A separated text as its reader may see it: labels, or names in their place; lines, lists and tables kept. */
export function SeparatedWords({ text, labels, words = {} }: Props) {
  return (
    <LaidOutWords<Mention>
      pieces={parse(text)}
      show={({ mention }) => {
        const found = labels[mention];
        const label = found?.label ?? '[removed]';
        // Said to identify nobody: words like any other.
        if (found?.plain) return label;
        if (found?.erased) return <span className="app-mention">{label.replace(/\]$/, ', erased]')}</span>;
        const named = words[mention];
        return named === undefined || named === label ? (
          <span className="app-mention">{label}</span>
        ) : (
          <mark className="app-found" title={label}>
            {named}
          </mark>
        );
      }}
    />
  );
}
