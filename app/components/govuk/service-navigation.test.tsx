import { checkFixtures, content, type Attributes, type Content } from './fixtures/check-fixtures';
import { ServiceNavigation } from './service-navigation';

type Item = Content & { href?: string; current?: boolean; active?: boolean };
type Options = {
  navigation?: Item[];
  navigationLabel?: string;
  navigationId?: string;
  navigationClasses?: string;
  classes?: string;
  attributes?: Attributes;
};

/** Ours has no toggle: phones get the links folded without scripts. */
const theirs = (html: string) => html.replace(/<button[^>]*service-navigation__toggle[\s\S]*?<\/button>/, '');

checkFixtures<Options>(
  'service-navigation',
  [
    'option:serviceName',
    'option:slots',
    'option:menuButtonText',
    'with non-link navigation items',
    'with navigation being an empty array',
    'with navigation having only empty values',
    'with no options set',
  ],
  (options) => (
    <ServiceNavigation
      items={(options.navigation ?? []).filter(Boolean).map((item) => ({
        text: content(item),
        href: item.href ?? '',
        current: item.current,
        active: item.active,
      }))}
      label={options.navigationLabel}
      id={options.navigationId}
      navigationClass={options.navigationClasses}
      className={options.classes}
      {...options.attributes}
    />
  ),
  { theirs },
);
