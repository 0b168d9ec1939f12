import { redirect } from '@remix-run/node';

/** The way to choose another post: it stands on the account's page. */
export function loader() {
  return redirect('/account#posts');
}
