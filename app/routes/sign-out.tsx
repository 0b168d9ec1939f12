import { redirect, type ActionFunctionArgs } from '@remix-run/node';
import { signOut } from '~/features/accounts/sign-out.server';

/** Ends the session of this browser. */
export async function action({ context }: ActionFunctionArgs) {
  await signOut(context, 'local');
  return redirect('/sign-in?note=signed_out');
}

/** The address holds no page: someone who opens it is sent to the start. */
export function loader() {
  return redirect('/');
}
