import { roleNames, type Viewer } from '~/lib/viewer';
import { FormToken } from '../form-token';

/** Who is signed in, in which post, and the way out: on every screen and print of theirs. */
export function IdentityBar({ viewer }: { viewer: Viewer }) {
  const name = [viewer.collar_number, viewer.display_name].filter(Boolean).join(' ');
  return (
    <div className="app-identity">
      <div className="govuk-width-container app-identity__row">
        <p className="app-identity__who">
          <strong>{name}</strong>, {roleNames[viewer.role]}, {viewer.unit.name}, {viewer.organisation.name}
        </p>
        <div className="app-identity__ways app-not-printed">
          <a className="govuk-link" href={viewer.posts.length > 1 ? '/account#posts' : '/account'}>
            {viewer.posts.length > 1 ? 'Your account and posts' : 'Your account'}
          </a>
          <form method="post" action="/sign-out">
            <FormToken />
            <button className="app-link-button" type="submit">
              Sign out
            </button>
          </form>
        </div>
      </div>
    </div>
  );
}
