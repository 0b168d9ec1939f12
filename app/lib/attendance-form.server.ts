import { z } from 'zod';

const words = z.string().trim().default('');

/** One line of who was there: a role, how many, whose. Lines without a role are left out. */
const present = z.object({ role: words, count: words, organisation: words });

/** The fields of `AttendanceFields`, to be spread into a form's shape and checked with `attendanceFaults`. */
export const attendanceShape = {
  minutes: words,
  side: z.enum(['problem', 'solution']).optional(),
  people: z.array(present).default([]),
};

type Typed = {
  minutes: string;
  side?: 'problem' | 'solution';
  people: { role: string; count: string; organisation: string }[];
};

/**
 * What is wrong with the fields, by field. With `required` they may not all be empty.
 * @param typed as the shape reads them
 */
export function attendanceFaults(typed: Typed, required = false): [field: string, message: string][] {
  const faults: [string, string][] = [];
  const lines = typed.people.filter(({ role }) => role);
  // One person of the role that the form offered, and no time: nothing was entered.
  const untouched = lines.length === 0 || (lines.length === 1 && lines[0]?.count === '1');
  if (!required && untouched && !typed.minutes) return faults;
  if (!/^\d{1,5}$/.test(typed.minutes) || Number(typed.minutes) < 1)
    faults.push(['minutes', 'Enter how long it took in minutes, like 90']);
  else if (Number(typed.minutes) > 10_080)
    faults.push(['minutes', 'The time must be a week (10,080 minutes) or less']);
  if (lines.length === 0) faults.push(['people', 'Choose who was there']);
  if (!typed.side) faults.push(['side', 'Say whether the time was for the problem or for the solution']);
  if (lines.some(({ count }) => !/^\d{1,3}$/.test(count) || Number(count) < 1 || Number(count) > 500))
    faults.push(['people', 'Enter how many people were there, like 2']);
  return faults;
}

/** The attendance as the commands of the database take it; null when nobody or no time was named. */
export function attendanceOf({ minutes, side, people }: Typed) {
  const lines = people.filter(({ role }) => role);
  if (lines.length === 0 || !minutes) return null;
  return {
    minutes: Number(minutes),
    side,
    lines: lines.map(({ role, count, organisation }) => ({
      cost_role: role,
      people: Number(count),
      organisation_id: organisation || null,
    })),
  };
}
