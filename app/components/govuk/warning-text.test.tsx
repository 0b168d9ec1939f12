import { checkFixtures, content, type Attributes, type Content } from './fixtures/check-fixtures';
import { WarningText } from './warning-text';

type Options = Content & { iconFallbackText?: string; attributes?: Attributes };

checkFixtures<Options>('warning-text', [], (options) => (
  <WarningText
    iconFallbackText={options.iconFallbackText}
    className={options.classes}
    {...options.attributes}
  >
    {content(options)}
  </WarningText>
));
