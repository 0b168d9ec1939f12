const FUNCTION_WORDS = new Set(
  'the a an in on at by from to with without of who that which near and or his her their our my not no is was has had it he she they we you i be are were this there for as if so but'.split(
    ' ',
  ),
);

/** Whether a word holds sentences together and names nobody: a description has such words, a name hardly ever. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word.toLowerCase());
