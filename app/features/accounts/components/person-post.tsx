import { FormToken } from '~/components/form-token';
import { Button } from '~/components/govuk/button';
import { Checkboxes } from '~/components/govuk/checkboxes';
import { Details } from '~/components/govuk/details';
import { Input } from '~/components/govuk/input';
import { SummaryList } from '~/components/govuk/summary-list';
import { formatDay, type Day } from '~/lib/dates';
import { useFormState } from '~/lib/form-state';
import { roleNames } from '~/lib/viewer';
import type { District } from '../load-areas.server';
import type { HeldPost } from '../load-person.server';
import { AreaChoices } from './area-choices';
import { EndPostForm } from './end-post-form';

type Props = { post: HeldPost; areas: readonly District[]; today: Day; own: boolean };

/** The form of this one post as it came back, if it did. */
const useChangePost = (id: string) => useFormState({ intent: 'change-post', member: id });

function ChangePost({ post, areas }: Pick<Props, 'post' | 'areas'>) {
  const { member_id: id, neighbourhoods, districts } = post;
  const form = useChangePost(id);
  const named = neighbourhoods.filter(({ named_officer }) => named_officer).map((n) => n.id);
  return (
    <form method="post" noValidate>
      <FormToken />
      <input type="hidden" name="member" value={id} />
      <input {...form.version(post.version)} />
      <Input
        label="Job title (optional)"
        {...form.field('job_title', post.job_title)}
        id={form.sent ? undefined : `job-${id}`}
      />
      <Input
        label="Collar number (optional)"
        className="govuk-input--width-10"
        {...form.field('collar_number', post.collar_number)}
        id={form.sent ? undefined : `collar-${id}`}
      />
      {post.organisation_kind === 'police' ? (
        <AreaChoices
          within={id}
          districts={areas}
          chosenDistricts={
            form.choices(
              'districts',
              districts.map((d) => d.id),
            ).values
          }
          chosenNeighbourhoods={
            form.choices(
              'neighbourhoods',
              neighbourhoods.map((n) => n.id),
            ).values
          }
        />
      ) : null}
      {neighbourhoods.length > 0 ? (
        <Checkboxes
          {...form.choices('named', named)}
          id={form.sent ? undefined : `named-${id}`}
          legend="Shown to residents as a named officer of"
          className="govuk-checkboxes--small"
          items={neighbourhoods.map((n) => ({ value: n.id, label: n.name }))}
        />
      ) : null}
      <Button name="intent" value="change-post" variant="secondary">
        Save the post
      </Button>
    </form>
  );
}

/** One post on a person's page: what it is, what it holds, and the ways to change and end it. */
export function PersonPost({ post, areas, today, own }: Props) {
  const title = `${roleNames[post.role]}, ${post.unit}`;
  const changing = useChangePost(post.member_id).sent;
  const ending = useFormState({ intent: 'end-post', member: post.member_id }).sent;
  const areaNames = [...post.districts, ...post.neighbourhoods].map(({ name }) => name).join(', ');
  const rows = [
    { key: 'Organisation', value: post.organisation },
    { key: 'From', value: formatDay(post.from_date) },
    ...(post.until_date ? [{ key: 'Ends', value: formatDay(post.until_date) }] : []),
    ...(post.ended_reason ? [{ key: 'Why', value: post.ended_reason }] : []),
    ...(areaNames ? [{ key: 'For', value: areaNames }] : []),
    { key: 'Holds', value: `${post.holds.problems} problems, ${post.holds.actions} open actions` },
  ];
  return (
    <section>
      <SummaryList rows={rows} card={{ title: post.current ? title : `${title} (ended)` }} />
      {post.current ? (
        <>
          <Details summary="Change this post" open={changing}>
            <ChangePost post={post} areas={areas} />
          </Details>
          {own ? null : (
            <Details summary="End this post" open={ending}>
              <p className="govuk-body">
                Their problems go to the supervisor’s list of those without an owner, their actions to{' '}
                {post.organisation}, and they are signed out.
              </p>
              <EndPostForm memberId={post.member_id} today={today} what="the post" />
            </Details>
          )}
        </>
      ) : null}
    </section>
  );
}
