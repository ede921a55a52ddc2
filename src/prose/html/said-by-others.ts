import { isBlock } from './elements.ts';
import type { Tag } from './tokens.ts';

/**
 * What an element's class says about its words: `"` all are somebody else's (one testimonial), `'` all but headings and
 * buttons are (a section of testimonials, under a heading of our own), or nothing.
 */
export type Said = '"' | "'" | '';

const one = new Set(['testimonial', 'review', 'quote', 'blockquote', 'pullquote', 'endorsement']);
const many = new Set(['testimonials', 'reviews', 'quotes', 'endorsements']);

/** Beside these, the name is of something that we say: the form to ask for a quote, the heading above the reviews. */
const ours = new Set(
  (
    'form request get free instant calculator price cta btn button link nav tab cart checkout order policy header heading ' +
    'headline title intro'
  ).split(' '),
);

/** The words of a class name: `customerReviews`, `card--testimonial`, `testimonial__text`. */
const words = /[a-z]+|[A-Z][a-z]*/g;

/** Who speaks in a tag's element. The tag's offsets are into `text`. */
export function saidBy(tag: Tag, text: string): Said {
  if (tag.attributes.length === 0 || !isBlock(tag.name)) return '';
  for (const { name, start, end } of tag.attributes) {
    if (name !== 'class' && name !== 'itemprop') continue;
    for (const className of text.slice(start, Math.min(end, start + 500)).split(/\s+/)) {
      const said = saidByClass(className);
      if (said !== '') return said;
    }
  }
  return '';
}

function saidByClass(className: string): Said {
  const names = className.match(words)?.map((word) => word.toLowerCase()) ?? [];
  if (names.some((word) => ours.has(word))) return '';
  if (names.some((word) => one.has(word))) return '"';
  return names.some((word) => many.has(word)) ? "'" : '';
}
