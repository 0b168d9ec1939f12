import { Tag, type TagColour } from '~/components/govuk/tag';
import type { AgreementState } from '../agreement';

const shown: Readonly<Record<AgreementState, [words: string, colour: TagColour]>> = {
  not_begun: ['Not begun', 'grey'],
  in_date: ['In date', 'green'],
  lapsing: ['Lapses soon', 'yellow'],
  lapsed: ['Lapsed', 'red'],
};

/** How an agreement stands, in a word. */
export function AgreementTag({ state }: { state: AgreementState }) {
  const [words, colour] = shown[state];
  return <Tag colour={colour}>{words}</Tag>;
}
