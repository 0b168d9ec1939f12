/** An item of a subject access request, as `subject_items` answers it. */
export type Item = {
  id: string;
  part: string;
  state: string;
  words: string | null;
  decision: string | null;
  reason_code: string | null;
  home: boolean;
  without_answer: boolean;
};
/** What the person is given, as `subject_pack` answers it. */
export type Pack = {
  state: string;
  items: { part: string; decision: string; words: string | null; reason: string | null }[];
};
