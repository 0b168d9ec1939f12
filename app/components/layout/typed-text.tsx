import { Textarea } from '../govuk/textarea';

/** Fields that a person does not write: tokens, versions, ids. */
const MACHINE_NAME = /(^|_)(token|version|id|intent|return_to)$/;

/** The words of a field's name: `people.0.how_long` is "People 1 how long". */
function wordsOfName(name: string): string {
  const words = name
    .replace(/\.(\d+)(?=\.|$)/g, (_, index: string) => ` ${Number(index) + 1}`)
    .replace(/[._]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One field as it was typed: readable, to copy, and sent again with its form. */
export function TypedText({ name, value, id }: { name: string; value: string; id: string }) {
  if (MACHINE_NAME.test(name) || value === '') return <input type="hidden" name={name} value={value} />;
  return (
    <Textarea
      id={id}
      name={name}
      label={wordsOfName(name)}
      defaultValue={value}
      readOnly
      rows={Math.min(12, Math.max(1, value.split('\n').length, Math.ceil(value.length / 60)))}
    />
  );
}
