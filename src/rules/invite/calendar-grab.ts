import { negated, quoted } from '../../language/context.ts';
import { type Reframe, rule } from '../rule.ts';

const TIME = '(<time>(<some-time>)|time)';
const HOW = '<how>(<meeting-how>? <duration>? <meeting-how>?)';
const TALK = '<sales-kind>? <channel>(<talk-channel>)';
const WHEN = '<when>(<meeting-time>? <meeting-place>? <meeting-time>?)';
const FOR_A_TALK = `(for (a|an|our)? ${HOW} ${TALK}|to (talk|chat|connect|speak|meet|catch up|jump on a call|hop on a call|get on a call))`;

const TRIED = 'what you’ve tried, what didn’t work, and your options';
const LEAVE = 'you leave with ‹what they’ll understand› whatever you decide';
const label = (say: string): Reframe => ({ say, when: ['label'] });
const prose = (say: string): Reframe => ({ say, when: ['prose'] });
const OPEN_TO = [
  '(open to|up for|down for|worth|game for|keen on|free for|available for|interested in|how about|what about|fancy|time for|okay with|willing to have|against|opposed to)',
  '(can|could|shall|should|may) (i|we) (have|do|try|find time for|make time for)',
];
const SUBJECT = label('what have you tried so far?');
const ANSWER = label('what would you like to understand?');

export const calendarGrab = rule({
  id: 'invite/calendar-grab',
  level: 'warning',
  says: 'This asks for the reader’s time and puts nothing in it for them.',
  why: 'An empty slot in a calendar is a cost to the reader. Say what you’d look at together and what they keep from it.',
  forms: [
    // "Got 15 minutes this week?"
    {
      phrases: [
        `^ (hey|hi)? (so)? (you)? (got|have) ${TIME} (free|spare|to spare)? ${WHEN} ${FOR_A_TALK}? ${WHEN} $`,
        `(do you have|have you got|would you have|might you have|you got|you have|any chance you have|any chance of) ${TIME} (free|available|to spare|open)? ${WHEN} ${FOR_A_TALK}? ${WHEN} $`,
        `(can|could|may|might) (i|we) ({get}|{have}|{grab}|{steal}|{borrow}|{take}|{book}|{use}|{ask} for|{schedule}|{find}) (just|only)? ${TIME} (of your (time|day))? ${WHEN} ${FOR_A_TALK}? ${WHEN} $`,
        `(can|could|would) you (spare|give me|give us) (just|only)? ${TIME} (of your (time|day))? ${WHEN} ${FOR_A_TALK}? ${WHEN} $`,
      ],
      reframes: [
        label('<time> on what you’ve tried'),
        SUBJECT,
        ANSWER,
        prose(`could we use <time:some time> <when>? to look at ${TRIED}?`),
        prose(`could we use <time:some time> <when>? so that ${LEAVE}?`),
      ],
    },
    // "I’d love 15 minutes of your time"
    {
      phrases: [
        `<seller> (would love|would like|only need|just need|need|would appreciate|am asking for) (to (get|have|grab|steal|borrow|take) )? (just|only)? ${TIME} of your (time|day) ${WHEN} !(to|so|and|for)`,
        `<seller> (would love|would like|want|wanted|was hoping|am hoping|were hoping) to (get|grab|put|find|set up|schedule|book|set aside|carve out|have) ${TIME} (with you|on your calendar|together|of your time|on the calendar|in your calendar) ${WHEN} !(to|so|and|for)`,
      ],
      reframes: [
        label('<time> on what you’ve tried'),
        SUBJECT,
        ANSWER,
        prose(`I’d like to use <time:some time> <when>? to look at ${TRIED}`),
        prose(`I’d like to use <time:some time> <when>? so that ${LEAVE}`),
      ],
    },
    // "Are you free on Tuesday for a quick call?"
    {
      phrases: [
        `(are you|would you be|you) (free|available|around|open) ${WHEN} ${FOR_A_TALK} ${WHEN} $`,
        `(when|what time|what day) (are you|would you be) (free|available) ${FOR_A_TALK} ${WHEN} $`,
        `(does|would|could|will) <when>(<meeting-time>) (or .{1,2})? (work|suit you|be good|be ok|be okay) (for you)? ${FOR_A_TALK} $`,
        `how (is|about|does) <when>(<meeting-time>) (look)? (or .{1,2})? (look)? ${FOR_A_TALK} $`,
      ],
      reframes: [
        SUBJECT,
        ANSWER,
        prose(`could we use a <how>? <channel:call> <when>? to look at ${TRIED}?`),
        prose(`could we use a <how>? <channel:call> <when>? so that ${LEAVE}?`),
      ],
    },
    // "Open to a quick chat?", "Worth a 15-minute call?", "Quick call this week?"
    {
      phrases: OPEN_TO.map((lead) => `${lead} [(a|an) ${HOW} ${TALK} ${WHEN}] $`),
      reframes: [
        label('a <how>? <channel> about your options'),
        prose(`a <how>? <channel> <when>? about ${TRIED}`),
        prose('a <how>? <channel> <when>? that leaves you with ‹what they’ll understand› whatever you decide'),
      ],
    },
    {
      phrases: OPEN_TO.map((lead) => `${lead} [(a|an) ${HOW} ${TALK} ${WHEN} <to-be-heard> .{0,8} .{0,8}] $`),
      reframes: [
        label('a <how>? <channel> about your options'),
        prose(`a <how>? <channel> <when>? about ${TRIED}, ours included`),
        prose('a <how>? <channel> <when>? that leaves you with ‹what they’ll understand› whatever you decide'),
      ],
    },
    {
      phrases: OPEN_TO.map(
        (lead) => `${lead} [(a|an) ${HOW} ${TALK} ${WHEN}] (before|while|if|when|sometime|at|in|this|next|or|as)`,
      ),
      reframes: [
        label('a <how>? <channel> about your options'),
        prose('a <how>? <channel> <when>? about what you’ve tried and your options'),
        prose('a <how>? <channel> <when>? on ‹the question they bring›'),
      ],
    },
    {
      phrases: [
        `^ <how>((quick|short|brief|<duration>) <meeting-how>? <duration>?) <channel>(<talk-channel>) ${WHEN} $`,
      ],
      reframes: [
        SUBJECT,
        ANSWER,
        prose(`could we use a <how> <channel> <when>? to look at ${TRIED}?`),
        prose(`could we use a <how> <channel> <when>? so that ${LEAVE}?`),
      ],
    },
    // "Can we hop on tomorrow?", "Can we talk on Tuesday?", "Shall I call you at 3?"
    {
      level: 'information',
      phrases: [
        `(can|could|shall|should) we (talk|chat|connect|meet|speak|catch up|hop on|jump on) (quickly|briefly|soon|live)? ${WHEN} $`,
        `(when|what time) (can|could|should|is good) (we|for us|i) (to)? (talk|chat|connect|meet|speak|call|call you) ${WHEN} $`,
      ],
      reframes: [
        SUBJECT,
        ANSWER,
        prose(`could we look <when>? at ${TRIED}?`),
        prose(`what would you want to have understood after we talk?`),
      ],
    },
    // "Let’s find a time to talk next week", "let me know a good time to connect"
    {
      phrases: [
        `({find}|{set up}|{set} up|{schedule}|{arrange}|{book}|{set} aside|{pick}|{choose}) (a|some|a good|a quick|another) (time|day|slot) (to|for us to) (talk|chat|connect|meet|speak|catch up|touch base|discuss) ${WHEN} !(about|with|to|it|this|the|your|how|what)`,
        `({find}|{set up}|{set} up|{schedule}|{arrange}|{book}) (a|some) time for (a|an) ${HOW} ${TALK} ${WHEN} !(about|with|to)`,
      ],
      reframes: [
        label('{look} at what you’ve tried'),
        ANSWER,
        prose(`{find} a time <when>? to look at ${TRIED}`),
        prose('{find} a time <when>? to talk, so that you leave with ‹what they’ll understand› whatever you decide'),
      ],
    },
    {
      level: 'information',
      phrases: [
        `(let me know|tell me|send me|just reply with) (a good|a convenient|the best|what|which|when|what is a good|what would be a good|your best|a) (time|day|times|days) (that)? (works|work|suits you|is good|is best|would work|works best|to (talk|chat|connect|meet|speak|call))? (for you|best|to (talk|chat|connect|meet|speak)|for a (call|chat|meeting))? ${WHEN} $`,
        `(let me know|tell me) (when|if) you (are|would be|have|might be) (free|available|time|some time|a few minutes|a minute|15 minutes) (to (talk|chat|connect|meet|speak)|for (a|an) ${HOW} ${TALK})? ${WHEN} $`,
      ],
      reframes: [
        label('when shall we look at it?'),
        ANSWER,
        prose(`tell me when we could look <when>? at ${TRIED}`),
        prose('tell me what you’d want to have understood after we talk'),
      ],
    },
    // "What does your calendar look like next week?"
    {
      phrases: [
        `(what|how) (does|is) your (calendar|schedule|availability|week|diary) (look|looking)? (like)? ${WHEN} $`,
        `(what is|what are) your (availability|available times) ${WHEN} ${FOR_A_TALK}? ${WHEN} $`,
        `(can|could) you (send|share|let me know|tell me|give me) (me)? (your availability|your calendar|some times|a few times|what times work) ${WHEN} ${FOR_A_TALK}? ${WHEN} $`,
      ],
      reframes: [
        SUBJECT,
        ANSWER,
        prose(`could we use ‹how long› <when>? to look at ${TRIED}?`),
        prose('what would you want to have understood after we talk?'),
      ],
    },
    // "Grab a time on my calendar", "put some time on your calendar"
    {
      phrases: [
        '({grab}|{pick}|{choose}|{find}|{book}|{snag}|{select}|{schedule}|{get}|{reserve}) (a|any|some|your) (time|slot|spot|time slot|opening) (that (works|suits you|works for you|works best|works best for you|is convenient))? (here)? (on|in|from|using|via) (my|our) (calendar|diary|schedule|calendly|booking link|booking page|scheduling link|scheduler) (here|below|now|today)?',
      ],
      reframes: [
        label('choose when we look at it'),
        prose(`{choose} when we look at ${TRIED}`),
        prose('{choose} when we talk and leave with ‹what they’ll understand› whatever you decide'),
      ],
    },
    {
      phrases: [
        `({put}|{get}|{drop}|{throw}|{book}|{block}) ${TIME} (directly|straight)? (on|in|onto|into) (my|our|your|the) (calendar|diary|schedule|calendly) ${WHEN}`,
      ],
      reframes: [
        SUBJECT,
        ANSWER,
        prose(`{use} <time:some time> <when>? to look at ${TRIED}`),
        prose(`{use} <time:some time> <when>? so that ${LEAVE}`),
      ],
    },
    {
      phrases: [
        `({put}|{get}|{drop}|{throw}|{book}) (something|a slot|a time|a hold) (directly|straight)? (on|in|onto|into) (my|our|your|the) (calendar|diary|schedule|calendly) ${WHEN}`,
      ],
      reframes: [
        SUBJECT,
        ANSWER,
        prose(`{use} ‹how long› <when>? to look at ${TRIED}`),
        prose(`{use} ‹how long› <when>? so that ${LEAVE}`),
      ],
    },
    {
      phrases: [
        '(can|could|may|might|mind if) i pick your brain (about .{1,4})? (over coffee)? $',
        '^ (got|have) a (quick)? (sec|second|moment) $',
      ],
      level: 'information',
      reframes: [
        SUBJECT,
        ANSWER,
        prose('could I ask you ‹your question›, in exchange for ‹what helps them›?'),
        prose('could I ask you one question about ‹topic›?'),
      ],
    },
  ],
  // Asked of the reader, so never of others: "can we", "are you free".
  unless: [quoted, negated],
  unlessNearby: [
    '(whatever|whether) you (decide|choose)',
    '(what|which) .{0,2} you (have)? (already)? tried',
    'what (did not|has not|is not) (work|worked|working)',
    '(you|you will|to|and) (leave|walk away|come away|go away) with',
    '(i|we) (will|can|could) (bring|send|show you|share|prepare|sketch|map out|go through your|look at your|review your|answer)',
    'to (look at|go through|review|answer|sort out|fix|solve|map|plan|discuss|talk about|talk through|go over) (your|the)',
  ],
  flags: {
    '[[Got 15 minutes this week]]?':
      'Could we use 15 minutes this week to look at what you’ve tried, what didn’t work, and your options?',
    '[[Do you have 20 minutes for a quick call on Thursday]]?':
      'Could we use 20 minutes on Thursday to look at what you’ve tried, what didn’t work, and your options?',
    '[[Can I steal 10 minutes of your time]]?':
      'Could we use 10 minutes to look at what you’ve tried, what didn’t work, and your options?',
    '[[I’d love 15 minutes of your time next week]].':
      'I’d like to use 15 minutes next week to look at what you’ve tried, what didn’t work, and your options.',
    '[[Are you available for a 15-minute chat tomorrow morning]]?':
      'Could we use a 15-minute chat tomorrow morning to look at what you’ve tried, what didn’t work, and your options?',
    'Open to [[a quick chat]]?': 'Open to a quick chat about what you’ve tried, what didn’t work, and your options?',
    'Worth [[a 15-minute conversation to see if we can help]]?':
      'Worth a 15-minute conversation about what you’ve tried, what didn’t work, and your options, ours included?',
    'Worth [[a quick call]] before the frost comes?':
      'Worth a quick call about what you’ve tried and your options before the frost comes?',
    '[[Quick call this week]]?':
      'Could we use a quick call this week to look at what you’ve tried, what didn’t work, and your options?',
    '# [[Got 10 Minutes]]?': '# 10 Minutes on What You’ve Tried?',
    '[[[Quick chat]]?](https://example.com)': '[What have you tried so far?](https://example.com)',
    '[[Can we talk on Friday]]?': 'Could we look on Friday at what you’ve tried, what didn’t work, and your options?',
    '[[What does your calendar look like next week]]?':
      'Could we use ‹how long› next week to look at what you’ve tried, what didn’t work, and your options?',
    'Feel free to [[grab a time on my calendar]].':
      'Feel free to choose when we look at what you’ve tried, what didn’t work, and your options.',
    '[[Mind if I pick your brain]]?': 'Could I ask you ‹your question›, in exchange for ‹what helps them›?',
    '[[Does Tuesday at 3pm work for a call]]?':
      'Could we use a call Tuesday at 3pm to look at what you’ve tried, what didn’t work, and your options?',
    'Let’s [[find a time to talk next week]].':
      'Let’s find a time next week to look at what you’ve tried, what didn’t work, and your options.',
    '[[Let me know a good time to connect]].':
      'Tell me when we could look at what you’ve tried, what didn’t work, and your options.',
  },
  passes: [
    'Could we use 15 minutes this week to look at what you’ve tried?',
    'Do you have 15 minutes this week? I’ll bring the three offers you asked about and you leave with a ranking.',
    'Got 15 minutes to spare while the bread rises?',
    'Whenever suits you is fine.',
    'Are you free on Saturday for the party?',
    'Do you have 20 minutes to walk to the station?',
    '“Got 15 minutes this week?” tells the reader nothing.',
    'The oven takes 15 minutes.',
    'You have ten days of free use, then it’s 12 euros a month.',
    'Put the lesson on your calendar before you start.',
    'Can we look at your drawings on Friday?',
    'Tell me when the piano should arrive.',
  ],
  limits: [
    'Between people who already work together (“can we talk on Friday?”) it asks for a reason that both may know.',
    'A reason in another paragraph isn’t seen.',
  ],
});
