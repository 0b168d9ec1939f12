import { CharacterCount } from './character-count';
import { checkFixtures, fieldProps, type FieldOptions } from './fixtures/check-fixtures';

type Options = FieldOptions & {
  maxlength?: number;
  maxwords?: number;
  threshold?: number;
  rows?: number;
  value?: string;
  spellcheck?: boolean;
};

checkFixtures<Options>(
  'character-count',
  [
    'option:countType',
    'option:textareaDescriptionText',
    'option:countMessage',
    'option:charactersUnderLimitText',
    'to configure in JavaScript',
    'with neither maxlength, maxwords nor textarea description set',
    'with neither maxlength nor maxwords set',
  ],
  (options) => {
    const limit = options.maxwords ? { maxWords: options.maxwords } : { maxLength: options.maxlength ?? 0 };
    return (
      <CharacterCount
        {...fieldProps(options)}
        {...limit}
        threshold={options.threshold}
        rows={options.rows}
        defaultValue={options.value}
        spellCheck={options.spellcheck}
      />
    );
  },
);
