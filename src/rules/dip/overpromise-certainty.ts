import type { Form } from '../rule.ts';

/** The forms of `dip/overpromise` that say that it can’t fail. */
export const promisedCertainty: readonly Form[] = [
  {
    phrases: ['^ [your? (results|success|growth|profit|weight loss) (is|are)? .{0,1} guaranteed] $'],
    reframes: ['here is how it has gone for others: ‹lowest to highest›', 'here is what we can promise: ‹what›'],
  },
  {
    phrases: [
      '. (results|success|growth|income|profit|sales|weight loss) [guaranteed] !(by|to|under|in|at|for|or)',
      '. (results|success|growth|income|profit|sales|weight loss) [guaranteed] $',
    ],
    reframes: ['', '(‹lowest to highest so far›)'],
  },
  {
    phrases: ['[<who>(we|i) .{0,2} guarantee (that)? you will]'],
    reframes: ['<who> help you', '<who> work with you for about ‹time›, so you can'],
  },
  {
    phrases: ['(we|i) .{0,2} [guarantee (you)? <what>(<gain-noun>|a job|a promotion|a raise|a place)]'],
    reframes: ['work with you towards <what>', 'work with you for about ‹time› towards <what>'],
  },
  {
    phrases: [
      '[you are (absolutely|virtually|practically)? guaranteed to]',
      '[you will be guaranteed to]',
      '[success is guaranteed and you will]',
    ],
    reframes: ['we’ll help you', 'you can, with about ‹time› of work,'],
  },
  {
    phrases: [
      '<offer> (is|are) (absolutely|100%)? [guaranteed] to (<gain-verb>|help|bring|deliver|make you|give you|save you|skyrocket)',
      '^ [guaranteed] to (<gain-verb>|help|bring|deliver|make you|give you|save you)',
    ],
    reframes: ['made', 'shown, with ‹how many clients›,'],
  },
  {
    phrases: [
      '[you have (got)? (absolutely|literally)? nothing to lose]',
      '[there is (absolutely|literally)? nothing to lose]',
    ],
    level: 'information',
    reframes: ['you can ‹get out how› until ‹when›', 'what you’d give it is about ‹time or money›'],
  },
  {
    phrases: [
      '[(100%|completely|totally|absolutely|entirely) risk free] (for|to|until) .',
      '[(100%|completely|totally|absolutely|entirely) risk free] $',
      '(is|it|offer|decision|purchase|order) [risk free] $',
    ],
    level: 'information',
    reframes: ['refundable until ‹when›', 'open to a no until ‹when›'],
  },
  {
    // No way to fail.
    phrases: [
      '[you (simply|just|literally|really|quite simply)? (can not|could not|will not|can never|could never) (possibly|simply)? (fail|lose|miss|go wrong|help but (succeed|win|make|lose|see))] !(your|the|a|any|it|this|that|sight|out|track|me|us|him|her|to|them)',
      '[you (simply|just|literally|really)? (can not|could not) (fail|lose|go wrong) (with|at|in|on|under|using|when|if|once) (you|we|this|our|the|my|your|these|it|us|me|a|an) .?]',
      '[(it is|it will be|it becomes)? (almost|virtually|practically|literally|completely)? impossible (for you)? to (fail|lose|go wrong)]',
      '[(there is)? (simply|just|literally|absolutely)? no (way|chance) (this|it|that|our .) (can|could|will|would) (ever|possibly)? (fail|not work|go wrong|flop|miss)]',
      '[(there is|with)? no (way|chance) (you (can|could|will)|of you|of) (ever)? (fail|failing|lose|losing|go wrong|going wrong|not succeed)]',
      '[(success|results|victory|profit|a pass|your success|passing|winning|your results|the job|a sale|growth) is (now|all but|absolutely|virtually|practically|as good as)? (inevitable|assured|a certainty|in the bag|a given|a foregone conclusion|a done deal|a sure thing|a dead cert|automatic|guaranteed|yours for the taking|practically guaranteed)]',
      '[(a|with a|our)? (100%|one hundred percent|perfect|flawless) (success|pass|win|hit|cure) (rate|record)] !(of|in|for|so far)',
      '[(success|results|growth|profit|a pass|weight loss|confidence) (comes|come|is|are) (as standard|built in|included|baked in|part of the package)]',
      '[(a|with a|our)? (100%|one hundred percent|perfect|flawless) (success|pass|win|hit|cure|results) (rate|record)?] !(of|in|for|so far|story|stories)',
      '[failure is (impossible|not an option)] !(that|if|for|in|by|to|under|at|or|on)',
    ],
    reframes: [
      { say: 'here is how it has gone for others: ‹lowest to highest›', takes: 'rest', when: ['prose', 'statement'] },
      { say: 'how it has gone for others', when: ['label'] },
      { say: 'it takes about ‹time›, and we help you with ‹which part›', when: ['prose'] },
    ],
  },
  {
    phrases: [
      '(^|it|this|that|method|system|formula|trick|plan|and|our .|recipe|approach|technique|template|script|which|stuff|really) [(just|always|simply|really)? works (every (single)? time|first time every time|for (everyone|everybody|anyone|anybody|absolutely everyone|every . type|any budget)|on (everyone|everybody|anyone)|without fail|100% of the time|like (magic|a dream|a charm|clockwork)|wonders|miracles)] !(who|that|in|at|and|on)',
      '(^|it|this|that|method|system|formula|trick|plan|and|our .|recipe|approach|technique|template|script|which) [(has)? never (once|ever|yet)? (fails|failed|lets you down|let (anyone|anybody|a client|me|us) down)] !(to|his|her|me|him)',
    ],
    reframes: ['has worked for ‹how many of how many›', 'works best for ‹whom›'],
  },
  {
    phrases: [
      '(a|the|our|my|your|this|one|only|^) [(surefire|sure fire|sure|foolproof|fool proof|fail safe|failproof|fail proof|no fail|bulletproof|idiot proof|guaranteed|infallible|risk free|can not miss|unbeatable|secret) <what>(way|ways|method|methods|system|formula|recipe|plan|strategy|strategies|approach|technique|route|path|blueprint|template|template|process|cure|cures|solution|trick|fix|remedy|diet|ingredient|weapon|sauce|shortcut)] !(against|from)',
    ],
    level: 'information',
    reframes: ['<what> that took ‹client› from ‹where› to ‹where›', '<what>'],
  },
  {
    // A promise in the first person for what is the reader's to do.
    phrases: [
      '[<who>(we|i) (can|absolutely|personally|solemnly|hereby|100%|will|do|even|fully)? (guarantee|promise|swear|vow|pledge|bet|reckon) (you|that|to you)? (that)? you (will|can)] !(not|be (able|charged|told|asked)|never be|hear|get (a|an|your) (reply|answer|refund|invoice|email)|receive|like)',
      '[<who>(we|i) (can|absolutely|personally|100%|will)? (guarantee|promise|assure) you (that)? (will|this will|it will|these will|you)] (work|change|double|transform|have|pass|see|lose|get|be (fluent|fit|rich|amazed)|love|win|succeed)',
    ],
    reframes: ['<who> help you', '<who> work with you for about ‹time›, so you can'],
  },
  {
    phrases: [
      'you (will|can) .{1,8} [(i promise|we promise|promise|guaranteed|i guarantee it|we guarantee it|trust me|mark my words|no word of a lie|cross my heart|believe me|you have my word|without fail|without question|no ifs no buts|no ifs or buts|hands down|first time every time|every single time)] $',
      '(<feat-verb>|<takings>|^ .{1,3}|<gain-noun>) .{0,4} [(100%)? guaranteed] $',
      '^ [guaranteed (fluent|fit|rich|pass|passes|to work|to succeed|to win|success|results|first page|rankings)]',
      '(^|you will|to|and|we get you) {pass} .{1,6} [(first time|at the first (attempt|go|try)|on your first (attempt|go|try)|first go)]',
    ],
    reframes: ['after about ‹time› of ‹what kind of work›', ''],
  },
  {
    phrases: [
      '(this|our .|my .|our . .|my . .|course|it|program|programme|plan|method|system|book|that|which) [will (100%|definitely|absolutely|certainly|undoubtedly|without (a)? doubt|for sure|without fail|guaranteed) <do>(.)] !(not|be)',
      '(^|this|our .|my .|course|it|program|programme|plan|method|system|book|that|which) .{0,2} [is (100%|definitely|absolutely|practically|virtually)? (going|certain|sure|bound|guaranteed) to <do>(double|triple|transform|change|make|skyrocket|boost|get|let|give|bring|win|help|save|blow)] (you|your)',
    ],
    level: 'information',
    reframes: ['is there to <do>', 'has helped ‹whom› to <do>'],
  },
  {
    phrases: [
      '[you will (never (regret|look back)|not (regret (it|this|a (second|minute|penny))|be disappointed|look back|believe (your eyes|the (difference|results|change)|how (easy|fast|quick|quickly)))|be (amazed|astonished|blown away|stunned|gobsmacked|astounded|shocked|delighted|hooked|glad you did)|wonder how you (ever)? (lived|managed|coped|did|got by) .{0,4}|thank (us|me|yourself) later)]',
    ],
    level: 'information',
    reframes: [
      { say: 'here is what ‹a named client› says: ‹what›', takes: 'rest', when: ['prose', 'statement'] },
      { say: 'you’ll see whether it helps after about ‹time›', when: ['prose'] },
      { say: 'what ‹a named client› says', when: ['label'] },
    ],
  },

  {
    phrases: [
      '(you|your|we will|get you|<feat-verb>|<takings>) .{1,8} [guaranteed] $',
      '(you|your|we will|<feat-verb>|<takings>) .{1,8} [(promise|pinky promise|scouts honour|no doubt about it|without a doubt|every time no exceptions|or i will eat my hat)] $',
    ],
    reframes: ['after about ‹time› of ‹what kind of work›', ''],
  },
  {
    phrases: [
      '(^|it|this|that|method|system|and|our .{1,3}|which|training|course) [(just|always)? works (on|for|with) every .{1,2} (every time)?]',
    ],
    reframes: ['has worked for ‹how many of how many›', 'works best for ‹whom›'],
  },
  {
    phrases: [
      'you [will (100%|definitely|absolutely|certainly|undoubtedly|without doubt|for sure|surely|easily)] (ace|pass|double|triple|succeed|win|make money|look|feel (better|younger|fitter)|see (results|a difference|an improvement)|get (results|the job|hired|fit|rich)|<feat-verb>)',
    ],
    level: 'information',
    reframes: ['can', 'can, with about ‹time› of work,'],
  },
  {
    phrases: [
      '[(the|a|your|our|this)? ((magic|silver) (bullet|pill|wand)|miracle (cure|pill|worker|product|diet|cream|fix)|cure all|wonder (cure|drug|diet|product))] !(is|was|are)',
    ],
    level: 'information',
    reframes: ['something that helps with ‹what›', 'one step towards ‹what›'],
  },
  {
    phrases: [
      '(a|an|our|the|your|with|get|for|of|and|^) [guaranteed <what>(!(by|to|delivery|refund|rate|rates|minimum|hours|price|prices|irish|loan|loans|access|next|same|for|under|in|or|slot|place|places|seat|seats|parking|stay|replacement|term|annual|not|a|the|as|that|weekly|monthly|income|admission|entry|return|payment|and|only) .)]',
    ],
    level: 'information',
    reframes: ['<what> for ‹how many of how many›', '<what>'],
  },
  {
    phrases: [
      '(a|our|the|this|is|are|^|completely|totally|absolutely|100%) [(foolproof|idiot proof|failproof|fail proof|fool proof|surefire)] !(and|or)',
    ],
    level: 'information',
    reframes: ['‹how many of how many›-tested', ''],
  },
  {
    phrases: [
      '(this|it|our .{1,2}|program|programme|method|course|system|plan|that|which|formula|book) [({guarantee}|{ensure}|{promise}) (you)? (success|results|a (pass|win|sale|job|place|promotion|profit|full .)|more (sales|leads|money|clients)|that you will|you will|fluency|weight loss|growth|perfect .|perfection)]',
      '[you are (absolutely|virtually|practically|100%)? guaranteed (a|an|the|success|results|more|your) .?]',
    ],
    reframes: [
      { say: 'has helped ‹how many of how many› so far', takes: 'rest', when: ['prose'] },
      { say: 'it takes about ‹time›', takes: 'rest' },
    ],
  },
  {
    phrases: [
      '(^|and|so|because) [(it|this|that|our .{1,2}|the .{1,2}) (simply|just|literally|absolutely)? (can not|could not|will not|does not) (possibly)? (fail|go wrong|miss|let you down|disappoint|fail you)] !(to|the|a)',
    ],
    reframes: [
      { say: 'here is how it has gone for others: ‹lowest to highest›', takes: 'rest', when: ['prose', 'statement'] },
      { say: 'how it has gone for others', takes: 'rest' },
    ],
  },
  {
    phrases: [
      '[(it is)? (almost|virtually|nearly|practically)? impossible not to (succeed|win|learn|improve|lose|pass|grow|profit|get)]',
      '[(every|all|each) (of our|our|my|the)? (pupil|student|client|customer|candidate|member|pupils|students|clients|candidates|members|one) (will)? (pass|passes|succeeds|succeed|wins|win|gets results|get results|profits|profit|graduate|graduates|gets hired|get hired)] !(the|a|on|by|through|out|away|over)',
    ],
    reframes: [
      { say: 'here is how it has gone for others: ‹lowest to highest›', takes: 'rest', when: ['prose', 'statement'] },
      { say: 'how it has gone for others', takes: 'rest' },
    ],
  },
];
