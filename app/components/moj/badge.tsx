import type { ReactNode } from 'react';
import { classNames } from '../class-names';

type Props = {
  children: ReactNode;
  colour?: 'purple' | 'bright-purple' | 'red' | 'green' | 'blue' | 'black' | 'grey';
};

/** A mark of a thing that stays with it, such as its grading; for a state that changes there is `Tag`. */
export function Badge({ children, colour }: Props) {
  return <span className={classNames('moj-badge', colour && `moj-badge--${colour}`)}>{children}</span>;
}
