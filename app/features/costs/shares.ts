/** A share in hundredths of a percent, as typed ("33.33", "25 %"); null when it is none above 0 and up to 100. */
export function parseShare(typed: string): number | null {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?\s*%?$/.exec(typed.trim());
  if (!match) return null;
  const [, whole = '0', decimals = ''] = match;
  const hundredths = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  return hundredths > 0 && hundredths <= WHOLE ? hundredths : null;
}

/** All of it, in hundredths of a percent. */
export const WHOLE = 10_000;

/** What is wrong with shares that are not the whole together, in hundredths of a percent; null for the whole. */
export function notWhole(shares: readonly number[]): string | null {
  const sum = shares.reduce((total, share) => total + share, 0);
  return sum === WHOLE ? null : `The shares must add up to 100%. Together they are ${sum / 100}%.`;
}
