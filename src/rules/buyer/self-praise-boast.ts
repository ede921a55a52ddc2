import type { Form } from '../rule.ts';

/** The forms of `buyer/self-praise` that boast of the seller’s ways. */
export const boasts: readonly Form[] = [
  {
    phrases: [
      '[(we|i) (are|am) (simply|quite simply)? (the best|number one|the #1|second to none|the market leader|the market leaders|industry leaders|the industry leader|world class|unmatched|unrivaled|unbeatable|the gold standard) (in (the (business|industry|country|area|region|market|state|world)|town|our field))?] $',
      '[(we|i) (go|always go) (above and beyond|the extra mile) (for (you|our clients|our customers|every client))?]',
      '[(we|i) (set|are setting) the (industry|gold)? (standard|bar) (for|in) .{1,3}] $',
      '[(your|customer|client) (success|satisfaction|happiness) is our (top|number one|#1|first|highest|only|biggest)? (priority|mission|goal|passion|success|business|promise|guarantee)]',
      '[our (clients|customers|patients|guests|students) (are|come) (our (top|number one|first|highest)? priority|first)]',
      '[(we|i) (always)? put (our|the)? (customers|customer|clients|client|patients|guests|you) first]',
      '[(we|i) (are|am) (fully|deeply|truly)? (committed|dedicated) to (excellence|quality|service|customer satisfaction|client satisfaction|your satisfaction|your success|the highest (standards|quality)|outstanding .|exceptional .)]',
      '[(quality|service|results|expertise|care|experts|a partner|a team) (you|that you) can (trust|count on|rely on|depend on)]',
      '[(we|i) (have|bring) (unmatched|unparalleled|unrivaled|unrivalled|deep|extensive|vast) (experience|expertise|knowledge)]',
      '[our reputation speaks for itself]',
      '[our (work|results|record|numbers) (speaks|speak) for (itself|themselves)]',
      '[there is a reason (we are|why we are) (the best|number one|#1|so popular|.{0,2} favorite)]',
    ],
    reframes: [
      { say: 'you get ‹what, by when›', when: ['prose'] },
      { say: '‹who› chose us because ‹why, in their words›', when: ['prose'] },
      { say: 'what you get, by when', when: ['label'] },
    ],
  },
  {
    phrases: [
      '[(we|i) (pride|take) (ourselves|myself|great pride|pride|immense pride) (on|in) (our|my)? (providing|delivering|offering|giving) (you|our clients|our customers|you with)?] .',
      '[(we|i) (are|am) (deeply|truly|so|very|really)? passionate about (providing|delivering|offering|giving) (you|our clients|our customers|you with)?] .',
    ],
    reframes: ['you get', 'you can count on'],
  },
  {
    phrases: [
      '[<who>(we|i) (are|am) (deeply|truly|so|very|really)? (passionate about|committed to|dedicated to|proud of) helping] .',
      '[<who>(we|i) (pride|take) (ourselves|myself|great pride|pride) (on|in) helping] .',
    ],
    reframes: ['<who> help', 'you can ‹do what›, because <who> help'],
  },
  {
    phrases: [
      '[(we|i) (pride (ourselves|myself)|take (great|immense|real|enormous)? pride) (on|in) (our|my|being|having)?] !(providing|delivering|offering|giving|helping|that|this|you)',
      '[(we|i) (are|am) known for (our|my|having)?] .',
    ],
    reframes: [
      { say: 'you get ‹what, by when›', takes: 'rest', when: ['prose'] },
      { say: 'what you get, by when', takes: 'rest', when: ['label'] },
      { say: '‹who› told us ‹what, in their words›', takes: 'rest', when: ['prose'] },
    ],
  },
  {
    phrases: [
      '[<who>(we|i) (are|am) (deeply|truly|so|very|really|fiercely|genuinely)? passionate about] !(providing|delivering|offering|giving|helping)',
    ],
    reframes: ['<who> work on', { say: 'you get ‹what, by when›', takes: 'rest', when: ['prose'] }],
  },
  {
    // Above all others, as an idiom.
    phrases: [
      '(we|our|i|us|my|ours) .{0,7} [(truly|really|simply|quite simply|just|still|head and shoulders)? <boast>] !(that|which|to)',
      '^ .{0,2} [<boast>] (when it comes to|for|in|at|since|and|with|<trade-one>|<trade-many>|service|quality) .',
      '^ .{0,3} [(second to none|bar none|in a (class|league) of (our|its|their) own|a cut above|head and shoulders above|streets ahead|like no other|without equal|the best of the best|the best in the business)] $',
      '(is|are|service|quality|range|food|value|team|staff|craftsmanship|experience|reputation|support|care|cooking|coffee|prices|workmanship|selection) [(truly|simply|quite simply)? (second to none|bar none|in a (class|league) of (our|its|their) own|a cut above|head and shoulders above|streets ahead|like no other|without equal|hard to beat|the best in the business|unlike any other)]',
    ],
    reframes: ['‹fact that shows it›', { say: 'what you get, by when', takes: 'rest', when: ['label'] }, ''],
  },
  {
    phrases: [
      '[(no one|nobody|no other .{1,2}|few (others|people|firms|companies)|not many|no (firm|company|agency|shop|team|one else)) (else)? (in <capitalized>|in .{1,3}|around|out there)? (does|do|knows|know|makes|make|bakes|fixes|builds|understands|gets|offers|can match|match|matches|comes close to|comes close|come close|beats|can beat|cleans|cuts|cooks|paints|delivers|serves|looks after|cares|treats|grows|brews|sells|comes|can do|can offer|can touch|can say|holds a candle to) .{0,5} (we|us|ours|our|i|me|here|like the <capitalized>|like <capitalized>) (do|can|does|did)?] !(to|as)',
      '[(no one|nobody) (does|knows|makes|bakes|fixes|builds|understands|offers|beats|cleans|cuts|cooks|paints|delivers|brews) (it|them|.{1,3}) (better|finer|quite like|faster and better)] .?',
      '[you (will|would|can|could) (not|never|struggle to|be hard pushed to|be hard pressed to|have a hard time to|find it hard to|be lucky to) (find|get|taste|meet|see|buy|come across|beat) (a|an|any|anyone|anything|anybody|anywhere|another|more)? .{0,1} (better|finer|friendlier|more (skilled|dedicated|experienced|reliable|caring|passionate|qualified|talented|knowledgeable|professional|trusted|delicious|beautiful)|tastier|nicer|fresher|kinder|more) .{0,4} (anywhere|in|around|else|for miles|than|this side|on|at|outside|out there|near|money can buy|$)]',
      '[you wont find (a|an|any|anyone|anything)? .{0,1} (better|finer|friendlier|tastier|nicer|more) .{0,4} (anywhere|in|around|else|for miles|than|this side|on|out there|$)]',
      '[there (is|are) (simply|quite simply|just)? (no|none|nobody|no one|nothing|nowhere) .{0,2} (better|finer|like (us|our|it)|quite like|to (touch|match|beat|rival) (us|our|it|me)) .{0,3} (anywhere|in|around|than|us|our|we)]',
      '[(expertise|care|service|craftsmanship|quality|flavours|flavors|skill|knowledge|something|attention|results|designs|value|dishes|taste|a service|an experience) (that)? you (will not|can not|would not|will struggle to) (find|get|see|taste|match) (anywhere else|elsewhere|in any other|at any other|on the high street|at other|from other)]',
      '[(service with a smile|excellence as standard|quality as standard|nothing but the best|only the best (for|is|will)|experience the .{1,2} difference|the .{1,2} difference $|like you have never (seen|tasted|experienced|felt|known) (it)? before|the proof is in|the name says it all|(our|a) name (is|has become) synonymous with .{1,2}|a reputation (for excellence|that is second to none|we are proud of)|standards (of excellence)? (second to none|you will not find)|the .{0,2} experts (you|in)|because (you|our .) deserve the best|you deserve the best)]',
      '[(ask anyone in .{1,3}|ask around|we must be doing something right|the proof is in the pudding|need we say more|our (work|results|record|numbers|reputation|food|clients|track record) (speaks|speak) for (itself|themselves|us))]',
      '[we are (that|just that|so|pretty|really|seriously|damn|very) good (at (what we do|it))?]',
    ],
    level: 'information',
    reframes: [
      { say: 'you get ‹what, by when›', takes: 'rest', when: ['prose'] },
      { say: '‹who› chose us because ‹why, in their words›', takes: 'rest', when: ['prose'] },
      { say: 'what you get, by when', takes: 'rest', when: ['label'] },
    ],
  },
  {
    // "Not just another agency": the difference is what they'd like to know.
    phrases: [
      '(we|i|this|it|us|ours) .{0,3} [not (just|simply|merely)? (another|your (average|typical|usual|ordinary|standard|everyday|run of the mill|bog standard|garden variety))] .',
      '(we|i|this|it) .{0,3} [(more than|so much more than|far more than|much more than|anything but) (just)? (a|an|another|your average|your typical)] .{0,2} <trade-one>',
    ],
    level: 'information',
    reframes: ['a', 'a ‹what is different about it›'],
  },
  {
    phrases: [
      '[unlike (those|these|some|so many|most|certain|many) (of)? (other|the|our)? .{1,2}] (we|our|i)',
      '[unlike (other|most|any other|all other|the other|all the other|your average|your typical|ordinary|traditional|those other) .{0,2} (<trade-many>|<trade-one>|companies|firms|people|shops|options|guys)] (we|i|our|this|it|the)',
    ],
    level: 'information',
    reframes: ['', 'for ‹whom›'],
  },
  {
    phrases: [
      '(<trade-one>|<trade-many>|service|approach|experience|program|course) [(unlike (any|no) other|like no other|with a difference|that stands out from the (crowd|rest))]',
    ],
    level: 'information',
    reframes: ['that ‹does what for whom›', ''],
  },
  {
    phrases: [
      '[(what|the thing that|one thing that) (really|truly)? (sets|set|makes|separates|distinguishes) (us|me|our .) (apart|different|special|unique|stand out|so (special|good|different)|the best|from the (rest|crowd|competition|pack)) (from .{1,3} $)?]',
      '[what (makes|made) (us|me|our .) (so)? (different|special|unique|the best|the obvious choice|stand out)]',
    ],
    level: 'information',
    reframes: ['‹what they get from it›', '‹what a named customer says of it›'],
  },
  {
    phrases: [
      '[(it|that|this|which|quality|our .{1,3}) (really|truly)? (sets|set|separates|distinguishes) (us|me) (apart|from the (rest|crowd|competition|pack))] .?',
      '[we (stand|rise|tower) (out|head and shoulders|above) .{0,4} (crowd|rest|competition|others|pack)]',
      '[(we|i) (do things|do it|think|work|play|go about things|operate) (a little|a bit|very)? differently] (here|at|from|to|$)',
    ],
    level: 'information',
    reframes: [
      { say: 'you get ‹what, by when›', takes: 'rest', when: ['prose'] },
      { say: '‹who› told us ‹what, in their words›', takes: 'rest', when: ['prose'] },
      { say: 'what you get, by when', takes: 'rest', when: ['label'] },
    ],
  },
  {
    // What we hold dear.
    phrases: [
      '[(excellence|quality|service|innovation|care|craftsmanship|hospitality|integrity|trust|customer service|honesty|perfection|passion|detail|flavour|flavor|creativity|safety|sustainability|attention to detail|going the extra mile|tradition|design|luxury|customer care|customers|people|hospitality|baking|cooking|gardening|music|farming|wood|beer|bread|coffee|family) (is|are|runs|run|flows|flow) (deep)? (in|at|through) (our|the|my) (very)? (dna|blood|veins|bones|heart|core|soul|nature|roots) .{0,6}] $',
      '[(excellence|quality|service|innovation|care|craftsmanship|hospitality|integrity|trust|customer service|honesty|perfection|passion|detail|customer satisfaction|client satisfaction|your .{1,2}) (is|are) (at|in)? (the)? (our|my|very)? (watchword|watchwords|middle name|bread and butter|hallmark|trademark|calling card|north star|guiding star|obsession|number one priority|religion|passion|promise|heart|core|forefront|centre|center) .{0,6}]',
      '[(we|i) (live and breathe|eat sleep and breathe|eat and breathe|bleed|obsess over|are obsessed with|are crazy about|are mad about|are nuts about|care deeply about|care passionately about|strive for (excellence|perfection)|strive to (be|deliver|provide|exceed)|aim (to exceed|for excellence|to please)|never compromise|refuse to compromise|accept nothing less|settle for nothing less|will not settle|set the (bar|standard)|raise the bar)] .?',
      '[(we|i) (push the (boundaries|envelope)|think outside the box|lead the (way|field|pack)|go (above and beyond|the extra mile|out of our way)|put (our)? (heart and soul|hearts and souls|heart|hearts|love) into|pour (our)? (heart and soul|hearts and souls|heart|hearts|love) into|wrote the book on|know (.{1,4}) (inside out|like the back of (our|my) (hand|hands)|better than anyone|like no other|like no one else)|deliver (excellence|results that))] .?',
      '[(we|i) (exceed expectations|have a passion for|have perfected|have mastered|have raised the|are the (gold standard|benchmark|experts|masters|original|real deal|obvious choice|name behind|people behind)|are at the (forefront|cutting edge|top|leading edge)|are ahead of)] .?',
      '[(we|i) have (built|created|made|crafted|got|designed|developed|put together|grown) (something|a .{1,2}) (truly|really|very|pretty|quite|rather|genuinely)? (special|unique|remarkable|extraordinary|incredible|amazing|magical|beautiful|exceptional|to be proud of|we are (so)? proud of|unlike .{1,2})]',
      '[our .{0,2} (passion|obsession|reputation|eye|flair|appetite|hunger|zest|nose|gift|love|enthusiasm) (for|of)] .',
      '[our .{0,2} (commitment|dedication|devotion|relentless pursuit|pursuit|tireless pursuit) (to|of|in|on) (total|absolute|complete|the highest|your|client|customer|guest|patient|culinary|technical|our)? (excellence|quality|perfection|service|customers|clients|guests|patients|detail|craft|craftsmanship|innovation|satisfaction|success|care|standards|results|safety|integrity|honesty|hospitality|sustainability|happiness|experience)]',
      '[(we are|i am|we feel|being|so) (incredibly|truly|deeply|so|very|immensely|justifiably|justly|rightly|quietly|extremely|really)? proud (of (our|the (work|team|service|reputation|quality|fact|way we)|what we)|to (be|have been) (recognised|recognized|known|named|voted|rated|ranked|regarded|chosen|the|a|one|an|able|trusted|called|considered|part))] .?',
      '[(a|the) (name|brand|team|firm|company|people|shop|garage|partner|choice|tradesman|agency|service|quality|agent|builder|roofer|plumber|source|expert|professional|professionals|experts) (you|that you|everyone|everybody|people|locals|families|businesses|.{1,2}) (can|have|has) (always)? (trust|rely on|depend on|count on|trusted|relied on|trusted for .{1,3}|come to trust)]',
    ],
    level: 'information',
    reframes: [
      { say: 'you get ‹what, by when›', takes: 'rest', when: ['prose'] },
      { say: '‹who› told us ‹what, in their words›', takes: 'rest', when: ['prose'] },
      { say: 'what you get, by when', takes: 'rest', when: ['label'] },
    ],
  },
  {
    phrases: [
      '[the (name|brand|firm|team|garage|shop|people|choice|agency|company|builder|bakery) (that)? (<capitalized> <capitalized>?|locals|people|families|everyone|everybody|builders|brides|farmers|businesses|the .{1,2}) (trust|trusts|love|loves|turn to|turns to|rely on|relies on|prefer|prefers|rave about|raves about|choose|chooses|swear by|swears by|talk about|talks about|is talking about|are talking about)] .?',
      '[we are the .{1,3} (other|that other|everyone|everybody|people|all the|the others|the pros|your neighbours|your neighbors) .{0,2} (call|calls|turn to|turns to|copy|copies|come to|comes to|trust|trusts|talk about|rave about|recommend|recommends|wants|want|is talking about)] .?',
      '^ [(delivering|providing|serving up|bringing you|offering|committed to|dedicated to|passionate about|driven by|inspired by|obsessed with|devoted to|proudly serving|proudly making|setting the (bar|standard)|raising the bar|redefining|going above and beyond|synonymous with|striving for) (excellence|quality|exceptional .|outstanding .|the (best|finest|highest) .|world class .|unrivalled .|unbeatable .|perfection|happiness|smiles|passion|innovation|unforgettable .)] (since|for|in|to|every|with|from|$)',
      '[our (reputation|name|fame) (precedes us|goes before us|is everything|says it all|is known)]',
      '[(i|we) (have (often)? been|am often|are often|was once|were once|get) (called|described as|told (i am|we are)|hailed as|known to be) (the|a|an|one of|simply|quite)] .',
      '[(nothing|nothing else|none|no other .{1,2}) (ever|quite|really|even)? (comes close|come close|compares|compare|beats|can match|can beat|matches|rivals|touches|holds a candle) (to)? (our|us|it|a|ours)?] .?',
      '[you (will|would|can|could) (not|never) (get|find|see|taste|have|experience|meet) .{1,3} (like (ours|us|this|these|it)|anywhere else|elsewhere|this good|as good)] .{0,2}',
      '[(the talk of the town|a (bit of a|pretty|kind of a)? big deal (in|at) .|on (everyone|everybody) is lips|the toast of .{1,2}|top dogs|kings of our trade|at the top of our trade|the (real|absolute) (deal|business|dogs bollocks|mutts nuts|bees knees))]',
    ],
    level: 'information',
    reframes: [
      { say: 'you get ‹what, by when›', takes: 'rest', when: ['prose'] },
      { say: '‹who› told us ‹what, in their words›', takes: 'rest', when: ['prose'] },
      { say: 'what you get, by when', takes: 'rest', when: ['label'] },
    ],
  },
  {
    phrases: [
      '[(we|i) lead (the)? (market|industry|world|country|pack|sector|region|field)]',
      '[(no one|nobody|nothing|no other .) (else)? (even|ever|quite)? (comes|come) close] $',
      '[(look no further (than .{1,3})?|your search (ends|stops|is over) (here)?|you have come to the right place|you (have|could not have) (found|come to) (the right|the best|a better|better) .{0,2})] !(down|up|ahead)',
      '[(we|i) (are|am) (an|a|the)? (absolute|total|complete|true|self confessed|real|proud|unashamed|passionate)? (perfectionists|perfectionist|obsessives|fanatics|sticklers|stickler|obsessive about|fanatical about|obsessed with|crazy about|serious about|fussy about|game changers|trailblazers|innovators|pioneers|visionaries|visionary|thought leaders|trendsetters|wizards|magicians|artists|the obvious choice|the only name|the name to)] .?',
      '(you|you will|you are|we|clients|always|only|nothing but) (always|only|will)? (get|getting|receive|deserve|give you|use|accept|offer) [(nothing but)? the (very|absolute)? (best|finest)] !(of both|way|time|price|out|from)',
    ],
    level: 'information',
    reframes: [
      { say: 'you get ‹what, by when›', takes: 'rest', when: ['prose'] },
      { say: '‹who› told us ‹what, in their words›', takes: 'rest', when: ['prose'] },
      { say: 'what you get, by when', takes: 'rest', when: ['label'] },
    ],
  },
  {
    phrases: [
      '[(a|our)? (proud|long|rich)? (tradition|history|legacy|heritage|culture|reputation|decades|generations|standard|centre|center|century|years) of (excellence|quality|success|innovation|trust|passion|perfection|craftsmanship|outstanding .|unrivalled .|exceptional .)]',
    ],
    level: 'information',
    reframes: ['‹number, since when›', '‹what for whom, since when›'],
  },
  {
    phrases: ['(is|are|be) [unlike (anything|any .{1,2}) (you have|you will|else|on the market|out there) .{0,4}] $'],
    level: 'information',
    reframes: ['‹what it does, for whom›', 'for ‹whom›'],
  },
];
