import { Button } from '~/components/govuk/button';
import { Input } from '~/components/govuk/input';

/** Finds a neighbourhood by the name of a place or by a postcode. Works by address, so that answers can be shared. */
export function FindForm({ words, error }: { words: string; error?: string }) {
  return (
    <form method="get" action="/" className="find-form" role="search">
      <Input
        label="Town, village, street or postcode"
        hint="For example Bargate, Andover or PO1 2. A postcode is never kept: only its first part is used."
        name="place"
        defaultValue={words}
        error={error}
        autoComplete="postal-code"
        spellCheck={false}
      />
      <Button>Find your neighbourhood</Button>
    </form>
  );
}
