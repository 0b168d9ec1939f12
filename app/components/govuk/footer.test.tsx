import { checkFixtures, content, type Attributes } from './fixtures/check-fixtures';
import { Footer } from './footer';

type Options = {
  meta?: {
    items?: { href: string; text: string }[];
    visuallyHiddenTitle?: string;
    text?: string;
    html?: string;
  };
  classes?: string;
  containerClasses?: string;
  attributes?: Attributes;
};

/** Without the crown, the licence and the Crown's copyright, which are GOV.UK's own. */
const theirs = (html: string) =>
  html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<span class="govuk-footer__licence-description">[\s\S]*?<\/span>/, '')
    .replace(/<div class="govuk-footer__meta-item">[\s\S]*?<\/div>/, '');

checkFixtures<Options>(
  'footer',
  [
    'option:navigation',
    'option:contentLicence',
    'with custom meta',
    'with only custom meta',
    'with meta item attributes',
    'with empty meta',
    'with empty meta items',
    'meta html as text',
    'with meta html',
    'attributes',
    'classes',
    'with container classes',
    'default',
  ],
  (options) => (
    <Footer
      links={options.meta?.items ?? []}
      title={options.meta?.visuallyHiddenTitle}
      className={options.classes}
      containerClass={options.containerClasses}
      {...options.attributes}
    >
      {content(options.meta)}
    </Footer>
  ),
  { theirs },
);
