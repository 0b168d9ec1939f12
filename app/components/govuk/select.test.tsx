import { checkFixtures, fieldProps, type Attributes, type FieldOptions } from './fixtures/check-fixtures';
import { Select } from './select';

type Item = { value?: string; text: string; selected?: boolean; disabled?: boolean; attributes?: Attributes };

checkFixtures<FieldOptions & { items?: Item[]; value?: string; disabled?: boolean }>(
  'select',
  ['item selected overrides value'],
  (options) => {
    const selected = options.items?.find((item) => item?.selected);
    return (
      <Select
        {...fieldProps(options)}
        disabled={options.disabled}
        defaultValue={options.value ?? selected?.value ?? selected?.text}
        items={(options.items ?? [])
          .filter(Boolean)
          .map(({ value, text, disabled, attributes }) => ({ value, text, disabled, ...attributes }))}
      />
    );
  },
);
