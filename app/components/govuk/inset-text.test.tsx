import { checkFixtures, content, type Attributes, type Content } from './fixtures/check-fixtures';
import { InsetText } from './inset-text';

checkFixtures<Content & { id?: string; attributes?: Attributes }>('inset-text', [], (options) => (
  <InsetText id={options.id} className={options.classes} {...options.attributes}>
    {content(options)}
  </InsetText>
));
