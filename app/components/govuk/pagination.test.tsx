import { checkFixtures, content, type Attributes, type Content } from './fixtures/check-fixtures';
import { Pagination } from './pagination';

type Step = Content & { href?: string; labelText?: string };
type Item = {
  number?: string;
  href?: string;
  current?: boolean;
  ellipsis?: boolean;
  visuallyHiddenText?: string;
};
type Options = {
  previous?: Step;
  next?: Step;
  items?: Item[];
  landmarkLabel?: string;
  classes?: string;
  attributes?: Attributes;
};

const step = (option: Step | undefined) =>
  option?.href ? { href: option.href, text: content(option), label: option.labelText } : undefined;

checkFixtures<Options>('pagination', ['with empty items'], (options) => (
  <Pagination
    previous={step(options.previous)}
    next={step(options.next)}
    items={options.items?.map((item) =>
      item.ellipsis
        ? { ellipsis: true }
        : {
            number: item.number ?? '',
            href: item.href ?? '',
            current: item.current,
            label: item.visuallyHiddenText,
          },
    )}
    landmarkLabel={options.landmarkLabel}
    className={options.classes}
    {...options.attributes}
  />
));
