import { ErrorMessage } from './error-message';
import { checkFixtures, content, type Attributes, type Content } from './fixtures/check-fixtures';

type Options = Content & { id?: string; visuallyHiddenText?: string | false; attributes?: Attributes };

checkFixtures<Options>('error-message', [], (options) => (
  <ErrorMessage
    id={options.id}
    className={options.classes}
    visuallyHiddenText={options.visuallyHiddenText === false ? '' : options.visuallyHiddenText}
    {...options.attributes}
  >
    {content(options)}
  </ErrorMessage>
));
