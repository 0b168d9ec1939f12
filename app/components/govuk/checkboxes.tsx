import { ChoiceGroup, type ChoiceGroupProps } from './choice-group';

const kind = { block: 'govuk-checkboxes', type: 'checkbox' } as const;

/** Any of a few. `values` are those chosen at first. */
export function Checkboxes({ values = [], ...props }: ChoiceGroupProps & { values?: readonly string[] }) {
  return <ChoiceGroup {...props} kind={kind} chosen={values} />;
}
