import type { Form } from '../rule.ts';

/** The forms of `dip/overpromise` that say that a trouble goes for good. */
export const promisedForGood: readonly Form[] = [
  {
    phrases: [
      '[never (ever)? (have to|need to)? <fret>(worry|stress|struggle|fret|panic|wonder) <over>(about|over|with) <what>(.{1,5}) (ever)? again]',
      '[never (ever)? (have to|need to) <fret>(think|worry|stress) <over>(about|over|with) <what>(.{1,5}) (ever)? again]',
    ],
    reframes: ['<fret> less <over> <what> once ‹what is in place›', '<fret> less <over> <what>'],
  },
  {
    phrases: [
      '({fix}|{solve}|{end}|{stop}|{beat}|{conquer}|{overcome}|{cure}|{get} rid of|{banish}|{eliminate}|{kick}|{break}|{heal}|{lose}) (your|that|the) .{1,4} [(once and for all|for good|forever)]',
    ],
    level: 'information',
    reframes: ['over about ‹time›', ''],
  },
  {
    phrases: ['[{say} (goodbye|good bye|farewell) to <what>(.{1,4}) (forever|for good|once and for all)]'],
    reframes: ['{work} on <what> over about ‹time›', '{start} with ‹one small thing› about <what>'],
  },
  {
    // A trouble that goes for good.
    phrases: [
      '(^|you can|you will|can|could|will|to|and|time to|ready to|finally|then|so) [({say}|{wave}|{kiss}|{bid}) (your .{1,3})? (goodbye|good bye|bye bye|bye|farewell|adieu|so long|good riddance) (to)?] !(him|her|them|my|his|me|us|each|one)',
      '^ [no more] !(than|and|or|of|no|was|is|were|are|could|did|would|about|the|to|he|she|i|we|they|you|can|will|shall|does|a|has|had|had|so|that|in|for|on|at) .',
      '^ [(banish|eradicate|eliminate|obliterate|abolish|wave away|zap|erase|demolish|vaporise|vaporize|vanquish)] (all|your|every|those|that|stubborn|unwanted|the|acne|pain|stress|debt|anxiety|wrinkles|weeds|damp|clutter|back|belly|bad)',
      '(we|our .{1,2}|this|that|it|will|can|to|^) [(completely|totally|permanently|instantly|forever|once and for all) ({eliminate}|{cure}|{erase}|{banish}|{eradicate}|{end}|{reverse}|{heal}|{remove}|{fix}|{solve}|{stop}|{destroy})] (your|all|every|any|the|those|that|employee|back|pain|stress|debt|anxiety|acne|damp|joint|belly|staff|customer|migraine|insomnia)? .',
      '[({melt}|{blast}|{torch}|{shred}|{zap}|{incinerate}) (away|off|through)? (your|that|those|the)? (stubborn|unwanted|excess|belly|body|extra)] (belly|body|extra|excess|stubborn)? (fat|pounds|inches|weight|calories|flab|kilos|cellulite)',
    ],
    level: 'information',
    reframes: ['{work} on', '{reduce}, over about ‹time›,'],
  },
  {
    phrases: [
      '[({melt}|{blast}|{torch}|{shred}|{zap}|{incinerate}) (away|off|through)] (your|that|those|the)? (fat|pounds|inches|weight|calories|flab|kilos|debt|debts|stress|years|tension|worries|cares|pain)',
      '[you (will|can|need) never (ever)? (again)? !(see|hear|speak|find|say|know|meet|be (this|so)|come|return) . .{1,5} again]',
      '^ [never (lose|miss|run out|worry|pay|chase|forget|waste|struggle|fear|doubt|touch|buy|need|diet|clean|argue) .{1,4} ever] $',
      '^ [never (ever)? !(see|speak|say|mention|come|return|set|let|mind|did|was|had|would|could|will|have|has|is|again|before|once) . .{0,5} again]',
      '[(your|the|those|all your) .{0,3} (worries|problems|troubles|search|struggles|pain|debts|headaches|days of .{1,3}) (is|are|will be) (now|finally)? (over|solved|history|behind you|gone for good)]',
      '[you (will|can|need|would) never (ever)? (again)? (have|need|worry|struggle|suffer|feel|want|wonder|miss|forget|lose|run|pay|stress|chase|fear|dread|get|deal|touch|hire|work|go|be|buy|diet|fail|doubt|procrastinate) .{1,6} again]',
      '^ [never (ever)? (again)? (have|need|worry|struggle|suffer|feel|wonder|miss|forget|lose|run|pay|stress|chase|fear|dread|get|deal|touch|hire|work|go|be|buy|diet|do|clean|lift|scrub|iron|cook|mow|set|write|send|search|fight) .{1,6} again]',
    ],
    reframes: [
      { say: 'you’d notice a change after about ‹time›', when: ['prose'] },
      { say: 'you’d see less of ‹what›, starting with ‹which part›', when: ['prose'] },
      { say: 'less of ‹what›, in ‹time›', when: ['label'] },
    ],
  },
  {
    phrases: [
      '[{watch} (the|your|those|as the|as your|all the|all your|how the)? <what>(money|cash|leads|sales|orders|bookings|clients|customers|offers|enquiries|inquiries|subscribers|followers|profits|reviews|likes|job offers|pounds|inches|kilos|stress|debts|debt|worries|compliments|results|signups|sign ups|donations|visitors|tips|traffic) .{0,1} ({roll}|{pour}|{flood}|{fly}|{come}|{stream}|{flow}|{pile}|{rush}|{stack}|{drop}|{melt}|{fall}|{soar}|{climb}|{explode}|{skyrocket}|{vanish}|{disappear}|{grow}|{multiply}|{take}|{double}|{triple}) (in|up|off|away|through the roof)?]',
    ],
    reframes: ['{follow} <what> over about ‹time›', '{see} what happens to <what> in ‹time›'],
  },
  {
    phrases: [
      '(you|your|and|finally|to|can|could|will|^) .{0,4} [({quit}|{ditch}|{leave}|{escape}|{pack} in|{jack} in|{chuck} in|{chuck}|{bin}|{sack off}|{sack}|{tell}|{dump}|{walk} away from|{kiss} goodbye to|{give} up) (the|your) (day job|boss|nine to five|9 to 5|9 5|rat race|commute|corporate (job|grind|ladder|world)|office for good|daily grind|dead end job|soul sucking .{1,2})]',
      '[({retire} (early|young|rich|at (thirty|forty|fifty|<number>))|{hand} in your notice|{become} your own boss|{become} financially (free|independent)|{fire} your boss)]',
    ],
    level: 'information',
    reframes: ['{earn} about ‹how much› a month after ‹how long›', '{cover} ‹which bill› first'],
  },
  {
    phrases: [
      '[(your .{1,2}|life|you|nothing|things|it|your .) will never (ever)? be the same (again)?]',
      '[(prepare|get ready|be prepared) to be (amazed|astonished|blown away|transformed|stunned|wowed|shocked)]',
    ],
    reframes: [
      { say: 'you’d notice ‹what› after about ‹time›', takes: 'rest', when: ['prose'] },
      { say: 'what changes after about ‹time›', takes: 'rest' },
    ],
  },
  {
    phrases: [
      '(^|and|this|it|our .|will|that|cream|serum|oil|pill|drops|which) .{0,1} [({erase}|{cure}|{melt}|{banish}|{heal}|{whiten}|{tighten}|{shrink}|{zap}|{eradicate}) <what>((your|the|all|every)? .{1,3}) (instantly|overnight|immediately|for good|forever|permanently|once and for all|in one (session|night|go|week|day)|on contact|in seconds|in minutes)]',
    ],
    level: 'information',
    reframes: ['{help} with <what>, over about ‹time›', '{help} with <what>'],
  },
  {
    phrases: [
      '[you will never (ever)? (again)? (have|need|want) to .{1,4}] $',
      '[you will never (ever)? (again)? (need|want|have to|worry|struggle|go|be) (another|to .|about .{1,2}|with .{1,2}|hungry|without|lost|alone|short of|stuck|bored|late) .?]',
    ],
    reframes: [
      { say: 'you’d notice a change after about ‹time›', takes: 'rest', when: ['prose'] },
      { say: 'you’d see less of ‹what›, starting with ‹which part›', takes: 'rest', when: ['prose'] },
      { say: 'less of ‹what›, in ‹time›', takes: 'rest', when: ['label'] },
    ],
  },
  {
    phrases: [
      '(will|can|to|and|^|we|you) [({put} an end to|{call} time on|{wave} away|{do} away with|{wipe} out|{get} rid of all)] (your|all|those|the|every|sleepless|back|late|bad|endless|messy|chronic|pain|stress|debt) .',
    ],
    level: 'information',
    reframes: ['{cut} down on', '{reduce}, over about ‹time›,'],
  },
  {
    phrases: [
      '[(goodbye|bye bye|bye|farewell|so long) .{1,3} hello .{1,2}]',
      '[hello .{1,3} (goodbye|bye bye|farewell) .{1,2}]',
    ],
    level: 'information',
    reframes: [
      { say: 'less of ‹what›, more of ‹what›, in about ‹time›', takes: 'rest' },
      { say: 'from ‹where› to ‹where›, one step at a time', takes: 'rest' },
    ],
  },
  {
    phrases: [
      '[({melt}|{burn}|{blast}|{strip}|{torch}|{shed}|{drop}) (the|your|those|all the|all your)? <what>(pounds|fat|inches|weight|debt|stress|years|flab|kilos|calories) (right)? (off|away)]',
    ],
    level: 'information',
    reframes: ['{lose} <what> over about ‹time›', '{work} on <what>'],
  },
  {
    phrases: [
      '({make} .{1,4}|will be|become|becomes|became|are now|is now|are|is) [a (thing|relic) of the past]',
      '({make} .{1,4}|will be|become|becomes|are now|is now) [(ancient|past) history]',
    ],
    level: 'information',
    reframes: ['rarer, over about ‹time›', 'a smaller part of ‹your week›'],
  },
  {
    phrases: ['[your .{1,2} will never (ever)? !(be the) .{1,4} again]'],
    reframes: [
      { say: 'you’d notice a change after about ‹time›', takes: 'rest', when: ['prose'] },
      { say: 'less of ‹what›, in ‹time›', takes: 'rest' },
    ],
  },
];
