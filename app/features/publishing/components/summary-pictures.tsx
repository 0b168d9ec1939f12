import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Input } from '~/components/govuk/input';
import { Select } from '~/components/govuk/select';
import { useFormState } from '~/lib/form-state';
import type { SummaryTab } from '../load-summary-tab.server';

/** Tells of pictures that cannot be chosen yet, and why. */
function Unready({ count, reference }: { count: number; reference: string }) {
  if (count === 0) return null;
  return (
    <p className="govuk-body">
      {count === 1 ? '1 picture is' : `${count} pictures are`} not ready: each needs a caption, a description
      and a look for what has to be hidden. Open {count === 1 ? 'it' : 'them'} on the{' '}
      <a className="govuk-link" href={`/problems/${reference}/evidence`}>
        Evidence tab
      </a>
      .
    </p>
  );
}

/** The pictures chosen for publication, each described, and the form that adds one. */
export function SummaryPictures({ tab }: { tab: SummaryTab }) {
  const form = useFormState({ intent: 'add-picture' });
  const chosen = tab.draft?.pictures ?? [];
  const others = tab.pictures.filter(({ id }) => !chosen.some(({ evidence_id }) => evidence_id === id));
  const left = others.filter(({ redaction, worded }) => redaction && worded);
  const unready = others.length - left.length;
  return (
    <section aria-labelledby="pictures">
      <h3 className="govuk-heading-m" id="pictures">
        Pictures
      </h3>
      <p className="govuk-body">
        Only copies are published in which faces, number plates and names are hidden, or that somebody looked
        over. They have no hidden data.
      </p>
      {chosen.map(({ id, description }) => (
        <form key={id} method="post" className="app-row-form">
          <FormToken />
          <input type="hidden" name="picture" value={id} />
          <span className="govuk-body">{description}</span>
          <Button name="intent" value="remove-picture" variant="secondary">
            Remove<span className="govuk-visually-hidden"> the picture: {description}</span>
          </Button>
        </form>
      ))}
      {left.length > 0 ? (
        <form method="post">
          <FormToken />
          <Select
            label="Add a picture"
            {...form.field('evidence')}
            items={left.map(({ id, caption }, index) => ({
              value: id,
              text: caption || `Picture ${index + 1}`,
            }))}
          />
          <Input
            label="Describe what it shows"
            hint="For people who cannot see it. Name nobody."
            {...form.field('description')}
          />
          <Button name="intent" value="add-picture" variant="secondary">
            Add picture
          </Button>
        </form>
      ) : (
        <p className="govuk-body">There is no other picture that is ready to add.</p>
      )}
      <Unready count={unready} reference={tab.reference} />
    </section>
  );
}
