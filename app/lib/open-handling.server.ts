import { z } from 'zod';
import { HANDLING } from './grading';

/**
 * Who may see an item, for forms that do not ask for a reason or for recipients, which codes 4, 5 and C want: the log and
 * the page "Grading and sharing" do.
 */
export const openHandling = z
  .enum(HANDLING, 'Choose who may see it')
  .refine((code) => code !== '4' && code !== '5' && code !== 'C', {
    message:
      'Codes 4, 5 and C need a reason or recipients. Write an entry in the log for that, or choose another code',
  });
