import { quoted } from '../../language/context.ts';
import { type Reframe, rule } from '../rule.ts';

const OPENINGS = [
  '<sorry> (to|for|if i am|if we are|for having to) <bothering-you>',
  '<sorry> for (the|this|another|yet another|all the|so many|my) (many|multiple|second|third|repeated|extra|long|cold|unsolicited|random|sudden)? (email|emails|message|messages|interruption|intrusion|follow up|followup|nudge|spam|reminder|reminders|persistence|bother|disturbance|noise)',
  '(i|we) (really|just|truly|would)? (hate|do not like|never like|do not mean|do not want|am not trying|did not want|did not mean) to (be|sound|seem|come across as|come off as|become) <pest>',
  '(i|we) (really|truly)? hate to <bothering-you>',
  '(i|we) (do not|did not|would not|never) (really|ever)? (mean|want|wish|like|intend) to <bothering-you>',
  '(not to be|at the risk of (being|sounding|seeming)) <pest>',
  '(i|we) (really|do|sincerely)? hope (i am|we are|this is|that i am|that this is|this does|this email is|this message is) not <bothering-you>',
  '(i|we) (really)? hope (i am|we are) not being <pest>',
  '<sorry> if (this is|i am catching you at|i caught you at) a bad time',
];
const BUSY = [
  '(i|we) (know|understand|realize|realise|am sure|appreciate|can imagine|imagine|get) (that)? you (are|must be|have been|are probably|are likely) (very|super|really|incredibly|extremely|crazy|so|pretty)? (busy|swamped|slammed|buried|flooded|bombarded|overwhelmed|up to your .|juggling a lot)',
  '(i|we) (know|understand|realize|realise|am sure|appreciate|imagine) (that)? (you have a lot (going on|on your plate)|your (inbox|calendar|schedule|time) is (full|packed|crowded|valuable|precious|limited|overflowing)|your plate is full|you get (hundreds|dozens|tons|a lot|loads|plenty|a ton) of (these|emails|messages))',
];

const prose = (say: string): Reframe => ({ say, when: ['prose'] });
/** What stands there instead of the apology: the reader's reason, or the topic. */
const WITH_A_REASON: readonly Reframe[] = [
  { say: 'so that ‹what it makes possible for you›,', when: ['prose', 'question'] },
  { say: 'about ‹what it’s about›:', when: ['prose', 'statement'] },
];
const PROPOSAL =
  '(did you|have you) (get|got|had|have|find|found)? (a|the|any)? (chance|time|opportunity|moment|minute)? (to)? ({look} at|{read}|{review}|{see}|{open}|{check}|{go} (through|over)|{think} about|{consider}|{get} to) <thing>(<sent-thing> <sent>?) (yet)? $';

export const apology = rule({
  id: 'ask/apology',
  level: 'warning',
  says: 'This apologizes for asking.',
  why: 'Someone who showed interest is owed a clear ask. An apology in front of it says that the message wasn’t worth sending.',
  forms: [
    // "Sorry to bother you, but did you get a chance to look at the proposal?"
    {
      phrases: [...OPENINGS, ...BUSY].map((opening) => `${opening} (but|and|so|just)? ${PROPOSAL}`),
      reframes: ['what would you still like to know about <thing>??', 'which part of <thing> would you change?'],
    },
    // In front of what is asked.
    {
      phrases: [...OPENINGS, ...BUSY].map((opening) => `^ ${opening} (but|so|and|though|however)`),
      reframes: ['', ...WITH_A_REASON],
    },
    {
      phrases: [...OPENINGS, ...BUSY].map(
        (opening) => `(hi|hello|hey|dear|.) [${opening} (but|so|and|though|however)]`,
      ),
      reframes: ['', ...WITH_A_REASON],
    },
    // A sentence of its own.
    {
      phrases: OPENINGS.map((opening) => `^ ${opening} $`),
      reframes: [
        prose('I’m writing about ‹what it’s about›'),
        { say: '', takes: 'sentence' },
        { say: 'about ‹what it’s about›', when: ['label'] },
      ],
    },
    {
      level: 'information',
      phrases: BUSY.map((opening) => `^ ${opening} $`),
      reframes: [
        prose('this takes about ‹how long›'),
        { say: '', takes: 'sentence' },
        { say: 'about ‹what it’s about›', when: ['label'] },
      ],
    },
  ],
  // Not `negated`: "I don’t want to be pushy, but" is the thing itself. Nor `aboutOthers`: it starts with its own subject.
  unless: [quoted],
  except: ['sorry (for|about) (the|any|your) (delay|wait|inconvenience|confusion|trouble|mistake|error|loss|late .)'],
  flags: {
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
  ],
  limits: ['An apology that is owed for writing at night or to a wrong address reads like one for asking.'],
});
