import { choiceProps, type ChoiceOptions } from './fixtures/choice-options';
import { checkFixtures } from './fixtures/check-fixtures';
import { Radios } from './radios';

checkFixtures<ChoiceOptions & { value?: string }>(
  'radios',
  [
    'option:attributes',
    'with falsy items',
    'label with classes',
    'label with attributes',
    'fieldset params',
    'item checked overrides value',
  ],
  (options) => (
    <Radios
      {...choiceProps(options)}
      value={options.value ?? options.items.find((item) => item?.checked)?.value}
    />
  ),
);
