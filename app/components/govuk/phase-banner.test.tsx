import { checkFixtures, content, type Attributes, type Content } from './fixtures/check-fixtures';
import { PhaseBanner } from './phase-banner';

checkFixtures<Content & { tag?: Content; attributes?: Attributes }>('phase-banner', [], (options) => (
  <PhaseBanner
    tag={content(options.tag)}
    tagClass={options.tag?.classes}
    className={options.classes}
    {...options.attributes}
  >
    {content(options)}
  </PhaseBanner>
));
