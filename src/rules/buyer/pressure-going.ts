import type { Form } from '../rule.ts';

/** It may be true that it goes fast: so these ask, at the level of information. */
const says = 'Is this true, and does the reader need it to decide?';
const level = 'information';

/** The forms of `buyer/pressure` that say, in any words, that it is going, or that others are taking it. */
export const goingFast: readonly Form[] = [
  {
    // A clause with its own subject, and more before and after it: the sentence goes.
    phrases: [
      '(the|our|these|those|this|they|it|all|my|remaining|good|such|places|spots|seats|tickets|spaces|slots|dates|stocks|bargains|deals|rooms|units) .{0,4} (will|would|do|does|are|is) (not|never|hardly) (last|stay|hang|be|stick|wait|come|sit|remain|be sticking|going to last|going to be|lasting|hanging) .{0,2} (long|forever|for long|much longer|for you|for ever|any longer|about|around|again|here tomorrow|on the shelf|repeated)',
      '(rooms|places|spots|seats|tickets|spaces|slots|dates|units|homes|plots|stock|stocks|copies|items|bookings|orders|appointments|deals|bargains) .{0,4} (is|are) (now|already|really)? (disappearing|going|selling|filling|vanishing|booking|flying|coming|pouring|flooding|being snapped) (up|out|in|away)? (very|so|really|thick and)? (fast|quickly|rapidly|now)?',
      '(diary|calendar|schedule|books|course|class|cohort|group|workshop|slots|places|spots|seats|list|tour|retreat|show|event|we|session|sessions|programme|program|intake|batch|stock|allocation|offer|sale|summer|weekend|tickets|spaces|this one|january|february|march|april|june|july|august|september|october|november|december) .{0,2} (is|are) (now|already)? (nearly|almost|practically|virtually|all but|pretty much|about) (all)? (full|gone|sold out|spoken for|booked|booked up|booked out|taken|fully booked|over|out|finished)',
      '(there is|there are|we have|i have|we have got|i have got|got) (only|just|still)? (a few|a couple|a handful) (more)? (left|remaining) !(to|of|over|behind|hand|foot|side|arm|me|him|her|them|us|the|off)',
      '(only|just) (a few|a couple|a handful) (left|remaining) in (this|these|that|our|stock|size|your|my|each|the (shop|sale|warehouse))',
      '(seats|places|spots|tickets|spaces|slots|these|they|they all|it|rooms|copies) (always|usually|tend to|all)? (fill|fills|sell|sells|go|goes|book|books|disappear|get snapped) (up|out)? (the same day|within .{0,2} (hour|hours|minutes|day|days|week)|in (minutes|hours|seconds|days|a flash)|overnight|instantly|every (year|time)|by (lunchtime|noon|breakfast))',
      '(stock|stocks|supplies|tickets|places|it|they|these|the .{1,2}) (will|do|does) not (hold out|last|be there|be around|see|survive|make it) (past|beyond|until|till|through|to) (the|this|lunch|noon|tomorrow|next|christmas|friday|saturday|sunday|monday|supper|suppertime|tonight|weekend)',
      '^ (this|these|it|they|the .{1,2}|our .{1,2}) (will|would) not last',
      '(we are|i am|it is|now|we have got|just) down to (our|my|the) last .',
      '(stock|stocks|supplies|tickets|places|we|time|spaces) (is|are) running (dangerously|seriously|very|really|critically|extremely) (low|short)',
      '(our|these|those|they) .{0,2} (never|rarely|seldom|do not (usually|often)?) (stay|last|hang|stick|sit) .{0,2} (long|about|around)',
      '(places|spots|seats|tickets|spaces|slots|dates|stock|stocks|supplies|rooms|units|copies|plots|homes|apartments|appointments|openings|it|they|these|this|we|everything|bookings) (is|are|have been|has been|get|gets|getting|keep|keeps) (already|really|now)? (going|selling|filling|booking|disappearing|flying|snapped|moving|vanishing|being snapped|running|dwindling|drying|melting|walking|whizzing|shifting|booked) (up|out|off|down|away)? (very|so|really|pretty|like)? (fast|quickly|quick|rapidly|hot cakes|hotcakes|the shelves|the door|low|by the (hour|minute|day|second)|out)',
      '(they|it|these|this|those|the rest|the remaining .) (will|would|are going to|to|could) (soon|probably|likely|quickly|all)? be (snapped up|gone|sold out|taken|snaffled|grabbed|long gone|history) (by|soon|in|before|within|quickly|fast|tomorrow|tonight|!.)',
      'demand (is|has been|has gone) .{0,2} (through the roof|huge|high|off the charts|sky high|insane|overwhelming|unprecedented|crazy|massive|mad|soaring|outstripping|incredible|strong|exceptional|unreal)',
      '(we|it|they|this|these|tickets|places|spaces|seats|the .{1,3}) (is|are) (already)? (almost|nearly|practically|virtually|all but|close to|about to be|on the verge of) (sold out|gone|full|fully booked|all gone|selling out|booked up|sold|finished|over)',
      '(over|more than|already|nearly|almost)? <number> (percent)? of (the|our|these|all|them|this) .{0,3} (are|is|have|has) (already|now|been)? (been)? (claimed|sold|gone|taken|booked|reserved|snapped up)',
      '(numbers|places|spaces|spots|seats|tickets|stock|availability|stocks|quantities) (is|are) (very|extremely|strictly|always|so|seriously)? (limited|scarce|tight|low|dwindling|running low)',
      '^ (places|spots|seats|tickets|spaces|slots|dates|stocks|numbers|rooms|copies) (very|strictly|extremely)? (limited|going fast|selling fast|filling fast|filling up|flying out|almost gone|nearly gone) !(to|by)',
      'in (very|huge|such|extremely)? (high|hot|huge|big|massive) demand (right now|at the moment|this (week|month)|so|and (going|selling|almost)|!.)',
    ],
    level,
    says,
    reframes: [
      { say: 'There are ‹how many› left.', takes: 'sentence', when: ['prose'] },
      { say: '‹how many› left', takes: 'sentence', when: ['label'] },
      { say: 'You can decide until ‹date›.', takes: 'sentence', when: ['prose'] },
    ],
  },
  {
    phrases: [
      '^ (now|already|it is|they are|these are)? (selling|going|filling|booking|flying|moving|disappearing|vanishing) (up|out|off)? (very|really|super)? (fast|quickly|quick|rapidly|off the shelves|out the door|like hot cakes|like hotcakes) !(and|enough|through|down|over)',
      '^ (almost|nearly|practically|virtually) (gone|sold out|full|fully booked|all gone)',
      '^ (last|final) (few|one|two|three|pair|handful|remaining|units|items|pieces|copies|places|spots|seats|tickets|spaces|rooms) (.{0,2} (left|remaining|available|going|remain|standing|to go|up for grabs))? !.',
      '^ (once|when) (they|it|these|this|those|that|the .{1,3}|we) (is|are) (gone|sold|sold out|out) <stop>? (they|it|these|that|we) (is|are)',
    ],
    level,
    says,
    reframes: [
      { say: '‹how many› left', takes: 'sentence', when: ['label'] },
      { say: 'There are ‹how many› left.', takes: 'sentence', when: ['prose'] },
      { say: '', takes: 'sentence' },
    ],
  },
  {
    // A number of anything: the squeeze goes, the number stays.
    phrases: [
      '[(only|just|barely) <n>(<exactly>)] (left|remaining) (in|at|for) (this|these|that|our|size|your|my|each|the)',
      '(there is|there are|we have|i have|we have got|got) [(only|just) <n>(<exactly>)] (more)? (left|remaining) !(to|of|over|behind|hand|foot|side|arm)',
      '(^|there are|there is|we have|i have|we have got|with|are|is|has|have) [(only|just|barely|fewer than|less than|down to) <n>(<exactly>)] .{1,3} (left|remaining|available|up for grabs|still available|still free|unsold|to go) !(to|of|foot|feet|hand|side|behind|over|us|it|them|the|a|his|her|between)',
    ],
    level,
    says,
    reframes: ['<n>', '<n>, as of ‹date›,'],
  },
  {
    phrases: [
      '(a couple of|a few|a handful of|one last|two last|the last|the final|our last|our final|my last|one final|the last (few|two|three)|our last (few|two|three)) .{0,1} (<place>|dates|bookings|pups|puppies|plots) (left|remaining|available|to fill|to go|open|going|up for grabs)',
    ],
    level,
    says,
    reframes: ['‹how many› places', '‹how many› of ‹total› places'],
  },
  {
    // Other people, as a reason to be quick.
    phrases: [
      '(everyone|everybody|people|half the (town|street|office)|your (neighbours|neighbors|friends|competitors|rivals)) (is|are) (all)? (already|now)? (grabbing|snapping|buying up|rushing|flocking|queuing|scrambling|piling in|jumping on|getting theirs|signing up|snatching)',
      '(other|several|two|three|another|more than one|a few|many|lots of|plenty of|a number of|some) (other)? (buyer|buyers|people|offers|parties|party|clients|client|couples|couple|families|family|viewers|customers|companies|businesses|bidders) .{0,3} (interested|waiting|looking at (it|this)|circling|asking about (it|this)|after (it|this)|keen|lined up|in line|ready to|bidding|sniffing|want it|want this|have their eye|have an eye)',
      '(already|also|currently)? (entertaining|considering|weighing|fielding|getting|receiving|have) (other|several|multiple|two|more|competing) (offers|bids|enquiries|inquiries)',
      '<count> (other|more|of your)? .{0,1} (people|others|shoppers|visitors|customers|users|guests|folks|buyers|travellers|travelers|families|couples|neighbours|members) (are|have|is) (also|currently|now|just|already|right now)? (looking|viewing|watching|eyeing|bought|added|booked|considering|checking|browsing|got|grabbed|signed|joined|ordered|waiting|queuing|interested|reading|thinking) .{0,2} (at|for|this|it|the|in|up|today|now|right|out)',
      '(somebody|someone|a customer|a shopper|<count> people|a couple|a family) (in|from|near) .{1,3} (just|recently|has just) (bought|booked|ordered|purchased|signed|joined|claimed|grabbed|reserved)',
      '(other|another|two|three|four|several) (other)? (family|families|buyer|buyers|offer|offers|party|parties|people|couple|couples|client|clients) (viewed|saw|came|called|asked|enquired|coming|rang|viewing|booked|waiting|interested|made|put)',
      '(i|we) have (had|got)? (already)? (another|two|three|other|several|four) (other)? (buyer|buyers|offer|offers|party|parties|enquiries|inquiries|bidder|bidders|people interested|couple|couples|families)',
      'your (neighbours|neighbors|competitors|competition|friends|rivals|colleagues|mates) (have|are|is|has) (all)? (already|all|now)',
      '(everyone|everybody) is (buying|booking|switching|upgrading|ordering|moving|talking|signing|doing|going)',
      '(someone|somebody) (else)? (just|has just|has already|who wants) (booked|bought|ordered|signed|reserved|claimed|it|this|taken)',
      '(someone|somebody) else (is)? (interested|waiting|wants (it|this|one)|ready|keen|lined up|after it|looking at (it|this))',
      '<count> (people|others|shoppers) (have|has|put|added) (this|it|these) (in|to)',
      '(everyone|everybody) else (on|in|at) .{1,4} (has|have|is|are|got)',
      'in (over|more than)? <number> .{0,3} (baskets|carts|wishlists)',
      '(be (one of|among)|only|just for|for) the first <count> (and|get|to|people|callers|customers|buyers|orders|members|who|subscribers|save|sign|will)',
      '(join|beat) the (rush|queue|stampede|crowd|waiting list|last minute)',
    ],
    level,
    says,
    reframes: [
      { say: 'There are ‹how many› left.', takes: 'sentence', when: ['prose'] },
      { say: '‹how many› left', takes: 'sentence', when: ['label'] },
      { say: '', takes: 'sentence' },
    ],
  },
  {
    // What shuts or bursts.
    phrases: [
      '(doors|door|cart|gates|window|enrolment|enrollment|registration|registrations|bookings|books|applications|shutters) (is|are|will|will be) (about to|soon|nearly|almost)? (be)? (closing|slamming|slam|close|shut|shutting|coming down|going to close) .{0,1} (shut|for good|forever|soon|tonight|fast|any|on|in <number>|for the last|permanently|!.) !(monday|tuesday|wednesday|thursday|friday|saturday|sunday|<number>|at)',
      '(this|the|my|our) (page|offer|link|video|deal|post|listing|price|sale|replay|recording) (comes|goes|is coming|is going|will come|will be taken|gets taken|is being taken|will go) (down|away|offline|off)',
      '(we|i) (close|are closing|am closing|shut|pull|are pulling|will close|am pulling) (the|this|our)? (cart|doors|registration|enrolment|enrollment|books|offer|it|page|deal|sale) (in|tonight|soon|tomorrow|down|at midnight|for good|today|forever)',
      '(your|this|the|exclusive) .{0,3} (cart|basket|invitation|voucher|code|coupon|place|spot|discount|quote|invite|reservation) (expires|expire|will expire|is expiring|runs out|is about to expire) (in|tonight|soon|today|tomorrow|at midnight|shortly)',
      '(valid|good|available|open|live) (only)? (till|until|through|for|up to)? (only)? (today|tonight|midnight|end of (day|today)|the end of the day|the next|a few|<number> (hours|minutes))',
      '<deal> .{0,2} (is|are) (about to|nearly|almost|going to|set to|due to) (end|close|expire|finish|over|go|run out|done|jump|rise)',
      '<deal> .{0,3} ({end}|{close}|{expire}|{stop}) (when|once|as soon as|the moment) .',
      '(price|prices|rate|cost|fee) (increases|goes up|rises|jumps|climbs|doubles|creeps up) .{0,3} (every|each|by the) (hour|day|minute|week|time|few)',
      '^ (ends|ending|expires|closes|closing|deal ends|sale ends) in <number>',
      '(access|deal of the day|flash sale|price|offer|list|window|rate) .{0,2} (ends|closes|expires|flies away|runs out|finishes|shuts) (in (just|only)? <count> (hours|minutes|hour|mins|hrs)|tonight|soon|at midnight) !(on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|pacific|eastern|utc|gmt)',
      '(we are|i am) closing (the|this|our|my)? (list|doors|order book|books|register|applications|offer|waitlist|group|order|orders) (at|in|tonight|soon|today|tomorrow|for good|forever)',
      '(rates|prices|costs|premiums) (are|is) (only)? (going|heading) (only)? one way',
      '(doors|door|cart|gates|window|curtain) (is|are) about to (close|slam|shut|fall)',
      '(this|your|the|our|these|my|that) .{0,3} (deal|offer|discount|price|code|coupon|bonus|link|voucher|rate|reservation|basket|gift|upgrade|credit|bonuses|savings) (will|is|are|about to|going to)? .{0,2} (self destruct|self destructs|disappear|disappears|vanish|vanishes|evaporate|evaporates|poof|gone|melt|melts|burns|dies|die|dead|slipping away|ticking|evaporating|vanishing|disappearing) (in|at|when|tonight|tomorrow|soon|after|once|if|forever|for good|!.|by|on)',
      '(price|prices|cost|costs|rates|rate|fees|fee|premiums) (is|are|will be|will|about to|set to|only|keep|keeps)? (about to|going to)? (going|go|goes|rising|rise|rises|shooting|shoot|jumping|jump|jumps|increasing|increase|increases|doubling|double|doubles|climbing|heading|creeping) (only|back|right)? (up|north|one way)? (again)? (soon|any (day|minute|moment|time)|shortly|tomorrow|tonight|at midnight|after (this|today|that)|fast|the moment|as soon as|when|once|every (day|hour|time|minute)|by the (hour|day|minute)|in (a few|two|three|<number>) (hours|days|minutes))',
    ],
    level,
    says: 'This hurries the reader.',
    reframes: [
      { say: 'It’s open until ‹date›, because ‹reason›.', takes: 'sentence', when: ['prose'] },
      { say: 'open until ‹date›', takes: 'sentence', when: ['label'] },
      { say: 'Take the time you need to decide.', takes: 'sentence', when: ['prose'] },
    ],
  },
];
