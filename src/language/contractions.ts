/**
 * A contraction is read as the two words it stands for, so that `we are` in a phrase also finds "we're". The second
 * half keeps its written form as its word (`'re`), and each full word says which halves it may be written as.
 */

/** What may stand after the apostrophe of a contraction. "n't" is cut before its n. */
export const TAILS = ["'s", "'re", "'ve", "'ll", "'d", "'m", "n't"] as const;

/** A full word, and the contracted half that may stand for it. `'s` in "let's" is "us". */
export const TAIL_OF: Readonly<Record<string, string>> = {
  is: "'s",
  has: "'s",
  us: "'s",
  are: "'re",
  have: "'ve",
  will: "'ll",
  would: "'d",
  had: "'d",
  am: "'m",
  not: "n't",
};

/** Heads that change their spelling before "n't": "ca" + "n't" is can. */
export const HEAD_BEFORE_NOT: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

/** Written without the apostrophe, or as one word: the word, its two halves, and where the second begins. */
export const RUN_TOGETHER: readonly (readonly [word: string, head: string, tail: string, at: number])[] = [
  ['dont', 'do', "n't", 2],
  ['doesnt', 'does', "n't", 4],
  ['didnt', 'did', "n't", 3],
  ['isnt', 'is', "n't", 2],
  ['arent', 'are', "n't", 3],
  ['wasnt', 'was', "n't", 3],
  ['cant', 'can', "n't", 2],
  ['cannot', 'can', 'not', 3],
  ['im', 'i', "'m", 1],
  ['ive', 'i', "'ve", 1],
  ['youre', 'you', "'re", 3],
  ['youve', 'you', "'ve", 3],
  ['youll', 'you', "'ll", 3],
  ['theyre', 'they', "'re", 4],
];

/** The contracted half as the full word it most often is, for guards that read words. */
export const FULL_FORM: Readonly<Record<string, string>> = {
  "'s": 'is',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
  "'m": 'am',
  "n't": 'not',
};

/** The halves of a contraction written in a phrase (`don't` → `do`, `n't`), or the word alone. */
export function halves(word: string): string[] {
  const runTogether = RUN_TOGETHER.find(([written]) => written === word);
  if (runTogether) return [runTogether[1], runTogether[2]];
  if (word.endsWith("n't") && word.length > 3) {
    const head = word.slice(0, -3);
    return [HEAD_BEFORE_NOT[head] ?? head, "n't"];
  }
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe > 0 && (TAILS as readonly string[]).includes(word.slice(apostrophe))) {
    return [word.slice(0, apostrophe), word.slice(apostrophe)];
  }
  return [word];
}
