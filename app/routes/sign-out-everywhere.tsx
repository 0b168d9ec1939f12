import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { signOut } from '~/features/accounts/sign-out.server';

/** Ends all sessions of the account, on every device. */
export async function action({ context }: ActionFunctionArgs) {
  await signOut(context, 'global');
  return redirect('/sign-in?note=everywhere');
}

/** The address holds no page: the button stands on the account's page. */
export function loader() {
  return redirect('/account');
}
