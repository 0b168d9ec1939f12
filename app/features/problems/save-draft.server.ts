import { redirect, type AppLoadContext } from '@remix-run/node';
import type { Json } from '~/lib/database.types';
import { call } from '~/lib/call.server';
import { loggingPath, pageAfter, type LoggingPage } from './logging-pages';

/** Keeps one finished page of a draft and leads to the next. */
export async function saveDraft(
  context: AppLoadContext,
  draft: string,
  page: LoggingPage,
  answers: { [name: string]: Json },
): Promise<Response> {
  await call(context, 'save_draft', { p_draft: draft, p_page: page, p_answers: answers });
  return redirect(loggingPath(pageAfter(page), draft));
}
