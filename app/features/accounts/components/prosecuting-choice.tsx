import { Checkboxes } from '~/components/govuk/checkboxes';

/** Whether a unit prosecutes, which decides what handling codes 1 and 3 let it see. */
export function ProsecutingChoice({ chosen = [], within }: { chosen?: readonly string[]; within?: string }) {
  return (
    <Checkboxes
      name="prosecuting"
      id={within ? `prosecuting-${within}` : undefined}
      values={chosen}
      items={[
        {
          value: 'yes',
          label: 'It prosecutes',
          hint: 'It then sees what is graded for the police and prosecutors alone.',
        },
      ]}
    />
  );
}
