import { checkFixtures, content, type Attributes } from './fixtures/check-fixtures';
import { GenericHeader } from './generic-header';

type Options = {
  logoText?: string;
  logoHtml?: string;
  url?: string;
  classes?: string;
  containerClasses?: string;
  attributes?: Attributes;
};

checkFixtures<Options>('generic-header', [], (options) => (
  <GenericHeader
    url={options.url}
    className={options.classes}
    containerClass={options.containerClasses}
    {...options.attributes}
  >
    {content({ text: options.logoText, html: options.logoHtml })}
  </GenericHeader>
));
