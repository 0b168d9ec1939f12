import { checkFixtures, content, type Attributes, type Content } from './fixtures/check-fixtures';
import { SummaryList } from './summary-list';

type Action = Content & { href: string; visuallyHiddenText?: string };
type Row = { key: Content; value: Content; classes?: string; actions?: { items?: Action[] } };
type Options = {
  rows: Row[];
  classes?: string;
  attributes?: Attributes;
  card?: { title?: Content & { headingLevel?: 2 | 3 | 4 }; actions?: { items?: Action[] } };
};

const actions = (option: { items?: Action[] } | undefined) =>
  option?.items?.map((action) => ({
    href: action.href,
    text: content(action),
    hiddenText: action.visuallyHiddenText,
    className: action.classes,
  }));

checkFixtures<Options>(
  'summary-list',
  [
    'key with classes',
    'actions with classes',
    'actions with attributes',
    'summary card with custom classes',
    'summary card with custom attributes',
    'overridden-widths',
  ],
  ({ rows, classes, attributes, card }) => (
    <SummaryList
      rows={rows.filter(Boolean).map((row) => ({
        key: content(row.key),
        value: content(row.value),
        className: row.classes,
        actions: actions(row.actions),
      }))}
      card={
        card && {
          title: content(card.title),
          headingLevel: card.title?.headingLevel,
          actions: actions(card.actions),
        }
      }
      className={classes}
      {...attributes}
    />
  ),
);
