import { checkFixtures, content, type Attributes, type Content } from './fixtures/check-fixtures';
import { Tag } from './tag';

checkFixtures<Content & { id?: string; attributes?: Attributes }>('tag', [], (options) => (
  <Tag id={options.id} className={options.classes} {...options.attributes}>
    {content(options)}
  </Tag>
));
