import { Breadcrumbs } from './breadcrumbs';
import { checkFixtures, content, type Attributes, type Content } from './fixtures/check-fixtures';

type Options = {
  items: (Content & { href?: string })[];
  classes?: string;
  attributes?: Attributes;
  collapseOnMobile?: boolean;
  labelText?: string;
};

checkFixtures<Options>(
  'breadcrumbs',
  ['item attributes'],
  ({ items, classes, attributes, collapseOnMobile, labelText }) => (
    <Breadcrumbs
      items={items.map((item) => ({ text: content(item), href: item.href }))}
      className={classes}
      collapseOnMobile={collapseOnMobile}
      label={labelText}
      {...attributes}
    />
  ),
);
