import {
  checkFixtures,
  content,
  fieldProps,
  type Content,
  type FieldOptions,
} from './fixtures/check-fixtures';
import { Input } from './input';

type Options = FieldOptions & {
  type?: string;
  value?: string;
  prefix?: Content;
  suffix?: Content;
  inputmode?: 'numeric' | 'decimal';
  autocomplete?: string;
  autocapitalize?: string;
  pattern?: string;
  spellcheck?: boolean;
  disabled?: boolean;
};

checkFixtures<Options>(
  'input',
  [
    'option:inputWrapper',
    'with prefix with classes',
    'with prefix with attributes',
    'with suffix with classes',
    'with suffix with attributes',
  ],
  (options) => (
    <Input
      {...fieldProps(options)}
      type={options.type}
      defaultValue={options.value}
      prefix={content(options.prefix)}
      suffix={content(options.suffix)}
      inputMode={options.inputmode}
      autoComplete={options.autocomplete}
      autoCapitalize={options.autocapitalize}
      pattern={options.pattern}
      spellCheck={options.spellcheck}
      disabled={options.disabled}
    />
  ),
);
