import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Radios } from '~/components/govuk/radios';
import { formatMoment } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import type { Origin } from '../load-origin.server';
import { awayWords } from '../file-words';

/** What the camera noted, in words for the author: "on 14 July 2026 at 18:30, 40 metres from Gull Lane". */
function notedWords({ taken_at, placed, near }: Origin): string {
  const when = taken_at ? formatMoment(taken_at) : null;
  const where = placed ? (near ? awayWords(near) : 'at a place that the camera noted') : null;
  return [when, where].filter(Boolean).join(', ');
}

const CHOICES = {
  used: { value: 'used', label: 'Yes: show them with this file and on the problem’s map' },
  at_home: { value: 'at_home', label: 'The time only: it was taken at somebody’s home' },
  declined: { value: 'declined', label: 'No' },
} as const;

function Ask({ origin }: { origin: Origin }) {
  const form = useFormState({ intent: 'origin' });
  const items: { value: string; label: string }[] = origin.placed
    ? [CHOICES.used, CHOICES.at_home, CHOICES.declined]
    : [{ ...CHOICES.used, label: 'Yes: show it with this file' }, CHOICES.declined];
  return (
    <form method="post">
      <FormToken />
      <input type="hidden" name="intent" value="origin" />
      <Radios
        legend={
          origin.placed ? 'Use the place and time of the photograph?' : 'Use the time of the photograph?'
        }
        hint={`Taken ${notedWords(origin)}. They are never published.`}
        items={items}
        {...form.choice('answer', origin.answer)}
      />
      <Button variant="secondary">Save the answer</Button>
    </form>
  );
}

/** The place and time that a camera noted: asked of the author, shown to others once the author said so. */
export function PhotographOrigin({ origin, reference }: { origin: Origin | null; reference: string }) {
  if (!origin) return null;
  if (origin.mine) return <Ask origin={origin} />;
  return (
    <p className="govuk-body">
      {origin.taken_at ? `Taken ${formatMoment(origin.taken_at)}. ` : null}
      {origin.longitude === null ? null : (
        <a className="govuk-link" href={`/problems/${reference}#places`}>
          See on the map where
        </a>
      )}
    </p>
  );
}
