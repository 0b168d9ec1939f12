import { Page } from '~/components/page';
import { titled } from '~/lib/page-handle';

export const meta = titled('accessibility');

export default function Statement() {
  return <Page heading="accessibility">…</Page>;
}
