import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ErrorSummary, ErrorSummaryList } from './error-summary';
import { checkFixtures, content, type Attributes, type Content } from './fixtures/check-fixtures';

type Options = {
  titleText?: string;
  titleHtml?: string;
  descriptionText?: string;
  descriptionHtml?: string;
  errorList?: (Content & { href?: string })[];
  classes?: string;
  attributes?: Attributes;
  disableAutoFocus?: boolean;
};

checkFixtures<Options>('error-summary', ['error list with attributes'], (options) => (
  <ErrorSummaryList
    title={content({ text: options.titleText, html: options.titleHtml })}
    description={content({ text: options.descriptionText, html: options.descriptionHtml })}
    items={(options.errorList ?? []).map((item) => ({ text: content(item), href: item.href }))}
    className={options.classes}
    data-disable-auto-focus={options.disableAutoFocus}
    {...options.attributes}
  />
));

it('links each message of a form to its field, and says the form’s own without a link', () => {
  const html = renderToStaticMarkup(
    <ErrorSummary errors={{ 'when.day': 'Enter the date', form: 'Not saved' }} />,
  );
  expect(html).toContain('<a href="#when-day">Enter the date</a>');
  expect(html).toContain('<li>Not saved</li>');
  expect(renderToStaticMarkup(<ErrorSummary errors={{}} />)).toBe('');
});
