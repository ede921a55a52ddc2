/** Words that name what a merge field is filled with: `[First Name]`, `[your company]`, `[insert link]`. */
const fieldWords = new Set(
  (
    'name first last full company business organization client customer prospect recipient sender date day month year time ' +
    'deadline product service link url website phone email address city state country industry role title position topic ' +
    'subject number amount price cost percent percentage discount code insert your x xx xxx tbd'
  ).split(' '),
);

/** First words of a call to action: `[Book A Call]` is a button in a copy deck, so prose. */
const imperatives = new Set(
  (
    'get book buy start learn download sign join try click see read watch shop order schedule reserve claim contact talk ' +
    'call yes no subscribe register continue view discover find explore request grab save send add apply request begin ' +
    'create unlock upgrade donate give reply visit check let show take tell go make choose enroll enrol'
  ).split(' '),
);

const oneToFourWords = /^[\p{L}][\p{L}\p{N}'’_/&.-]*(?: [\p{L}\p{N}'’_/&.-]+){0,3}$/u;
const titleCase = /^\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*$/u;

/**
 * Whether what stands in square brackets is a merge field. It is when it has one to four words, doesn't begin as a call
 * to action does, and either names something one fills in or is all in title case (`[Client]`, `[Pain Point]`).
 */
export function isMergeField(inner: string): boolean {
  if (!oneToFourWords.test(inner)) return false;
  const words = inner.toLowerCase().split(/[ _/]/);
  if (imperatives.has(words[0]!)) return false;
  return words.some((word) => fieldWords.has(word.replace(/['’]s$/, ''))) || titleCase.test(inner);
}
