import { Checkboxes } from './checkboxes';
import { choiceProps, type ChoiceOptions } from './fixtures/choice-options';
import { checkFixtures } from './fixtures/check-fixtures';

checkFixtures<ChoiceOptions & { values?: string[] }>(
  'checkboxes',
  [
    'option:attributes',
    'with falsy values',
    'with label classes',
    'label with attributes',
    'fieldset params',
    'item checked overrides values',
  ],
  (options) => (
    <Checkboxes
      {...choiceProps(options)}
      values={
        options.values ?? options.items.flatMap((item) => (item?.checked && item.value ? [item.value] : []))
      }
    />
  ),
);
