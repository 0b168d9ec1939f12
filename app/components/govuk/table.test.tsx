import { checkFixtures, content, type Attributes, type Content } from './fixtures/check-fixtures';
import { Table } from './table';

type Option = Content & { format?: string; colspan?: number; rowspan?: number; attributes?: Attributes };
type Options = {
  rows: Option[][];
  head?: Option[];
  caption?: string;
  captionClasses?: string;
  firstCellIsHeader?: boolean;
  classes?: string;
  attributes?: Attributes;
};

const cell = (option: Option) => ({
  content: content(option),
  numeric: option.format === 'numeric',
  className: option.classes,
  colSpan: option.colspan,
  rowSpan: option.rowspan,
  ...option.attributes,
});

checkFixtures<Options>('table', [], (options) => (
  <Table
    caption={options.caption}
    captionClass={options.captionClasses}
    head={options.head?.map(cell)}
    rows={options.rows.filter(Boolean).map((row) => row.map(cell))}
    firstCellIsHeader={options.firstCellIsHeader}
    className={options.classes}
    {...options.attributes}
  />
));
