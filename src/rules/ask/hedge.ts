import { aboutOthers, quoted } from '../../language/context.ts';
import { type Reframe, rule } from '../rule.ts';
import { disclaimers, hedgedStems } from './hedge-stems.ts';

const prose = (say: string): Reframe => ({ say, when: ['prose'] });
const SOFT = '(maybe|perhaps|possibly|potentially|at all|by any chance|somehow|kind of|sort of)';
const WONDER =
  '((i|we) (was|were|am|are|have been|had been) (just|kind of|sort of|simply|only|also|really)? (wondering|curious|hoping to ask|thinking)|(just|was|been|am)? wondering|(just)? (curious|thinking))';
/** What is asked for, up to the end of the sentence. */
const ACT = '<act>(.{1,8} .{0,8})';
const SOFTENERS = [
  '(if|when) (it is|that is|it would be|this is|it would not be) (not)? (too much|too much of a|any|a huge|a big|much) (trouble|bother|hassle|problem|to ask|of a bother|of an imposition|imposition)',
  'if (you do not|you would not|you would not) mind',
  'if (it is|that is) (okay|ok|alright|all right|fine|cool|not too bold) (with|by) you',
  'if (you happen to|you could possibly|you might possibly) (have|find|get) (a|the|some)? (second|minute|moment|time|chance)',
  'if at all possible',
  'if (that|it|this) makes sense (to you|for you)?',
  'if (i|we) may (be so bold)? (as to ask)?',
  'if you (would|could) be so kind',
];

export const hedge = rule({
  id: 'ask/hedge',
  level: 'information',
  says: 'This weakens what you ask.',
  why: 'A reader who could say yes has to guess what you want. Ask it plainly: a no is a welcome answer too.',
  forms: [
    // "I was wondering if maybe you’d want to sign up."
    {
      phrases: [
        `${WONDER} ${SOFT}? (if|whether) ${SOFT}? you ${SOFT}? (would|might|may|could|will) ${SOFT}? (want|like|care|wish) ${SOFT}? to ${ACT} $`,
        `${WONDER} ${SOFT}? (if|whether) ${SOFT}? you ${SOFT}? (want|wanted|wished|cared) to ${ACT} $`,
        `(i|we) (do not|did not) (know|suppose) (if|whether) you (would|might|may) ${SOFT}? (want|like|care) to ${ACT} $`,
      ],
      reframes: ['would you like to <act>??', prose('would you like to <act>?? Either answer is fine.')],
    },
    {
      phrases: [
        `${WONDER} ${SOFT}? (if|whether) ${SOFT}? you ${SOFT}? (would|could|might|can|will) ${SOFT}? (be able to|be willing to|be so kind as to|be kind enough to|possibly|please)? !(be|want|like|care|consider|wish) ${ACT} $`,
        `(do you think|is there any chance|any chance|is there a chance|would there be any chance|is there any way) (that)? ${SOFT}? you (could|might|can|would) ${SOFT}? (be able to)? !(be|like|want|care|consider) ${ACT} $`,
        `(would|might) it ${SOFT}? be (at all)? possible (for you)? to ${SOFT}? ${ACT} $`,
        `(could|would|can) you (maybe|perhaps|possibly|potentially) (be able to)? !(like|want|care|be|consider|prefer|mind|maybe|perhaps|possibly|at) ${ACT} $`,
      ],
      reframes: ['could you <act>??', prose('please <act>.')],
    },
    {
      phrases: [
        `${WONDER} ${SOFT}? (if|whether) ${SOFT}? (i|we) (could|can|might|may) ${SOFT}? ${ACT} $`,
        `(do you think|would it be okay if|would it be ok if|would it be alright if|is it okay if|would you mind if|is there any chance) ${SOFT}? (i|we) (could|might|may|can) ${SOFT}? ${ACT} $`,
        `(could|can|may|might) (i|we) (maybe|perhaps|possibly|potentially) !(trouble|bother|ask|impose|beg) ${ACT} $`,
      ],
      reframes: ['may I <act>??', prose('I’d like to <act>. Is that a yes or a no?')],
    },
    {
      phrases: [
        `${WONDER} ${SOFT}? (if|whether) ${SOFT}? you ${SOFT}? (would|might|may|are|were) ${SOFT}? (be)? (interested in|open to|up for|willing to consider) ${ACT} $`,
      ],
      reframes: ['would you be open to <act>??', prose('would <act> suit you?')],
    },
    // A softener that can simply go: at the end, or in front of what is asked. "If you don’t mind the cold" says more.
    {
      level: 'hint',
      phrases: SOFTENERS.flatMap((softener) => [
        `[${softener}] $`,
        `[${softener}] (could|can|would|please|may|might|i|we)`,
      ]),
      reframes: ['', 'by ‹the day you need it›'],
    },
    // In front of what is said.
    {
      phrases: [
        '(this (might|may|is probably|could|is) (be)? (a)? (silly|stupid|dumb|crazy|long shot|weird|odd|strange|random|bold|cheeky) (question|request|idea|ask)?|(it is|just|probably) a (long shot|silly question|dumb question)|call me crazy|i (might|may|could) be (totally|completely|way)? (wrong|off base|off|mistaken)) (but|and|here but|about this but)',
        '(you are|you will|this is|it is) (probably|likely|most likely|maybe|perhaps) not (interested|for you|what you need|a priority|looking|the right time|a good time) .{0,3} but',
        '(i am|we are) (probably|likely|not sure|no expert|not an expert|not certain) (if|whether|that|and|about|wrong) .{0,7} but',
        '(i|we) (do not|did not) (know|suppose) (if|whether) (this|that|it|you) .{0,7} but',
        '(just|only|it is just|this is just|it is only) (a|my) (thought|idea|suggestion|two cents|opinion) (but|and)',
        'for what it is worth',
        '(no idea|not sure) (if|whether) (this|that|it|you) .{0,7} but',
      ],
      reframes: [
        '',
        { say: 'for ‹who it’s for›:', when: ['prose', 'statement'] },
        { say: 'because ‹your reason›,', when: ['prose', 'question'] },
      ],
    },
    // "It would be great if you could", "I’d just like to ask"
    {
      phrases: [
        `(it would|that would) be (really|so|super|very|absolutely|just)? (great|amazing|awesome|lovely|wonderful|fantastic|nice|helpful|appreciated|good) if you (could|would|might|can) (maybe|perhaps|possibly|please)? ${ACT} $`,
        `(i|we) would (really|so|very much|be so|just)? (appreciate it|be grateful|be thankful|love it|be delighted|be happy|be honored|be honoured|like it) (so much|very much|a lot)? if you (could|would|might|can) (maybe|perhaps|possibly|please)? ${ACT} $`,
        `(i|we) (just|only|simply) (wanted|want|would like|hoped) to ask (you)? (if|whether) you (could|would|can|might) (maybe|perhaps|possibly|please)? ${ACT} $`,
        `(i|we) (was|were|am|are) (just|kind of|sort of|only|really)? hoping (that)? you (could|would|might|can) (maybe|perhaps|possibly|please|be able to)? ${ACT} $`,
      ],
      level: 'hint',
      reframes: ['could you <act>??', prose('please <act>.')],
    },
    {
      level: 'hint',
      phrases: [
        `^ (maybe|perhaps|possibly) you (could|can|might) (be able to|please)? <act>((send|share|sign|reply|call|tell|confirm|join|forward|let|give|review|book|choose|pick) .{1,8} .{0,8}) $`,
      ],
      reframes: ['could you <act>??', prose('please <act>.')],
    },
    {
      phrases: [
        '(please)? feel free to (ignore|disregard|skip|delete) (this|it|my|me) (email|message|note|one|completely|entirely)? .{0,4} $',
        '(no worries|no problem|no biggie|totally fine|totally okay|it is fine|all good) (at all)? if (you are|this is|you) (too busy|super busy|swamped|not .|ignore this|hate it|do not have time) .{0,4} $',
      ],
      level: 'hint',
      reframes: [prose('Either answer is fine'), prose('A short no helps me too')],
    },
    ...hedgedStems,
    ...disclaimers,
  ],
  // Not `negated`: "if it’s not too much trouble" and "I don’t know if" are the thing itself.
  unless: [quoted, aboutOthers],
  flags: {
    '[[You’ll probably say no, but]] would you judge the pies?': 'Would you judge the pies?',
    '[[Perhaps you could send the key by Friday]].': 'Could you send the key by Friday?',
    'Hello Kim, [[I thought maybe you’d]] lend us the ladder.':
      'Hello Kim, please tell me whether you’d lend us the ladder.',
    '[[I just thought I’d ask whether you could]] bring the keys.': 'Please tell me whether you can bring the keys.',
    '[[I kind of wanted to ask]] if your school would host the play.':
      'Please tell me if your school would host the play.',
    '[[We are hoping for a small order]] this spring.': 'Would you like ‹what you ask for›?',
    '[[Would you perhaps]] be free to sign on Monday?': 'Would you be free to sign on Monday?',
    '[[Might I trouble you to]] sign the lease?': 'Could you sign the lease?',
    '[[Any chance you might]] be free to judge the pies?': 'Would you be free to judge the pies?',
    '[[I don’t suppose there’s any chance of an order]]?': 'Would you like ‹what you ask for›?',
    '[[Perhaps you could]] lend us the ladder?': 'Could you lend us the ladder?',
    '[[Maybe we could]] start with the kitchen?': 'Would you like to start with the kitchen?',
    '[[This is probably a silly idea, but]] would you sponsor the boat?': 'Would you sponsor the boat?',
    '[[Just putting it out there]]: the May class has a place.': 'The May class has a place.',
    '[[If it isn’t too cheeky]], sign the form on Friday.': 'Sign the form on Friday.',
    '[[If you could possibly consider]] a second hive, ours are ready in May.': 'Would you like ‹what you ask for›?',
    'We could start, [[maybe sort of]] slowly, with your hall.': 'We could start, slowly, with your hall.',
    '[[I was wondering if maybe you’d want to sign up]].': 'Would you like to sign up?',
    '[[I was wondering if you could send us the floor plan]].': 'Could you send us the floor plan?',
    'Hi Jo, [[we were just wondering whether you might like to join the Thursday class]].':
      'Hi Jo, would you like to join the Thursday class?',
    '[[Would it be possible to move the visit to Tuesday]]?': 'Could you move the visit to Tuesday?',
    '[[Could I maybe drop off a sample tomorrow]]?': 'May I drop off a sample tomorrow?',
    '[[If it’s not too much trouble]], could you sign the form?': 'Could you sign the form?',
    'Could you send me the measurements, [[if you don’t mind]]?': 'Could you send me the measurements?',
    '[[This might be a long shot, but]] would you review our menu?': 'Would you review our menu?',
    '[[You’re probably not interested, but]] the spring course starts on May 4.': 'The spring course starts on May 4.',
    '[[It would be great if you could confirm the colour]].': 'Could you confirm the colour?',
    '[[Feel free to ignore this email]].': 'Either answer is fine.',
    '[[I was wondering if you’d be interested in a weekend tasting]].': 'Would you be open to a weekend tasting?',
    '# [[I Was Wondering If You Would Like to Join]]': '# Would You Like to Join?',
    '[[Just a thought, but]] the blue tiles would suit the hall.': 'The blue tiles would suit the hall.',
  },
  passes: [
    'Whenever suits you is fine, and either answer is welcome.',
    'She was wondering if he would come to dinner.',
    'I wonder if it will rain on the market.',
    'If you don’t mind the cold, the north room is the quiet one.',
    'Maybe you have tried three planners already.',
    '“I was wondering if maybe” hides the question.',
    'Would you like to sign up?',
    'Perhaps the smaller kiln is enough for you.',
    'The clay is possibly too dry to throw.',
    'He asked whether it would be possible to pay later.',
    'If you would like to change the date, the calendar is open.',
    'I thought the tiles might crack, so I ordered two spare boxes.',
    'We hope the seeds come up.',
    'Could you tell me which of the two doors you like?',
    'Should you lose the key, call the night desk.',
  ],
  limits: [
    'Advice to a reader (“could you maybe bake it longer?”) is read as an ask.',
    'A hedge whose sentence goes on for more than sixteen words is missed.',
  ],
});
