import { BackLink } from './back-link';
import { checkFixtures, content, type Attributes, type Content } from './fixtures/check-fixtures';

type Options = Content & { href?: string; attributes?: Attributes };

checkFixtures<Options>('back-link', [], (options) => (
  <BackLink href={options.href || '#'} className={options.classes} {...options.attributes}>
    {content(options) || undefined}
  </BackLink>
));
