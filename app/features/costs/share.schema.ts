import { z } from 'zod';
import { notWhole, parseShare } from './shares';

const REFERENCE = /^PR-\d{4}-\d{5,}$/;

const row = z.object({
  reference: z
    .string()
    .default('')
    .transform((typed) => typed.trim().toUpperCase()),
  percent: z
    .string()
    .default('')
    .transform((typed) => typed.trim()),
});

/** The shares of an attendance. Rows without a reference and a percentage are left out. */
export const sharesSchema = z
  .object({
    form_token: z.uuid('Reload the page and send the form again'),
    as_read: z.string(),
    shares: z.array(row).max(12),
  })
  .transform((typed, ctx) => {
    const shares: { reference: string; percent: number }[] = [];
    typed.shares.forEach(({ reference, percent }, index) => {
      if (reference === '' && percent === '') return;
      const share = parseShare(percent);
      const blame = (field: string, message: string) =>
        ctx.addIssue({ code: 'custom', path: ['shares', index, field], message });
      if (!REFERENCE.test(reference)) blame('reference', 'Enter the reference, like PR-2026-00042');
      if (share === null) blame('percent', 'Enter the share as a percentage above 0, like 25 or 33.33');
      else shares.push({ reference, percent: share });
    });
    const fault = ctx.issues.length > 0 ? null : notWhole(shares.map(({ percent }) => percent));
    if (fault) ctx.addIssue({ code: 'custom', path: ['shares', 0, 'percent'], message: fault });
    return {
      ...typed,
      shares: shares.map(({ reference, percent }) => ({ reference, percent: percent / 100 })),
    };
  });
