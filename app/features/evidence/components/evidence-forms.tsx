import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Input } from '~/components/govuk/input';
import { Textarea } from '~/components/govuk/textarea';
import { useFormState } from '~/lib/form-state';
import type { EvidencePage } from '../load-evidence-page.server';

/** Says what a file shows. */
export function DescribeForm({ file }: { file: EvidencePage }) {
  const form = useFormState({ intent: 'describe' });
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="intent" value="describe" />
      <input {...form.version(file.version)} />
      <h3 className="govuk-heading-m govuk-!-margin-top-6">What it shows</h3>
      <Input
        label="Caption"
        hint="One line, like “The bin store from the car park”"
        {...form.field('caption', file.caption)}
      />
      {file.kind === 'picture' ? (
        <Textarea
          label="Description"
          hint="For people who cannot see it. It is needed before the picture can be published."
          rows={2}
          {...form.field('description', file.description)}
        />
      ) : null}
      <Button>Check and save</Button>
    </form>
  );
}
