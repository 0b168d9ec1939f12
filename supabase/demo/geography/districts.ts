/** One of the 14 districts with the command (OCU) that polices it and its community safety partnership. */
export interface DemoDistrict {
  readonly name: string;
  readonly command: string;
  readonly partnership: string;
}

const district = (
  name: string,
  command: string,
  partnership = `Safer ${name} Partnership`,
): DemoDistrict => ({
  name,
  command,
  partnership,
});

/** The 6 commands, in the order in which they are listed. */
export const COMMANDS = [
  'Southampton',
  'Portsmouth',
  'Isle of Wight',
  'Western',
  'Central',
  'Northern',
] as const;

/**
 * The 14 districts of Hampshire and the Isle of Wight. The number of commands is that of the 2007 inspection
 * report; which district lies in which command is illustrative.
 */
export const DISTRICTS: readonly DemoDistrict[] = [
  district('Southampton', 'Southampton', 'Safe City Partnership Southampton'),
  district('Portsmouth', 'Portsmouth'),
  district('Isle of Wight', 'Isle of Wight', 'Isle of Wight Community Safety Partnership'),
  district('New Forest', 'Western'),
  district('Test Valley', 'Western', 'Test Valley Community Safety Partnership'),
  district('Eastleigh', 'Central'),
  district('Winchester', 'Central'),
  district('Fareham', 'Central', 'Fareham Community Safety Partnership'),
  district('Gosport', 'Central'),
  district('Havant', 'Central'),
  district('East Hampshire', 'Northern'),
  district('Basingstoke and Deane', 'Northern', 'Basingstoke and Deane Community Safety Partnership'),
  district('Hart', 'Northern'),
  district('Rushmoor', 'Northern'),
];
