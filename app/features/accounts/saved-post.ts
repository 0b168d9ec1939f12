import { namesOf, type SavedField } from '~/lib/two-texts';
import type { District } from './load-areas.server';
import type { HeldPost } from './load-person.server';

/** A post as it stands saved, under the names of the form that changes it. */
export function savedPost(post: HeldPost, areas: readonly District[]): SavedField[] {
  const { neighbourhoods, districts } = post;
  const everywhere = namesOf([...neighbourhoods, ...areas.flatMap((area) => area.neighbourhoods)]);
  return [
    { name: 'job_title', label: 'Job title', kind: 'line', saved: post.job_title },
    { name: 'collar_number', label: 'Collar number', kind: 'line', saved: post.collar_number ?? '' },
    {
      name: 'districts',
      label: 'Districts',
      kind: 'many',
      saved: districts.map(({ id }) => id),
      words: namesOf([...districts, ...areas]),
    },
    {
      name: 'neighbourhoods',
      label: 'Neighbourhoods',
      kind: 'many',
      saved: neighbourhoods.map(({ id }) => id),
      words: everywhere,
    },
    {
      name: 'named',
      label: 'Shown to residents as a named officer of',
      kind: 'many',
      saved: neighbourhoods.filter(({ named_officer }) => named_officer).map(({ id }) => id),
      words: everywhere,
    },
  ];
}
