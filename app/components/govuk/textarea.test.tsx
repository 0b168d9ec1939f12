import { checkFixtures, fieldProps, type FieldOptions } from './fixtures/check-fixtures';
import { Textarea } from './textarea';

type Options = FieldOptions & { value?: string; rows?: number; autocomplete?: string; spellcheck?: boolean };

checkFixtures<Options>('textarea', [], (options) => (
  <Textarea
    {...fieldProps(options)}
    defaultValue={options.value}
    rows={options.rows}
    autoComplete={options.autocomplete}
    spellCheck={options.spellcheck}
  />
));
