import { useRouteLoaderData } from '@remix-run/react';
import { useId } from 'react';
import { formTokenOf } from '~/lib/form-token';

/** The hidden token of one rendered form: sent twice, the form is done once. */
export function FormToken() {
  const root = useRouteLoaderData<{ formSeed: string }>('root');
  const place = useId();
  return root ? (
    <input type="hidden" name="form_token" defaultValue={formTokenOf(root.formSeed, place)} />
  ) : null;
}
