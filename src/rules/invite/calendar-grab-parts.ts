import type { Reframe } from '../rule.ts';

// What an empty request for time is made of. The length, the day and the channel are facts, so they are remembered.
export const TIME = '<time>(<short-time>|time)';
export const SPARE =
  '(of your (time|day|morning|afternoon|evening|week)|free|available|to spare|spare|open|going|handy|for me|for us|in your (day|week|<calendar>))';
export const TALK = '<how>(<natter-how>? <natter-how>?) <channel>(<natter>)';
export const WHEN = '(for <when>(<loose-time>)|<when>(<loose-time>? <meeting-place>? <loose-time>?))';
export const FOR_A_TALK = `(for (a|an|our|some|that|another)? ${TALK}|to <get-together>|to <meet-plainly>|to (<ring-you>|<drop-in>))`;
/** How it goes on where there may be something in it for the reader, or where it is about something else. */
const PURPOSE =
  'to|so|about|that|which|who|per|each|every|into|a|as|of|through|with (your|the|a|some)|on (your|how|what|why|which|the)|over (your|the)|for (your|the|this|it|a|an|some|my|our)|<loose-time>';
export const NO_PURPOSE = `!(${PURPOSE})`;
/** "Got ten minutes before the bus comes?" belongs to the reader's day. */
export const NOTHING_ELSE = `!(${PURPOSE}|or|at <clock-time>|before|while|after|when|until|left|between|during|if|in|and)`;
/** Where a sentence, a subject line or a greeting's sentence begins. */
export const OPENS = '(^|<stop>|(hi|hey|hello|dear|morning|afternoon|gday) (there|all|<capitalized>|<opaque>))';

export const TRIED = 'what you’ve tried, what didn’t work, and your options';
export const LEAVE = 'you leave with ‹what they’ll understand› whatever you decide';
export const label = (say: string): Reframe => ({ say, when: ['label'] });
export const prose = (say: string): Reframe => ({ say, when: ['prose'] });
export const SUBJECT = label('what have you tried so far?');
export const ANSWER = label('what would you like to understand?');
