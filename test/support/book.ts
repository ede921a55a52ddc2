/** A made-up draft of about so many words, the same for the same number: paragraphs, headings, lists, links, some pitches. */
export function book(words: number): string {
  const random = numbers(words);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const sentence = () => {
    const middle = Array.from({ length: 6 + Math.floor(random() * 12) }, () => pick(WORDS)).join(' ');
    return `The ${middle} ${pick(['stands', 'waits', 'sings', 'turns'])} by the ${pick(WORDS)}.`;
  };
  const parts: string[] = ['# A long draft'];
  for (let count = 0; count < words; ) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 5) }, sentence);
    if (random() < 0.1) sentences.push(pick(PITCHES));
    const text = sentences.join(' ');
    const kind = random();
    if (kind < 0.06) parts.push(`## ${pick(WORDS)} and ${pick(WORDS)}`);
    parts.push(
      kind > 0.9
        ? `- ${sentences.join('\n- ')}`
        : kind > 0.8
          ? `${text} See [the ${pick(WORDS)}](https://example.com).`
          : text,
    );
    count += text.split(' ').length;
  }
  return `${parts.join('\n\n')}\n`;
}

/** Numbers from 0 to 1, the same series for the same seed. */
function numbers(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

const PITCHES = ['Act now!', 'Book a free demo today.', 'Just checking in.', 'You will be fluent in no time.'];
const WORDS =
  'harbour lantern orchard copper winter village ladder meadow kettle river thread basket gravel anchor garden window pepper market willow feather bridge cellar marble candle saddle violin timber ribbon shutter barley pigeon chimney'.split(
    ' ',
  );
