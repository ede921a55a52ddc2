import { negated, quoted } from '../../language/context.ts';
import { type Reframe, rule } from '../rule.ts';
import { comingBack, howThingsStand } from './empty-check-in-questions.ts';

const prose = (say: string): Reframe => ({ say, when: ['prose'] });
const label = (say: string): Reframe => ({ say, when: ['label'] });

const GREETING = '^ ((hi|hello|hey|dear|good morning) .{0,2})?';
const BACK = '<coming-back> <one-more-time>? <one-more-time>?';
const ON = '(on|about|regarding|after|to see about) <thing>(<sent-thing> <sent>?)';
const SEE_THING = '<to-see-nothing> (about|on|with|regarding|at|over|through) <thing>(<sent-thing> <sent>?)';
const CHANCE =
  '(get|got|had|have|find|found) (a|the|any)? (chance|time|opportunity|moment|minute|second) (yet)? to (take a look at|look at|look over|look into|read|read through|review|see|open|check|check out|go through|go over|think about|consider|get to|sign|fill out|fill in|digest|process|watch|try)';

// In a reframe “?” after a slot says that it may be missing, so the question's own mark is the second.
const OPEN_QUESTION = 'what would you still like to know about <thing>??';

export const emptyCheckIn = rule({
  id: 'ask/empty-check-in',
  level: 'warning',
  says: 'This comes back with nothing new and asks nothing.',
  why: 'A reader who was interested can’t answer “just checking in”. Ask for one thing, or bring what they need to decide.',
  forms: [
    // "Did you get a chance to look at the proposal?"
    {
      phrases: [
        `(did you|have you) (even)? ${CHANCE} <thing>(<sent-thing> <sent>?) (yet)? $`,
        '(did you|have you) (receive|received|see|seen|get|got|read|open|opened|review|reviewed) <thing>(<sent-thing> <sent>?) (yet|at all)? $',
        `(i was|i am|just|was) wondering (if|whether) you (have)? (had|got|have) (a|the|any)? (chance|time|moment) to ({look} at|{read}|{review}|{see}|{go} through) <thing>(<sent-thing> <sent>?) (yet)? $`,
      ],
      reframes: [OPEN_QUESTION, 'which part of <thing> would you change?'],
    },
    {
      phrases: [
        `(did you|have you) (even)? ${CHANCE} (it|this|that|them|my email|things|everything) (yet)? $`,
        '(did you|have you) (see|seen|get|got|read|received|receive) (it|this|that|my last (email|message|note)|my previous (email|message|note)) (yet)? $',
      ],
      reframes: [
        'what would you still like to know about ‹what you sent›?',
        'which part of ‹what you sent› would you change?',
      ],
    },
    // "Just checking in on the proposal", "… to see if you had questions about it."
    {
      phrases: [
        `${GREETING} [${BACK} ${ON} <one-more-time>?] $`,
        `${GREETING} [${BACK} ${ON} <to-see-nothing>] $`,
        `${GREETING} [${BACK} ${SEE_THING}] $`,
        `${GREETING} [<reaching-out> ${SEE_THING}] $`,
        `${GREETING} [<reaching-out> ${ON} <to-see-nothing>] $`,
      ],
      reframes: [
        label('your questions about <thing>'),
        prose(OPEN_QUESTION),
        prose('about <thing>: ‹what’s new for them since›.'),
      ],
    },
    {
      phrases: [
        `${GREETING} [${BACK}] $`,
        `${GREETING} [${BACK} <to-see-nothing>] $`,
        `${GREETING} [<reaching-out> <to-see-nothing>] $`,
      ],
      reframes: [
        label('your questions about ‹topic›'),
        prose('what would you still like to know about ‹what you offered›?'),
        prose('since we last spoke, ‹what’s new for them›.'),
      ],
    },
    // "Following up on your kitchen plans."
    {
      level: 'information',
      phrases: [`${GREETING} [${BACK} (on|about|regarding|after) <thing>((your|the|our|my) .{1,5})] $`],
      reframes: [
        label('your questions about <thing>'),
        prose(OPEN_QUESTION),
        prose('about <thing>: ‹what’s new for them since›.'),
      ],
    },
    // Whatever it was that they had no chance to do.
    {
      phrases: [
        `${GREETING} [${BACK} (to see|and see|to ask|to find out) (if|whether) you (have|did)? (had|got|get|found|find|have|ever|already)? (a|the|any)? (chance|time|opportunity|moment|minute|second) (yet)? to] .`,
        `${GREETING} [${BACK} (to see|and see|to ask|to find out) (if|whether) you (have|did|already|ever) (already)? (read|seen|received|gotten|looked|watched|listened|opened|reviewed|tried|decided|made|see|read|receive|get|look|watch|listen|open|review|try|decide|make)] .`,
      ],
      reframes: [
        { say: 'what would you still like to know about ‹what you sent›?', takes: 'rest' },
        { say: 'since we last spoke, ‹what’s new for them›.', takes: 'rest' },
      ],
    },
    // In front of what is asked: "Just checking in: did the samples arrive?"
    {
      level: 'information',
      phrases: [
        `${GREETING} [(<only-to>|<wanted-to>) <checking-in> <one-more-time>?] (did|do|have|are|is|can|could|would|will|any|what|when|how|<stop>)`,
      ],
      reframes: ['', prose('about ‹what it’s about›')],
    },
    // "Any thoughts?"
    {
      phrases: [
        '^ (so)? (any|your|got any|have any|do you have any) (new|further|initial|first)? (thoughts|feedback|update|updates|news|progress|word|movement|luck) (yet|so far|on this|on that|for me|on your (side|end)|about this|from your (side|end))? $',
        '^ thoughts $',
        '^ (have you|did you) (given|give|had) (this|it|that) (any|some|more|any more|further)? (thought|consideration) (yet)? $',
        '^ (where|what) (are|do) (you|we|things) (stand|at|land|think) (on this|with this|here|now)? $',
        '^ (let me know what you think|let me know your thoughts|would love (to hear)? your thoughts|curious to hear your thoughts) $',
      ],
      level: 'information',
      reframes: [
        label('your questions about ‹topic›'),
        prose('what would you still like to know about ‹what you offered›?'),
        prose('would ‹the one next step› help you decide either way?'),
      ],
    },
    {
      phrases: [
        '^ (so)? (any|got any|do you have any) (new|further|initial|first)? (thoughts|feedback|update|updates|news|progress|word|movement) (on|about|regarding) <thing>(<sent-thing> <sent>?) (yet)? $',
        '^ (have you|did you) (given|give) <thing>(<sent-thing> <sent>?) (any|some|more)? (thought|consideration) (yet)? $',
      ],
      reframes: [OPEN_QUESTION, 'which part of <thing> would you change?'],
    },
    // "Just wanted to make sure you saw my last email."
    {
      phrases: [
        '^ (<wanted-to>|just) (make|making|be|being) sure (that)? (you|my|this|that|it|the) .{0,8} (saw|see|seen|got|get|received|receive|read|buried|lost|missed|miss|spam|inbox|through|cracks) .{0,6} $',
        '^ (i|we)? (did not|do not) want (my|this|that|the|our) .{0,3} (to (get|be|go|end up|become))? (buried|lost|missed|forgotten|overlooked) .{0,5} $',
        '^ (in case|just in case) (you missed|you did not see|this got|my email got|it got|this slipped) .{0,8} $',
        '^ (i|we)? (have not|has not|never) (heard|had a reply|gotten a reply|got a reply|seen a reply) (back)? from you .{0,6} $',
        '^ (just)? (a|this is a|this is just a|just a)? (quick|friendly|gentle|short|little|soft) (reminder|nudge|follow up|followup|check in|ping|bump) $',
      ],
      reframes: [
        label('your questions about ‹topic›'),
        prose('here is ‹what helps them decide›.'),
        prose('what would you still like to know about ‹what you sent›?'),
      ],
    },
    {
      level: 'hint',
      phrases: [
        '^ (i|we)? (do|really|just)? hope (you are|you have been|this|that this|this email|this message|this note|my email|all|everything|things|that you are|your week|your day|your .) (is|are|has|finds|reaches|catches|doing|been|going)? (doing|going|been|off)? (you)? (well|in good (health|spirits)|great|good|okay|off to a (good|great) start|at a good time) (so far|today|with you|on your end)? $',
      ],
      reframes: [{ say: '', takes: 'sentence' }, prose('I’m writing about ‹what it’s about›')],
    },
    ...comingBack,
    ...howThingsStand,
  ],
  unless: [quoted, negated],
  flags: {
    '[[Thoughts]]?': 'What would you still like to know about ‹what you offered›?',
    'Hi Ines, [[wondering where things stand]] with the loft.':
      'Hi Ines, what would you still like to know about ‹what you offered›?',
    '[[Bumping this back up]] before the weekend.': 'What would you still like to know about ‹what you offered›?',
    '[[Where did we get to with the garden]]?': 'What would you still like to know about ‹what you offered›?',
    '[[Have you made up your mind]] yet?': 'What would help you decide about ‹what you offered›?',
    '[[Did you manage to have a look at what I sent]]?': 'What would you still like to know about ‹what you sent›?',
    '[[Any joy]] with the landlord?': 'What would you still like to know about ‹what you offered›?',
    '[[Did you get a chance to look at the proposal]]?': 'What would you still like to know about the proposal?',
    '[[Have you had time to review the quote I sent last week]]?':
      'What would you still like to know about the quote I sent last week?',
    '[[Have you had a chance to read it]]?': 'What would you still like to know about ‹what you sent›?',
    '[[Just checking in]].': 'What would you still like to know about ‹what you offered›?',
    'Hi Sam, [[just checking in on the quote]].': 'Hi Sam, what would you still like to know about the quote?',
    '[[Just checking in to see if you had any questions about the proposal]].':
      'What would you still like to know about the proposal?',
    '[[I wanted to circle back on the floor plan we sent on Monday]].':
      'What would you still like to know about the floor plan we sent on Monday?',
    '[[I’m just checking in to see if you’ve had a chance to]] listen to the recording.':
      'What would you still like to know about ‹what you sent›?',
    '[[Touching base on your kitchen renovation]].': 'What would you still like to know about your kitchen renovation?',
    '# [[Following Up]]': '# Your Questions About ‹topic›',
    '[[Any thoughts]]?': 'What would you still like to know about ‹what you offered›?',
    '[[Any update on the contract]]?': 'What would you still like to know about the contract?',
    '[[Just wanted to make sure my last email didn’t get buried in your inbox]].': 'Here is ‹what helps them decide›.',
    '[[Just checking in]]: did the samples arrive?': 'Did the samples arrive?',
    '[[Just reaching out to see if you’re still interested]].':
      'What would you still like to know about ‹what you offered›?',
    '[[I hope this email finds you well]]. The tiles arrive on Friday.': 'The tiles arrive on Friday.',
  },
  passes: [
    'Checking in on day 10: most people find the drills dull now, and by day 14 the fingers move alone.',
    'I’ll follow up on Friday with the drawings.',
    'Please check in at the front desk.',
    'We check in with every renter after the first night.',
    '“Just checking in” gives the reader nothing to answer.',
    'I’m not just checking in: the price of oak rose, and here is the new quote.',
    'Two days ago she circled back to the harbour.',
    'What would you still like to know about the proposal?',
    'I’m circling back because the permit office answered.',
    'Any thoughts of rain were gone by noon.',
    'Any news of the ferry is on the harbour board.',
    'I’m following up with the two prices that you asked for.',
    'Coming back to you on what you asked about slope: one in twelve fits.',
    'Did the rain reach you on Sunday?',
    'How did you get on with the first lesson?',
    'Where did you get stuck with the second coat?',
  ],
  limits: [
    '“Any thoughts?” after a question that the paragraph asks in full is flagged too.',
    'A check-in after the sale that names no day and no purpose is read as an empty one.',
  ],
});
