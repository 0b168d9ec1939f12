import type { HTMLAttributes } from 'react';
import { classNames } from '../class-names';

/** The colours of GOV.UK's tag; the words say what it means, the colour only helps. */
export type TagColour =
  'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow';

/** The state of a thing in one or two words. */
export function Tag({ className, colour, ...rest }: HTMLAttributes<HTMLElement> & { colour?: TagColour }) {
  return (
    <strong className={classNames('govuk-tag', colour && `govuk-tag--${colour}`, className)} {...rest} />
  );
}
