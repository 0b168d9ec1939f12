import { checkFixtures, content, type Attributes, type Content } from './fixtures/check-fixtures';
import { Tag } from './tag';
import { TaskList } from './task-list';

type Item = {
  title: Content;
  href?: string;
  hint?: Content;
  status: Content & { tag?: Content };
  classes?: string;
};

checkFixtures<{ items: Item[]; idPrefix?: string; classes?: string; attributes?: Attributes }>(
  'task-list',
  ['custom attributes', 'with empty values'],
  (options) => (
    <TaskList
      idPrefix={options.idPrefix}
      className={options.classes}
      items={options.items.filter(Boolean).map((item) => ({
        title: content(item.title),
        titleClass: item.title.classes,
        href: item.href,
        hint: content(item.hint),
        status: item.status.tag ? (
          <Tag className={item.status.tag.classes}>{content(item.status.tag)}</Tag>
        ) : (
          content(item.status)
        ),
        statusClass: item.status.classes,
        className: item.classes,
      }))}
      {...options.attributes}
    />
  ),
);
