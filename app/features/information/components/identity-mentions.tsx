import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { Details } from '~/components/govuk/details';
import { Select } from '~/components/govuk/select';
import { formatMoment } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import type { IdentityPage } from '../load-identity.server';
import { partOfRecord } from '../parts-of-record';

type Props = { page: IdentityPage; words: Record<string, string>; base: string };
type MentionProps = {
  mention: IdentityPage['mentions'][number];
  label: string;
  words: Record<string, string>;
};

/** One mention among the words around it; its own words while names are shown. */
function Mention({ mention, label, words }: MentionProps) {
  const { id, before, after } = mention;
  return (
    <span className="app-version__text">
      {before.length === 90 ? '…' : ''}
      {before}
      <mark className="app-found">{words[id] ?? label}</mark>
      {after}
      {after.length === 90 ? '…' : ''}
    </span>
  );
}

function Where({ mention, base, id }: { mention: MentionProps['mention']; base: string; id: string }) {
  const { stands_in, at, by } = mention;
  const [href, words] =
    stands_in === 'log'
      ? [`${base}/log?identity=${id}`, 'the log']
      : [`${base}${partOfRecord[stands_in].page}`, partOfRecord[stands_in].words];
  return (
    <div className="govuk-hint govuk-!-margin-bottom-0">
      In{' '}
      <a className="govuk-link" href={href}>
        {words}
      </a>
      , {by}, {formatMoment(at)}
    </div>
  );
}

/** Says that mentions mean somebody else: somebody new, who was merged into this one by mistake, or nobody at all. */
function SplitForm({ page, words }: Omit<Props, 'base'>) {
  const form = useFormState({ intent: 'split' });
  const { mentions, label, merged_here, version } = page;
  return (
    <Details
      summary={mentions.length === 1 ? `This is not ${label}` : `Some of these are not ${label}`}
      open={form.sent}
    >
      <form method="post" noValidate>
        <FormToken />
        <input type="hidden" name="intent" value="split" />
        <input {...form.version(version, 'as_read')} />
        <Checkboxes
          legend="Which mentions are wrong?"
          hint="If they mean somebody else, at least one stays. No text is rewritten: only what is read in their place."
          className="govuk-checkboxes--small"
          items={mentions.map((mention) => ({
            value: mention.id,
            label: <Mention mention={mention} label={label} words={words} />,
          }))}
          {...form.choices('mentions')}
        />
        <Select
          label="Whom they mean"
          hint="Words that identify nobody stand in clear for everybody who reads the text, and are harmless from now on."
          items={[
            ...merged_here.map(({ id, label: former }) => ({
              value: id,
              text: `${former}, as before the merge`,
            })),
            ...(mentions.length > 1 ? [{ value: '', text: 'Somebody new' }] : []),
            { value: 'nobody', text: 'Nobody: the words identify nobody' },
          ]}
          {...form.field('back')}
        />
        <Button variant="secondary">Save what they mean</Button>
      </form>
    </Details>
  );
}

/** Where somebody is mentioned, each time with the words around it. */
export function IdentityMentions({ page, words, base }: Props) {
  const { mentions, label, id, may_change } = page;
  return (
    <>
      <h3 className="govuk-heading-m">
        {mentions.length === 1 ? '1 mention' : `${mentions.length} mentions`}
      </h3>
      <ul className="govuk-list govuk-list--spaced">
        {mentions.map((mention) => (
          <li key={mention.id}>
            <Mention mention={mention} label={label} words={words} />
            <Where mention={mention} base={base} id={id} />
          </li>
        ))}
      </ul>
      {may_change ? <SplitForm page={page} words={words} /> : null}
    </>
  );
}
