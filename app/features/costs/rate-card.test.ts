import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byRole, type Rate, type WaitingHours } from './rate-card';

const code = fc.constantFrom<string[]>('pcso', 'warden', 'constable', 'town_crier');
const rate = (cost_role: string, id: string): Rate => ({
  id,
  cost_role,
  basis: 'full',
  pounds_per_hour: 40,
  from: '2026-01-01',
  until: null,
  now: true,
  illustrative: false,
  source: 'Finance',
  set_by: null,
  used: false,
});
const hours = (cost_role: string): WaitingHours => ({
  cost_role,
  people_minutes: 60,
  first_day: '2026-01-01',
  last_day: '2026-01-01',
  can_be_priced: 0,
});

test('every rate and every waiting hour stands once, under its role, in the order it came', () => {
  fc.assert(
    fc.property(fc.uniqueArray(code), fc.array(code), fc.uniqueArray(code), (listed, priced, waiting) => {
      const rates = priced.map((role, index) => rate(role, `${index}`));
      const card = byRole(
        listed.map((one) => ({ code: one, label: one.toUpperCase() })),
        rates,
        waiting.map(hours),
      );
      expect(card.slice(0, listed.length).map((role) => role.code)).toEqual(listed);
      expect(new Set(card.map((role) => role.code)).size).toBe(card.length);
      expect(new Set(card.flatMap((role) => role.rates))).toEqual(new Set(rates));
      for (const role of card) {
        expect(role.rates).toEqual(rates.filter(({ cost_role }) => cost_role === role.code));
        expect(role.waiting !== null).toBe(waiting.includes(role.code));
      }
    }),
  );
});
