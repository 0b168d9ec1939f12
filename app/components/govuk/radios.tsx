import { ChoiceGroup, type ChoiceGroupProps } from './choice-group';

const kind = { block: 'govuk-radios', type: 'radio' } as const;

/** One of a few. `value` is the one chosen at first. */
export function Radios({ value, ...props }: ChoiceGroupProps & { value?: string | null }) {
  return <ChoiceGroup {...props} kind={kind} chosen={value === null || value === undefined ? [] : [value]} />;
}
