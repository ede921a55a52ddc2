import { negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';
import { closingMoves } from './presumed-close-moves.ts';

const decideEitherWay = [
  { say: 'what would you need to know to decide either way?', takes: 'rest' },
  { say: 'is this a yes, a no, or not yet?', takes: 'rest' },
] as const;

export const presumedClose = rule({
  id: 'buyer/presumed-close',
  level: 'warning',
  says: 'This takes the reader’s yes for granted.',
  why: 'Whoever feels closed steps back. A question that a no can answer too lets the reader come forward.',
  forms: [
    {
      phrases: [
        'what (would|will|does|is|might) it (going to)? take (for (me|us) to|to) (get|have|earn|win|see|make|bring|put) (you|your .{1,2}) !(to) (.{0,6} $)?',
        'what (would|will) it take (for you)? to (move forward|say yes|get started|sign up|sign|commit|join|get going|switch|close|make a decision)',
        'what (do|can|must|would) (i|we) (have|need)? (to)? (do|say) to (get|earn|win|have) (you|your (business|yes|signature|order|commitment)) (.{0,4} $)?',
        'what is it going to take',
        'is there any reason (why)? (you|we) (would not|could not|can not|should not|will not)',
        'what is (stopping|keeping|preventing) you from (signing|buying|joining|starting|getting started|saying yes|enrolling|moving forward|booking)',
      ],
      reframes: decideEitherWay,
    },
    {
      // A question about what waiting costs, to which there is no decent no.
      phrases: [
        'can you (really|actually|honestly|still)? afford (not to|to (wait|miss|ignore|keep|pass|skip|lose|delay|go on|do nothing))',
        'can (your .{1,2}) (really|actually|still)? afford (not to|to (wait|miss|ignore|keep|pass|skip|lose|delay))',
        'how (much longer|long|much more) can you (really|still)? afford (not to|to)',
        '(is not it|is it not) (finally|high|about)? (the)? time (you|we|for you|your|for your|to)',
        'is it (not)? (finally|high|about)? time (you|to|for you to) (stop|stopped|invest|invested|start|started|get|got|take|took|upgrade|upgraded|join|joined|make|made|give|gave|do|did|switch|switched)',
        'do not you (think|agree) (it is time|you deserve|you owe)',
      ],
      reframes: [
        { say: 'is now a good time for this, or would you rather leave it for later?', takes: 'rest' },
        { say: 'what would you need to know to decide either way?', takes: 'rest' },
      ],
    },
    {
      // The choice between two times, as if whether were settled. What follows the time stays beside it.
      phrases: [
        '(shall|should|can|may|could) (i|we) (put|pencil|sign|book|slot|get|schedule|squeeze) you (down|in|up)? (for|on) <when>(<day> (at <number> (am|pm)?)? (or (on|for)? <day> (at <number> (am|pm)?)?)?) <where>(.{0,6}) $',
        'i will (just)? (go ahead and)? (put|pencil|book|slot|schedule) you (down|in) (for|on) <when>(<day> (at <number> (am|pm)?)? (or (on|for)? <day>)?) <where>(.{0,6}) $',
        '(shall|should) (i|we) (say|make it|go with|call it) <when>(<day> or (on)? <day>)',
      ],
      reframes: [
        { say: 'would <when> <where>? suit you, or would you rather decide first?', takes: 'rest' },
        { say: 'would you like to go ahead, or is something still open?', takes: 'rest' },
      ],
    },
    {
      phrases: [
        '(shall|should|can|may|could) (i|we) (put|pencil|sign|book|slot) you (down|in|up)',
        '(shall|should|can|may) (i|we) get you (signed up|started|enrolled|booked in|on board|set up today)',
        '(shall|should|can) we (move forward|proceed|make it official|wrap this up|lock (this|it) in|close this out|get (this|it) (signed|started|done|over the line)|get the ball rolling|get you started)',
        'are you ready to (move forward|proceed|commit|sign|say yes|make a decision|pull the trigger|seal the deal)',
        '(let us|let me) get you (started (today|now|right now|right away)|signed up|enrolled|booked in|on board|onboard)',
        'let us (get the ball rolling|make it official|lock (this|it) in|seal the deal|get (this|it) signed)',
        '(which|what) (card|credit card) (would you like to|will you be|should we|shall i|are you) (use|using|put|charge)',
        '(will|would) (that|it|you) be (paying|cash|card|visa|by card|by invoice|the (monthly|annual|yearly|full|premium|standard|gold)) .{0,4} or',
        'i will (just|simply)? (go ahead and)? (send (over|you)|draw up|prepare|write up) the (contract|agreement|paperwork|invoice) .{0,3} (to sign|for your signature|today|now)',
      ],
      reframes: [
        { say: 'would you like to go ahead, or is something still open?', takes: 'rest' },
        { say: 'what would you need to know to decide either way?', takes: 'rest' },
      ],
    },
    {
      phrases: [
        'where (should|shall|can|do) (i|we) send (you)? (the|your) <paper>(contract|agreement|paperwork|invoice|order form)',
        '(whose|what|which) name (should|shall|do) (i|we) put on (the|your) <paper>(contract|agreement|paperwork|invoice|order form)',
        'who (should|will|is going to) (sign|be signing) (the|this|your)? <paper>(contract|agreement|paperwork|order form)',
      ],
      reframes: [
        { say: 'would you like to read the <paper> before you decide?', takes: 'rest' },
        { say: 'would you like to go ahead, or is something still open?', takes: 'rest' },
      ],
    },
    {
      // Only the opener goes, so that what they'd do stays: a verb follows.
      phrases: [
        '^ [(so|and)? (are you)? (finally|really|truly)? ready to] !(eat|wear|use|serve|drink|ship|assemble|print|go|roll|cook|move|proceed|commit|sign|hand|order)',
        '^ [(so|and)? how would you like to] (save|earn|make|have|own|double|triple|grow|get|become|start|learn|enjoy|cut|reduce|lower|create|win|never|stop|wake|turn|boost|increase|live|spend less|finally)',
        '^ [(so|and|but)? what if you (could|were able to|never had to)] !(not|only|also|be)',
        '^ [(so|and)? would it not be (great|nice|amazing|wonderful|good|awesome|lovely|fantastic) (if you could|to)] .',
        '^ [(so|and)? have you ever (wished you could|dreamed you could|wanted to)] .',
      ],
      level: 'information',
      reframes: [
        { say: 'want to', when: ['label', 'question'] },
        { say: 'would you like to', when: ['prose', 'question'] },
        { say: 'if you’d like to', when: ['statement'] },
        { say: 'rather start with ‹small step›', takes: 'sentence', when: ['label', 'question'] },
        { say: 'start with ‹small step›', takes: 'sentence', when: ['label', 'statement'] },
        { say: 'Not sure yet? Start with ‹small step›.', takes: 'sentence', when: ['prose'] },
      ],
    },
    {
      // The same before a thing ("ready for a smoother move"), or before either ("who doesn't want to save").
      phrases: [
        '^ [(so|and)? (are you)? (finally|really|truly)? ready for] (a|an|more|better|fewer|less)',
        '^ [(so|and)? (who|what .{1,2}) (would not (want|love|like)|does not want)] (to|more|a|an|better|less|fewer)',
        '^ [(so|and)? would you not (like|love|want|prefer)] (to|more|a|an|better|less|fewer)',
        '^ [(so|and)? (would not|do not) you (like|love|want)] (to|more|a|an|better|less|fewer)',
      ],
      level: 'information',
      reframes: ['would you like', { say: 'is this something you want: ‹result›?', takes: 'sentence' }],
    },
    {
      phrases: [
        '^ [yes <stop>? i am ready to] (start|join|save|grow|get|change|transform|take|stop|learn|begin|upgrade|improve|build|become|make)',
      ],
      level: 'information',
      reframes: ['', { say: 'see what’s included', takes: 'sentence' }],
    },
    {
      // The conclusion, drawn for them.
      phrases: [
        '(it|this|that|joining|upgrading|switching) {be} (simply|really|truly|just)? (a|an absolute|a complete|a total) no brainer',
        'you would be (crazy|mad|foolish|silly|insane|nuts|a fool) (not to|to (miss|pass|skip|say no|wait|ignore))',
        '(there is|you have) (absolutely|literally|really)? (no reason|nothing to lose|not a single reason) (not to|to wait|to say no|to hesitate|by trying|by signing up)',
        'you have (absolutely|literally|really)? nothing to lose',
        '(only a fool|no one in their right mind|nobody in their right mind) would (pass|miss|say no|skip|ignore|not)',
        'how can you (possibly)? (say no|lose|refuse|pass (it|this)? up)',
        'you (already)? know you (want|need|deserve) (it|this)',
        '(i am|we are) (sure|certain|confident) you (will|would) (agree|want|love|say yes)',
      ],
      level: 'information',
      says: 'This decides for the reader.',
      reframes: [
        { say: 'Here’s what speaks for it: ‹reason›.', takes: 'sentence', when: ['prose'] },
        { say: 'What speaks for it: ‹reason›', takes: 'sentence', when: ['label'] },
        { say: 'It fits if ‹who it is for›, and doesn’t if ‹who it isn’t for›.', takes: 'sentence', when: ['prose'] },
      ],
    },
    ...closingMoves,
  ],
  // A match is a question to the reader or a claim about them; who else may act in it makes no difference.
  unless: [quoted, negated],
  // A no that is welcome, said beside it.
  unlessNearby: [
    '(yes|no|a no|a yes) (and|or) (a)? (no|yes) (are|is|both|will)',
    'either answer',
    '(a)? no is (fine|welcome|useful|okay|ok|a good answer|just as)',
    'or (would you)? rather (think|wait|decide|not|leave)',
  ],
  except: ['ready to (eat|wear|use|serve|drink|ship|assemble)'],
  flags: {
    '[[What would it take to get you started today]]?': 'What would you need to know to decide either way?',
    'So, [[what would it take for you to say yes]] this week?': 'So, what would you need to know to decide either way?',
    '[[Can you really afford not to]] insure your van?':
      'Is now a good time for this, or would you rather leave it for later?',
    '[[Isn’t it time you]] took your accounting seriously?':
      'Is now a good time for this, or would you rather leave it for later?',
    '[[Shall I put you down for Tuesday or Thursday]]?':
      'Would Tuesday or Thursday suit you, or would you rather decide first?',
    'Great, [[I’ll pencil you in for Friday at 10 in the studio]].':
      'Great, would Friday at 10 in the studio suit you, or would you rather decide first?',
    '[[Shall we make it official]]?': 'Would you like to go ahead, or is something still open?',
    '[[Let’s get you signed up]] for the spring course!': 'Would you like to go ahead, or is something still open?',
    '[[Where should I send the contract]]?': 'Would you like to read the contract before you decide?',
    '[[Ready to]] sleep through the night?': 'Would you like to sleep through the night?',
    '# [[Are You Ready to]] Fill Your Workshops?': '# Want to Fill Your Workshops?',
    '[[[Ready to]] plan your kitchen?](https://example.com)': '[Want to plan your kitchen?](https://example.com)',
    '[[Ready to]] begin, click the green button.': 'If you’d like to begin, click the green button.',
    '[[Are you ready for]] a quieter office?': 'Would you like a quieter office?',
    '[[Who wouldn’t want]] more repeat guests?': 'Would you like more repeat guests?',
    '[[[Yes, I’m ready to]] grow my shop](https://example.com)': '[Grow my shop](https://example.com)',
    '[[It’s a no-brainer]].': 'Here’s what speaks for it: ‹reason›.',
    '[[You’d be crazy not to]] try the new blades.': 'Here’s what speaks for it: ‹reason›.',
    '[[Can you bear to]] put it off another winter?':
      'Is now a good time for this, or would you rather leave it for later?',
    '[[Shall I wrap it]] for you?': 'Would you like to go ahead, or is something still open?',
    '[[Would you prefer the monthly plan or the annual]] one?':
      'Would you like to go ahead, or is something still open?',
    '[[I’ve gone ahead and drawn up your contract]].': 'Would you like to go ahead, or is something still open?',
    '[[I’ll take that as a yes]].': 'Would you like to go ahead, or is something still open?',
    '[[Why would anyone say no]] to a dry cellar?': 'Here’s what speaks for it: ‹reason›.',
    '[[You’d love a quieter dishwasher, wouldn’t you]]?': 'Here’s what speaks for it: ‹reason›.',
    '[[If I could match their price, would you sign]] today?': 'What would you need to know to decide either way?',
  },
  passes: [
    'When you’re ready, the form is at the bottom of this page.',
    'If you don’t feel ready yet, start with one drawer.',
    'What does it take to train for a marathon?',
    'Does Tuesday or Thursday work better for you?',
    'Ready to eat in twelve minutes, straight from the oven.',
    'Your order is ready to collect at the desk.',
    'Would you like to sign up?',
    'Many founders can’t afford a full-time accountant.',
    'Skip lines such as “Shall I put you down for Tuesday or Thursday?” in your calls.',
    '> Are you ready to transform your life?',
    'We’re ready to answer whatever you ask.',
    'Who doesn’t have a drawer full of cables?',
    'Would you like a place on Tuesday, or would you rather think about it?',
    'Please send the contract back whenever it suits you.',
    'Where shall we meet?',
    'Would you like the blue one or the green one?',
    'What would need to change for the heating to work in March?',
    'I’ll send the invoice after the last visit.',
    'Can we put the bins by the gate?',
    'The contract is ready whenever you want to read it.',
    'Which of the two maps is easier to read?',
    'Shall I reserve the hall for you? Yes and no are both fine.',
  ],
  limits: [
    'Where the reader has said yes already, “Let’s get you signed up” is help, and is marked all the same.',
    'Two times offered as a plain choice (“Is Tuesday or Thursday better?”) pass, even where nobody has agreed to meet.',
  ],
});
