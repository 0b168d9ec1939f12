import { Page } from '~/components/page';
import { titled } from '~/lib/page-handle';

export const meta = titled('privacy');

export default function Statement() {
  return <Page heading="privacy">…</Page>;
}
