import { type Node, parsePhrase } from './notation.ts';

/** Word classes by name, each written as a phrase; a class may use classes above it. */
export type WordClasses = Readonly<Record<string, string>>;

/** Classes that the matcher knows by a token's kind rather than by its words. */
export const TOKEN_CLASSES = ['number', 'opaque', 'stop', 'capitalized'] as const;
export type TokenClass = (typeof TOKEN_CLASSES)[number];

/** Classes that any trade's copy uses. `<count>` is a number in digits or in words. */
export const GENERAL_CLASSES: WordClasses = {
  count:
    '(<number>|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty five|forty|sixty|ninety|a couple of|a few|several|half an)',
  unit: '(minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|month|months|year|years)',
  'time-span': '<count> (<count>|to <count>|or <count>)? <unit>',
  // "15-minute", "a half-hour", "30 minutes of"
  duration: '(<count> (to|or)? <count>? (minute|minutes|min|mins|hour|hours|hr|hrs)|half hour|hour long|half an hour)',
  weekday: '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)',
  month:
    '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)',
  day: '(<weekday> (morning|afternoon|evening|night)?|tomorrow (morning|afternoon|evening)?|today|tonight|this (week|month|morning|afternoon|evening|weekend|friday)|next (week|month|monday|tuesday|wednesday|thursday|friday)|later this week|early next week)',
  seller: '(i|we|our team|my team|our experts|our specialists|our staff|one of us|someone from our team)',
  'seller-own': '(my|our)',
};

/** Reads classes into trees, so that a phrase that names one holds it. Throws `PhraseError`. */
export function readClasses(classes: WordClasses): ReadonlyMap<string, Node> {
  return new Map(Object.entries(classes).map(([name, phrase]) => [name, withoutSlots(parsePhrase(phrase))]));
}

/** A class is remembered as a whole: the classes inside it leave no slots of their own. */
function withoutSlots(node: Node): Node {
  switch (node.type) {
    case 'slot':
    case 'underlined':
      return withoutSlots(node.item);
    case 'optional':
    case 'none-of':
      return { ...node, item: withoutSlots(node.item) };
    case 'sequence':
      return { ...node, items: node.items.map(withoutSlots) };
    case 'choice':
      return { ...node, options: node.options.map(withoutSlots) };
    default:
      return node;
  }
}
