/** Titles, ranks and kinship words that stand before a name and are none. */
const TITLES = new Set(
  'mr mrs messrs misses mssrs madam mme sra señora senor herr frau pani pan pastor imam rabbi canon captain capt major colonel col lt maj brig brigadier commander wing sqn cdr cmdr nephew niece grandson granddaughter grandmother grandfather grandma mam mummy daddy bro sis stepdad stepmum stepfather stepmother stepson stepdaughter cpl supt ch ms miss mx dr prof professor rev revd reverend sir lady lord dame master pc pcso wpc dc ds di dci sgt sergeant ps insp inspector cllr councillor mum dad mother father uncle auntie aunty aunt nan nana nanny gran grandad granddad brother sister cousin son daughter husband wife'.split(
    ' ',
  ),
);

/** Whether a word (without its full stop) is a title, a rank or a kinship word. */
export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase());
}
