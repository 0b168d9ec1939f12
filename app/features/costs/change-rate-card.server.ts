import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { call } from '~/lib/call.server';
import { invalid, parseForm, refused } from '~/lib/forms.server';
import { rateCardSchema } from './rate.schema';

const priced = z.object({ people_minutes: z.number() });

/**
 * Sets a rate from a day on, or prices the hours of a role that had none.
 * @returns `pricedMinutes` when it is done (people-minutes, null for a new rate), else `answer` for the page
 */
export async function changeRateCard(
  context: AppLoadContext,
  request: Request,
): Promise<{ pricedMinutes: number | null } | { answer: ReturnType<typeof invalid> }> {
  const form = await parseForm(request, rateCardSchema);
  if (!form.ok) return { answer: invalid(form) };
  const { form_token: p_form_token, cost_role: p_cost_role, ...typed } = form.data;
  try {
    if (typed.intent === 'price') {
      const done = await call(context, 'price_waiting', { p_form_token, p_cost_role });
      return { pricedMinutes: priced.parse(done).people_minutes };
    }
    await call(context, 'set_rate', {
      p_form_token,
      p_cost_role,
      p_basis: typed.basis,
      p_pounds_per_hour: typed.pounds,
      p_from: typed.from,
      p_source: typed.source,
      p_illustrative: typed.illustrative === 'yes',
    });
    return { pricedMinutes: null };
  } catch (error) {
    return { answer: refused(error, form.values) };
  }
}
