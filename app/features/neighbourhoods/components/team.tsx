import { roleNames, type Role } from '~/lib/viewer';
import type { NeighbourhoodPage } from '../neighbourhood.schema';

type Team = NeighbourhoodPage['team'];

const isRole = (role: string): role is Role => role in roleNames;

/** The named officers and PCSOs; without any, how the team is reached. */
export function Team({ team, force }: { team: Team; force: string }) {
  return (
    <section aria-labelledby="team">
      <h2 className="govuk-heading-l" id="team">
        Your team
      </h2>
      {team.length === 0 ? (
        <p className="govuk-body">
          Named officers for this neighbourhood will be shown here once they are in post.
        </p>
      ) : (
        <ul className="govuk-list govuk-list--spaced team">
          {team.map(({ name, role, job_title }) => (
            <li key={name}>
              <span className="govuk-!-font-weight-bold">{name}</span>
              <br />
              <span className="app-muted">{job_title || (isRole(role) ? roleNames[role] : role)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="govuk-body">
        Call {force} on 101 and ask for your neighbourhood team. In an emergency call 999.
      </p>
    </section>
  );
}
