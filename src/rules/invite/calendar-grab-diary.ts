import type { Form } from '../rule.ts';
import {
  ANSWER,
  FOR_A_TALK,
  label,
  NO_PURPOSE,
  NOTHING_ELSE,
  OPENS,
  prose,
  SUBJECT,
  TALK,
  TIME,
  TRIED,
  WHEN,
} from './calendar-grab-parts.ts';

const FREE =
  '(free|around|about|available|in the office|in town|on site|at home|in|open|at your desk|near a phone|by the phone|reachable|at a loose end)';
const MINE = '(my|our|your|the|his|her)';
const TELL_ME = '<tell-me>';
const SUITS =
  '(works|is better|are better|does|work|working|suits|suit|is (good|best|convenient|easiest|ok|okay|free)|are (good|best|free)|would (work|suit|be (good|best|convenient|easiest|ok))|might (work|suit)|you prefer)';
const NOT_ABOUT = '!(you|<loose-time>|about|with|to|it|this|the|your|how|what|for (your|the))';

/** The forms of `invite/calendar-grab` that ask when, or send the reader to a calendar. */
export const diaryAsks: readonly Form[] = [
  // "Are you free on Tuesday for a quick call?", "Does Tuesday at three suit you?"
  {
    phrases: [
      `(are|would|will|might|chance) you (be|are)? (guys|all|still|also|around or)? ${FREE} (at all)? ${WHEN} ${FOR_A_TALK} ${WHEN} ${NO_PURPOSE}`,
      `(when|what (time|day)|which day|how soon) (are|would|will|might) you (next)? (be)? ${FREE} ${FOR_A_TALK} ${WHEN} ${NO_PURPOSE}`,
      `(does|would|could|will|might|is|are|do) <when>(<loose-time>) (or .{1,2})? <suits-you> ${FOR_A_TALK}? ${WHEN} !(to|as|if|the|for|enough|with|when|because|you)`,
      `${OPENS} [<when>(<loose-time>) <suits-you>] $`,
      `${OPENS} [<when>(<day-at> or (on|maybe)? <day-at>)] $`,
      `(can|could|would) you (do|make|manage|meet|talk|speak|chat) (it)? <when>(<loose-time>) ${NOTHING_ELSE}`,
      `(shall we say|shall we do|what about|lets say|say) <when>(<loose-time>) $`,
      `how (is|about|does) <when>(<loose-time>) (look|looking|sound|suit|work|fixed)? (or .{1,2})? (for you|your end|you)? ${FOR_A_TALK}? $`,
    ],
    reframes: [
      SUBJECT,
      ANSWER,
      prose(`could we use a <how>? <channel:call> <when>? to look at ${TRIED}`),
      prose('what would you want to have understood after we talk'),
    ],
  },
  {
    phrases: [
      `(when|what (time|day|date)|which (time|day|date)|what is) (is|are|would|will|might|could)? (be)? (you|a|the|your)? (next)? (free|good|best|convenient|suitable|better|easiest|ideal) (time|day|moment|slot)? (for you|for (me|us))? (to (<get-together>|<meet-plainly>|<ring-you>|<drop-in>|talk|reach you)|${FOR_A_TALK}) ${WHEN} ${NO_PURPOSE}`,
      '(good|best|right|better) (number|time|way|day|number and time|time and number) to (reach|call|catch|ring|phone|contact|get|grab) (you|hold of you) !(about|if|for|when|in|with)',
      `(when|what (time|day)|which (time|day|morning|afternoon)) (best)? (suits|works|is good|is best|is convenient|would suit|would work|would be good|would be best|suits best|works best) (best)? (for you|for your end|you|your end)? (best)? ${FOR_A_TALK}? ${WHEN} $`,
      `(when|what time|what day) (can|could|should|shall|might) (we|i) (next|best)? (<get-together>|<meet-plainly>|<ring-you>|<drop-in>) ${WHEN} ${NO_PURPOSE} !(you|the|your|our)`,
      '(does|would|could|will) <clock-time> <loose-time>? (work|suit) (for you|you)? !(to|as|if|the|for|with)',
      `(when|what (time|day)) (are|would) you (next)? (be)? ${FREE} (next)? ${WHEN} $`,
      `how (are|is) (you|your end) (fixed|placed|set|looking|sitting|off) (for time)? ${WHEN} $`,
    ],
    reframes: [
      SUBJECT,
      ANSWER,
      prose(`when could we look <when>? at ${TRIED}`),
      prose('what would you want to have understood after we talk'),
    ],
  },
  {
    level: 'information',
    phrases: [
      `${OPENS} [(free|around|available|about) <when>(<loose-time>)] $`,
      `(are|will|would) you (be)? (guys|all|still|also)? (free|around|available|about|reachable|contactable|in the office) (at all)? <meeting-place>? <when>(<loose-time>) <meeting-place>? $`,
    ],
    reframes: [
      SUBJECT,
      ANSWER,
      prose(`could we look <when>? at ${TRIED}`),
      prose('could we talk <when>? about ‹the question they bring›'),
    ],
  },
  // "Kindly share your availability", "please suggest a convenient time"
  {
    phrases: [
      `({share}|{send}|{give}|{confirm}|{advise}|{provide}|{indicate}|{forward}|{drop}|{ping}|{email}|{text}|{check}|{let} (me|us) have|{let} (me|us) know|{tell} (me|us)) (me|us|over|with|of)? your (current|earliest|general|best)? (availability|availabilities|available times|free times|best times|free slots) ${FOR_A_TALK}? ${WHEN} !(as|by)`,
      `({suggest}|{propose}|{name}|{advise}|{offer}|{indicate}|{nominate}|{let} (me|us) have) (me|us)? (a|some|your|the|any|two or three) (good|convenient|suitable|preferred|mutually convenient|alternative|possible|couple of|few|best)? (time|times|date|dates|day|slot|slots|time and date|date and time|days and times) (that (suits|works|suit|work))? (for you|you)? ${FOR_A_TALK}? ${WHEN} !(for (the|your)|of|in|by|to)`,
      `(is|are) there (a|any) (good|better|best|convenient|particular|suitable)? (time|times|day|days|slot) (to (<get-together>|<meet-plainly>|<ring-you>)|${FOR_A_TALK}|that (works|suits)) ${WHEN} ${NO_PURPOSE}`,
    ],
    reframes: [
      SUBJECT,
      ANSWER,
      { say: `when could we look <when>? at ${TRIED}?`, takes: 'sentence', when: ['prose'] },
      { say: 'what would you want to have understood after we talk?', takes: 'sentence' },
    ],
  },
  // "I’ve sent a calendar invite for Monday", "I took the liberty of booking us in"
  {
    level: 'information',
    phrases: [
      '(taken|took|taking|take) the liberty of (booking|putting|scheduling|setting|pencilling|penciling|blocking|sending|popping|reserving|adding|holding) .{0,4}',
      `(gone ahead and|(i|we) have (just|already|provisionally)?) (put|popped|placed|dropped|stuck|set up|booked|scheduled|blocked|added|reserved|got) (out|in|us|you)? <time-slot> (on|in|into) (your|the|our) <calendar> ${WHEN}`,
      '<seller> (have|am)? (already|just|gone ahead and|going to)? (sent|sending|popped|emailed|added|dropped) (you|over|across)? (a|an|the) (calendar|meeting|diary|zoom|teams|outlook) (invite|invitation|hold|placeholder|link)',
      `<seller> (have)? (already|just|gone ahead and|provisionally)? (blocked|pencilled|penciled|held|reserved|set aside) (out|in|off|us|you|some time|a slot|a time)? (in|down)? (for)? <when>(<loose-time>|<clock-time> <loose-time>?) (for (us|you|me)|in (the|my|your) <calendar>)`,
    ],
    reframes: [
      { say: 'what would you want to have understood after we talk?', takes: 'sentence' },
      { say: `could we look at ${TRIED}?`, takes: 'sentence' },
    ],
  },
  // "I’ll call you on Monday at ten", "I could pop over on Thursday"
  {
    level: 'hint',
    phrases: [
      `(i|we) (will|can|could|shall|am going to|would be happy to|plan to|might) (<ring-you>|<drop-in>) <when>(<loose-time>) !(to|with|when|about|if|once|as|so|for (your|the)|and (fix|bring|collect|pick|take|fit|do|see|have))`,
    ],
    reframes: [
      label('what you’ve tried so far'),
      prose('we could talk <when> about ‹the question they bring›'),
      prose(`we could look <when> at ${TRIED}`),
    ],
  },
  // "What does your calendar look like next week?", "What’s your diary like?"
  {
    phrases: [
      `(what|how|whats|hows) (does|is|are)? your (<calendar>|week|month|day|morning|afternoon|diary|<weekday>|<month>|time|workload) (look|looking|shaping up|sitting|like|looking like) (like)? ${WHEN} ${NO_PURPOSE}`,
      `(what is|what are|whats) your (availability|available times|schedule|diary|calendar) ${WHEN} ${FOR_A_TALK}? ${WHEN} $`,
      `(can|could|would) you (send|share|let me know|tell me|give me|drop me|ping me) (me|us|over)? (your (availability|calendar|diary|free times)|(some|a few|a couple of|two or three) (times|dates|slots|days|options)|what (times|days) (work|suit)|when you are free) ${WHEN} ${FOR_A_TALK}? ${WHEN} $`,
    ],
    reframes: [
      SUBJECT,
      ANSWER,
      prose(`could we use ‹how long› <when>? to look at ${TRIED}`),
      prose('what would you want to have understood after we talk?'),
    ],
  },
  // "Let’s find a time to talk next week", "let’s set up a slot for a natter"
  {
    phrases: [
      `!(got|gets|found|made|picked|agreed|booked) <diary-verb> (in|out|up|me|us|you)? <time-slot> (to|for us to|for me to|when we can|where we can|so we can) (<get-together>|<ring-you>|<drop-in>|<meet-plainly>|discuss) ${WHEN} ${NOT_ABOUT}`,
      `<diary-verb> (in|out|up|me|us|you)? <time-slot> for (a|an|our|that) ${TALK} ${WHEN} ${NOT_ABOUT}`,
    ],
    reframes: [
      label('{look} at what you’ve tried'),
      ANSWER,
      prose(`{find} a time <when>? to look at ${TRIED}`),
      prose('{find} a time <when>? to talk, so that you leave with ‹what they’ll understand› whatever you decide'),
    ],
  },
  // "Let’s lock in a time", "could we schedule something for next week?"
  {
    level: 'information',
    phrases: [
      `(let us|can (we|i)|could (we|i)|shall (we|i)|should we|may (we|i)|we should|we could|would (love|like) to|happy to|hoping to|able to|possible to|want to|wanted to|trying to|like us to) [<diary-verb> (in|out|up|me|us|you)? (a|an|some|another)? (good|mutual|convenient|suitable|quick|mutually convenient)? (time|slot|something|date|day|time slot|meeting|hour) (in)? (with you|together|for us)? ${WHEN}] ${NO_PURPOSE} !(and (cook|eat)|for|on|in|that)`,
      `let us [<diary-verb> (in|out|up)? ${TIME} (on|in) the (books|board|diary|calendar)]`,
    ],
    reframes: [
      label('{look} at what you’ve tried'),
      prose(`{find} a time <when>? to look at ${TRIED}`),
      prose('{find} a time <when>? to talk about ‹the question they bring›'),
    ],
  },
  // "Grab a time on my calendar", "put a hold in your diary", "hop on my calendar"
  {
    phrases: [
      `<diary-verb> (in|out|up|me|us|you)? <time-slot> (that (works|suits|fits) (best)? (for)? (you)?|directly|straight|here)? (on|in|into|onto|from|via|using|through|at|to) ${MINE} <calendar> ${WHEN} (here|below|now|that (works|suits|fits) (best)? (for)? (you)?)?`,
      `<diary-verb> (me|us|yourself|you)? (directly|straight|right|in|time)? (on|in|into|onto|via|using|through) (my|our) <calendar> ${WHEN} (here|below|now)?`,
      `({hop}|{jump}|{get}|{go}|{slot}|{slide}|{pop}) (yourself)? (on|onto|in|into|to|over to) (my|our) <calendar> (here|below|now)? ${WHEN}`,
      `({block}|{clear}|{mark}|{hold}|{save}|{open}) (out|off|up)? your <calendar> (for)? <when>(<loose-time>) ${NO_PURPOSE}`,
      `{use} (my|our) <calendar> (here|below)? to <diary-verb> <time-slot>`,
    ],
    reframes: [
      label('choose when we look at it'),
      prose(`{choose} when we look <when>? at ${TRIED}`),
      prose('{choose} when we talk <when>? and leave with ‹what they’ll understand› whatever you decide'),
    ],
  },
  {
    level: 'information',
    phrases: [
      '({grab}|{pick}|{book}|{choose}|{take}|{steal}|{schedule}|{snag}) <time>(<short-time>) (here|below|with me|with us|(using|via) (this|the|my) link)',
      '[({book}|{schedule}|{reserve}|{grab}|{take}|{pick}) (a|an|any|your|some)? (time|slot|spot|session|time slot) with (me|us|<capitalized>)] !(<capitalized>|and|at|to)',
      '(<stop>|^|and|then|just|please|or|can|simply|to) [({pick}|{choose}|{grab}|{select}|{snag}|{bag}|{nab}|{book}|{find}|{reserve}) (a|an|any|your|whichever|whatever) (time|slot|time slot|spot) (that (works|suits|fits) (best)? (for)? (you)?)? (here|below|with me|with us|using (the|this|my) link|from (the|this|my) link|via (the|this|my) link|through (the|this) link|in the link)]',
      '(<stop>|^|and|then|just|please|or|can|simply|to) [({pick}|{choose}|{grab}|{select}|{snag}|{bag}|{nab}|{find}|{book}) (a|an|any|your|whichever|whatever) (time|slot|time slot) (that)? (works|suits|fits) (you)? (best)? (for you)?] !(to|for|and|the|your|best|when|in|on|you)',
    ],
    reframes: [
      label('choose when we look at it'),
      prose(`{choose} when we look at ${TRIED}`),
      prose('{choose} when we talk and leave with ‹what they’ll understand› whatever you decide'),
    ],
  },
  {
    level: 'information',
    phrases: [
      '(here is|this is|attached is|below is) (a link to)? (my|our) (<calendar>|<calendar> link|link to book) !(of|for|page|and)',
      '(my|our) <calendar> (link)? is (here|below|pretty open|wide open|fairly open|open|clear|free|in my signature|right here|at)',
    ],
    reframes: [
      label('choose when we look at it'),
      { say: `choose when we look at ${TRIED}`, takes: 'rest', when: ['prose'] },
      { say: 'what would you want to have understood after we talk?', takes: 'sentence' },
    ],
  },
  // "Let me know when you’re free"
  {
    level: 'information',
    phrases: [
      `${TELL_ME} (when|if|whether|what (time|times|day|days)|which (day|days|time|times)) (and where)? you (are|would be|might be|will be|have|have got) (next|likely to be|usually)? (${FREE}|<short-time>|time|a gap) (most)? ${FOR_A_TALK}? ${WHEN} ${NOTHING_ELSE.replace('|and)', ')')}`,
      `${TELL_ME} (when|if|whether|what|which) (time|times|day|days|slot|date|dates|<loose-time>)? (that)? (best)? ${SUITS} (best)? (for you|for your end|you|your end)? ${FOR_A_TALK}? ${WHEN} ${NO_PURPOSE}`,
      `(send|shoot|text|give|drop|ping|email) (me|us) (a|some|a few|a couple of|two or three) (good|best|preferred|suitable)? (time|times|date|dates|day|days|slot|slots) ((that)? ${SUITS} (for you|you)?)? ${FOR_A_TALK}? ${WHEN} !(to|of|for|with|when|off)`,
      '({call}|{ring}|{phone}|{buzz}|{text}) me (back)? (when|whenever|as soon as|once) you (get|have|have got|find|can|are) (a|some|five|the)? (quick|spare|free)? (chance|moment|minute|sec|second|time|mo|free|around|about|up for it)',
      '({give}|{drop}) (me|us) a (quick)? (bell|ring|buzz|call|shout|tinkle) (when|whenever|once|if) you (are|have|get|can|fancy|find)',
      `(give|drop) me a (quick)? (bell|ring|buzz|call|shout|tinkle) <when>(<loose-time>) ${NO_PURPOSE}`,
      `({pick}|{choose}) (whichever|whatever) (time|slot|day) (suits|works|fits) (best)? (for you|you)?`,
      `${TELL_ME} (a|an|some|your|the|what is a|what would be a|a few|a couple of|two or three) (good|convenient|best|suitable|preferred|available)? (time|times|day|days|slot|slots|date|dates|window|windows|availability) (that)? (best)? ${SUITS}? (best)? (for you|you)? ${FOR_A_TALK}? ${WHEN} ${NO_PURPOSE} !(<count>|of|and (a|place|the)|you|for)`,
    ],
    reframes: [
      label('when shall we look at it?'),
      ANSWER,
      prose(`tell me when we could look <when>? at ${TRIED}`),
      prose('tell me what you’d want to have understood after we talk'),
    ],
  },
  // "I have Thursday at ten or Friday at one open"
  {
    level: 'information',
    phrases: [
      '<seller> (have|have got|can do|could do|am free|are free|am available|are available|am around|have openings|have slots|have availability) <when>((on|at|for)? <loose-day> (at|around)? (<clock-time>)? (or|and) (on)? <loose-day> (at|around)? (<clock-time>)?) (open|free|available)? !(to|and (we|i)|with)',
      '<seller> (have|have got) (a|an|some|two|three|a few|a couple of) (availability|time|space|slot|slots|opening|openings|gap|gaps|window|windows|spaces) (free|open|left|available)? <when>(<loose-time>) !(to|for|and)',
    ],
    reframes: [
      label('what you’ve tried so far'),
      prose(`we could look <when> at ${TRIED}`),
      prose('we could talk <when> about ‹the question they bring›'),
    ],
  },
];
