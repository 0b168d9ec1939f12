import { formatDay } from '~/lib/dates';
import type { SpecialSharing } from '~/lib/shared-specially';
import { InsetText } from './govuk/inset-text';

/**
 * Beside an item that the reader sees by a disclosure alone: that it is so, by which, and what they must keep to.
 * Nothing for everybody else.
 */
export function SharedSpecially({ sharings }: { sharings: readonly SpecialSharing[] }) {
  return sharings.map(({ id, on_date, by, gateway, reason, conditions, to, members }) => (
    <InsetText key={id} className="app-wrap">
      <strong>
        Shared specially with {members.length > 0 ? members.join(', ') : to}
        {members.length > 0 ? ', nobody else' : ''}
      </strong>{' '}
      by {by} on {formatDay(on_date)}. Do not pass it on without asking them.
      <br />
      Why: {reason}
      <br />
      Law: {gateway}
      {conditions ? (
        <>
          <br />
          <strong>Conditions: {conditions}</strong>
        </>
      ) : null}
    </InsetText>
  ));
}
