import { checkFixtures, content, type Attributes, type Content } from './fixtures/check-fixtures';
import { SkipLink } from './skip-link';

checkFixtures<Content & { href?: string; attributes?: Attributes }>('skip-link', [], (options) => (
  <SkipLink href={options.href || undefined} className={options.classes} {...options.attributes}>
    {content(options)}
  </SkipLink>
));
