import { Fieldset } from './fieldset';
import { checkFixtures, content, raw, type Attributes, type Content } from './fixtures/check-fixtures';

type Options = {
  legend?: Content & { isPageHeading?: boolean };
  html?: string;
  describedBy?: string;
  classes?: string;
  role?: string;
  attributes?: Attributes;
};

checkFixtures<Options>('fieldset', [], (options) => (
  <Fieldset
    legend={content(options.legend)}
    legendClass={options.legend?.classes}
    legendIsHeading={options.legend?.isPageHeading}
    describedBy={options.describedBy}
    className={options.classes}
    role={options.role}
    {...options.attributes}
  >
    {options.html ? raw(options.html) : null}
  </Fieldset>
));
