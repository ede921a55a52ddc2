import type { Form } from '../rule.ts';

/** A scarce thing may be true: so these ask, at the level of information, and keep every number. */
const says = 'Is this true, and does the reader need it to decide?';
const level = 'information';

/** The forms of `buyer/pressure` that say there is too little left. */
export const scarcity: readonly Form[] = [
  {
    // A number: the squeeze goes, the number stays.
    phrases: [
      '[(<shout> <stop>?)? (only|just|barely) <n>(<exactly>) (more|free)? <what>(<place>) (still)? <left>(left|remaining|available|open)]',
      '[(<shout> <stop>?)? (only|just|barely) <n>(<exactly>) (more|free)? <what>(<place>)] <left>(remain|are left)',
    ],
    level,
    says,
    reframes: [
      '<n> <what> <left:left>',
      { say: '<n> <what> <left:left>, because ‹reason›', when: ['statement'] },
      { say: '', takes: 'sentence' },
    ],
  },
  {
    phrases: [
      '(we|i) [(only|just) (have|got)] <exactly> (more|free)? <place> (still)? (left|remaining|available|open)',
    ],
    level,
    says,
    reframes: ['have', 'have, as of ‹date›,'],
  },
  {
    phrases: [
      '[(<shout> <stop>?)? (only|just) <n>(<exactly>) <left>(left|remaining|available)] in stock',
      '^ (<shout> <stop>?)? (only|just) <n>(<exactly>) <left>(left|remaining) !(to|of|in|for|when|hand|foot|side|arm|who|behind|over|after|the|a|his|her|their|my|our|it|us|them)',
    ],
    level,
    says,
    reframes: ['<n> <left>', { say: '', takes: 'sentence' }],
  },
  {
    // No number: a stop for it.
    phrases: [
      '(<shout> <stop>?)? (only|just) (a|the last)? (few|handful of|couple of|couple|small number of) (more|last)? <what>(<place>) (still)? <left>(left|remaining|available|open|remain)',
      '(the)? last (few|handful of) (remaining)? <what>(spots|seats|places|spaces|slots|tickets|copies|appointments|openings) (left|remaining|available)? !(of|in|on|at|were|was|had|he|she|they)',
      '(a)? (very|strictly|extremely)? limited (number of)? <what>(spots|seats|places|spaces|slots|tickets|quantities|quantity|supplies|copies|appointments) !(of)',
    ],
    level,
    says,
    reframes: ['‹how many› <what>', '‹how many› of ‹total› <what>'],
  },
  {
    phrases: [
      '^ (<shout> <stop>?)? (only|just) a (few|handful) (left|remaining) !(to|of|for|when|who|behind|over)',
      '[(<shout> <stop>?)? (only|just) a (few|handful) (left|remaining)] in stock',
      '^ (in)? (very|extremely)? high demand !.',
      '^ (running|getting) low (on stock)? !.',
      '^ (low|limited) (in)? (stock|availability|supply|seating) !(of|and|for|is|was)',
      '^ (almost|nearly) (gone|sold out|full) !.',
      '^ (selling|going|filling up|selling out) (fast|quickly) !.',
    ],
    level,
    says,
    reframes: ['‹how many› left', { say: '', takes: 'sentence' }],
  },
  {
    // A clause of its own.
    phrases: [
      '(the|our|these|my|all)? (spots|seats|places|spaces|slots|tickets|supplies|quantities|copies|openings) (are|will be) (very|extremely|strictly|always|so)? limited !(to|by|in)',
      '(the|our)? (space|availability|seating|capacity|enrollment|enrolment) (is|will be) (very|extremely|strictly|always|so)? limited !(to|by|in)',
    ],
    level,
    says,
    reframes: ['there are ‹how many› places', 'we keep it to ‹how many› places, because ‹reason›'],
  },
  {
    phrases: [
      '(the|our|these|my|remaining)? (spots|seats|places|spaces|slots|tickets|copies|openings|dates) (are|is) (already)? (filling|going|selling|disappearing|booking|running) (up|out)? (fast|quickly|rapidly|soon|quick)?',
      '(the|our|these|my|remaining)? (spots|seats|places|spaces|slots|tickets|copies|openings) (fill|go|sell out|disappear|book) (up|out)? (fast|quickly|quick)',
      '(the|our|these|my)? (spots|seats|places|spaces|slots|tickets|copies|openings) are (almost|nearly|practically) (gone|full|sold out|taken)',
      'we are (almost|nearly) (full|sold out|fully booked)',
    ],
    level,
    says,
    reframes: ['there are ‹how many› places left', 'you can decide until ‹date›'],
  },
  {
    phrases: [
      '(this|these|our|the) .{0,2} (<deal>|spots|seats|places|tickets|stock) [(will|do|does) not last (long|forever|much longer)?] !(more|beyond|past|until)',
    ],
    level,
    reframes: ['will last until ‹date›', 'will last until ‹date›, because ‹reason›'],
  },
  {
    phrases: ['(only|just)? while (supplies|stocks|stock|quantities|inventory|tickets|spaces|spots) {last}'],
    level,
    says,
    reframes: ['for the first ‹how many› orders', 'until ‹date›'],
  },
  {
    // Other people's eyes, as a reason to be quick.
    phrases: [
      '<number> (other)? (people|others|shoppers|visitors|customers|users) (are|have) (currently|now|just|already)? (looking at|viewing|watching|eyeing|bought|added|booked|considering) (this|it|the same)',
      '(this is|it is)? in (over|more than)? <number> (carts|baskets|people’s carts)',
      '(sold|booked|bought|ordered) <number> times (in|over|during|today)',
      '(this|it|they|these) (is|are) (going|selling) (out)? (fast|quickly)',
    ],
    level,
    says,
    reframes: [
      { say: '‹how many› in stock', takes: 'sentence' },
      { say: '', takes: 'sentence' },
    ],
  },
];
