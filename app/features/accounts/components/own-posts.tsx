import { Button } from '~/components/govuk/button';
import { Radios } from '~/components/govuk/radios';
import { roleNames } from '~/lib/viewer';
import type { OwnAccount } from '../load-own-account.server';

/** Which of several posts to act in. */
export function OwnPosts({ posts, acting }: { posts: OwnAccount['posts']; acting: string }) {
  return (
    <form method="post" id="posts">
      <Radios
        name="member"
        legend="The post you act in"
        legendClass="govuk-fieldset__legend--m"
        hint="What you see and may do is that post’s. Everything you record names it."
        value={acting}
        items={posts.map((post) => ({
          value: post.member_id,
          label: `${roleNames[post.role]}, ${post.unit}, ${post.organisation}`,
        }))}
      />
      <Button name="intent" value="act-as" variant="secondary">
        Act in this post
      </Button>
    </form>
  );
}
