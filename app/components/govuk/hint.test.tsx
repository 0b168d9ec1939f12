import { checkFixtures, content, type Attributes, type Content } from './fixtures/check-fixtures';
import { Hint } from './hint';

checkFixtures<Content & { id?: string; attributes?: Attributes }>('hint', [], (options) => (
  <Hint id={options.id} className={options.classes} {...options.attributes}>
    {content(options)}
  </Hint>
));
