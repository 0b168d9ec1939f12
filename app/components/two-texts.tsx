import { formatMoment } from '~/lib/dates';
import type { Saver, StaleForm } from '~/lib/form-fields';
import { compareTexts, type SavedField } from '~/lib/two-texts';
import { FormToken } from './form-token';
import { Button } from './govuk/button';
import { SummaryList } from './govuk/summary-list';
import { WarningText } from './govuk/warning-text';
import { Page } from './page';
import { bothRows, Difference } from './two-texts-difference';

export type TwoTextsProps = {
  /** The form that came too late, as `useFormState` gives it. */
  stale: StaleForm;
  /** Its fields as they stand saved; only those that differ are asked about. */
  saved: readonly SavedField[];
  /** The version that stands saved: what is saved next replaces it. */
  version: number;
  /** What the form calls its version. */
  versionName?: string;
  /** Where to go to leave the saved text as it is. */
  keepHref: string;
};

function FirstWas({ saver }: { saver: Saver | null }) {
  if (!saver?.by) return <>Another person saved first.</>;
  return (
    <>
      {saver.by} saved first{saver.at ? `, on ${formatMoment(saver.at)}` : ''}.
    </>
  );
}

/** Both texts where nothing can be saved any more: to read and to copy. */
function Closed({ stale, saved, keepHref }: TwoTextsProps) {
  return (
    <>
      <WarningText>{stale.closed}</WarningText>
      <p className="govuk-body">
        <FirstWas saver={stale.saver} /> What you typed is not saved: copy it from here if you need it.
      </p>
      {compareTexts(stale.values, saved).different.map((field) => (
        <SummaryList key={field.name} card={{ title: field.label }} rows={bothRows(field)} />
      ))}
      <p className="govuk-body">
        <KeepLink href={keepHref} />
      </p>
    </>
  );
}

function Body(props: TwoTextsProps) {
  const { stale, saved, version, versionName = 'version', keepHref } = props;
  if (stale.closed) return <Closed {...props} />;
  const { different, unasked } = compareTexts(stale.values, saved);
  return (
    <>
      <p className="govuk-body">
        <FirstWas saver={stale.saver} /> What you typed is not saved yet and not lost.{' '}
        {different.length > 0
          ? 'Compare the two, then save what should stand.'
          : 'It says the same as what is saved now.'}
      </p>
      <form method="post" noValidate>
        <FormToken />
        <input type="hidden" name={versionName} value={version} />
        {unasked.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        {different.map((field) => (
          <Difference key={field.name} field={field} />
        ))}
        <div className="govuk-button-group">
          <Button>Save this</Button>
          <KeepLink href={keepHref} />
        </div>
      </form>
    </>
  );
}

function KeepLink({ href }: { href: string }) {
  return (
    <a className="govuk-link" href={href}>
      Leave the saved text as it is
    </a>
  );
}

const HEADING = 'Someone else changed this while you were writing';

/**
 * The page after a stale save: someone saved first. Shows both texts, field by field, lets the person choose or put
 * them together, and saves again over the version now known. Nothing typed is lost. The form goes back to the page it
 * came from. Where the row was closed meanwhile, both texts are there to be read and copied.
 */
export function TwoTexts(props: TwoTextsProps) {
  return (
    <Page heading={HEADING} width="full">
      <Body {...props} />
    </Page>
  );
}

/** The same inside a page that has its frame and its first heading already, such as a tab of a problem. */
export function TwoTextsTab(props: TwoTextsProps) {
  return (
    <>
      <h2 className="govuk-heading-l">{HEADING}</h2>
      <Body {...props} />
    </>
  );
}
