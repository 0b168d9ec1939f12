import { DateInput } from './date-input';
import { checkFixtures, content, type Content } from './fixtures/check-fixtures';

type Box = { name?: string; value?: string; classes?: string; error?: boolean; autocomplete?: string };
type Options = {
  id: string;
  namePrefix?: string;
  hint?: Content;
  errorMessage?: Content;
  classes?: string;
  values?: Record<string, string>;
  items?: Box[];
  formGroup?: { classes?: string };
  day?: Box;
  month?: Box;
  year?: Box;
  fieldset?: { legend?: Content & { isPageHeading?: boolean }; describedBy?: string };
};

const parts = ['day', 'month', 'year'] as const;

/** Ours names its boxes `name.day`, GOV.UK's are `name-day`. */
const ours = (html: string) =>
  html.replace(
    /name="([^".]*)\.(\w+)"/g,
    (_, name: string, part: string) => `name="${name ? `${name}-` : ''}${part}"`,
  );

checkFixtures<Options>(
  'date-input',
  [
    'option:attributes',
    'with translations',
    'with values, name prefix and custom names',
    'day and month',
    'day and month (using items)',
    'month and year',
    'month and year (using items)',
    'custom pattern',
    'custom inputmode',
    'with nested name',
    'with id on items',
    'with item value',
    'with field value and items',
    'with field value and item value',
    'with field value, item value and values',
    'with error on single field by omission',
    'with error on single item by omission',
    'items with classes',
    'with input attributes',
  ],
  (options) => {
    const box = (part: (typeof parts)[number]) =>
      options[part] ?? options.items?.find(({ name }) => name === part);
    return (
      <DateInput
        name={options.namePrefix ?? ''}
        id={options.id}
        hint={content(options.hint)}
        error={content(options.errorMessage)}
        className={options.classes}
        groupClass={options.formGroup?.classes}
        values={Object.fromEntries(
          parts.map((part) => [
            part,
            box(part)?.value ?? options.values?.[options.namePrefix ? `${options.namePrefix}-${part}` : part],
          ]),
        )}
        wrong={parts.filter((part) => box(part)?.error ?? box(part)?.classes?.includes('govuk-input--error'))}
        autoComplete={box('day')?.autocomplete ? 'bday' : undefined}
        describedBy={options.fieldset?.describedBy}
        legend={content(options.fieldset?.legend)}
        legendClass={options.fieldset?.legend?.classes}
        legendIsHeading={options.fieldset?.legend?.isPageHeading}
      />
    );
  },
  { ours },
);
