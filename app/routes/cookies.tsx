import { Page } from '~/components/page';
import { titled } from '~/lib/page-handle';

export const meta = titled('cookies');

export default function Statement() {
  return <Page heading="cookies">…</Page>;
}
