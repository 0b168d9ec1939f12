import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { InsetText } from '~/components/govuk/inset-text';
import { SummaryList } from '~/components/govuk/summary-list';
import { Page } from '~/components/page';
import { MessageWords } from '~/features/accounts/components/message-words';
import { readMail } from '~/features/accounts/list-mail.server';
import { formatMoment } from '~/lib/dates';
import { AppError } from '~/lib/errors';
import { titled } from '~/lib/page-handle';
import { requireViewer } from '~/lib/viewer.server';

export const meta = titled('Message');

export function headers() {
  return { 'Cache-Control': 'no-store' };
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  await requireViewer(context, request, 'administrator');
  const id = params.mail ?? '';
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new AppError('mail_unknown', { requestId: context.requestId });
  return { mail: await readMail(context, id), siteUrl: context.settings.siteUrl };
}

export default function MessagePage() {
  const { mail, siteUrl } = useLoaderData<typeof loader>();
  return (
    <Page heading={mail.subject} back={{ href: '/admin/mail', text: 'Messages' }}>
      <SummaryList
        rows={[
          { key: 'To', value: mail.to },
          { key: 'Written', value: formatMoment(mail.created_at) },
          { key: 'State', value: mail.sent_at ? `Sent ${formatMoment(mail.sent_at)}` : 'Waiting' },
          ...(mail.last_error ? [{ key: 'Last try', value: mail.last_error }] : []),
        ]}
      />
      {mail.body === null ? (
        <InsetText>It has been sent. Its words are for the person it was sent to.</InsetText>
      ) : (
        <MessageWords words={mail.body} siteUrl={siteUrl} />
      )}
    </Page>
  );
}
