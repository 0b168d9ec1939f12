import { Pagination } from './govuk/pagination';

const PAGE_SIZE = 50;

/** The way to the page before and after of a list, of 50 a page unless said; nothing when it has one page. */
export function PageLinks({
  page,
  total,
  size = PAGE_SIZE,
  href,
}: {
  page: number;
  total: number;
  size?: number;
  href: (page: number) => string;
}) {
  const pages = Math.ceil(total / size);
  if (pages <= 1) return null;
  const step = (to: number) =>
    to < 1 || to > pages ? undefined : { href: href(to), label: `${to} of ${pages}` };
  return <Pagination previous={step(page - 1)} next={step(page + 1)} />;
}
