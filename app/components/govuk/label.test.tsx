import { checkFixtures, content, type Attributes, type Content } from './fixtures/check-fixtures';
import { Label } from './label';

type Options = Content & { for?: string; isPageHeading?: boolean; attributes?: Attributes };

checkFixtures<Options>('label', [], (options) => (
  <Label
    htmlFor={options.for}
    isPageHeading={options.isPageHeading}
    className={options.classes}
    {...options.attributes}
  >
    {content(options)}
  </Label>
));
