import { checkFixtures, content, raw, type Attributes, type Content } from './fixtures/check-fixtures';
import { NotificationBanner } from './notification-banner';

type Options = Content & {
  type?: 'success';
  titleText?: string;
  titleHtml?: string;
  titleId?: string;
  titleHeadingLevel?: 1 | 2 | 3 | 4;
  role?: string;
  attributes?: Attributes;
  disableAutoFocus?: boolean;
};

checkFixtures<Options>('notification-banner', [], (options) => (
  <NotificationBanner
    type={options.type === 'success' ? 'success' : undefined}
    title={content({ text: options.titleText, html: options.titleHtml })}
    titleId={options.titleId || undefined}
    headingLevel={options.titleHeadingLevel || undefined}
    text={options.text}
    className={options.classes}
    data-disable-auto-focus={options.disableAutoFocus}
    {...(options.role ? { role: options.role } : {})}
    {...options.attributes}
  >
    {options.html ? raw(options.html) : undefined}
  </NotificationBanner>
));
