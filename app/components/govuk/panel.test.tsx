import { checkFixtures, content, type Attributes, type Content } from './fixtures/check-fixtures';
import { Panel } from './panel';

type Options = Content & {
  titleText?: string;
  titleHtml?: string;
  headingLevel?: 1 | 2 | 3 | 4;
  attributes?: Attributes;
};

checkFixtures<Options>(
  'panel',
  [
    'option:actions',
    'interruption',
    'interruption with custom classes',
    'interruption-with-content-with-long-line-length',
    'interruption, no actions',
  ],
  (options) => (
    <Panel
      title={content({ text: options.titleText, html: options.titleHtml })}
      headingLevel={options.headingLevel}
      className={options.classes}
      {...options.attributes}
    >
      {content(options)}
    </Panel>
  ),
);
