import { factWords } from './answer-words';
import type { Question } from './stage.schema';

type Asked = Pick<Question, 'code' | 'input' | 'choices' | 'answer'>;

/** Whether an answer says anything: one can be saved with nothing ticked, filled in or written. */
export function saysSomething({ input, answer }: Asked): boolean {
  return answer !== null && Boolean(answer.choices.length || answer.body.trim() || factWords(input, answer));
}

/** The words of the test of what makes a problem: the gate reads them, the boxes alone do not pass. */
const wantsWords = (code: string) => code === 'cheers';

/** What the page says of an answer that was just saved: what is in it, and what it still lacks. */
export function savedWords(question: Asked): string {
  const { code, input, choices, answer } = question;
  if (!answer || !saysSomething(question))
    return 'Nothing is saved in this answer: nothing is ticked, filled in or written.';
  const ticked = answer.choices.length;
  const facts = factWords(input, answer);
  const said = [
    ...(ticked > 0 ? [`${ticked} of ${choices.length} ticked`] : []),
    ...(facts ? [facts] : []),
    ...(answer.body.trim() ? ['your words'] : []),
  ];
  const kept = `Saved: ${said.join(', ')}.`;
  return wantsWords(code) && !answer.body.trim()
    ? `${kept} There are no words yet: the gate needs a sentence here, besides the boxes.`
    : kept;
}

/** The first question after this one whose answer says nothing yet, going round to the first; null when all say something. */
export function nextToAnswer<Question extends Asked>(
  questions: readonly Question[],
  code: string,
): Question | null {
  const here = questions.findIndex((question) => question.code === code);
  const inOrder = [...questions.slice(here + 1), ...questions.slice(0, Math.max(here, 0))];
  return inOrder.find((question) => !saysSomething(question)) ?? null;
}
