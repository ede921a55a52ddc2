import type { Form } from '../rule.ts';
import {
  ANSWER,
  FOR_A_TALK,
  LEAVE,
  label,
  NO_PURPOSE,
  NOTHING_ELSE,
  OPENS,
  prose,
  SPARE,
  SUBJECT,
  TALK,
  TIME,
  TRIED,
  WHEN,
} from './calendar-grab-parts.ts';

const MAY_I = '<may-i>';
const TAKE = '<take-time>';
const GIVE =
  '(guys|all|happen to|possibly|maybe|perhaps|kindly|please)? (have|get|find|spare|make|manage|give|lend|grant|do|free up|set aside|carve out|squeeze in|fit in|stretch to|have got) (me|us)?';
const OPEN_TO = [
  '<open-to-talk>',
  '(can|could|shall|should|may) (i|we) (have|do|try|find time for|make time for|grab|arrange|share|fit in|squeeze in|sort out|suggest|propose)',
];

const HAVING =
  '((us|me|our|you)? (having|doing|grabbing|getting|scheduling|booking|arranging|sharing|setting up|squeezing in|meeting for|joining me for|hopping on|jumping on|taking))?';
const SOFTLY = '(just|quickly|please|maybe|perhaps|possibly|briefly|all|also|ever)?';
const HOWEVER =
  '(quickly|briefly|live|properly|in person|face to face|by phone|with you|together)? ((on|over|by) (zoom|teams|the phone|phone|coffee|a coffee|video))?';
const WISH = '<wishing>';
const NO_OBJECT = `${NOTHING_ELSE} !(the|your|our|this|it|you|them|all|on|more|how|people|other|others|new)`;
const CORE = `${TIME} ${SPARE}? ${WHEN}`;
const ABOUT_THEM = [
  label('<time> on what you’ve tried'),
  SUBJECT,
  ANSWER,
  prose(`could we use <time:some time> <when>? to look at ${TRIED}`),
  prose(`could we use <time:some time> <when>? so that ${LEAVE}`),
];
const TALK_ABOUT_THEM = [
  label('a <how>? <channel> about your options'),
  prose(`a <how>? <channel> <when>? about ${TRIED}`),
  prose('a <how>? <channel> <when>? that leaves you with ‹what they’ll understand› whatever you decide'),
];

/** The forms of `invite/calendar-grab` that ask for minutes or for a talk. */
export const timeAsks: readonly Form[] = [
  // "Got 15 minutes this week?", "Could you spare me half an hour?", "Can I steal ten minutes?"
  {
    phrases: [
      `${OPENS} [(so)? (you|ya)? (got|have|spare|gimme|give me) ${CORE} ${FOR_A_TALK} ${WHEN}] ${NO_PURPOSE}`,
      `is there ${CORE} ${FOR_A_TALK}? ${WHEN} (when|that) we`,
      `${OPENS} [(so)? (you|ya)? (got|have|spare) ${CORE}] $`,
      `(do you have|have you got|have you|you have got|you got) ${CORE} ${FOR_A_TALK} ${WHEN} ${NO_PURPOSE}`,
      `(do you have|have you got|have you|you got) ${CORE} ${NOTHING_ELSE}`,
      `(mind|minding) (giving|sparing|lending|doing|finding|having) (me|us)? ${CORE} ${FOR_A_TALK}? ${WHEN} ${NO_PURPOSE}`,
      `(would|is) it (be)? (possible|ok|okay|alright) to ${TAKE} ${CORE} ${FOR_A_TALK}? ${WHEN} ${NO_PURPOSE}`,
      `(would|might|will|can|could) you ${GIVE} ${CORE} ${FOR_A_TALK}? ${WHEN} ${NO_PURPOSE}`,
      `any chance (of|for|you have|you have got|you might have|you could (spare|do|find|manage|make)) ${CORE} ${FOR_A_TALK}? ${WHEN} ${NO_PURPOSE}`,
      `${MAY_I} (could|can|might)? ${TAKE} (${CORE}|<time>(<count> (minutes)?) <when>(<loose-time>)) ${FOR_A_TALK}? ${WHEN} ${NO_PURPOSE}`,
    ],
    reframes: ABOUT_THEM,
  },
  // "I was hoping we could find 20 minutes", "I wonder if you’d have a moment to talk"
  {
    phrases: [
      `(if|whether|hoping|hope|maybe|perhaps|that|think|thought|wondering) [we (can|could|might|would) ${TAKE} ${CORE} ${FOR_A_TALK}? ${WHEN}] ${NO_PURPOSE}`,
      `(if|whether|hoping|hope|maybe|perhaps|that|think|thought|wondering) [i (can|could|might|would) ${TAKE} ${TIME} ${SPARE} ${WHEN} ${FOR_A_TALK}? ${WHEN}] ${NO_PURPOSE}`,
      `[you (can|could|might|may|would|will|have|had|have got) (have|find|spare|give|make|manage|do|free up)? (me|us)? ${TIME} (for (me|us)|with (me|us)|to spare|free for (me|us)) ${WHEN}] ${NO_PURPOSE}`,
      `(if|whether|hoping|hope|that|wondering) [you (had|have|have got|would have|might have|could spare|can spare|could give me|could give us) ${CORE} ${FOR_A_TALK} ${WHEN}] ${NO_PURPOSE}`,
    ],
    reframes: [
      prose(`we could use <time:some time> <when>? to look at ${TRIED}`),
      prose(`we could use <time:some time> <when>? so that ${LEAVE}`),
      { say: `could we use <time:some time> <when>? to look at ${TRIED}?`, takes: 'sentence', when: ['prose'] },
      label('what you’ve tried so far'),
    ],
  },
  // "I’d love 15 minutes of your time", "All I’m asking for is ten minutes on the phone"
  {
    phrases: [
      '!(takes|took|taking|spend|spending) . [<time>(<short-time>) (of your (valuable|precious|busy)? (time|day|morning|afternoon|evening|week)|out of your (busy)? (day|week|schedule))]',
      '(asking for|ask for|ask|need|want|love|like|have|give me|give us|appreciate|request|requesting|after|hoping for|just|only|is|for) [<time>(<short-time>) (with you|on the (phone|blower|line)|over the phone|face to face|in person|together|<meeting-place>|(on|in) (your|the) <calendar>)]',
      '(get|grab|find|book|steal|snag|arrange|need|want|love|like|spend) [<time>(<short-time>) with (you|your .{1,3})]',
      '(got|have|takes|take) [<time>(<short-time>) (on the (phone|blower|line)|over the phone)]',
      '<seller> .{0,2} (only|just) .{0,1} (need|want|asking for|ask for|after) [<time>(<short-time>)]',
      '[<time>(<short-time>) (in|on|from|out of) your (busy)? (week|day|month|morning|afternoon|<calendar>)]',
      'all (i|we) (need|ask|want|am asking|are asking|would need) (for|from you)? is [<time>(<short-time>)]',
    ].map((phrase) => `${phrase} <when>(<loose-time>)? !(to|so|for|about|on)`),
    reframes: [
      label('<time> on your options'),
      prose(`<time> on ${TRIED}`),
      prose('<time> that leave you with ‹what they’ll understand› whatever you decide'),
    ],
  },
  {
    phrases: [
      `<seller> (would love|would like|want|wanted|was hoping|am hoping|were hoping|hope|need|only need) to ${TAKE} ${TIME} (with you|on your calendar|together|of your time|on the calendar|in your calendar|in your diary|in the diary) ${WHEN} !(to|so|and|for)`,
    ],
    reframes: [
      label('<time> on what you’ve tried'),
      SUBJECT,
      ANSWER,
      prose(`I’d like to use <time:some time> <when>? to look at ${TRIED}`),
      prose(`I’d like to use <time:some time> <when>? so that ${LEAVE}`),
    ],
  },
  {
    phrases: [
      `[<time>(<short-time>)] is (all|the most|enough|literally all) (i|we|that i|that we)? (need|ask|want|am asking|will take)?`,
    ],
    reframes: [
      label('<time> on your options'),
      prose(`<time> on ${TRIED}`),
      prose('<time> on ‹the question they bring›'),
    ],
  },
  // "Give me ten minutes", "save me half an hour on Thursday"
  {
    level: 'information',
    phrases: [
      `({give}|{lend}|{grant}|{save}|{keep}|{spare}|{allow}) (me|us) ${TIME} ${SPARE}? ${WHEN} ${NO_PURPOSE} !(and (you|let)|more|off|free)`,
      `gimme <time>(<short-time>) ${WHEN} ${NO_PURPOSE}`,
      `({block}|{block} out|{block} off|{set} aside|{hold}|{reserve}|{put} aside|{keep}|{pencil} in) ${TIME} (for (me|us)|with (me|us)) ${WHEN} ${NO_PURPOSE}`,
    ],
    reframes: [
      label('<time> on what you’ve tried'),
      prose('{give} me <time:some time> <when>? to hear what you’ve tried and what didn’t work'),
      prose('{use} <time:some time> <when>? with me so that you leave with ‹what they’ll understand›'),
    ],
  },
  // "15 minutes this week?", "Coffee on Tuesday?"
  {
    level: 'information',
    phrases: [
      `${OPENS} [<time>(<short-time>) ${SPARE}? <when>(<loose-time> <meeting-place>?)] $`,
      `${OPENS} [<channel>(coffee|cuppa|brew|pint|natter|chat|catch up|catchup|yarn|zoom|teams|chinwag|lunch|breakfast) (on me)? <when>(<loose-time>)] $`,
    ],
    reframes: [
      SUBJECT,
      ANSWER,
      prose(`could we look <when> at ${TRIED}`),
      prose('could we talk <when> about ‹the question they bring›'),
    ],
  },
  // "Open to a quick chat?", "Worth a 15-minute call before the frost comes?"
  {
    phrases: [
      ...OPEN_TO.map((lead) => `${lead} ${HAVING} [(a|an|another) ${TALK} ${WHEN}] ${NO_PURPOSE} !(and|or|which)`),
      `(^|<stop>|and|but|think|so) [(a|an) <how>(<natter-how> <natter-how>?) <channel>(<natter>) ${WHEN}] (would|might|could|should) (be|suit|work|help|do)`,
      `(only|just) (be|need|want|take|asking for|after)? [(a|an) <how>(<natter-how> <natter-how>?) <channel>(<natter>) ${WHEN}] ${NO_PURPOSE} !(and|or|which)`,
    ],
    reframes: TALK_ABOUT_THEM,
  },
  {
    phrases: OPEN_TO.map((lead) => `${lead} [(a|an|another) ${TALK} ${WHEN} <to-be-heard> .{0,8} .{0,8}] $`),
    reframes: [
      label('a <how>? <channel> about your options'),
      prose(`a <how>? <channel> <when>? about ${TRIED}, ours included`),
      prose('a <how>? <channel> <when>? that leaves you with ‹what they’ll understand› whatever you decide'),
    ],
  },
  // "Quick call this week?", "Any chance of a natter?"
  {
    phrases: [
      `${OPENS} [(a|an)? <how>(<natter-how> <natter-how>?) <channel>(<natter>) ${WHEN} (<natter-how>? (tops|max|maximum))?] $`,
      `any chance (of|for|we could (have|do|grab)|i could (have|get|grab)|you have time for|you are free for|you are up for) (a|an)? ${TALK} ${WHEN} ${NO_PURPOSE}`,
    ],
    reframes: [
      SUBJECT,
      ANSWER,
      prose(`could we use a <how>? <channel> <when>? to look at ${TRIED}`),
      prose(`could we use a <how>? <channel> <when>? so that ${LEAVE}`),
    ],
  },
  // "Can we hop on tomorrow?", "Mind if I give you a ring?", "Can I get on your calendar?"
  {
    phrases: [
      `(can|could|would) you (squeeze|fit|slot|pencil|book) (me|us) in ${WHEN} ${NO_PURPOSE}`,
      `(take|have|accept|expect) a <natter-how>? (call|ring|visit|phone call) from (me|us) ${WHEN} ${NO_PURPOSE}`,
      'is (now|this|today) (a|an) (good|bad|ok|okay|convenient) (time|moment) (to (talk|chat|speak))? $',
      `${MAY_I} (could|can|just|quickly|please|possibly)? (pencil|slot|fit|squeeze) you in (for)? <when>(<loose-time>) ${FOR_A_TALK}? ${NO_PURPOSE}`,
      `${MAY_I} (could|can|just|quickly|please|possibly)? (<ring-you>|{get} on your <calendar>) ${WHEN} ${NO_PURPOSE} !(and|instead|if|when|back|up)`,
      `${MAY_I} (could|can|just|quickly|please|possibly)? <drop-in> ${WHEN} (for (a|an)? (${TALK}|<time>(<short-time>)) ${WHEN}) ${NO_PURPOSE}`,
      `${MAY_I} (could|can|just|quickly|please|possibly)? <drop-in> <when>(<loose-time>) ${NOTHING_ELSE}`,
    ],
    reframes: [
      SUBJECT,
      ANSWER,
      prose(`could we look <when>? at ${TRIED}`),
      prose('could we talk <when>? about ‹the question they bring›'),
    ],
  },
  {
    level: 'information',
    phrases: [
      `<may-i> ${SOFTLY} <get-together> ${HOWEVER} ${WHEN} ${NO_OBJECT}`,
      `(can|could|shall|should|might|may) we ${SOFTLY} <meet-plainly> ${HOWEVER} ${WHEN} ${NO_OBJECT}`,
      `(can|could|would|will) (you|we|i) ${SOFTLY} (<get-together>|<meet-plainly>) ${HOWEVER} (for ${TIME} (at some point)?|<when>(<loose-time>)) ${NO_OBJECT}`,
      `(worth|make sense|point in|sense in) (for)? (us|our|me) (to)? (<get-together>|<meet-plainly>) ${HOWEVER} ${WHEN} ${NO_OBJECT}`,
    ],
    reframes: [
      SUBJECT,
      ANSWER,
      prose(`could we look <when>? at ${TRIED}`),
      prose('could we talk <when>? about ‹the question they bring›'),
    ],
  },
  // "It’d be great to catch up", "I’d love to connect next week"
  {
    level: 'information',
    phrases: [
      `${WISH} to [<get-together> ${HOWEVER} ${WHEN}] ${NO_OBJECT}`,
      `${WISH} to [<meet-plainly> ${HOWEVER} (<when>(<loose-time>) (for ${TIME})?|for ${TIME} ${WHEN})] ${NO_OBJECT}`,
      `(let us|we should|we could|we ought to|we must) [(<get-together>|<meet-plainly>) ${HOWEVER} <when>(<loose-time>)] ${NO_OBJECT}`,
      `(let us|we should|we must|we ought to|we really should) [<get-together> ${HOWEVER}] ($|before|sometime|at some point)`,
      `${WISH} to [(<ring-you>|<drop-in>) ${WHEN}] ${NO_OBJECT} !(and|up|back)`,
      `(fancy|up for|open to|worth|interested in|keen on|how about|what about|mind|game for|considered|thought about) (us)? [(<get-together>|<meet-plainly>|<ring-you>) ${HOWEVER} (for ${TIME})? ${WHEN}] ${NO_OBJECT}`,
      `(ok|okay|alright|fine|possible|convenient|cool|allowed) (for me)? to [(<ring-you>|<drop-in>) ${WHEN}] ${NO_OBJECT}`,
      `let me [({buy}|{get}|{take}|{stand}|{treat}) you (to|for|out for)? (a|an)? (quick)? (coffee|pint|lunch|brew|cuppa|breakfast|drink)] ${NO_OBJECT}`,
    ],
    reframes: [
      label('look at what you’ve tried'),
      prose(`{look} <when>? at ${TRIED}`),
      prose('{talk} <when>? about ‹the question they bring›'),
      { say: `could we look <when>? at ${TRIED}?`, takes: 'sentence', when: ['prose'] },
    ],
  },
  {
    level: 'information',
    phrases: [
      '(can|could|may|might|mind if) i pick your brain (about .{1,4})? (over coffee)? $',
      `${OPENS} [(got|have) a (quick)? (sec|second|moment|minute|mo|tick)] $`,
    ],
    reframes: [
      SUBJECT,
      ANSWER,
      prose('could I ask you ‹your question›, in exchange for ‹what helps them›?'),
      prose('could I ask you one question about ‹topic›?'),
    ],
  },
];
