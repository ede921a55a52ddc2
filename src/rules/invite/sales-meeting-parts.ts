import type { Reframe } from '../rule.ts';

// An invitation is a verb ("book a", with <mine> where the reader speaks), how the meeting is, what it is, and with
// whom and when. What is fact in it is remembered, so that no reframe loses the price, the length, the channel, the day
// or the name.
export const WHOSE = '(a|an|your|our|<mine>(my))?';
export const UNPAID = '(!free <meeting-how>)?';
/** A word or two of its own ("kitchen design") may stand before these; a length or a price belongs to another form. */
export const OWN = '(!(free|minute|minutes|min|hour|hours|more|many) .)?';
export const LONG = `<how>(<meeting-how>? <meeting-how>? <length>(<duration>) <meeting-how>? <meeting-how>?) ${OWN}`;
export const FREE = `<how>(${UNPAID} ${UNPAID} <free>(free) <meeting-how>? <meeting-how>?) ${OWN}`;
export const ELSE = `<how>(${UNPAID} ${UNPAID} ${UNPAID})`;
export const ANY = '<how>(<meeting-how>? <meeting-how>? <duration>? <meeting-how>? <meeting-how>?)';

export const TALK = '<sales-kind>? <channel>(<talk-channel>)';
export const SALE = `${OWN} ${OWN} <sales-meeting>`;
export const WHEN = '<when>(<meeting-time>)?';
export const PAID_HOW =
  '<how>((free|complimentary|no obligation|no cost|no charge|in home) <meeting-how>? <duration>? <meeting-how>?|<duration> (free|complimentary|no obligation|one on one))';
export const FACTS =
  '<seller-people>? <facts>(<meeting-guest>? <meeting-time>? <meeting-place>? <meeting-time>?) <seller-people>? (now|right now)?';

/** Words with which the sentence goes on, so that the full reframe can't stand before them. */
export const MORE =
  'so|where|for|that|which|in|if|by|using|at|as|because|before|between|when|while|until|from|after|via|without|during|through|first|whenever';
export const END = `!(${MORE}|ended|were|was|closed|had|used|stopped|went|and|or|but|to|about|of|on|with|who|how|today|tomorrow|now)`;
/** What the meeting is to be about, as far as it is the reader's. */
export const TOPIC =
  '((to|and) ({discuss}|{talk} (about|through|over)|{review}|{go} (over|through)|{look} at|{explore}|{assess}|{evaluate})|regarding) <topic>((your|the) .{1,5} .{0,3}) $';
export const OURS = '<ours>((our|my|the) .{0,2} <offer>)';
export const PRODUCT = '!(your|a|an|the) <capitalized> <capitalized>? <capitalized>?';

/** An invitation to each kind of meeting: the talk, which only a verb of booking makes one, and the sale. */
export const invitation = (how: string, ending: string): string[] => [
  `<book-a-talk> ${WHOSE} ${how} ${TALK} ${FACTS} ${ending}`,
  `<book-a-sale> ${WHOSE} ${how} ${SALE} ${FACTS} ${ending}`,
];
/** Verbs that a noun phrase is the subject of. */
export const NEXT_VERB = 'is|are|will|was|includes|comes|gives|helps|can|lasts|takes';
/** How "open to a demo" goes on: not at all, or with what the seller wants. */
export const WANTED = [END, '<to-be-heard> .{0,8} .{0,8} $'];
export const I_WOULD_LOVE = '<seller> (would love|would like|want|would be happy|am happy|are happy) to';

/** It is told of, not offered. */
export const NO_PAST = '!(was|were|ended|went|took|had|that (was|went)|last .)';

export const TRIED = 'what you’ve tried, what didn’t work, and your options';
export const LEAVES = 'that leaves you with ‹what they’ll understand› whatever you decide';
export const MEETING = 'a <how>? <channel:conversation> <facts>?';
export const label = (say: string): Reframe => ({ say, when: ['label'] });
export const prose = (say: string): Reframe => ({ say, when: ['prose'] });
export const asked = (say: string): Reframe => ({ say, when: ['prose', 'question'] });
export const told = (say: string): Reframe => ({ say, when: ['prose', 'statement'] });
export const NAMED: readonly Reframe[] = [
  label('a <how>? talk about your options'),
  label('a <how>? look at what you’ve tried'),
  prose(`${MEETING} about what you’ve tried and your options`),
  prose(`${MEETING} on ‹the question they bring›`),
];
export const THROUGH = label('{talk} through <mine:your> options');
export const LEARN = label('{learn} what didn’t work and why');
export const CONVERSATION: readonly Reframe[] = [
  asked(`{use} ${MEETING} to look at ${TRIED}`),
  told(`{book} ${MEETING} about ${TRIED}`),
  prose(`{book} ${MEETING} ${LEAVES}`),
];
