import type { Form } from '../rule.ts';

/** The forms of `dip/overpromise` that say how large it is, or that it lasts for ever. */
export const promisedScale: readonly Form[] = [
  {
    phrases: [
      '[{watch} <what>(your .{1,3}) (soar|skyrocket|explode|grow|take off|multiply|double|triple|melt away|disappear|pour in|roll in|pile up|climb)]',
      '[{watch} <what>(the (money|leads|sales|pounds|orders|bookings|clients|customers|profits|cash|results|weight|debt)) (soar|skyrocket|grow|multiply|double|roll in|pour in|fly off|drop off|melt away|come in|pile up|disappear)]',
    ],
    reframes: ['{follow} <what> over about ‹time›', '{see} what happens to <what> in ‹time›'],
  },
  {
    phrases: [
      '[({skyrocket}|{supercharge}|{explode}|{turbocharge}|10x|{rocket}|{quadruple}|{revolutionize}|{revolutionise}|{multiply} tenfold) <what>(your .{0,1} (<gain-noun>|productivity|confidence|conversions|output|energy|focus|list|audience|efficiency|performance|sales|income))]',
      '[({double}|{triple}|{quadruple}) <what>(your .{0,1} (<gain-noun>|rate|output|list|audience|bookings|salary|business|speed|productivity))]',
      '[({boost}|{increase}|{grow}|{double}|{triple}) <what>(your .{0,1} (<gain-noun>|productivity|conversions|output|list|audience|performance)) (overnight|dramatically|exponentially|massively|tenfold|by 10x)]',
    ],
    reframes: ['{raise} <what> by ‹how much, in what time›', '{build} <what> up over about ‹time›'],
  },
  {
    phrases: [
      '[({skyrocket}|{supercharge}|{explode}|{turbocharge}|10x|{revolutionize}|{revolutionise}) <what>(your .{0,1} (business|career|brand|marketing|team|workflow|store|practice|studio|website|training|learning|development team))]',
      '[{take} <what>(your .{1,3}) to (the next|another|a whole new|a new|new) (level|levels|heights)]',
    ],
    level: 'information',
    reframes: ['{take} <what> from ‹where› to ‹where›', '{develop} <what> over about ‹time›'],
  },
  {
    phrases: [
      '[({unlock}|{unleash}) your (full|true|hidden|inner)? (potential|greatness|power|genius|best self)]',
      '[{live} (the life of your dreams|your dream life|your best life)]',
    ],
    level: 'information',
    reframes: ['{make} room for ‹what they want to do›', '{start} with ‹one small thing›'],
  },
  {
    phrases: [
      '[({change}|{transform}|{revolutionize}|{revolutionise}) (your|their) (whole|entire)? (life|lives) (forever|completely|for good|overnight|for the better)?]',
      '[(make|makes|making) your dreams (come true|a reality|reality)]',
    ],
    reframes: ['{change} how you ‹do what›', '{change} ‹one thing in their week› first'],
  },
  {
    phrases: [
      '[(a|this|our|the|this free) life (changing|altering) <what>(program|programme|course|book|results|offer|opportunity|information|coaching|event|retreat|workshop|method|system|webinar|session|training|product|app|community)]',
    ],
    reframes: ['a <what> on how to ‹do what›', 'a <what> that changes ‹which part of their week›'],
  },
  {
    phrases: [
      '[(the|your) (only|last) <what>(.{0,2} (course|guide|tool|planner|app|book|program|plan|template|system|diet|mattress|kit|toolkit|resource|platform|software|coach|bag|cream)) you will (ever)? need]',
      '[(the|your) (only|last) <what>(.{0,2} (course|guide|tool|planner|app|book|program|plan|template|system|diet|mattress|kit|toolkit|resource|platform|software|coach|bag|cream)) you will ever (buy|want|own|have to buy|need to buy)]',
    ],
    reframes: ['a <what> for ‹doing what›', 'a <what> that covers ‹what, and not what›'],
  },
  {
    phrases: [
      '[({quit}|{ditch}|{leave}|{escape}|{fire}) your (day job|corporate job|dead end job|nine to five|<number> to <number>|boss)]',
      '[({achieve}|{reach}|{gain}|{find}|{unlock}|{create}) (true|total|complete|your)? financial (freedom|independence)]',
    ],
    level: 'information',
    reframes: ['{earn} about ‹how much› a month after ‹how long›', '{cover} ‹which bill› first'],
  },
  {
    phrases: [
      '(will|to|can|could|and|may|that|^) (completely|totally|forever|literally|really)? [({change} (absolutely)? (everything|your (entire|whole)? (life|world|fortunes|game|future))|{blow} your mind|{rock} your world|{revolutionise} (everything|the way you .{1,4})|{revolutionize} (everything|the way you .{1,4})|{change} the way you .{1,4} forever|{turn} your (life|business|world|finances|health|fortunes|career) around|{solve} (all|every one of) your .{0,2} problems|{make} all your .{1,3} (disappear|vanish|come true|go away)|{transform} (your|the) (whole|entire)? (life|body|world|business|health|finances|relationship|mindset|skin|home))] !(to|into)',
    ],
    reframes: ['{change} ‹which part of your week›', '{help} you with ‹what›'],
  },
  {
    phrases: [
      '[({drop}|{lose}|{shed}) <what>((up to|over)? <count> (dress|jeans|clothes|trouser)? (size|sizes|stone|pounds|lbs|kilos|inches|kg))] (without|in|by|overnight|fast|while|before|just)',
    ],
    level: 'information',
    reframes: ['{lose} <what> over about ‹time›', '{work} towards <what>'],
  },
  {
    // Money, by its figures and by its flow.
    phrases: [
      '({make}|{earn}|{generate}|{pull} in|{bank}|{pocket}|{rake} in|{hit}|{reach}|{build}|{scale} to|{go} to|{cross}|{bring} in|{create}|{run}|{take} home|to|your) .{0,4} [((five|six|seven|eight|multiple six|multiple seven|high five|high six|multi six|multi seven|5|6|7|8) (figures|figure) (income|business|salary|launch|launches|month|months|year|years|agency|brand|lifestyle|sales|revenue|earner|side hustle)?)] !(who|sum|number|code|pin|in the)',
      '({make}|{earn}|{generate}|{bank}|{pocket}|{rake} in|{pull} in|{print}) (serious|real|big|easy|fast|quick|crazy|silly|unlimited|extra|free|endless|stacks of|piles of|a (fortune|killing|packet|mint|bomb)) [(money|cash|bucks|income|dough|dosh)] !(for)',
    ],
    level: 'information',
    reframes: ['about ‹how much, after how long›', '‹how much your clients have made, lowest to highest›'],
  },
  {
    phrases: [
      '(money|cash|leads|sales|orders|bookings|clients|customers|offers|enquiries|inquiries|subscribers|followers|profits|signups|sign ups|donations|visitors|job offers) (will|to|start to|starts to|will start to|just|simply)? [({roll}|{pour}|{flood}|{fly}|{stream}|{flow}|{queue} up|{come} (pouring|flooding|rolling|flying|streaming|flowing)) (in|through the door|to you)] !(from|to|of|the|a)',
    ],
    level: 'information',
    reframes: ['{come} in after about ‹time›', '{come} from ‹where›, after about ‹time›'],
  },
  {
    phrases: [
      '[(<number> <what>(your .{0,2} <takings>))] !(and|in)',
      '[({skyrocket}|{sky} rocket|{supercharge}|{super} charge|{turbocharge}|{turbo} charge|{explode}|{rocket}|{catapult}|{quadruple}|{ignite}|{unleash}|{maximise}|{maximize}|{crush}|{smash}|{dominate}|{blow} up|2x|3x|4x|5x|10x|20x|50x|100x|{five} x|{ten} x) <what>(your .{0,2} (<takings>|goals|sales goals|targets|career|market|niche|industry|love life|skills|learning|dating life|health|results|brand|content|marketing))]',
      '[({double}|{triple}|{quadruple}) <what>(your .{0,1} <takings>)]',
      '[({double}|{triple}|{quadruple}) <what>(your .{0,2} (money|investment|chances|luck|business|weight loss|fun|pleasure))]',
    ],
    reframes: ['{raise} <what> by ‹how much, in what time›', '{build} <what> up over about ‹time›'],
  },
  {
    phrases: [
      '(to|of|for|your|with|and|find|want|towards|toward) [(total|true|complete|real|lasting)? financial (freedom|independence)] !(for|act|is|of|was)',
    ],
    level: 'information',
    reframes: ['about ‹how much› a month after ‹how long›', '‹which bill› covered first'],
  },
  {
    phrases: [
      '[(the|a|your|that) <what>(body|life|business|career|relationship|income|figure|skin|job|lifestyle|marriage|physique|results|garden|lawn|smile) (of your (wildest)? dreams|you have always (dreamed of|dreamt of|wanted|wished for)|you (truly)? deserve)]',
      '[(your|the) dream <what>(body|life|income|physique|figure|business|career|relationship|lifestyle|results|weight)]',
    ],
    level: 'information',
    reframes: ['a <what> that ‹changes in what way›', '‹one change› in your <what>'],
  },
  {
    phrases: [
      '[(the|your) (only|last) <what>(.{1,3}) you will ever !(love|meet|see|know|be|find|hear) .{1,2}] $',
      '[(the|your) (only|last) <what>(.{1,3}) you will (ever|really ever) (need|buy|want|own|read|have to .|need to .|go on|take)]',
    ],
    reframes: ['a <what> for ‹doing what›', 'a <what> that covers ‹what, and not what›'],
  },
  {
    phrases: [
      '[(from)? (zero to hero|rags to riches|broke to (booked|booming|rich|billionaire|millionaire|baller|six|seven) (out|up|figures)?|flab to fab|drab to fab|(complete|total|absolute)? (beginner|novice|newbie) to (pro|expert|master|fluent|hero|native|boss) (level)?) (<in-no-time>|overnight|<no-effort>|in <days-or-weeks>)?]',
    ],
    level: 'information',
    reframes: ['from ‹where› to ‹where›', 'one step on, from ‹where› to ‹where›'],
  },
  {
    phrases: [
      '[(perfect|flawless|faultless|spotless|immaculate|amazing|incredible|picture perfect) <what>(.{1,3}) (every (single)? time|each and every time|first time every time|every single day|forever)]',
      '(get|have|enjoy|your|achieve|guarantee|for) .{0,2} [(perfect|flawless|faultless|spotless|miracle) <what>(skin|teeth|lawn|body|abs|results|health|sleep|grades|credit|smile|hair|pitch|posture|form|figure)] !(and|or)',
    ],
    level: 'information',
    reframes: ['<what>, most times, after about ‹time›', '<what> after about ‹time›'],
  },
  {
    phrases: [
      '[(a|an|the)? (never ending|endless|constant|continuous|non stop|unstoppable|infinite|limitless|steady|flood|avalanche|tsunami|deluge|stream|queue) (stream|flow|supply|flood|queue|pipeline)? of (new|paying|qualified|hot|fresh|eager|ideal|high paying|dream)? <what>(<takings>|money|cash|buyers|patients|students|guests|donors|work|business)]',
      '[(endless|unlimited|limitless|infinite|non stop) (new|paying|qualified|hot|fresh|ideal)? <what>(<takings>|buyers|cash|customers|guests|patients|students|donors)]',
    ],
    level: 'information',
    reframes: ['‹how many› <what> a month after about ‹time›', '<what>'],
  },
  {
    phrases: [
      '(you|your|and|to|will|^) .{0,3} [{become} (a|an|the) .{0,1} (millionaire|billionaire|superstar|legend|guru|celebrity|household name|bestselling .|best selling .|money magnet|magnet|master of|powerhouse|star|genius|ninja|wizard|rockstar)]',
      '(you|your|will|and|to) .{0,3} [({become}|{be}|{feel}) (absolutely|totally|completely)? (unstoppable|irresistible|invincible|limitless|bulletproof|a new (man|woman|person)|ten years younger|<number> years younger)]',
      '[{wake} up to .{0,4} (sales|orders|money|cash|bookings|clients|leads|a new (body|life|you)|profits|enquiries|perfect skin)]',
    ],
    level: 'information',
    reframes: ['{get} better at ‹what› over about ‹time›', '{take} one step towards ‹what they want›'],
  },
  {
    phrases: ['[({act}|{feel}) like magic]'],
    level: 'information',
    reframes: ['{work} for ‹how many of how many›', '{take} about ‹time› to show'],
  },
  {
    phrases: [
      '[more .{1,3} than you (can|could|know|will know|will|have|ever|would) (ever|possibly)? (handle|manage|what to do with|imagined|imagine|dreamed of|dreamt of|count|cope with|fit in|shake a stick at|thought possible)]',
    ],
    level: 'information',
    reframes: ['‹how many› a month after about ‹time›', '‹how many, by when›'],
  },
  {
    phrases: [
      '(you|and|to|{help}|{make}) .{0,2} [({sail}|{fly}|{breeze}|{waltz}|{cruise}|{coast}|{glide}|{romp}|{race}|{whizz}|{float}) through] (your|any|every|exams|interviews|the (exam|exams|interview|test|tests|course|day|week|season|audit|menopause|winter|school))',
    ],
    level: 'information',
    reframes: ['{work} your way through', '{work} through'],
  },
  {
    phrases: [
      '(^|you will|you can|to|and) [({ace}|{nail}|{smash}|{crush})] (your|the|any|every) .{0,2} (exam|exams|interview|interviews|test|tests|audition|auditions|pitch|presentation|speech|finals|assessment|goals|targets)',
    ],
    level: 'information',
    reframes: ['{prepare} for', '{practice} for'],
  },
  {
    phrases: [
      '(you|and|will|to|your .|skin|face|^) .{0,3} [({look}|{feel}|{be}|{become}) .{0,3} (<number>|five|ten|fifteen|twenty|thirty|years) (years)? younger]',
      '[{take} (<number>|five|ten|fifteen|twenty)? years off (you|your .{1,2})]',
    ],
    level: 'information',
    reframes: ['{look} rested after about ‹time›', '{feel} better after about ‹time›'],
  },
  {
    phrases: [
      '[{wake} up (rich|richer|fluent|slimmer|thinner|younger|wealthier|confident|a new (man|woman|person)|debt free|pain free)]',
      '[be (your own boss|the boss of your own .|rich|debt free|a millionaire|financially free)] (in|by|from|within|before|this|overnight)',
    ],
    level: 'information',
    reframes: ['{take} one step towards ‹what they want›', '{get} ‹how much› further after about ‹time›'],
  },
  {
    phrases: [
      '[{turn} your <what>(.{1,3}) into (a (money machine|cash cow|goldmine|gold mine|cash machine|money making machine|lead machine|sales machine|money spinner|six figure .{1,2})|gold|cash|pure profit|serious cash)]',
    ],
    level: 'information',
    reframes: [
      '{use} your <what> to earn about ‹how much, after how long›',
      '{try} your <what> for ‹what it could bring in›',
    ],
  },
  {
    phrases: ['[{print} money]'],
    level: 'information',
    reframes: ['{earn} about ‹how much, after how long›', '{bring} in ‹how much, by when›'],
  },
  {
    phrases: [
      '[(the sky is the limit|nothing can stop you|the world is your oyster|laughing all the way to the bank|quids in|rolling in (it|money|cash)|you will be (unrecognisable|unrecognizable|set for life|made for life|laughing)|anything is possible|there is no limit to (what you|how)|no limits)]',
    ],
    level: 'information',
    reframes: [
      { say: 'here is what ‹a named client› did in ‹time›', takes: 'rest', when: ['prose'] },
      { say: 'you could start with ‹one small thing›', takes: 'rest', when: ['prose'] },
      { say: 'one step, in ‹time›', takes: 'rest', when: ['label'] },
    ],
  },
  {
    phrases: [
      '(is|are|your .{1,3}|freedom|success|wealth) [(just|only)? (one|a|a single|two|three|a few|mere) (short|simple|quick|single)? (click|clicks|step|steps|call|calls|tap|taps|lesson|lessons|email|signature|session|sessions|days|weeks|months|minutes|hours|form) away] !(from (the|our|my|us|a))',
    ],
    level: 'information',
    reframes: ['about ‹how many steps› away', '‹how long› away'],
  },
  {
    phrases: [
      '[({boost}|{increase}|{grow}|{lift}|{explode}|{multiply}|{skyrocket}) <what>(your .{0,3})] by (up to|over|more than|at least|as much as)? <number>',
    ],
    level: 'information',
    reframes: ['{raise} <what>, over about ‹time›,', '{build} <what> up, over about ‹time›,'],
  },
  {
    phrases: [
      '[{make} you (a|an|into a|instantly|truly|feel|look)? .{0,1} (<mastered>|star|superstar|millionaire|household name|celebrity|irresistible|unstoppable|money|unforgettable|a fortune|invincible)] !(with|about|in the)',
    ],
    level: 'information',
    reframes: ['{help} you towards ‹what›', '{bring} you ‹one step› closer to ‹what›'],
  },
  {
    phrases: [
      '[(everything|all|anything|the .{1,2}) (that)? you (have)? (ever|always) (wanted|dreamed of|dreamt of|wished for|dreamed|needed|hoped for)]',
    ],
    level: 'information',
    reframes: ['‹what they get first›', '‹one thing they asked for›'],
  },
  {
    phrases: [
      '[{let} (the|your) <what>(money|cash|leads|sales|orders|bookings|clients|customers|offers|enquiries|results|profits|compliments) ({roll}|{pour}|{flood}|{come}|{flow}|{stream}|{pile}) (in|up)]',
    ],
    reframes: ['{see} what happens to <what> in ‹time›', '{follow} <what> over about ‹time›'],
  },
  {
    phrases: [
      '[{turn} <what>((your|any|every|even|total|complete|more|all your|casual|cold|idle|first time) .{1,3}) into (a|an|your|loyal|paying|raving|repeat|hot)? .{0,1} (income|fortune|star|asset|superstar|superstars|masterpiece|paradise|oasis|winners|champions|experts|leaders|fans|buyers|customers|customer|client|fan|buyer|clients|sales|profit|profits|superfans|advocates|a students|stars|empire|business)]',
    ],
    level: 'information',
    reframes: ['{help} <what> become ‹what, in what time›', '{work} with <what> over about ‹time›'],
  },
  {
    phrases: [
      '(you|your|will|neighbours|neighbors|friends|everyone|colleagues) .{0,5} [(green with envy|(drop|dropping) jaws|(jaws|jaw) (will)? (drop|hit the floor)|the envy of .{1,3})]',
    ],
    level: 'hint',
    reframes: ['curious about ‹what›', 'asking you about ‹what›'],
  },
  {
    phrases: [
      '[(the|an|a|our|your) (instant|permanent|overnight|guaranteed|one step|ultimate|complete|total|perfect|one stop|sure) (cure|fix|remedy|solution|answer|antidote) (for|to)] .',
    ],
    level: 'information',
    reframes: ['a help with', 'one step towards less of'],
  },
  {
    phrases: [
      '[({quit}|{leave}|{ditch}|{escape}) your (job|office|desk|boss|employer|soul destroying job)] (by|for good|in|within|forever|$|and)',
    ],
    level: 'information',
    reframes: ['{earn} about ‹how much› a month after ‹how long›', '{cover} ‹which bill› first'],
  },
  {
    phrases: [
      'your .{1,3} (will|to|is going to|are going to|can|could)? [({go} through the roof|{hit} the roof|{go} sky high|{go} off the charts|{rocket}|{skyrocket}|{soar}|{explode}|{go} viral|{blow} up|{go} stratospheric)]',
    ],
    level: 'information',
    reframes: ['{grow} by ‹how much, in what time›', '{change} over about ‹time›'],
  },
];
