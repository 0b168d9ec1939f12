import type { LoaderFunctionArgs } from '@remix-run/node';
import { AppError } from '~/lib/errors';

/** Every address that `routes.ts` does not know. */
export function loader({ context }: LoaderFunctionArgs) {
  throw new AppError('not_found', { requestId: context.requestId });
}

/** A form sent to an address that does not exist. */
export function action({ context }: LoaderFunctionArgs) {
  throw new AppError('not_found', { requestId: context.requestId });
}

/** Never shown: the error page of the root takes its place. */
export default function NotFound() {
  return null;
}
