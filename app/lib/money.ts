/** Pounds as the database sends `numeric(12,2)`: text such as "1234.50", or a number. */
export type Pounds = string | number;

const AMOUNT = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/;

/** Whole pence, exactly. @throws RangeError for text that is no amount of pounds with at most two decimals */
function pence(amount: Pounds): bigint {
  const match = AMOUNT.exec(typeof amount === 'number' ? amount.toFixed(2) : amount.trim());
  if (!match) throw new RangeError(`Not an amount of pounds: ${amount}`);
  const [, sign, whole = '0', decimals = ''] = match;
  const value = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
  return sign ? -value : value;
}

/** "£1,234.56", "-£20.00". @throws RangeError for text that is no amount */
export function formatPounds(amount: Pounds): string {
  const value = pence(amount);
  const size = value < 0n ? -value : value;
  const whole = (size / 100n).toString().replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0n ? '-' : ''}£${whole}.${(size % 100n).toString().padStart(2, '0')}`;
}

/** A price, or the words for hours without a rate: never £0. */
export function formatPrice(amount: Pounds | null): string {
  return amount === null ? 'not yet priced' : formatPounds(amount);
}

/** The exact sum as text with two decimals; of none "0.00". */
export function sumPounds(amounts: readonly Pounds[]): string {
  const total = amounts.reduce((sum, amount) => sum + pence(amount), 0n);
  const size = total < 0n ? -total : total;
  return `${total < 0n ? '-' : ''}${size / 100n}.${(size % 100n).toString().padStart(2, '0')}`;
}

/** An amount as people type it ("£1,234.5", "1234") as "1234.50"; null when it is none. */
export function parsePounds(typed: string): string | null {
  const bare = typed.trim().replace(/^£\s*/, '');
  const grouped = /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(bare) ? bare.replaceAll(',', '') : bare;
  return /^\d+(\.\d{1,2})?$/.test(grouped) ? sumPounds([grouped]) : null;
}
