import type { Form } from '../rule.ts';

/** The forms of `buyer/pressure` that say there is an end, and not when. */
export const vagueDeadlines: readonly Form[] = [
  {
    // An end without its date.
    phrases: [
      'for a (very|strictly)? (limited|short) time only',
      '(available|open|free|off|save|yours|get|receive|offered|on sale|discounted|reduced|now|it|this) .{0,6} [(but)? (only)? for a (very|strictly)? limited time] !(each|every|per|after|during|in|because)',
      '^ [(only)? for a (very|strictly)? limited time (only)?] !(each|every|after|during)',
      'and [for a limited time] (buy|get|save|receive|order|take|enjoy)',
      '^ limited time (only)? !(to|is|was|or|and|with|on)',
    ],
    reframes: ['until ‹date›', 'until ‹date›, because ‹reason›', ''],
  },
  {
    phrases: [
      '(for)? (today|tonight|tomorrow|this (week|weekend|month|friday|saturday|sunday|monday|evening|morning)) only !(when|if|because|the|a|an|as)',
    ],
    level: 'information',
    reframes: ['on ‹date›', 'until ‹date›, because ‹reason›'],
  },
  {
    phrases: [
      '<whose>(this|our|the|my|your|these) (special|exclusive|new|great|amazing)? (limited|one time) <what>(offer|offers|deal|deals|sale|discount|promotion|bonus)',
      '<whose>(this|our|the|my|your|these) (special|exclusive|new|great|amazing)? (limited time|time sensitive|one time only) <what>(.{0,2} (<deal>|opportunity|chance|package|event|savings|special|access))',
    ],
    reframes: ['<whose> <what> until ‹date›', '<whose> <what>'],
  },
  {
    phrases: [
      'a (special|exclusive|new|great|amazing|very)? (limited|one time) <what>(offer|deal|sale|discount|promotion|bonus)',
      'a (special|exclusive|new|great|amazing|very)? (limited time|time sensitive|one time only) <what>(.{0,2} (<deal>|opportunity|chance|package|event|special))',
    ],
    reframes: ['a <what> that ends on ‹date›', 'a <what>'],
  },
  {
    phrases: [
      '(limited time|limited|one time) (only)? <what>(offer|deal|sale|discount|promotion|bonus) !(partner|liability)',
      '(limited time|time sensitive|one time only) <what>(.{0,2} (<deal>|opportunity|package|event|savings|special))',
    ],
    reframes: ['<what> until ‹date›', '<what> until ‹date›, because ‹reason›'],
  },
  {
    phrases: [
      '<whose>(a|an|this|our|the|your|my) (truly|real|rare)? (once in a lifetime|never to be repeated|not to be missed|can not miss|must not miss) <what>(<deal>|opportunity|chance|event)',
    ],
    level: 'information',
    reframes: ['<whose> <what>', '<whose> ‹what is special about it› <what>'],
  },
  {
    phrases: [
      '(this|our|the|my|your|early bird|special|all)? <deal> .{0,3} ({end}|{expire}|{close}|{rise}|{go} up|{increase}|{go} away|{disappear}) [(very|so)? (soon|shortly|any (day|minute|moment) (now)?|before you know it)]',
      '<deal> .{0,2} ({end}|{expire}|{close}) [(tonight|today|tomorrow|at midnight|tonight at midnight|in (just|only)? <number> (hours|minutes|hrs|mins|min|hr))] !(on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|pacific|eastern|utc|gmt|est|pst|at)',
      '^ ({end}|{close}|{expire}) [(very)? soon]',
    ],
    level: 'information',
    reframes: [
      'on ‹date›',
      'on ‹date›, because ‹reason›',
      { say: 'Take the time you need to decide.', takes: 'sentence', when: ['prose'] },
    ],
  },
  {
    // After an ask: the end that threatens.
    phrases: [
      '(<now-verb>|get (it|them|one|these)|{act}|hurry|{lock in}|{secure}|{claim}) .{0,5} [before (it is|they are|these are|the .{1,2} (is|are)) (all)? (too late|gone|sold out|taken|full|over)]',
      '(<now-verb>|get (it|them|one|these)|{act}|hurry|{lock in}|{secure}|{claim}) .{0,5} [before (they|it|we|tickets|spots|seats|places) (all)? (sell|sells|run|runs|disappear|disappears|fill|fills|go|goes) (out|up)?]',
      '(<now-verb>|get (it|them|one|these)|{act}|hurry|{lock in}|{secure}|{claim}) .{0,5} [before (time runs out|the <deal> (close|closes|end|ends|expires|expire|goes up|go up|rises|rise|increases|increase|disappears|is gone)|prices (go up|rise|increase)|someone else does|your competitors do)] !(on|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|tonight|tomorrow)',
    ],
    reframes: ['by ‹date›', 'by ‹date›, because ‹reason›', ''],
  },
  {
    phrases: [
      '(get|grab|buy|order|take|snap) .{0,4} [while (it is hot|they last|it lasts|you (still)? can|there is (still)? time|we still have (it|them|some|any))]',
      '(<now-verb>|respond|reply|{act}) .{0,4} [before .{1,4} (is|are) (exhausted|used up|depleted|filled)]',
    ],
    level: 'information',
    reframes: ['by ‹date›', 'until ‹date›, because ‹reason›'],
  },
  {
    phrases: [
      '(only|just) (available|valid|good|open) [(until|for|through)? (today|tonight|this (week|weekend|month)|a (short|limited) time|the next <time-span>)]',
    ],
    level: 'information',
    reframes: ['until ‹date›', 'until ‹date›, because ‹reason›'],
  },
  {
    // A countdown of its own.
    phrases: [
      '^ (hurry)? (there (are|is)|you have|we have|it is)? (only|just) (<count>|a few|hours|days|minutes) (more|short)? (days|hours|day|hour|minutes|weeks)? (left|to go|remaining|remain) !(to|in|of|until|on|with|at|behind)',
      '^ <number> (days|hours|day|hour|minutes|hrs|mins) (left|to go|remaining) (<stop>|$)',
    ],
    level: 'information',
    reframes: [
      { say: 'open until ‹date›', when: ['label'] },
      { say: 'it’s open until ‹date›', when: ['prose'] },
      { say: 'Take the time you need to decide.', takes: 'sentence', when: ['prose'] },
      { say: '', takes: 'sentence' },
    ],
  },
  {
    phrases: [
      '<deal> .{0,2} ({end}|{expire}|{close}) [in <stop>? <number> <number> <number>? <number>?]',
      '<deal> .{0,2} ({end}|{expire}|{close}) [in <stop>? (just|only)? <number> (hours|minutes|hrs|mins|min|hr|h) (and)? <number>? (minutes|mins|min|m)? <number>? (seconds|secs|sec|s)?]',
    ],
    level: 'information',
    reframes: ['on ‹date›', 'on ‹date›, because ‹reason›'],
  },
  {
    phrases: [
      '(prices|rates|rents|fees) [will (never|not) (be (this|so|that) low|be lower|stay (this|so) low|be (this|so) good) (again|forever|for long)?]',
    ],
    level: 'information',
    reframes: ['will change on ‹date›', 'are ‹price› until ‹date›'],
  },
];
