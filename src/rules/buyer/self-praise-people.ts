import type { Form } from '../rule.ts';

/** The forms of `buyer/self-praise` that praise the seller’s people. */
export const praisedPeople: readonly Form[] = [
  {
    phrases: [
      '[our (team of)? (highly|most)? (experienced|skilled|qualified|talented|dedicated|knowledgeable|seasoned|passionate|world class|award winning|trained|expert|professional) (and (highly)? (experienced|skilled|qualified|talented|dedicated|knowledgeable|friendly|seasoned|passionate|professional))? <who>(<skilled-people>)]',
    ],
    reframes: ['our <who> (‹names›)', 'our <who>'],
  },
  {
    phrases: [
      '[our team of (highly|dedicated|friendly)? (experienced|skilled|qualified|talented|dedicated|certified|trained|expert)? <who>(<skilled-people>)]',
    ],
    reframes: ['our team (‹names›)', 'our team'],
  },
  {
    phrases: [
      '[our (proven|impressive|outstanding|stellar|excellent|unmatched|exceptional) <what>(track record|record|reputation|portfolio) (of (success|excellence|results))?]',
    ],
    reframes: ['our <what> of ‹number, since when›', '‹number, since when›'],
  },
  {
    // Our people, praised in a row.
    phrases: [
      '(our|my|we have|we are|by our) .{0,4} [<skilled> and? <skilled>? (and)? <skilled>? (and)? <skilled>? <who>(<skilled-people>) (of (highly|dedicated|friendly)? <skilled>? <skilled-people> (and <skilled-people>)?)?] !(who left)',
      '(our|my|by our|from our) [<skilled> (and)? <skilled> (and)? <skilled>? <who>(<skilled-people>|team|staff|crew|people|bunch|experts|professionals|craftsmen|tradesmen|pros|guys|lads|ladies)]',
      '(we|with|by|from|^|have|are|employ|boast) (a|an|the)? .{0,1} [<skilled> (and)? <skilled>? <who>(team|staff|crew|bunch|group|network|panel|squad|family|band) of (highly|dedicated|friendly)? <skilled>? (<skilled-people>|professionals|craftsmen|tradesmen|pros|people|individuals|specialists|experts|nerds|enthusiasts)]',
      '(our|my|we|us|a) .{0,3} [(dedicated|friendly|passionate|knowledgeable|professional|expert|helpful) (and)? (highly)? <skilled> <who>(<skilled-people>|bunch|people|professionals|experts)]',
      '(we|our|with|by|meet|are|from|have) .{0,2} (a|the|our|this)? [<who>(team|bunch|group|crew|family|network|panel|band|squad|pool) of (highly)? <skilled> and? <skilled>? (<skilled-people>|professionals|craftsmen|tradesmen|pros|people|individuals|specialists|experts|nerds|enthusiasts|minds)]',
      '^ [<skilled> and? <skilled> and? <skilled>? <who>(<skilled-people>|professionals|craftsmen|pros)]',
    ],
    reframes: ['<who> (‹names›)', '<who>'],
  },
  {
    // Masters, pioneers, leaders.
    phrases: [
      '^ [(as|being) (the|a|an|one of the)? (true|real|proven|recognised|recognized|acknowledged|undisputed|proud|industry|market|world|global|national|local|established|thought|long standing|longstanding)? (experts|expert|authorities|authority|leaders|leader|specialists|masters|master|pioneers|pioneer|innovators|innovator|trailblazers|champions|veterans|gurus|market leaders) (in|of|at|for) .{1,5}] (we|our|i|you|your|my)',
    ],
    reframes: ['', 'for ‹whom›'],
  },
  {
    phrases: [
      '(we are|i am|are|am) [(the|a)? (true|real|genuine|undisputed|acknowledged|recognised|recognized|proven|global|world|market|industry|thought|category|sector|international|uk|us)? (masters|pioneers|trailblazers|market leaders|market leader|industry leaders|industry leader|world leaders|world leader|global leaders|global leader|innovators|visionaries|thought leaders|thought leader|gurus|wizards|ninjas|authorities|maestros|experts|virtuosos|rockstars|past masters) (in|of|for|at|when it comes to)] !(the (house|hall|estate|church|city))',
    ],
    level: 'information',
    reframes: ['helping ‹whom› with', 'at work on'],
  },
  {
    phrases: [
      '(are|is|will be|be|placed|put|leave|left|you|it) .{0,3} [(in|into) the (very)? (hands|capable hands|safe hands) of (true|real|genuine|the|proven|seasoned|our|experienced)? .{0,1} (masters|experts|professionals|specialists|pros|best)]',
      '(you|your .{1,3}|it|project|rollout|car|home|wedding|money|move|smile|child|family|everything|them) (are|is|will be|could not be) (always)? [in (the)? (very)? (safe|expert|capable|good|best|better|skilled|steady|experienced|safest|great) (possible)? (hands|pair of hands)]',
    ],
    level: 'information',
    reframes: [
      { say: 'with ‹names and what they did›', takes: 'rest', when: ['prose'] },
      { say: 'with ‹names and what they did›', takes: 'rest' },
    ],
  },
  {
    // Praise that somebody is said to give.
    phrases: [
      '[(we|i) (are|am|have been|have become) (now|also|rightly)? (widely|highly|well|internationally|globally|universally|consistently|frequently|often|rightly|nationally|generally|locally|justly)? (regarded|recognised|recognized|known|acknowledged|considered|seen|hailed|rated|ranked|celebrated|renowned|acclaimed|famous|famed|lauded|respected|praised|viewed) (as|for|by|across|throughout|all over|around|to be) (being|having|offering|providing)? (the|a|an|our|one of the|among the)? <rank>?]',
      '[(we|i) (are|am) <glad> to (be|have been) (recognised|recognized|known|named|voted|rated|ranked|regarded|chosen|awarded|shortlisted|nominated|listed|featured|crowned|honoured|honored) (as|for|by|among|one|in)?] .',
      '^ [(renowned|famous|famed|celebrated|acclaimed|revered|loved|admired|known) (for (our|my)|across (the|<capitalized>)|throughout (the|<capitalized>)|worldwide|nationwide|all over (the|<capitalized>)|far and wide)] .',
      '^ [(widely|highly|internationally|globally|universally|consistently) (regarded|recognised|recognized|known|acknowledged|considered|hailed|rated|acclaimed|renowned) (as|for|by|across)] .',
    ],
    reframes: [
      { say: 'you get ‹what, by when›', takes: 'rest', when: ['prose'] },
      { say: '‹who› told us ‹what, in their words›', takes: 'rest', when: ['prose'] },
      { say: 'what you get, by when', takes: 'rest', when: ['label'] },
    ],
  },
  {
    phrases: [
      '(our .{1,2}|us|ourselves) (is|are|has been|have been|being|as)? (now|also|rightly)? [(widely|highly|well|internationally|globally|universally|consistently|frequently|often|rightly|nationally|generally|locally|justly)? (regarded|recognised|recognized|known|acknowledged|considered|seen|hailed|rated|ranked|celebrated|renowned|acclaimed|famous|famed|lauded|respected|praised|viewed) (as|for|by|across|throughout|all over|around|to be) (being|having|offering|providing)? (the|a|an|our|one of the|among the)? <rank>?]',
    ],
    reframes: [
      '‹what it has done, since when›',
      { say: 'at work on ‹what, since when›', takes: 'rest', when: ['prose'] },
    ],
  },
  {
    phrases: [
      '(we|i|our|us|my|^|our .|our . .) (are|am|were|was|is|has been|have been)? (just|recently|proudly|recently been)? [(voted|named|crowned|awarded|rated|ranked|judged|chosen as|hailed as|dubbed|acclaimed as|selected as|recognised as|recognized as|elected|certified|proclaimed|officially) (as)? (the)? (<place>(.{0,2}) )? (best|top|number one|#1|no 1|favourite|favorite|finest|leading|friendliest|one of the (best|top|leading|finest)|most (loved|popular|trusted|innovative))] .',
      '[(winner|winners|recipient|recipients|proud (holder|holders|recipients|recipient|owners) of .{0,3} (awards|award)|holders|proud winners|proud winner|multiple winners|finalist|finalists) of (numerous|many|several|multiple|countless|various|the prestigious|prestigious|too many|over <number>|more than <number>|a string of|a host of) .{0,3} (awards|award|accolades|prizes|medals|honours|honors)]',
      '(we|our|us) .{0,4} [(numerous|countless|many|multiple|a string of|a host of|a raft of|too many|a shelf full of|a wall full of) (industry|national|international|local|prestigious)? (awards|accolades|prizes|medals|honours|honors)]',
    ],
    reframes: ['given ‹which award, by whom, when› as a', '‹award, by whom, when›:'],
  },
  {
    phrases: [
      '(your|we are|our|meet|the|as) .{0,3} [(true|real|undisputed|neighbourhood|local|resident|friendly)? (superstars|wizards|gurus|ninjas|legends|kings|queens|maestros|champions|magicians|rockstars|rock stars|virtuosos|aficionados|connoisseurs|geniuses|whisperers) of] .',
    ],
    level: 'information',
    reframes: ['people who do', '‹names›, who do'],
  },
  {
    phrases: [
      '^ [(the)? (experts|leaders|masters|pioneers|authorities|gurus|the experts|proven experts|true experts|local experts|industry leaders|market leaders) (in|on|of|at|for)] .',
    ],
    level: 'information',
    reframes: ['help with', '‹how many years› of'],
  },
  {
    phrases: ['^ [(hailed|lauded|dubbed|heralded|feted) (by .{1,4})? as] .'],
    level: 'information',
    reframes: [
      { say: 'you get ‹what, by when›', takes: 'rest', when: ['prose'] },
      { say: '‹who› told us ‹what, in their words›', takes: 'rest', when: ['prose'] },
      { say: 'what you get, by when', takes: 'rest', when: ['label'] },
    ],
  },
];
