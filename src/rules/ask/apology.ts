import { aboutOthers, negated, quoted } from '../../language/context.ts';
import { type Reframe, rule } from '../rule.ts';

const prose = (say: string): Reframe => ({ say, when: ['prose'] });
/** What stands there instead of the apology: the reader's reason, or the topic. */
const WITH_A_REASON: readonly Reframe[] = [
  { say: 'so that ‹what it makes possible for you›,', when: ['prose', 'question'] },
  { say: 'about ‹what it’s about›:', when: ['prose', 'statement'] },
];
/** A sentence that is nothing but the apology. */
const ALONE: readonly Reframe[] = [
  { say: '', takes: 'sentence' },
  { say: 'about ‹what it’s about›', when: ['label'] },
];
const PROPOSAL =
  '(did you|have you) (get|got|had|have|find|found)? (a|the|any)? (chance|time|opportunity|moment|minute)? (to)? ({look} at|{read}|{review}|{see}|{open}|{check}|{go} (through|over)|{think} about|{consider}|{get} to) <thing>(<sent-thing> <sent>?) (yet)? $';

const BUT = '(but|though|however|only|so|and)';
const ON = '<apology-tail>? <apology-tail>?';
/** Words that begin what is asked or said after the comma. */
const ASKING =
  '(could|can|would|will|do|does|did|have|are|is|was|shall|should|may|what|when|how|which|who|where|please|just|let me|i|we)';
const SAYING = '(my|our|it|there|here|if|you|any)';
/** Where a sentence may begin again: "Hi Ana, sorry to bother you, but". */
const LEAD = '(^|<greeting>)';

export const apology = rule({
  id: 'ask/apology',
  level: 'warning',
  says: 'This apologizes for asking.',
  why: 'Someone who showed interest is owed a clear ask. An apology in front of it says that the message wasn’t worth sending.',
  forms: [
    // "Sorry to bother you, but did you get a chance to look at the proposal?"
    {
      phrases: [`(<apology>|<busy-excuse>) .{0,3} ${BUT}? ${PROPOSAL}`],
      reframes: ['what would you still like to know about <thing>??', 'which part of <thing> would you change?'],
    },
    // In front of what is asked.
    {
      phrases: [
        `${LEAD} [<apology> ${ON} ${BUT}] .`,
        `${LEAD} [<apology> .{1,2} but] .`,
        `${LEAD} [<busy-excuse> (<busy-now>? ${BUT}|.{0,3} but)] .`,
        `${LEAD} [<busy-excuse> <busy-now>? ${BUT} <apology> ${ON} ${BUT}] .`,
      ],
      reframes: ['', ...WITH_A_REASON],
    },
    {
      phrases: [
        `^ [<apology> ${ON}] !($) (${ASKING}|${SAYING})`,
        `^ [<apology> (you|again|folks|all|everyone|guys|team)] (the|a|an|your|this|that|these)`,
      ],
      reframes: ['', { say: 'would you like ‹the next step›?', takes: 'sentence', when: ['prose'] }],
    },
    {
      phrases: [`^ [(<apology> ${ON}|<busy-excuse> <busy-now>?)] !($) <stop> .`],
      reframes: ['', 'I’m writing about ‹what it’s about›'],
    },
    // A sentence of its own.
    {
      phrases: [`^ <apology> ${ON} $`],
      reframes: [prose('I’m writing about ‹what it’s about›'), ...ALONE],
    },
    {
      level: 'information',
      phrases: ['^ <busy-excuse> (<busy-now>|.{0,2} <busy-excuse>)? $'],
      reframes: [prose('this takes about ‹how long›'), ...ALONE],
    },
    // Anywhere else: "Subject: Sorry, me again", "and I feel awful asking".
    {
      phrases: ['<apology>', `<busy-excuse> <busy-now>? (and|but) <apology>`],
      reframes: [
        { say: 'about ‹what it’s about›', when: ['label'] },
        { say: 'would you like ‹the next step›?', takes: 'sentence', when: ['prose'] },
        { say: 'I’m writing about ‹what it’s about›.', takes: 'sentence', when: ['prose'] },
      ],
    },
  ],
  // "I don’t want to be pushy" holds its own negation and so isn’t silenced by it.
  unless: [quoted, negated, aboutOthers],
  except: [
    '(sorry|apologies|apologize|apologise) if (you|this) .{0,3} (sent|received|receive|got|get|reached|error) .{0,2}',
    '(sorry|apologies|apologize|apologise) (about|for|that|if|to hear|to say)? your .{0,3} <noise>',
    '(sorry|apologies|apologize|apologise) .{0,3} (delay|late|slow|mistake|error|mix|missing|missed|wrong|broken|not) .{0,3} <noise>',
    'sorry (for|about) (the|any|your) (delay|wait|inconvenience|confusion|trouble|mistake|error|loss|late .)',
  ],
  flags: {
    '[[Sorry to chase you on a Sunday]], could you choose the tiles?': 'Could you choose the tiles?',
    '[[Apologies for the flood of messages]]; the kiln is free in May.': 'The kiln is free in May.',
    'The stall is free again and [[I feel awkward asking]].': 'Would you like ‹the next step›?',
    '[[I feel like a nuisance writing twice, but]] is the hall booked?': 'Is the hall booked?',
    '[[Sorry to bother you, but did you get a chance to look at the proposal]]?':
      'What would you still like to know about the proposal?',
    '[[Not to be a pest, but have you had time to review the contract we sent last week]]?':
      'What would you still like to know about the contract we sent last week?',
    '[[Sorry to bother you again]]. Could you sign the lease by Friday?':
      'I’m writing about ‹what it’s about›. Could you sign the lease by Friday?',
    'Hi Ana, [[sorry to bother you again, but]] could you sign the lease by Friday?':
      'Hi Ana, could you sign the lease by Friday?',
    '[[I hate to bug you, but]] the price of the oak table changes on Friday.':
      'The price of the oak table changes on Friday.',
    '[[I know you’re busy, but]] could you send me the measurements?': 'Could you send me the measurements?',
    '[[I know you must be swamped]]. Could you send the floor plan?':
      'This takes about ‹how long›. Could you send the floor plan?',
    '[[I don’t want to be pushy, but]] the May class has four places.': 'The May class has four places.',
    '[[Apologies for yet another email]].': 'I’m writing about ‹what it’s about›.',
    '[[I’m sorry to keep chasing you, but]] the venue needs an answer.': 'The venue needs an answer.',
    '[[I hope I’m not bothering you]]. Could you choose a colour for the door?':
      'I’m writing about ‹what it’s about›. Could you choose a colour for the door?',
    '# [[Sorry to Bother You Again]]': '# About ‹what it’s about›',
    '[[At the risk of sounding pushy, but]] is Tuesday still good for the tasting?':
      'Is Tuesday still good for the tasting?',
  },
  passes: [
    'Sorry for the delay: your chair left our workshop this morning.',
    'We apologize for the error in your invoice.',
    'I’m sorry for your loss.',
    'Sorry to hear that the tent leaks.',
    '“Sorry to bother you” makes the message smaller than it is.',
    'We know you’re busy packing, so the movers bring the boxes.',
    'She was sorry to bother the neighbours so late.',
    'I’m sorry I missed you at the fair.',
    'The alarm won’t bother you again.',
    'Either answer is fine.',
    'Sorry for the late reply to your message.',
    'Sorry about your email: the server was down on Monday.',
    'Sorry, the farm shop is shut on Monday.',
    'We’re sorry the course was interrupted by the alarm.',
    'Never apologise for chasing an invoice.',
    'I know you were busy with the harvest in May.',
  ],
  limits: ['An apology that is owed for writing at night or to a wrong address reads like one for asking.'],
});
