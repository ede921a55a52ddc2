import type { Form } from '../rule.ts';

const level = 'information';

/** What a whole sentence becomes that only pushed. */
const wholeSentence = [
  { say: 'Take the time you need to decide.', takes: 'sentence', when: ['prose'] },
  { say: 'It’s open until ‹date›, because ‹reason›.', takes: 'sentence', when: ['prose'] },
  { say: 'open until ‹date›', takes: 'sentence', when: ['label'] },
] as const;

/** The forms of `buyer/pressure` that tell the reader to be quick, or what happens to those who aren’t. */
/** Shouts of their own, as people say them at home. */
const shouts = [
  '^ (so|just|please)? (grab|snag|nab|bag|get|order|buy|book|claim) (it|one|yours|them|this)? (now|today|quick) (because|as|since)',
  '^ (so|please|but|and|better)? (be|look|make it|get in) (quick|sharp|lively|snappy|fast|speedy) (about it|now|though|because|as|mate|folks|girls|lads|guys)? !(with|to|at|and|enough|or|in|on|off)',
  '^ (so|please|but|and|better)? (get a (move|wriggle|shift) on|get your (skates|running shoes) on|step on it|chop chop|look alive|get cracking|get moving|shake a leg|move it|pronto|on your marks|ready steady go)',
  '[(so|and|then|better) (get your skates on|get a move on|be quick|hurry up|look sharp|get in quick|act fast|move fast|do not hang (about|around)|do not dawdle|snap (it|them|one) up)] !.',
  '^ (so|please|but|and)? do not (dawdle|dither|dally|dilly dally|hang (about|around)|drag your (feet|heels)|leave it (too|until it is too|any) (late|longer)|leave this too late|think (twice|too long|about it)|blink|faff (about|around)|sit (on this|on it|on the fence|around)|lose your (chance|place|spot)|be (too late|the last|left (out|behind)|late|slow)|miss the (boat|bus|train|chance)|let (it|this one|this) (go|slip|pass|get away))',
  '^ (so|please)? do not miss (out|it|this|these|a thing|your (chance|spot|place))',
  '^ (so|please|then)? (snap|scoop|gobble) (it|them|one|this|yours) up (now|while|quick|fast|before)?',
  '^ (just)? (run|sprint) <stop>? do not walk',
  '^ (one|two|three|<number>) (day|days|night|hours|weekend) only (<stop>|$|blink|and)',
  '^ blink and (you will|you have|it is|they are) (miss|missed|gone) (it|out|this)?',
  '^ (it is)? going <stop>? going',
  '^ (it is|the time is|this is it)? (really|truly|literally)? now or never',
  '^ (so|but|and)? (why are you|are you) still (reading|here|waiting|thinking|scrolling|sitting|on the fence|dithering|undecided)',
  '^ (so|now)? stop (dithering|procrastinating|putting (it|this) off|sitting on the fence|waiting|umming and ahing|overthinking (it|this)|thinking about it|hesitating) (<stop>|$|and|now)',
  '^ (you)? (snooze|hesitate) (and)? (you)? lose',
  '^ (he|she|those) who (hesitates|hesitate) (is|are)? (lost|lose|loses)',
  '^ (the)? (early bird|fortune favours the|fortune favors the|first come) (catches|gets|bold|brave|quick|first)',
  '^ strike while the iron',
  '^ (the|our|your|it is (the|your)|this is (the|your)|now for the)? (very)? (last|final) (day|week|weekend|days|hours|<number> hours|<number> days|few|minutes|call|chance|place|places|spot|spots|seat|seats|one|ones|countdown|push|shot|orders) (<stop>|$|for|in stock|left|before|love|folks|remaining|today|available)',
  '^ (so|and|you had|you would)? (better|best) (hurry|be quick|move|act|get (in|moving|yours)|book|order|jump)',
  '^ (so|and|then)? (hop to it|jump (on (this|it|that)|to it)|get (in|on it|down here) .{0,2} (now|quick|quickly|early|fast|pronto|before|while)|rush (in|down|over|your|us|me|to get)|buy now <stop>? (think|worry|ask|pay) later|everything must go|closing down sale|time waits for)',
  '[(so|and|then) (hop to it|get a wriggle on|get cracking|make it snappy|jump (on|to) it|get moving|move quickly)] !.',
  '^ not (many|much|long|a lot|much time) (left|remaining|to go)',
  '^ (hardly|barely|scarcely) any (left|remaining)',
  '^ do not wait (until|till) (it is|your (competitors|neighbours|rivals)|someone|prices|tomorrow|the last|they|everyone|all)',
  '^ (get|grab|buy|order|take|snap|book|claim|nab|bag) .{0,4} while (it|they|these|there|this|we|you) (is|are|can|last|lasts|still|have) (hot|here|still|available|left|in stock|cheap|fresh|going|can|time)?',
  '^ (the)? (train|boat|ship|bus) is (leaving|about to leave|pulling out|pulling away) (the station|without you|!.)',
  '^ (the)? window (is closing|is about to close|of opportunity is)',
  '^ fomo',
  '^ going once',
  '^ (do not|stop) (think|thinking|overthink) (about it|too much)? <stop>? just',
  '^ (today|tonight|this) is (the day|it) !.',
  '^ (it is)? (almost|nearly) too late',
  '^ never to be (repeated|seen again)',
  '^ (for)? (only)? (one|two|three|<number>) (day|days|night|hours|hour|weekend) only',
  '^ (ends|expires|closes|finishes) (at midnight|tonight|today|soon|tomorrow|in <number>)',
  '^ (very|precious|just a|only a) few (left|remain|remaining|places|spots|seats)',
  '^ there (will|may|might) (not)? (be|never be) (no|a|another|any)? (next time|second chance|other chance|repeat|another chance)',
  '^ you have (only|just)? <count> (minutes|hours|mins|seconds|hrs) (left)? (to|before|until)',
  '^ no time (to (lose|waste|spare)|like the present)',
  '^ (urgent|hurry|last call|final call|final hours|last orders|final countdown|time sensitive|ending soon|expiring soon|expires soon|last few hours) <stop>',
  '^ (the)? (clock|timer|countdown) (is|has|keeps) (ticking|started|running|begun|on)',
  '^ (but|and|so|because)? (your|the)? time is (quickly|fast|nearly|almost|rapidly)? (running out|ticking|slipping away|up|short|of the essence)',
];

/** After these words the shout is only half of the sentence, and can't go by itself. */
const GOES_ON =
  '(to|for|of|on|at|in|with|by|mate|love|folks|girls|lads|guys|everyone|pal|and|or|forever|from|if|when|it|them|now|this|that|about|around|as|because|until|before|while|so)';

export const rushing: readonly Form[] = [
  {
    // What stays is the sentence beside the shout.
    phrases: shouts.map((shout) => `${shout} !${GOES_ON}`),
    reframes: ['', ...wholeSentence],
  },
  {
    phrases: ['^ <rush-cry> <stop>? (because|as|since|for)? <going-claim>', ...shouts],
    reframes: wholeSentence,
  },
  {
    phrases: [
      '^ [(so|please)? (drop everything|run|rush|jump in|get in there|act|hurry|be quick|move fast|take action|do not think|stop what you are doing|move quickly) (now|today|fast)? and] !(we|you|i|it|they|see how)',
    ],
    reframes: ['', { say: 'until ‹date› you can', when: ['prose'] }],
  },
  {
    // The push before an act, which stays.
    phrases: [
      '^ [(so|please)? (time is running out|the clock is ticking|you are running out of time|there is not much time left|there is little time left|not long left|days left|hours left) to] .',
      '^ [(so|please)? do not (be (too late|the last|left behind|slow)|forget|wait|delay|hang about) to] (claim|grab|order|book|secure|get your|reserve|snap)',
    ],
    reframes: [{ say: 'until ‹date› you can', when: ['prose'] }, { say: 'until ‹date›:', when: ['label'] }, ''],
  },
  {
    // What is done at once, with the word that hurries.
    phrases: [
      '(order|buy|book|claim|secure|reserve|grab|snap|lock|join|enrol|enroll|register|sign|reply|respond|call|commit|apply|upgrade|act|decide|confirm|phone|get) .{0,4} [(immediately|this (instant|minute|second)|without delay|pronto|asap|straight away|at once|before midnight|right this (minute|second)|while you (still)? can)] !(after|if|when|on|and (we|i) will|in case|to report)',
      '(order|book|claim|secure|reserve|grab|join|enrol|enroll|register|sign up|sign|reply|respond|call|commit|buy|decide|apply|upgrade|act) .{0,4} [(in|within) the next (<time-span>|hour|day|minute|few (hours|days|minutes))]',
      '^ (just|please|so)? (sign|pay|decide|commit|confirm|say yes|start|apply|come|switch|try) [(today|now|tonight|right now|right away)] (and|to get|to save|while|or)',
    ],
    level,
    reframes: ['', { say: 'by ‹date›', when: ['prose'] }, { say: 'by ‹date›, because ‹reason›', when: ['prose'] }],
  },
  {
    // An end that threatens, wherever it stands in the sentence.
    phrases: [
      'before (somebody|someone|anyone|anybody|some other|another|the next|your (competitor|competitors|rival|rivals|neighbour|neighbours|neighbor|neighbors|mates|friends)|others|everyone|everybody|the rest|other|some) .{0,3} (does|do|beat|beats|beat you|snap|snaps|grab|grabs|get|gets|take|takes|nab|nabs|bag|bags|snatch|snatches|buy|buys|claim|claims|finds|find|book|books|steals|steal|swoops|wakes) (you to it|in|up)? ((it|them|yours) !.)?',
      'before (it is|they are|these are|this is|everything is|all (is|are)|the .{1,2} (is|are)) (all)? (too late|gone|sold out|sold|taken|snapped up|fully booked|history)',
      'before (they|it|we|tickets|spots|seats|places|stocks|stock|supplies|spaces|slots|dates) (all)? (sell|sells|run|runs|disappear|disappears|fill|fills|vanish|vanishes|go|goes) (out|up)? (<stop>|$|for|and|or|again)',
      'before (the|our|my|your|this|these)? (price|prices|cost|rate|rates|fee|fees|discount|offer|deal|early bird|bonus|bonuses) .{0,1} (go|goes|rise|rises|jump|jumps|increase|increases|climb|double|doubles|shoot|hike|disappear|disappears|vanish|vanishes|expire|expires|run|runs|end|ends|is gone|are gone) (up|out|again|away)? !(on|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|in (january|february|march|april|may|june|july|august|september|october|november|december))',
      '(sign|say yes|buy|decide|commit|agree) .{0,4} [before (i|we|you) (leave|go|hang up|walk out|log off|close this|change (my|our|your) mind)]',
      'before (time runs out|the clock (runs|strikes)|the doors (close|shut|slam)|the window closes|the timer|the sun goes down|i change my mind|we change our minds|it sells out|i come to my senses|the boss)',
    ],
    level,
    reframes: ['by ‹date›', 'by ‹date›, because ‹reason›', ''],
  },
  {
    // The end on condition: "if you sign today".
    phrases: [
      '(only)? (if|when|provided|as long as|so long as|but only if) you (can)? (sign|order|commit|decide|pay|book|join|buy|say yes|confirm|reply|enrol|enroll|sign up|act|call|subscribe|register|put down|place) .{0,3} (today|now|tonight|right now|this (afternoon|morning|minute|evening|week)|before (i|we|you|midnight) (leave|hang up|go)?|on the spot|straight away|right away|there and then|by (tonight|midnight|tomorrow|close of play|end of (day|play)))',
    ],
    level,
    reframes: ['until ‹date›', 'if you decide by ‹date›'],
  },
  {
    // What happens to those who wait.
    phrases: [
      '(you will|you would|you are going to|you may|you might|or) .{0,2} (kick yourself|regret (it|this|not|missing|waiting|passing)|be (sorry|gutted|kicking yourself|left out|left behind|too late|disappointed if)|hate yourself|miss the boat|live to regret|never forgive yourself|wish you had)',
      '(or|and|otherwise) (you)? (will|would|could|may|risk)? (miss out|lose (it|your (place|spot|seat|discount|chance|turn))|(it|they) (is|are|will be) gone)',
      'you (really|simply)? (can not|can no longer|can hardly|could not) afford to (delay|wait|miss|hesitate|hang|ignore|pass|sit|put|let|sleep|dither|be without)',
      '(every|each) (day|minute|hour|week|moment|second|month) (that)? you (wait|delay|hesitate|leave it|hold off)',
      '(if|unless) you (do not)? (sign|order|act|decide|book|pay|buy|reply|join|move|commit|claim|leave|close|exit|click away|walk away|miss|wait) .{0,5} (i can not|we can not|i could not|you will (lose|miss|forfeit|pay)|you (lose|miss|forfeit)|it (goes|will go|disappears|is gone)|the (price|offer|discount|deal) .|i will have to|someone else|somebody else)',
      '(or|otherwise) (it|your .{1,2}|the .{1,2}|they) (goes|will go|go) (to (the next|someone|somebody|another|whoever)|back|up)',
      '(i|we) (really)? need (an answer|a decision|a yes|your answer|your decision|your signature|a commitment) (by|before|today|tonight|now|right|this)',
      '(wait|delay|hesitate|dither|dawdle|leave it|put it off) (any longer)? and (you|it|they|the price|prices|someone|your)',
      'now (is|would be) (the|a) (perfect|best|right|only|ideal)? (time|moment) to (buy|act|join|book|order|invest|sign|enrol|enroll|switch|upgrade|decide|commit|strike|grab|lock)',
      '(it|they|this|these|that|your .{1,2}|tomorrow|the .{1,2}) (may|might|could|will|would) (soon|well|already|all|easily)? be (too late|gone|sold out|taken|snapped up)',
      '(gone for good|gone forever|gone for ever)',
      '(chances|opportunities|deals|offers|bargains|prices|properties|homes|chance|opportunity) like (this|these|it) (do not|does not|will not|never|rarely|only|is rare|are rare|seldom)',
      'i would (get in|book|order|act|grab|move|snap|hurry|jump|buy|nab) .{0,4} (now|quick|quickly|today|if i were you|fast|before|soon|asap)',
      '(be|being|end up|left as) the only (one|family|person|business|team|shop|parent|house|company) .{0,6} (without|who (missed|does not|did not)|not)',
      'your (very)? (last|final|only|one|best) (chance|shot|opportunity|crack|go) (to|at|for)',
      '(last|final) (shot|crack) at',
      'do not let (your .|someone|somebody|anyone|another|them|others|your competitors) .{0,2} (beat|take|grab|steal|get|snap|win)',
      'you (must|have to|need to|should|had better|better) (decide|choose|act|sign|order|commit|book|buy) (now|today|tonight|fast|quickly|soon|right away)',
      '(may|might|will|could) not (be|come|get) (a|another|round|available|around|here|this|back) .{0,2} (next time|again|chance|tomorrow|next week|for long|much longer|cheap)',
      'the longer you (wait|leave it|delay|hesitate|put|hold|sit|think|dither)',
      '(waiting|delaying|hesitating|sleeping on it|putting it off|doing nothing|thinking about it) (will|could|may|might|can|only|just)? (cost|costs|lose|loses) (you)',
      'you (will|would|may|might)? (probably|likely)? (not|never) (ever)? (see|get|find|have|come across) (this|these|a|an|it|another|such|prices|anything) .{0,4} (again|anywhere|elsewhere|twice|like (this|it)|chance|opportunity)',
      '(do not|you do not want to|you would not want to|you will not want to|you would hate to) (be|miss|regret|lose|get) (left (out|behind)|out|late|the (one|only one|last)|this|it|sorry)',
      '(do not|never) let (this|the|your|these|such|it|that) .{0,4} (pass|slip|get|go|escape|fly) (you)? (by|away|through|past|go)?',
      '(far|much|way|just|simply)? too good (to|not to) (miss|pass up|be missed|refuse|ignore|let|snap|last)',
      '(tomorrow|by (monday|tomorrow|tonight|then|friday|next week|morning)|next week|after (today|tonight|that|midnight|sunday|friday)) (it|they|the price|this|that|prices|we|your .) (will|may|might|could|is|are)? .{0,2} (gone|too late|back up|up|full|twice|sold|history|over|double|more|doubles|double|rises|rise|jumps|goes up|go up|disappears)',
      '(the|your|our)? (very)? last time (you|we|i|this|it) (will|ever|are|is|am|at|can)',
      '(we|i) (can not|will not be able to|may not|might not|can only|could only|am only able to|are only able to) (hold|guarantee|promise|keep|honour|honor) (it|this|that|the|your|these|a) .{0,3} (for|beyond|past|after|long|much|if|until|till|open|back)',
      '(you|we|i) (only|just|still)? (have|have got) (only|just)? (until|till) (midnight|tonight|tomorrow|noon|close of (play|business)|the end of (the day|today|this|play|business))',
      '(this|our|the|these|my|your|today) .{0,3} (offer|price|deal|discount|rate|bonus|chance|opportunity|sale|quote) (is|are|stands|holds|applies|runs|lasts) (only|just)? .{0,1} (today|tonight|right now|for now|only|until (midnight|tonight|tomorrow))',
    ],
    level,
    reframes: wholeSentence,
  },
];
