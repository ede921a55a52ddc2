import { negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';
import { blame } from './shame-blame.ts';
import { lossAndOthers } from './shame-loss.ts';
import { still } from './shame-still.ts';

export const shame = rule({
  id: 'confidence/shame',
  level: 'information',
  says: 'This blames the reader, or measures them against others.',
  why: 'Someone who feels blamed doubts that they can do better, and a doubter doesn’t start. Name what gets in the way, or ask about it, instead of naming a fault.',
  forms: [
    {
      level: 'warning',
      phrases: [
        'what is (your|the) excuse (this time|now|today|then)?',
        'so what is your excuse (this time|now|today|then)?',
      ],
      reframes: ['what’s getting in the way', 'what have you tried so far'],
    },
    {
      level: 'warning',
      phrases: [
        '(stop|quit) (making|with) (any|your|the|all|more)? excuses',
        '(drop|ditch|lose|forget) (the|your|all your) excuses',
        '(get|move|push) past your (own)? excuses',
      ],
      reframes: ['look at what’s getting in the way', 'take one small step: ‹which›'],
    },
    {
      level: 'warning',
      phrases: [
        'there (is|are) (simply|really|just)? no (more|longer)? (an|any)? {excuse/noun} (for|not|to|left|anymore|now)',
        'you have (got)? no (more)? {excuse/noun} (for|not|to|left|anymore|now)',
        'you have (only|nobody|no one) (yourself)? (else)? to blame',
        'the only (thing|person|one) (standing|holding|stopping|keeping|who) .{1,5} (is|are) you',
        '(it is|that is) (all|entirely|nobody’s fault but)? your (own)? fault',
      ],
      reframes: [
        { say: 'what’s getting in the way?', takes: 'rest' },
        { say: 'what have you tried so far?', takes: 'rest' },
      ],
    },
    {
      level: 'warning',
      phrases: ['^ (no more|no|enough) excuses (please|now)? $'],
      reframes: ['', 'what’s getting in the way?'],
    },
    {
      phrases: [
        'you (have)? never (truly|really|actually|properly|even|fully)? (learned|learnt|mastered|understood|bothered|finished|committed|followed through)',
        'you (still)? (have not|did not) (even|really)? (bothered|bother|lifted a finger|lift a finger|taken action|take action)',
        'you (should|ought to) have (known|started|done|learned|learnt|begun|acted|fixed|planned|saved|asked) .{0,4} (by now|already|sooner|earlier|better|years ago|long ago|months ago|last year)',
        'you should (already)? (know|have) .{1,5} by now',
      ],
      says: 'This tells the reader that they failed before.',
      reframes: [
        { say: 'what have you tried so far, and where did it get hard?', takes: 'sentence' },
        { say: 'a good place to start today is ‹small step›', takes: 'sentence' },
      ],
    },
    {
      phrases: ['[why are not you (already|yet|still)?] <doing>', '[why are you (still)? not] <doing>'],
      says: 'This asks the reader to defend themselves.',
      reframes: ['what gets in the way of', 'what have you tried so far with'],
    },
    {
      phrases: [
        'why (have not|did not) you .{1,8} (yet|already|sooner|before|by now|earlier) $',
        '^ (so)? why (have not|did not) you ({start}|{try}|{fix}|{join}|{act}|{begin}|{do}|{make}|{take}|{learn}|{save})',
        'why do you keep (failing|losing|putting|making|ignoring|falling|wasting|quitting|giving up)',
      ],
      says: 'This asks the reader to defend themselves.',
      reframes: [
        { say: 'what’s getting in the way?', takes: 'rest' },
        { say: 'what would make it easier to start?', takes: 'rest' },
      ],
    },
    {
      phrases: ['^ (are you)? (just|still)? too (lazy|scared|afraid|cheap|proud|stubborn|timid) to <task>(.{1,7}) $'],
      says: 'This asks the reader to defend themselves.',
      reframes: ['what makes it hard to <task>', 'what would make it easier to <task>'],
    },
    ...still,
    {
      phrases: [
        '[your (own)? <rivals> (are|is) (all|already|now|probably|quietly|likely|busy|happily)] !(in|on|at|not)',
        '[(everyone|everybody) (else|around you|in your (industry|field|town|trade)) is (already|now)] !(in|on|at|not)',
      ],
      says: 'This measures the reader against others, to their loss.',
      reframes: ['‹someone like the reader› is', { say: 'what do you use for ‹this task› today?', takes: 'sentence' }],
    },
    {
      phrases: [
        '[your (own)? <rivals> (have|has) (all|already|now|probably|quietly|likely)]',
        '[(everyone|everybody) (else|around you|in your (industry|field|town|trade)) has (already|now)]',
      ],
      says: 'This measures the reader against others, to their loss.',
      reframes: ['‹someone like the reader› has', { say: 'what do you use for ‹this task› today?', takes: 'sentence' }],
    },
    {
      phrases: [
        '^ [while (all)? (your <rivals>|everyone else|everybody else|others) .{1,7}] you !(are|still|keep|sit|struggle|wait)',
        '[while (all)? (your <rivals>|everyone else|everybody else) .{1,7}] $',
      ],
      says: 'This measures the reader against others, to their loss.',
      reframes: ['', 'as ‹your field› changes'],
    },
    {
      phrases: [
        '(what|everything) .{1,4} (is|are) doing that you are not',
        'what <stop> .{1,4} <stop> (is|are) doing that you are not',
        'what your <rivals> (know|are doing|do|have|understand) (that)? (you do not|right now)?',
        'what (everyone|everybody) else (knows|is doing|has) (that you do not)?',
      ],
      says: 'This measures the reader against others, to their loss.',
      reframes: ['what worked for ‹someone like the reader›', '‹one thing worth trying›'],
    },
    {
      phrases: [
        'while (all)? (your <rivals>|everyone else|everybody else) (are|is|keep|keeps|pull|race|get|gets|take|steal|win|wins|grow|move|moves)',
        'why (is|are) (everyone|everybody) else .{1,4} while you (are|keep|struggle|stay)',
        '(do not|never) let (your|the) <rivals> (get|win|steal|pull|take|beat|have|leave|outrank|pass)',
        'your <rivals> (are)? (way|miles|far|light years) ahead',
        'your <rivals> (will|are going to|are) (eat|eating|stealing|steal|taking|take|winning|beating|laughing|outranking|outselling|love)',
      ],
      says: 'This measures the reader against others, to their loss.',
      reframes: [
        { say: 'what would you most like to improve?', takes: 'sentence' },
        { say: '‹someone like the reader› tried this: ‹what changed›.', takes: 'sentence' },
      ],
    },
    {
      phrases: [
        '(do not|never) (get|be|fall|end up) (left)? behind',
        '(do not|never) be the (one|last|only) .{0,4} (left|behind|out|without|to)',
        '(do not|never) let .{1,4} leave you behind',
      ],
      says: 'This threatens the reader with being left out.',
      reframes: ['keep up with ‹what changes›', 'see whether ‹what changes› matters for you'],
    },
    {
      phrases: [
        'you are (already|probably|likely|quickly|slowly)? (falling|lagging|getting left|being left) (further|far|way)? behind',
        'you will (soon)? (be|get) left behind',
        'you will (fall|lag) (further|far)? behind',
      ],
      says: 'This threatens the reader with being left out.',
      reframes: ['‹what changes› is worth a look', '‹someone like the reader› is trying this'],
    },
    {
      phrases: ['you are (probably|likely|already|still|literally|actually|currently)? losing <loss>(<losses>) to'],
      says: 'This tells the reader what they are losing.',
      reframes: ['<loss> can slip away through', 'it’s worth checking whether <loss> can slip away through'],
    },
    {
      phrases: [
        'you are (probably|likely|already|still|literally|actually|currently|just|basically)? (losing|wasting|bleeding|burning|burning through|throwing away|hemorrhaging) (a lot of|out on|too much|tons of|so much)? <loss>(<losses>)',
        'you (could|might|may) be (losing|wasting|bleeding|burning|throwing away) <loss>(<losses>)',
      ],
      says: 'This tells the reader what they are losing.',
      reframes: ['<loss> can slip away at ‹which point›', 'it’s worth checking where <loss> can slip away'],
    },
    {
      phrases: ['you are (probably|likely|already|still|literally|actually|just)? leaving .{1,4} on the table'],
      says: 'This tells the reader what they are losing.',
      reframes: ['there may be more to earn from ‹what›'],
    },
    {
      phrases: ['{leave} (so much|a lot of|too much|real|easy|free)? money on the table'],
      says: 'This tells the reader what they are losing.',
      reframes: ['{miss} income from ‹what›'],
    },
    {
      phrases: [
        'you are (really|probably|just|already|still|currently)? missing out on',
        'you (have been|will be) missing out on',
      ],
      says: 'This tells the reader what they are losing.',
      reframes: ['you can also have', 'if you like, you can try'],
    },
    {
      phrases: [
        'every (single)? <unit>(day|week|month|minute|hour|year|season) (that)? you (wait|hesitate|delay|do nothing|put (it|this) off|sit on (it|this|the fence)|go without) (to . (this|it|that))? !(to|for|on)',
        'each <unit>(day|week|month|minute|hour|year|season) (that)? you (wait|hesitate|delay|do nothing|put (it|this) off) (to . (this|it|that))? !(to|for|on)',
      ],
      says: 'This tells the reader what they are losing.',
      reframes: ['every <unit> with ‹the obstacle›', 'each <unit> of ‹what gets in the way›'],
    },
    {
      phrases: [
        '[you will never] (be able to)? (truly|really|actually|ever)? (succeed|grow|reach|achieve|make it|get ahead|get there|win|scale|improve|master|earn|become|build|lose weight|retire|learn|change|sell|rank|write|own|save)',
      ],
      says: 'This tells the reader that they will fail.',
      reframes: ['it’s harder to', 'it takes longer to'],
    },
    {
      phrases: ['you will (always|just|forever)? (be|stay|remain|end up) (forever)? stuck with'],
      says: 'This threatens the reader.',
      reframes: ['it can be hard to change', 'it takes time to move past'],
    },
    {
      phrases: ['you will (always|just|forever)? (be|stay|remain|end up) (forever)? stuck (in|at|on)'],
      says: 'This threatens the reader.',
      reframes: ['it can be hard to get past', 'it takes time to move past'],
    },
    {
      phrases: [
        '(or|otherwise|and) you will (only|just|really|always|forever|come to)? regret (it|this|that)',
        '(or|otherwise) you will (be|stay|keep|remain) (stuck|sorry|broke|behind|alone|invisible|struggling|where you are)',
      ],
      says: 'This threatens the reader.',
      reframes: ['', 'or keep it in mind for later'],
    },
    {
      phrases: [
        '[you are (probably|likely|almost certainly|still)? doing <what>(.{1,3}) (all|completely|totally)? wrong]',
        '[you (have been|are still) doing <what>(.{1,3}) (all|completely|totally)? wrong]',
      ],
      says: 'This tells the reader that they failed before.',
      reframes: ['‹one change› can help with <what>', '<what> can also be done by ‹another way›'],
    },
    {
      phrases: [
        '[mistakes (that)? (you are|you keep|you might be|you may be|you are probably|you are still) making]',
        '[blunders (that)? (you are|you keep|you might be) making]',
      ],
      says: 'This tells the reader that they failed before.',
      reframes: ['things to check', 'snags to look out for'],
    },
    {
      phrases: ['[mistake (that)? (you are|you keep|you might be|you may be|you are probably) making]'],
      says: 'This tells the reader that they failed before.',
      reframes: ['thing to check', 'snag to look out for'],
    },
    {
      level: 'hint',
      phrases: [
        '(stop|quit) (wasting|burning|throwing away|losing) (your|so much|all your|any more)? <loss>(money|time|cash|energy|sleep) (on|with|over)',
      ],
      reframes: ['see how much <loss> goes into', 'see what you get back from'],
    },
    {
      level: 'hint',
      phrases: ['(stop|quit) losing <loss>(<losses>) to'],
      reframes: ['find out how many <loss> leave because of'],
    },
    {
      level: 'hint',
      phrases: [
        '(stop|quit) (struggling|wrestling|fumbling|fighting) with',
        '(stop|quit) (putting off|procrastinating on|avoiding)',
      ],
      reframes: ['get help with', 'take one small step with'],
    },
    {
      level: 'hint',
      phrases: ['[(stop|quit) (guessing|wondering)] (what|how|when|where|which|why|who|if|whether)'],
      reframes: ['find out'],
    },
    {
      level: 'hint',
      phrases: ['(stop|quit) (settling for|overpaying for|putting up with)'],
      reframes: ['compare ‹what they could have› with', 'look beyond'],
    },
    {
      level: 'hint',
      phrases: ['(stop|quit) dreaming (of|about)'],
      reframes: ['take a first step toward'],
    },
    {
      level: 'hint',
      phrases: [
        '^ [(but|and)? (here is)? the (hard|harsh|ugly|brutal|cold|cold hard|sad|painful|uncomfortable|bitter) truth is (that)?]',
        '^ [let us (be honest|face it) (that)?] you',
      ],
      says: 'This braces the reader for a telling-off.',
      reframes: ['', 'one thing worth knowing:'],
    },
    ...blame,
    ...lossAndOthers,
  ],
  // Not `aboutOthers`: the phrases name “you” themselves, and “the truth is that you never …” must be found.
  unless: [quoted, negated],
  except: [
    '(if|when|whether|once|in case|where|feel like|think|worried|unless|because|until) you (are|have|were|have been) (already|just|ever|probably)? (falling|losing|missing|wasting|lagging|doing|letting|paying|spending|<squandered>|<slack>)',
    'you will never (have to|need to|be asked|see|hear|learn of)',
    'not your (own)? fault',
    '(told|asked|tells|tell|telling|says|said|advised) (me|him|her|us|them|people|my .) to .{1,6}',
    'leaves .{0,4} on the table',
    'still (have|using) (a|the)? questions',
  ],
  unlessNearby: [
    'not (alone|your fault)',
    '(nothing|not) (is)? wrong with you',
    'happens to (most|many|all|everyone|a lot) (of)? (us|people)?',
  ],
  flags: {
    'Still over budget? [[What’s your excuse]]?': 'Still over budget? What’s getting in the way?',
    'It’s time to [[stop making excuses]] and call the dentist.':
      'It’s time to look at what’s getting in the way and call the dentist.',
    'After two seasons with an empty bed, [[there’s no excuse for buying salad]].': 'What’s getting in the way?',
    '[[Why aren’t you]] charging what the work is worth?': 'What gets in the way of charging what the work is worth?',
    'The plain fact is that [[you never really learned]] your camera.':
      'What have you tried so far, and where did it get hard?',
    '[[Still doing payroll by hand]]?': 'How is doing payroll by hand working for you?',
    '[[Are you still struggling with back pain]]?': 'What have you tried with back pain so far?',
    '[[Still trying to fill your Tuesday class]]?': 'What gets in the way when you try to fill your Tuesday class?',
    '[[Still overpaying for car insurance]]?': 'How much do you pay for car insurance?',
    '[[Your competitors are already]] taking orders online.': '‹someone like the reader› is taking orders online.',
    '# [[What your rivals are doing that you’re not]]': 'What worked for ‹someone like the reader›',
    '[[Don’t let the new rules leave you behind]].': 'Keep up with ‹what changes›.',
    'Right now [[you’re losing bookings to]] slow replies.': 'Right now bookings can slip away through slow replies.',
    '[[Every month you wait]] costs you about $90 in heating.':
      'Every month with ‹the obstacle› costs you about $90 in heating.',
    'Without a will, [[you’ll never]] own what you think you do.':
      'Without a will, it’s harder to own what you think you do.',
    '# Seven [[mistakes you’re making]] with houseplants': 'Seven things to check with houseplants',
    '# Why [[you’re doing newsletters wrong]]': 'Why ‹one change› can help with newsletters',
    '# [[Stop wasting money on]] dull ads': 'See how much money goes into dull ads',
    'The boiler broke in January and [[you’ve only got yourself to blame]].': 'What’s getting in the way?',
    '[[Being lazy about]] backups costs people their photos.': 'What have you tried so far, and where did it get hard?',
    'What holds the choir back is [[your sloppiness]].': 'What holds the choir back is ‹what gets in the way›.',
    '[[You’ve neglected]] the hedge since March.': 'What have you tried so far, and where did it get hard?',
    'Think about [[how much money you’ve thrown away on]] adverts.': 'Think about how much money went into adverts.',
    '[[You keep putting it]] off until the frost.': 'What have you tried so far, and where did it get hard?',
    '[[You know full well]] the gutters leak.': 'What have you tried so far, and where did it get hard?',
    '[[No wonder your]] stall is quiet on Mondays.': 'What have you tried so far, and where did it get hard?',
    '[[You’re handing your regulars to the]] café next door.': 'It’s worth checking where ‹what they could keep› goes.',
    'Without a backup, [[you’re letting years of work slip]] away.':
      'Without a backup, it’s worth checking where ‹what they could keep› goes.',
    '[[Your neighbours are paying half of what you pay]].': 'What would you most like to improve?',
    '[[While you were sleeping, other]] bakers were filling orders.': 'What would you most like to improve?',
    '[[Your logo is a disgrace]].': 'What would you change about your logo first?',
    '[[Your children deserve better than a]] cold kitchen.': 'What would you most like to improve?',
    'It’s time to [[stop moaning]] and open the books.':
      'It’s time to take one small step: ‹which› and open the books.',
    '[[Sick of being broke]]?': 'What would you like to change first?',
  },
  passes: [
    'You’re losing about two litres an hour through that pipe.',
    'You aren’t doing it wrong; the label is.',
    'If you’ve neglected the hedge, start with the top.',
    'My uncle told me to get a grip, and I laughed.',
    'If you’re losing sleep over the audit, start with the receipts from March.',
    'It’s not your fault that the last diet didn’t hold.',
    'You’ll never have to scrub the grill again.',
    'Are you still able to come on Thursday?',
    'The coach said, “What’s your excuse?” and we all laughed.',
    'We don’t believe in telling people to stop making excuses.',
    'What have you tried so far, and where did it get hard?',
    'Many growers lose their first seedlings to frost.',
    'Your competitors are listed on page two.',
    'Everyone else was asleep when the train left.',
    'He never really learned to swim.',
    'Every day you wait for the bus is a day you could cycle.',
    'While you wait, the mechanic checks the brakes.',
    'Why don’t you try the first lesson and see?',
  ],
  limits: [
    '“Still using …?” can be a plain question to a client; it is a hint for that reason.',
    '“You’ll lose …” passes: what follows it is too often a list that no replacement fits.',
    'Blame that names no fault (“you already know why the garden looks like that”) isn’t found.',
  ],
});
