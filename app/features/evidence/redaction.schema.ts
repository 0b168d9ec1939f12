import { z } from 'zod';
import { boxesOf, boxFault, MOST_BOXES } from './redaction-boxes';

const words = z.string().max(20).default('');

/** The form that hides parts of a picture: `boxes.0.x` and so on, in per cent; rows left empty are no boxes. */
export const redactionSchema = z
  .object({
    form_token: z.uuid('Open the page again and send the form once more'),
    intent: z.enum(['preview', 'redact', 'nothing']),
    boxes: z.array(z.object({ x: words, y: words, width: words, height: words })).default([]),
  })
  .superRefine(({ boxes, intent }, context) => {
    const fault = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    boxes.forEach((box, index) => {
      const wrong = boxFault(box);
      if (wrong) fault(['boxes', index, wrong.part], `Box ${index + 1}: ${wrong.message}`);
    });
    const drawn = boxesOf(boxes).length;
    if (drawn > MOST_BOXES) fault(['boxes'], `Hide at most ${MOST_BOXES} parts`);
    if (intent === 'redact' && drawn === 0) fault(['boxes'], 'Draw a box, or enter its four numbers');
    if (intent === 'nothing' && drawn > 0)
      fault(['boxes'], 'There are boxes. Save the copy with them, or empty their numbers first');
  });
