import { formatDay } from '~/lib/dates';
import type { Pack } from '../load-pack.server';
import { PackItems } from './pack-items';

type Props = {
  pack: Pack;
  /** Where copies lie, by the numbers of their items, for who reads the pack beside them. */
  names?: ReadonlyMap<number, string>;
};

/** The heading of a pack. */
export const packHeading = ({ force, name }: Pick<Pack, 'force' | 'name'>): string =>
  `What ${force} keeps about ${name ?? 'the person who asked'}`;

/** The words of a pack, as they stand on its page and in the document that the person is given. */
export function PackWords({ pack, names }: Props) {
  const { state, told_on, received_on, items } = pack;
  return (
    <>
      {state === 'finished' && told_on ? (
        <p className="govuk-body">
          Asked for on {formatDay(received_on)}, answered on {formatDay(told_on)} under the Data Protection
          Act 2018, section 45.
        </p>
      ) : null}
      <p className="govuk-body">
        Other people stand in it by label, such as [person 2], so that they are not identified. Anybody who is
        not content with this answer may ask us to look again, or complain to the Information Commissioner
        (ico.org.uk).
      </p>
      <PackItems items={items} names={names} advised={state === 'open' && !names} />
    </>
  );
}
