import { aboutOthers, negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';
import { vagueDeadlines } from './pressure-deadlines.ts';
import { scarcity } from './pressure-scarcity.ts';

export const pressure = rule({
  id: 'buyer/pressure',
  level: 'warning',
  says: 'This hurries the reader.',
  why: 'Someone who is rushed looks for the catch. A real date and its reason let them plan, and act in their own time.',
  forms: [
    {
      // A shout of its own: what stays is the sentence beside it.
      phrases: [
        '^ (so|please|but|and)? (act|decide) (now|fast|quickly|today|soon|immediately|right away|right now|before it is too late) (while you (still)? can)? !(to|and|on|as|like|so|that|while)',
        '^ (so|please|but|and)? hurry (up)? (now|today|while you can)? !(to|on|over|home|back|along|through|down|and|or|was|is|off|up|in|into|out)',
        '^ (so|please|but|and)? do not (wait|delay|hesitate|procrastinate|put (it|this) off|sleep on (it|this)) (any longer|another (day|minute|second|moment)|a (minute|second|moment|day) longer|too long|until it is too late)? !(to|for|until|till|on|in|if|when|before|with|about|while|between|your|a|an|the|and|or)',
        '^ [(so|please|but|and)? (you)? do not (want to)? (miss out|be left out|get left out|get left behind|be left behind|miss (this|it)) (this time|again)?] (<stop>|$|get|grab|order|join|sign|book|buy)',
        '^ (so|but|and)? what are you waiting for',
        '^ (so|but|and)? why (wait|delay|put it off) (any longer|another day)? !(to|for|until|till|on|in|with|when|and)',
        '^ (it is|the time is|this is it <stop>)? now or never',
        '^ [(the|this is (your|the)|it is your)? (very)? (last|final) (chance|call|days|hours|few (days|hours)|opportunity)] (<stop>|$)',
        '^ [(because|but|and)? (your|the)? time is (quickly|fast)? running out] (<stop>|$)',
        '^ [(because|but|and)? the clock is ticking] (<stop>|$)',
        '^ (and|but)? (once|when) (they are|it is|these are) gone (they are|it is) gone (forever|for good)?',
        '^ tick tock',
        '^ (if)? you snooze you lose',
        '^ there is no time (to (lose|waste)|like the present)',
        '^ seize the (moment|opportunity|day) (now|today)?',
        '^ the longer you wait .{0,8} $',
        '^ do not let (this|the|your|it) .{0,3} (pass|slip|get) (you|through your fingers)? (by|away)',
      ],
      reframes: [
        '',
        { say: 'open until ‹date›', takes: 'sentence', when: ['label'] },
        { say: 'It’s open until ‹date›, because ‹reason›.', takes: 'sentence', when: ['prose'] },
        { say: 'Take the time you need to decide.', takes: 'sentence', when: ['prose'] },
      ],
    },
    {
      // The shout before what they'd do: "[act now to] save", "[last chance to] join".
      phrases: [
        '^ [(so|please|but)? (act|move|decide) (now|fast|quickly|today|soon|immediately) (to|and)] !(we|i|you|our|the|your|it|be|never|do|not|they|ask|consider)',
        '^ [(so|please|but)? hurry (to|and)] (save|get|join|claim|book|order|register|enroll|grab|secure|reserve|sign|take|shop|buy|receive|win)',
        '^ [(so|please|but)? do not (wait|delay|hesitate) (any longer)? (to|and)] (save|get (your|a|the|yours|started)|join|claim|book|order|register|enroll|grab|secure|reserve|sign|take|shop|buy|receive|win|start|upgrade|subscribe)',
        '^ [(so|please|and)? do not (miss|miss out on|let go of|pass up) (your|the|this) (last|only)? (chance|opportunity) to] .',
        '^ [(this|it|now|today) is (your|the) (very|only|one|absolute)? (last|final|only|one) (chance|opportunity|day) to] .',
        '^ [(your)? (very)? (last|final) (chance|opportunity|call|day|days|hours) to] .',
        '^ [(you (only|just)? have|there (is|are)|we have|it is)? (only|just) <count> (more|short)? (days|hours|day|hour|minutes|weeks) (left|to go|remaining)? to] (save|get|join|claim|book|order|register|enroll|grab|secure|reserve|sign|take|shop|buy|receive|win|start|apply)',
      ],
      reframes: [{ say: 'until ‹date› you can', when: ['prose'] }, { say: 'until ‹date›:', when: ['label'] }, ''],
    },
    {
      phrases: [
        '^ [(but)? (there is|you have|you still have|there is still) (still)? (just)? time to] (join|save|get|order|book|register|sign|enroll|apply|claim|grab|take|buy)',
        '^ [(but)? it is not too late to] (join|save|get|order|book|register|sign|enroll|apply|claim|grab|take|buy|start)',
      ],
      level: 'hint',
      reframes: ['you can still', 'until ‹date› you can'],
    },
    {
      phrases: [
        '^ [(so|please|but)? (act|move|decide|hurry|order|buy|call) (now|fast|quickly|today|soon|immediately) and] (we|i|you|our)',
      ],
      reframes: ['until ‹date›,', ''],
    },
    {
      phrases: [
        '(if|when) you (act|order|buy|move|decide|sign up|join|call|enroll|respond|book|register) (now|today|right now|right away|fast|quickly|immediately|(within|in) the next <time-span>)',
      ],
      level: 'information',
      reframes: ['until ‹date›', 'if you decide by ‹date›'],
    },
    {
      // Told as a duty, in a clause of its own.
      phrases: [
        '^ (so|but|and|because)? you (really|simply)? (need to|must|should|have to|will want to|had better|have got to) (act|decide|order|buy|hurry) (now|fast|quickly|today|soon|immediately|right away|right now|up) !(when|if|to|because|on|in|or)',
        '^ [(so|but|and)? you (really|simply)? (can not|can no longer) afford to (miss|wait|delay|ignore|pass up) (this|it|out|any longer|another day)?] (<stop>|$)',
        '^ [(so|but|and)? you (really|definitely|certainly)? (do not|will not|would not) want to (miss|miss out|miss this|miss it|wait|delay|hesitate)] (<stop>|$)',
        '^ [(so|but|and)? you would (hate|regret) (to miss|missing) (this|it|out)] (<stop>|$)',
      ],
      reframes: ['you can decide until ‹date›', 'you can take the time you need'],
    },
    {
      phrases: [
        '(<deal>|bargain|one|event|opportunity|chance|price|course|class|day|evening) [(that)? you (really|simply|definitely)? (can not afford to|will not want to|do not want to|would not want to|would hate to) miss] (<stop>|$)',
      ],
      reframes: ['for ‹whom it suits›', ''],
    },
    {
      // Before the thing that must not be missed.
      phrases: [
        '^ [(so|please|and|but)? (you)? do not (want to)? (miss out on|miss|pass up|sleep on|lose out on)] (the|our|this|these|your|my)? .{0,3} (<deal>|webinar|workshop|event|masterclass|course|class|opportunity|chance|launch|collection|episode|savings|special|specials|show|session|opening|holiday|giveaway)',
        '^ [do not (miss|pass up)] (our|these) !(important|steps|parts|points|settings|details)',
        '[you (really|definitely|certainly)? (do not want to|will not want to|would not want to|can not afford to|would hate to) miss (out on)?] (the|our|this|these|your|my) .{0,3} (<deal>|webinar|workshop|event|masterclass|course|class|opportunity|launch|collection|savings|special|show|session|opening|giveaway)',
      ],
      reframes: [
        { say: 'see', when: ['label'] },
        { say: 'have a look at', when: ['prose'] },
        { say: 'It’s open until ‹date›, because ‹reason›.', takes: 'sentence', when: ['prose'] },
        { say: 'open until ‹date›', takes: 'sentence', when: ['label'] },
      ],
    },
    {
      phrases: [
        '(worth|by|to|and|please|you) [{act} (now|today|fast|quickly|right away|immediately)] !(to|on|as|like|when|if|in)',
      ],
      level: 'information',
      reframes: ['{decide} by ‹date›', '{decide} when it suits you'],
    },
    ...vagueDeadlines,
    {
      // "Today" that only pushes. A button's bare "Order now" says when it happens, and passes.
      phrases: [
        '^ (please|so|just)? <now-verb> (us|me|with us|up|online|free|for free)? [(today|right now|right away|immediately)] $',
        '^ (please|so|just)? (order|buy|get|grab|start|claim|join|book|reserve|upgrade|secure|request) (your|our|yours|my|it|us) .{0,3} [(today|now|right now|right away|immediately)] $',
        '^ (please|so|just)? (call|contact|get in touch|speak|talk|visit|start|try|apply|schedule|request|email|donate|shop|book|order|join|register|sign up) .{1,8} [today] $',
        '(so|to|please|and|just|then) <now-verb> (us|me|up|online|yours|it|one)? [(today|now|right now|right away|immediately)] $',
        '^ (please|so|just)? <now-verb> (us|me|with us|up|online|yours|it|here)? [(today|right now|right away|immediately|now)] (and|while|to|for|at|with|or|on|from|using|via|if|by) .',
      ],
      level: 'hint',
      reframes: ['', { say: 'whenever it suits you', when: ['prose'] }],
    },
    {
      // A place that is "claimed" before it is taken.
      phrases: [
        '({claim}|{secure}|{grab}|{snag}|{snap up}|{lock in}) (your|my|one of the|one of our) (last|final|own)? <free>(free|complimentary)? <what>(spot|seat|place|slot|ticket|space) (now|today|right now)? !(in history|at the table)',
      ],
      level: 'information',
      reframes: ['{book} a <free>? <what>', { say: '{see} what’s still open', when: ['prose'] }],
    },
    {
      phrases: [
        '({claim}|{secure}|{grab}|{snag}|{snap up}|{lock in}) <whose>(your|my|the|this|our) <what>((free|exclusive|special|early bird|low|lowest|fixed)? (discount|bonus|bonuses|gift|coupon|offer|deal|reward|savings|price|cash|prize|voucher|rate)) (now|today|right now)?',
      ],
      level: 'hint',
      reframes: ['{get} <whose> <what>', '{see} how <whose> <what> works'],
    },
    ...scarcity,
  ],
  unless: [quoted, negated, aboutOthers],
  except: [
    'buy now pay later',
    // A date after its hour is a date; a trial's end is a service notice.
    '({end}|{expire}|{close}) at midnight <stop>? .{0,2} <stop>? on',
    '(trial|subscription|access|plan|policy|session|link|password) .{0,4} ({end}|{expire}|{close})',
    '<count> (days|hours) (left|remaining) (in|of|on) your',
    '{secure} your (place|spot|seat) in (history|the final|the finals)',
  ],
  flags: {
    '[[Act now]]! Enrollment closes Friday.': 'Enrollment closes Friday.',
    'Our pruning course starts in May. [[Don’t wait]]!': 'Our pruning course starts in May.',
    '[[Hurry]], the early price ends on 3 June.': 'The early price ends on 3 June.',
    'Twelve people have joined so far. [[What are you waiting for]]?': 'Twelve people have joined so far.',
    '[[[Act now]]](https://example.com)': '[Open until ‹date›](https://example.com)',
    '# [[Last Chance]]': '# Open Until ‹date›',
    '[[ACT NOW]]!!!': 'IT’S OPEN UNTIL ‹date›, BECAUSE ‹reason›.',
    '[[Act now while you can]]! Places are given out in June.': 'Places are given out in June.',
    '[[Don’t wait to]] book a spring tune-up.': 'Until ‹date› you can book a spring tune-up.',
    '[[This is your last chance to]] get the tasting box.': 'Until ‹date› you can get the tasting box.',
    '# [[Last Chance to]] Join the Choir': '# Until ‹date›: Join the Choir',
    '[[Act now and]] we’ll add a second pair of lenses.': 'Until ‹date›, we’ll add a second pair of lenses.',
    'You save 20% [[if you order within the next 24 hours]].': 'You save 20% until ‹date›.',
    'The second pair is free, and that is worth [[acting now]].':
      'The second pair is free, and that is worth deciding by ‹date›.',
    '[[You need to act fast]].': 'You can decide until ‹date›.',
    'It’s an evening [[you won’t want to miss]].': 'It’s an evening for ‹whom it suits›.',
    '[[Don’t miss out on]] our winter sale.': 'Have a look at our winter sale.',
    'Delivery is free [[for a limited time only]].': 'Delivery is free until ‹date›.',
    'Would you like to use [[our limited-time discount]] on boots?':
      'Would you like to use our discount until ‹date› on boots?',
    'Here is [[a limited-time offer]] for new members.': 'Here is an offer that ends on ‹date› for new members.',
    '[[Today only]]: two lessons for the price of one.': 'On ‹date›: two lessons for the price of one.',
    'Registration closes [[soon]].': 'Registration closes on ‹date›.',
    'Reserve a kayak [[before they’re gone]].': 'Reserve a kayak by ‹date›.',
    'Order your seeds [[now]]!': 'Order your seeds!',
    '[[[Claim your free seat]]](https://example.com)': '[Book a free seat](https://example.com)',
    '[[Securing your spot]] takes a minute.': 'Booking a spot takes a minute.',
    'We [[only have]] 2 slots left this week.': 'We have 2 slots left this week.',
    'There are [[only 3 places left]] on the April walk.': 'There are 3 places left on the April walk.',
    '[[Hurry, only two rooms left]]!': 'Two rooms left.',
    'We have [[limited seats]] this term.': 'We have ‹how many› seats this term.',
    '[[Spots are filling up fast]], so tell us by Friday.': 'There are ‹how many› places left, so tell us by Friday.',
    'Each order comes with a mug [[while supplies last]].':
      'Each order comes with a mug for the first ‹how many› orders.',
    '[[14 people are looking at this]] right now.': '‹how many› in stock.',
  },
  passes: [
    'Enrollment closes on Friday, because the kits ship on Saturday.',
    'Your trial ends in 3 days.',
    'You have 5 days left in your trial.',
    'The sale ends at midnight on Monday, 4 May.',
    'The workshop has 12 places; 5 are taken.',
    '[Order now](https://example.com)',
    'There’s no need to hurry: the course stays open all year.',
    'Don’t hesitate to write if anything is unclear.',
    'Don’t wait for the paint to dry before you clean the brush.',
    'A limited-edition print run of 200 copies, each one signed.',
    'He was in a hurry and missed the last bus.',
    'Our group is limited to 8 people, so that everyone gets to speak.',
    'Emails that shout “Act now!” are deleted first.',
    '> Last chance to save!',
    'The shop closes at six today.',
    'We have limited time, so the talk covers three tools.',
    'You can claim your travel costs from your employer.',
    'They told us they never buy from anyone who says hurry.',
  ],
  limits: [
    'A bare “Order now” or “Buy now” passes, in a button and in a spam line alike.',
    'A true scarcity (three rooms, and no more) is marked at information: only the writer knows.',
    'A deadline told by the hour (“ends tonight”) is asked for its date, even in a mail that is read the same day.',
  ],
});
