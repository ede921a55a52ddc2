import type { Form } from '../rule.ts';

/** The forms of `dip/overpromise` that say how fast it comes. */
export const promisedSpeed: readonly Form[] = [
  {
    // "You'll be fluent in no time": the clause as a whole, so that the hard part can be named.
    phrases: [
      '^ [you (will|can|could) (soon)? (be|become|feel|get) <state>(fluent in <capitalized>|fluent|confident|profitable|certified|debt free|organized|organised|fit|productive|successful|rich|wealthy|famous|independent|pain free|visible|healthy|proficient|booked out|fully booked) (<in-no-time>|overnight|<no-effort>|<self-running>)] $',
    ],
    reframes: [
      { say: 'becoming <state> takes about ‹time›; the hardest part is ‹when›.', when: ['prose', 'statement'] },
      'you can be <state> after about ‹time›',
    ],
  },
  {
    phrases: [
      '^ [you (will|can|could) (soon)? !(not|never|hardly|rarely) <do>(.{1,6}) (<in-no-time>|overnight|<no-effort>|<self-running>)] $',
      '^ [you (will|can|could) (effortlessly) <do>(.{1,6})] $',
    ],
    reframes: [
      { say: 'it takes about ‹time› to <do>; the hardest part is ‹when›.', when: ['prose', 'statement'] },
      'you can <do> after about ‹time›',
    ],
  },
  {
    // Where the words only say how fast.
    phrases: [
      '(you|your|yourself) .{0,8} [<in-no-time>]',
      '(want|ready|how|like) to .{1,6} [<in-no-time>]',
      '^ <gain-verb> .{0,8} [<in-no-time>]',
      '^ (fluent|fit|ready|organized|organised|sorted|debt free|published|certified|hired|beach ready) .{0,3} [<in-no-time>]',
      '^ .{1,4} [in (hours|days|weeks) not (days|weeks|months|years)]',
      '<gain-verb> .{0,3} (your|you|yourself) .{0,4} [overnight]',
      '^ <gain-verb> .{0,5} [overnight]',
      '(<gain-noun>|fluent|rich|wealthy|famous|profitable) [overnight]',
      '({see}|{get}|{feel}|{notice}|{enjoy}) .{0,3} <gain-noun> [(immediately|right away|instantly|straight away|from day one|on day one)]',
    ],
    reframes: ['in about ‹time›', 'after about ‹time› of ‹what kind of work›', ''],
  },
  {
    phrases: [
      '({lose} .{0,2} weight|{get} rich|{make} money|{get} fit|{get} results|{build} muscle|{learn} .{1,3}) [(fast|quick)] $',
    ],
    level: 'information',
    reframes: ['in about ‹time›', ''],
  },
  {
    phrases: [
      '[guaranteed <what>(<gain-noun>)]',
      '[(instant|overnight) <what>(results|growth|profit|profits|income|sales|leads|clients|traffic|rankings|wealth|weight loss|followers|bookings|fluency|mastery|confidence)]',
      '[effortless <what>(<gain-noun>)]',
    ],
    reframes: ['<what> like ‹a named client’s›', '<what>'],
  },
  {
    phrases: [
      '(you|your) .{0,6} [an (instant|overnight) <what>(success|hit|bestseller|expert|celebrity|millionaire|star)]',
    ],
    reframes: ['a <what> after about ‹time›', 'a <what>'],
  },
  {
    phrases: [
      '<gain-verb> .{1,6} [in (just|only|as little as|as few as|under|less than) <time>((<count>|a) (day|days|week|weeks|weekend|weekends))] !(a|per|each|every|ago|of)',
    ],
    level: 'information',
    reframes: ['in <time>, with about ‹time› of work a day', 'in <time>, the hardest of them ‹which›'],
  },
  {
    // A result with the days it is to take: the time stays, the work joins it.
    phrases: [
      'you (will|can|could) (all|soon|actually|really)? (be)? .{0,1} (<feat-verb>|<mastered>|(speaking|playing|earning|coding|singing|selling|running|baking|painting|writing|dancing|swimming|cooking|making|landing|closing|ranking|drawing|surfing|skiing|conversing|chatting) .{0,5}) .{0,5} [(in|within|inside|after) <time>(<days-or-weeks>)] !(of|time|or|from|when|per|notice|with about|the hardest)',
      'you (will|can|could) (all|soon|actually|really)? (be)? .{0,1} (<feat-verb>|<mastered>|(speaking|playing|earning|coding|singing|selling|running|baking|painting|writing|dancing|swimming|cooking|making|landing|closing|ranking|drawing|surfing|skiing|conversing|chatting) .{0,5}) .{0,5} [(in|within|inside|after) <time>(<minutes-or-hours>)] !(of|time|or|from|when|per|notice|with about|the hardest)',
      '(^|get you|make you|have you|makes you|and|so|to|then|finally) <feat-verb> .{0,6} [(in|within) <time>(<days-or-weeks>)] !(of|time|or|from|when|per|notice|after|before|with about|the hardest)',
      '(you|your|yourself|^|and|get|from) .{0,4} <mastered> .{0,3} [(in|within|inside|after) (just|only)? <time>(<days-or-weeks>)] !(of|time|or|from|when|per|notice|with about|the hardest)',
      '(^|to|and|you|will) {pass} .{1,5} [(in|within) <time>(<days-or-weeks>)] !(of|time|with about|the hardest)',
    ],
    level: 'information',
    reframes: ['in <time>, with about ‹time› of work a day', 'in <time>, the hardest of them ‹which›'],
  },
  {
    phrases: [
      '(<mastered>|<takings>|^ <gain-verb> .{0,6}|<feat-verb> .{0,6}|(you|your) .{0,7}) [(in|within|inside) (just|only)? <time>(<days-or-weeks>) (or (less|under|fewer|sooner|faster)|flat|tops|max|guaranteed)] !(with about|the hardest)',
      '(<feat-verb> .{0,6}|(your|you) .{0,6} (<takings>|<mastered>) .{0,3}|(your|you) .{0,6}) [(in|within|inside) (just|only|under|less than|as little as|a mere) <time>(<days-or-weeks>)] !(a|per|each|every|ago|of|and|or|with about|the hardest)',
      '^ .{1,4} [in (just|only|as little as|a mere) <time>(<days-or-weeks>)] !(a|per|each|every|ago|of|and|or|he|she|they|we|i|it|the hardest|with about)',
    ],
    level: 'information',
    reframes: ['in <time>, with about ‹time› of work a day', 'in <time>, the hardest of them ‹which›'],
  },
  {
    // So little time that it isn't even counted.
    phrases: [
      '(you|your|yourself) .{0,7} [in (just|mere|a matter of|literally|only)? (seconds|minutes|hours|days)] !(that|which|of|when|to|or|and|the|a|he|she|they|gone|past|not|per|like|before)',
      '^ (<gain-verb>|<feat-verb>) .{0,6} [in (just|mere|a matter of|literally|only)? (seconds|minutes|hours|days)] !(that|which|of|when|to|or|and|the|a|he|she|gone|past|not|per|like)',
      '(<takings>|<mastered>|done|sorted|solved|fixed|live|handled) [in (just|mere|a matter of|literally|only)? (seconds|minutes|hours|days)] !(that|which|of|when|to|or|and|the|a|he|she|gone|past|not|per|like)',
      '(you|your|yourself|^ (<gain-verb>|<feat-verb>)) .{0,7} [in (no more than|less time than it takes to|the time it takes to) .{1,5}] $',
    ],
    level: 'information',
    reframes: ['in about ‹time›', 'after about ‹time› of ‹what kind of work›', ''],
  },
  {
    phrases: [
      '(you|your|^ <feat-verb>|<mastered>) .{0,8} [(literally|practically|virtually|almost|seemingly) overnight]',
      'you (will|can|could) .{1,8} [overnight]',
      'you (will|can|could) .{1,8} [(long)? before you know it]',
      '^ (<gain-verb>|<feat-verb>) .{1,8} [(long)? before you know it]',
      '(<feat-verb>|<mastered>|(your|more|the) .{0,2} <takings>) .{0,4} [(<in-no-time>|overnight|by this time (next|tomorrow) .|by the (end|close) of (the|this) (week|weekend|month|day|session))]',
      '<mastered> [(instantly|immediately|overnight|straight away|right away|in an instant|at once)]',
      '(you|your|^ <gain-verb>|^ <feat-verb>) .{0,6} <takings> [(instantly|immediately|overnight|straight away|right away|in an instant|fast|like crazy|like never before)]',
      '{promise} you will .{1,6} [by (<day>|<month>|christmas|easter|whitsun|summer|spring|winter|autumn|the (weekend|summer|holidays|new year|end of .{1,3})|new year)]',
      '(you|we|and|to|^) (will)? {double} your <takings> [by (<day>|<month>|christmas|easter|whitsun|summer|spring|winter|autumn|the (weekend|summer|holidays|new year|end of .{1,3})|new year)]',
    ],
    reframes: ['after about ‹time›', 'after about ‹time› of ‹what kind of work›', ''],
  },
  {
    phrases: [
      '(<mastered>|<takings>|abs|results|<feat-verb> .{0,3}|{get} (fit|rich|slim|ripped|results|hired)|{lose} .{0,2} weight|{make} money) [(fast|quick)] (with|without|and|from home|at home|in|by)',
      '[(fast|rapid|speedy|swift|life changing|incredible|amazing|dramatic|spectacular|unbelievable|phenomenal|huge|magical|miraculous|runaway|effortless|endless) <what>(results|weight loss|success|growth|transformation|transformations|income|profits|profit|sales|progress|improvement|relief|returns|gains|savings|fluency)] !(of|from|that|were|was|in 1|in 2)',
      '[(instant|immediate|overnight|lightning fast|super fast|rapid fire|same day|day one|explosive|guaranteed|limitless|unlimited|unstoppable|exponential|massive|mind blowing|jaw dropping|insane|staggering|maximum|lasting|permanent|quick and easy|fast and easy) <what>(<takings>|<gain-noun>|abs|roi|payback|cash|wins|transformation|makeover|muscle|motivation|peace of mind|calm)] !(of|from|that|were|was)',
    ],
    level: 'information',
    reframes: ['<what> like ‹a named client’s›', '<what>'],
  },
  {
    phrases: [
      '(^|will|can|could|to|and|you|that|it|course|program|programme|system|method|app|plan) [(instantly|immediately|dramatically|massively|exponentially|drastically|radically|magically|miraculously|automatically)] (<feat-verb>|{boost}|{improve}|{increase}|{grow}|{transform}|{double}|{lift}|{raise}|{slash}|{eliminate}|{relieve}|{change}|{fix}|{make} you|{feel}|{look}|{attract}|{win}|{become}) .{0,2} (your|you|more|all|the|every)',
    ],
    level: 'information',
    reframes: ['', 'over about ‹time›'],
  },
  {
    phrases: [
      '[({fast track}|{fast} track|{hack}|{shortcut}|{accelerate}|{rocket}|{catapult}) your (way|path|road|route|journey) to] .',
      '[({fast track}|{fast} track|{rocket}|{catapult}) your (career|business|success|growth|progress|promotion|brand|recovery|fluency|learning)]',
      '[(your|the|a|our|my) (fast track|shortcut|fast lane|express (lane|route|ticket)|golden ticket|passport|one way ticket|quick route|secret) to] (<takings>|<gain-noun>|<mastered>|financial|your dream|a better|a bigger|more|riches|freedom|happiness|losing|making|getting|earning|becoming|success)',
    ],
    level: 'information',
    reframes: ['‹how many› steps over ‹time› towards', 'the way, about ‹time› long, to'],
  },

  {
    // The time stands first: "In one weekend you'll …", "Six weeks to a new you".
    phrases: [
      'your (first|next) .{1,4} [(in|within|by) <time>(<days-or-weeks>|<day>|<month>|the (end|weekend) .{0,3}|christmas|easter|summer)] !(with about|the hardest)',
    ],
    level: 'information',
    reframes: ['in <time>, with about ‹time› of work a day', 'in <time>, the hardest of them ‹which›'],
  },
  {
    phrases: [
      '^ [<time>((<number>|one|two|three|four|five|six|seven|eight|ten|twelve|thirty|ninety|just .) (days|weeks|minutes|hours|nights|lessons|sessions)) to] (a|an|your|better|perfect|fluent|financial|freedom|flawless|more|total|clear|clearer|beautiful|success|stronger|whiter)',
    ],
    level: 'information',
    reframes: ['<time> towards', 'the first <time> towards'],
  },
  {
    phrases: [
      '[the (absolute)? (fastest|quickest|speediest|surest|laziest|most effortless|easiest|only) (way|route|path|shortcut|method|road) to] (<feat-verb>|{lose}|{make}|<takings>|<mastered>|a .{1,2} (body|income|business)|financial|riches|success|wealth|happiness)',
    ],
    level: 'information',
    reframes: ['a way to', 'a way, of about ‹time›, to'],
  },

  {
    phrases: [
      '(be|get|become|are|and|you|fully|completely) .{0,1} <mastered> .{0,2} [by <by-when>]',
      '(you|your|^ <feat-verb>|^ <gain-verb>|{double}|{quit}) .{0,6} [by (christmas|easter|summer|spring|tomorrow|tonight|bedtime|lunchtime|teatime|breakfast|payday|the (weekend|summer|holidays|new year|end of (the)? (day|week|month|year|weekend|session))|this time next .|(next)? <weekday>|<month>)] !(if|or|at|we|please|so)',
    ],
    level: 'information',
    reframes: ['after about ‹time›', 'after about ‹time› of ‹what kind of work›'],
  },
  {
    phrases: [
      '(you|your|results|^ <gain-verb>|^ <feat-verb>|{stop}|{quit}|{cure}|difference|for good|forever|{see}|{feel}) .{0,6} [(in|after|with|from) (just|only)? (one|a single|the (very)? first|your (very)? first) (single|short|free)? (wash|use|session|lesson|application|treatment|class|visit|coat|sitting|go|dose|bottle|appointment|workout|step|move|sweep|workshop|read|reading|bite|sip|spray|wear|night|sleep|try|attempt|call|week|day|minute)] !(of|is|was|we|you|i)',
    ],
    level: 'information',
    reframes: ['after about ‹time› of ‹what kind of work›', 'over about ‹time›'],
  },
  {
    phrases: ['[the (easiest|fastest|quickest|simplest|best) .{1,2} you will ever .]'],
    level: 'information',
    reframes: ['‹what it is, and how long it takes›', 'a start, of about ‹time›, on ‹what›'],
  },
  {
    phrases: [
      '^ (a|an|the|your|more|better|clear|clearer|perfect|fluent|flawless|whiter|glowing|new|<takings>|<gain-noun>|stronger|longer|thicker|bigger|flat|flatter|beautiful|conversational|total|complete|zero|double|triple) .{0,4} [in <time>(<days-or-weeks>)] $',
    ],
    level: 'information',
    reframes: ['in <time>, with about ‹time› of work a day', 'in <time>, the hardest of them ‹which›'],
  },
  {
    phrases: ['^ [(one|a single|just one) .{1,3} and (you|your .{1,2}) (is|are|will|have|has|never|can)] .'],
    level: 'information',
    reframes: [
      { say: 'after about ‹time›, you may ‹see what›', takes: 'rest', when: ['prose'] },
      { say: 'what changes after about ‹time›', takes: 'rest' },
    ],
  },
  {
    phrases: [
      '(you|have you|get you|^) .{0,4} like (a|an)? .{1,2} [(in <days-or-weeks>|by <by-when>|within <days-or-weeks>|after (one|the first|a single) .)]',
      '^ (a new|a better|a fitter|a slimmer|perfect|flat|fluent|clear|better|toned|slimmer|debt free|your new|your dream) .{0,3} [by (<by-when>|bank holiday)]',
    ],
    level: 'information',
    reframes: ['after about ‹time› of ‹what kind of work›', 'over about ‹time›'],
  },
  {
    phrases: [
      '(gone|sorted|done|fixed|solved|cleared|healed|cured|erased|banished|beaten|over) [(for good|forever|overnight|instantly|<in-no-time>|in seconds|in minutes)] $',
    ],
    level: 'information',
    reframes: ['after about ‹time›', 'over about ‹time› of ‹what kind of work›'],
  },
  {
    phrases: [
      '^ [(in|within|after) (just|only|as little as|less than|under|a mere)? <time>(<days-or-weeks>)] (from now|flat|or less|and)? you (will|can|could) (be|have|know|speak|play|see|look|feel|master|own|earn|make|lose|write|learn|be able|double|finally)',
    ],
    level: 'information',
    reframes: ['after about ‹time› of ‹what kind of work›', 'in <time>, with about ‹time› of work a day,'],
  },
];
