import { Details } from './details';
import { checkFixtures, content, type Attributes, type Content } from './fixtures/check-fixtures';

type Options = Content & {
  summaryText?: string;
  summaryHtml?: string;
  id?: string;
  open?: boolean;
  attributes?: Attributes;
};

checkFixtures<Options>('details', [], (options) => (
  <Details
    summary={content({ text: options.summaryText, html: options.summaryHtml })}
    id={options.id}
    open={options.open}
    className={options.classes}
    {...options.attributes}
  >
    {content(options)}
  </Details>
));
