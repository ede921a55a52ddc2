import { negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';

export const priceShrink = rule({
  id: 'buyer/price-shrink',
  level: 'warning',
  says: 'This makes the price look smaller than it is.',
  why: 'The reader will pay the whole sum and knows it. Name it, and say what it covers, so that they can weigh the two.',
  forms: [
    {
      // After "for": "you get it all [for less than a coffee a day]".
      phrases: [
        'for (less than|under|about|around|roughly|only|just|no more than|little more than|barely more than)? (the (price|cost) of)? (a|your|one|two|a couple of|a few) (daily|weekly|morning|single|fancy|good|large|decent)? <treat> (a|per|each|every) (day|week|month)',
        'for (less than|under|about|around|roughly|just|only|no more than|little more than|barely more than)? (the (price|cost) of) (a|your|one|two|a couple of|a few) (daily|weekly|morning|single|fancy|good|large|decent)? <treat>',
        'for (less than|about|around|no more than) (a|your|one|two) (daily|weekly|morning|single|fancy|good|large|decent) <treat>',
        'for (less|no more) than you (already|probably)? (spend|pay) (on|for) (a|your)? .{0,1} <treat> (a|per|each|every)? (day|week|month)?',
        'for (just|only|mere|a few|a couple of)? (pennies|pence|cents|peanuts|pocket change|spare change|loose change) (a|per|each|every) (day|week|meal|night|use|wear|glass)',
      ],
      reframes: ['for ‹full price›', 'for ‹full price›, which covers ‹what they get›'],
    },
    {
      // The same without "for": "it costs [less than a coffee a day]".
      phrases: [
        '(less|cheaper|no more|little more) than (the (price|cost) of)? (a|your|one|two|a couple of|a few) (daily|weekly|morning|single|fancy|good|large|decent)? <treat> (a|per|each|every) (day|week|month)',
        '(less than|cheaper than|about|around|roughly|just|only) the (price|cost) of (a|your|one|two|a couple of|a few) (daily|weekly|morning|single|fancy|good|large|decent)? <treat>',
        'the (price|cost) of (a|your|one|two|a couple of) (daily|weekly|morning|single|fancy|good|large|decent)? <treat> (a|per|each|every) (day|week|month)',
        '(less|cheaper) than (your (daily|weekly|morning)?|a daily|a weekly) <treat>',
        '(less|no more|not more) than you (already|probably)? (spend|pay) (on|for) (a|your)? .{0,1} <treat> (a|per|each|every)? (day|week|month)?',
        '(just|only|mere|literally) (pennies|pence|cents|peanuts|pocket change) (a|per|each|every) (day|week|meal|night|use|wear|glass)',
        'pennies (a|per) (day|meal|night|use)',
      ],
      reframes: ['‹full price›', '‹full price›, which covers ‹what they get›'],
    },
    {
      // A sum cut into days: the word that makes it small goes, and the whole sum comes first.
      phrases: [
        '[(just|only|merely|barely)] <number> (cents|pence|dollars|euros|pounds|bucks)? (a|per|each|every) (day|night|meal|wear|use|glass|cup)',
        '[(a|one) mere] <number> (cents|pence|dollars|euros|pounds|bucks)? (a|per|each|every) (day|night|meal|wear|use|glass|cup)',
        '[(less than|under)] <number> (cents|pence|dollars|euros|pounds|bucks)? (a|per) day',
      ],
      level: 'information',
      reframes: ['‹full price› in all, or', ''],
    },
    {
      phrases: [
        '[for as (little|low) as (just|only)?] <number> (cents|pence|dollars|euros|pounds|bucks)? (a|per|each|every) (day|night|meal|wear|use|glass|cup)',
        '[for as (little|low) as (just|only)?] <number> (cents|pence|dollars|euros|pounds|bucks)? (a|per) week',
      ],
      level: 'information',
      reframes: ['for ‹full price› in all, or from', 'from'],
    },
    {
      phrases: [
        '(at|for) a (mere|tiny|small)? fraction of (the|what) (price|cost|it would cost|you would pay|others charge)',
        'for (next to nothing|practically nothing|almost nothing)',
      ],
      level: 'hint',
      reframes: ['for ‹full price›', 'for ‹full price›, which covers ‹what they get›'],
    },
    {
      // A clause of its own verb, so that any subject fits.
      phrases: [
        '(will|would) not break the bank',
        '(will|would) (hardly|barely) (cost you a thing|dent your budget|make a dent)',
        '(will|would) not (even)? (notice|miss) the (cost|price|money)',
      ],
      level: 'information',
      reframes: ['will cost ‹full price›', 'will cost ‹full price› and cover ‹what they get›'],
    },
    {
      phrases: [
        '{skip} (one|a|your) (daily|weekly|morning|single)? <treat> (a|per|each|every) (day|week|month) and',
        'you (would|will)? (probably|already|likely)? (spend|pay) (more|that much|as much|that|twice that) (than that)? (on|for) (a|your)? .{0,1} <treat>',
        'a (small|tiny|modest|low) (price|investment) (to pay)? for (peace of mind|a (life|future|business|body|home|career)|your (future|health|business|family|freedom|sanity|success|happiness|dreams))',
        'what is <number> (dollars|euros|pounds|bucks)? (compared|next) to',
      ],
      level: 'information',
      reframes: [
        { say: 'It costs ‹full price› and covers ‹what they get›.', takes: 'sentence', when: ['prose'] },
        { say: '‹Full price› for ‹what they get›', takes: 'sentence', when: ['label'] },
        { say: 'The whole price is ‹full price›.', takes: 'sentence', when: ['prose'] },
      ],
    },
  ],
  // No aboutOthers: the price is said of "it" or "the course", and that is the pitch.
  unless: [quoted, negated],
  flags: {
    'You get every lesson [[for less than a cup of coffee a day]].': 'You get every lesson for ‹full price›.',
    'Our bookkeeping costs [[less than your daily latte]].': 'Our bookkeeping costs ‹full price›.',
    'Would you insure your van [[for the price of a pizza]]?': 'Would you insure your van for ‹full price›?',
    'Learn the cello [[for just pennies a day]]!': 'Learn the cello for ‹full price›.',
    'The watering kit comes to [[just]] $1.20 a day.': 'The watering kit comes to ‹full price› in all, or $1.20 a day.',
    'Rent a studio [[for as little as]] $9 a day.': 'Rent a studio for ‹full price› in all, or from $9 a day.',
    'A whole website [[at a fraction of the cost]].': 'A whole website for ‹full price›.',
    'The evening classes [[won’t break the bank]].': 'The evening classes will cost ‹full price›.',
    '[[You probably spend more on coffee]] each week.': 'It costs ‹full price› and covers ‹what they get›.',
    '# [[Less Than a Good Sandwich a Week]]': '# ‹full price›',
    '[Join [[for less than a coffee a week]]](https://example.com)': '[Join for ‹full price›](https://example.com)',
    'Paying [[less than the price of a haircut each month]] keeps the whole choir in sheet music.':
      'Paying ‹full price› keeps the whole choir in sheet music.',
    '[[What’s $40 compared to]] a summer of tomatoes?': 'It costs ‹full price› and covers ‹what they get›.',
  },
  passes: [
    'The course costs $240, paid once, and covers twelve lessons.',
    'Parking is $4 a day for guests of the hotel.',
    'A coffee and a pastry cost less than five euros here.',
    'Tutors like to write “less than a coffee a day” above their fees.',
    'We never sell insurance for the price of a pizza.',
    'We bake only 40 loaves each day, so come before noon.',
    'He drinks three coffees a day and sleeps badly.',
    'The new pump uses a fraction of the water.',
    'Lunch for two is $30, drinks included.',
    'The fee is $90 a month; most weeks that is two lessons.',
    'Bring a cup of coffee and your questions.',
  ],
  limits: [
    'A price that really is charged by the day (“a bike for just $8 a day”) is marked where “just” or “as little as” stands before it.',
    'A sum cut into days with a slash (“only $2/day”) and comparisons with things that aren’t listed (“less than your phone bill”) are missed.',
  ],
});
