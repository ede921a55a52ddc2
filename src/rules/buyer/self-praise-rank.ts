import type { Form } from '../rule.ts';

/** The forms of `buyer/self-praise` that claim a rank. */
export const claimedRank: readonly Form[] = [
  {
    phrases: [
      '[<who>(we|i) (are|am) (proud to be)? (the|a|an|your|one of the) (.{0,2} <top-rank>|<praise>) .{0,3} (<vendor-kind>|<vendor-kinds>) (of|for|in)] .',
      '[<who>(we|i) (are|am) (the|your|a) <area>(.)? (#1|number one|no 1) .{0,3} (<vendor-kind>|<vendor-kinds>) (of|for|in)] .',
      '[<who>(we|i) (are|am) (the|recognized|recognised|proven|true|leading)? (experts|authorities|leaders|specialists|masters) (in|on|at)] .',
    ],
    reframes: ['<who> help ‹whom› with', 'you can ‹do what› with'],
  },
  {
    phrases: [
      '^ [as (the|a|an|one of the) (.{0,2} <top-rank>|<praise>) .{0,3} (<vendor-kind>|<vendor-kinds>) (of|for|in) .{1,5}] (we|our|i|you|your)',
      '^ [as (the|a|an|one of the) (.{0,2} <top-rank>|<praise>) .{0,3} (<vendor-kind>|<vendor-kinds>)] (we|our|i|you|your)',
    ],
    reframes: ['', 'for ‹whom›'],
  },
  {
    // "the leading provider": in the singular, so that "a" can take its place.
    phrases: [
      "[(the|your|america's|britain's|europe's|the world's) (world's|nation's|country's|industry's|region's|area's|city's)? (leading|premier|foremost|most trusted|number one|#1|go to|top rated|world leading|industry leading|market leading|undisputed|fastest growing) <what>(.{0,2} (provider|supplier|platform|agency|firm|consultancy|solution|specialist|manufacturer|retailer|distributor|software|app|tool|marketplace|vendor|contractor|dealer|broker|company|studio|brand))]",
      "(is|as|from|with|by|are|choose|join|trust|being|^) [(a|an|america's|britain's|europe's) (world's|nation's|country's|industry's|region's|area's|city's)? (leading|premier|foremost|most trusted|number one|#1|go to|top rated|world leading|industry leading|market leading) <what>(.{0,2} (provider|supplier|platform|agency|firm|consultancy|solution|specialist|manufacturer|retailer|distributor|software|app|tool|marketplace|vendor|contractor|dealer|broker|company|studio|brand))]",
      '[(the|your) best <what>(.{0,2} <vendor-kind>) (on the market|in town|in the (business|industry|country|area|region|state)|out there|around|money can buy)]',
      '[the most (trusted|advanced|powerful|comprehensive|innovative|reliable|complete) <what>(.{0,2} <vendor-kind>) (on the market|in town|in the (business|industry|country|area|region|state|world)|out there|available|ever)]',
    ],
    reframes: ['a <what>', 'a <what> that ‹does what for whom›'],
  },
  {
    // "Perth's premier", "the UK's favourite": the place stays.
    phrases: [
      "[(the|our) <place>(!(it|he|she|that|what|there|here|who|let|how|where|when|and|but|from|with|meet|if|as|for|the|try|why) <capitalized> <capitalized>?) 's (very)? (own)? (premier|favourite|favorite|number one|#1|no 1|best loved|leading|finest|go to|top rated|most (trusted|loved|sought after|respected|popular|exclusive|experienced|recommended)|foremost|friendliest|original|ultimate|tastiest|fastest growing|longest established|highest rated|preferred|biggest and best|coolest|hottest|leading light) <what>(!(friend|man|son|daughter|work|novel|book|film|song|album|known|interest|interests|to|that|when|if|and|minister|of|in|for|is|was) .)]",
    ],
    reframes: ['the <place> <what>', 'the ‹fact that shows it› <place> <what>'],
  },
  {
    phrases: [
      "[<place>(!(it|he|she|that|what|there|here|who|let|how|where|when|and|but|from|with|meet|if|as|for|the|try|why) <capitalized> <capitalized>?) 's (very)? (own)? (premier|favourite|favorite|number one|#1|no 1|best loved|leading|finest|go to|top rated|most (trusted|loved|sought after|respected|popular|exclusive|experienced|recommended)|foremost|friendliest|original|ultimate|tastiest|fastest growing|longest established|highest rated|preferred|biggest and best|coolest|hottest|leading light) <what>(!(friend|man|son|daughter|work|novel|book|film|song|album|known|interest|interests|to|that|when|if|and|minister|of|in|for|is|was) .)]",
    ],
    reframes: ['<place>’s <what>', '<place>’s ‹fact that shows it› <what>'],
  },
  {
    phrases: [
      "[(the|our) <place>(!(it|he|she|that|what|there|here|who|let|how|where|when|and|but|from|with|meet|if|as|for|the|try|why) <capitalized> <capitalized>?) 's (very)? (own)? <rank> <what>(.{0,2} (<trade-one>|<trade-many>))]",
    ],
    reframes: ['the <place> <what>', 'the ‹fact that shows it› <place> <what>'],
  },
  {
    phrases: [
      "[<place>(!(it|he|she|that|what|there|here|who|let|how|where|when|and|but|from|with|meet|if|as|for|the|try|why) <capitalized> <capitalized>?) 's (very)? (own)? <rank> <what>(.{0,2} (<trade-one>|<trade-many>))]",
    ],
    reframes: ['<place>’s <what>', '<place>’s ‹fact that shows it› <what>'],
  },
  {
    phrases: [
      "[(the|our|your|as the|this) (world|nation|country|region|area|city|town|county|state|island|valley|village|industry|coast|continent|planet|galaxy|universe|market|sector|profession|district|neighbourhood|neighborhood|high street|internet|web|land) 's (very)? (<rank>|#1)] .{0,2} (<trade-one>|<trade-many>|choice|name|brand|range|way|resource|place)",
      '[(the|your) (very)? <rank>] .{0,2} (<trade-one>|<trade-many>) (this side|in (the (business|industry|country|county|area|region|state|world|uk|usa|us|midlands|north|south|west|east|valley|valleys|city|land|galaxy)|town|britain|england|scotland|wales|ireland|america|australia|canada|europe|india|africa|<capitalized>)|around|for miles|money can buy|on (the (market|planet|coast|block|high street|island|web|internet)|<capitalized>)|north of|south of|east of|west of|within|you will (ever)? (find|meet|taste|work with)|anywhere|out there|for (<capitalized>|all your|your|busy|growing|serious|discerning|small|modern|every)|by far|bar none|since|ever|going|near you)',
      '(we are|i am|our|my|ourselves|myself|meet|trust|introducing|welcome to|as) .{0,2} [(the|your) (very)? (<rank>|#1)] .{0,1} (<trade-one>|<trade-many>) !(of (his|her|the year)|was|were|is|are)',
      '(become|becoming|became|remain|remains|being|are|am|is) (now|widely|fast|quickly|rapidly)? [(the|your) (<rank>|#1)] (name|choice|destination|brand|source|supplier|provider|firm|agency|company|authority|team|<trade-one>) (in|for|to) .',
      '[(the|your|our) (go to|#1|number one|no 1|top rated|most trusted|premier|foremost|best loved) (name|choice|destination|brand|source)?] (for|in) .',
      '^ [(most trusted|most respected|most loved|best loved|number one|top rated|highest rated) (name|choice|brand|source)?] (for|in|on|at) .',
      '^ (the|your)? .{0,3} [(#1|number one|most trusted|best loved|leading) (choice|name|brand|source|destination)] (for|in|on|of) .',
    ],
    reframes: ['the ‹fact that shows it›', 'the'],
  },
  {
    phrases: [
      '(we are|i am|our .|ourselves|myself|being|us as|me as) .{0,3} [one of the <rank>] .',
      '^ [one of the <rank>] .{0,2} (<trade-one>|<trade-many>)',
      "[one of (the)? (<capitalized>|world|nation|country|region|area|city|town|county|state|industry) (<capitalized>)? 's <rank>] .{0,2} <trade-many>",
    ],
    reframes: ['one of the ‹how many›', 'one of the'],
  },
  {
    phrases: [
      '[(the) (finest|best|greatest|friendliest|tastiest) (little|small|big|old|family|independent)? <what>(.{0,1} <trade-one>)] (this side of|in (the (business|industry|country|county|land)|town|<capitalized>)|for miles|around|money can buy)',
    ],
    reframes: ['a <what>', 'a <what> that ‹does what for whom›'],
  },
  {
    phrases: [
      '[(fast|quickly|rapidly|now|already|well on (our|my) way to|swiftly)? becoming (the|a|your) .{0,2} <rank>] .',
      '(we|i) (are|am) (now|fast|quickly)? [(regarded|known|recognised|recognized|seen|rated) as (the|a) .{0,1} <rank>] .',
    ],
    reframes: ['a', 'a ‹fact that shows it›'],
  },
  {
    // "We're the finest": whatever follows.
    phrases: [
      "[(we|i) (are|am) (simply|quite simply|hands down|without (a)? doubt|proud to be|still|officially|undoubtedly|easily|now|probably|arguably|known as|widely known as)? (the|your|<capitalized> 's|<capitalized> <capitalized> 's|the .{1,2} 's) (<rank>|#1)] !(we|i|you|of friends|for you|as) .",
      '^ [(simply|quite simply|hands down|undoubtedly|probably|arguably|officially|without doubt|home (of|to)|serving|purveyors of|makers of|creators of|nothing but|only) (the) (very)? <rank>] .',
      '^ .{0,2} [(original and best|often imitated never (duplicated|bettered|equalled|equaled|matched)|accept no imitations)] .?',
    ],
    reframes: [
      { say: 'you get ‹what, by when›', takes: 'rest', when: ['prose'] },
      { say: 'what you get, by when', takes: 'rest', when: ['label'] },
      { say: '‹who› told us ‹what, in their words›', takes: 'rest', when: ['prose'] },
    ],
  },
  {
    phrases: [
      '(^|our|we|come and try|try|with|for|eat|enjoy|get|taste|from|to) .{0,2} [(the)? (very)? (best|finest|tastiest|greatest|friendliest|freshest|smoothest|crispiest)] .{1,4} (in town|this side of|for miles|money can buy|you will ever|known to man|bar none|hands down|by far|in (the whole|all|the (business|county|land|universe|galaxy|valley|valleys|north|south|midlands)|<capitalized>)) !(was|were|is|are)',
    ],
    reframes: ['‹fact that shows it›', ''],
  },
  {
    phrases: [
      "[(the|our|a|as the|as)? (everyone|everybody|customer|customers|people|<capitalized>|world|nation|area|region|county|city|town|family|local) 's (first|top|number one|preferred|natural|favourite|favorite) (choice|port of call|pick|stop)]",
      '(is|are|we are|as|become|became|remain|makes us|being|^) [the (first|natural|obvious|smart|clear|preferred|number one|only|sensible|right|perfect|ideal|best|trusted) choice] (for|in|when|of) .',
    ],
    level: 'information',
    reframes: ['a choice', 'a choice, because ‹why›,'],
  },
  {
    phrases: [
      "[the (world|nation|country|region|area|city|town|county|state|island|valley|village|industry|coast) 's (very)? (premier|favourite|favorite|number one|#1|best loved|leading|finest|go to|top rated|most (trusted|loved|popular|sought after|respected|exclusive)|friendliest|original|oldest and best|best kept secret|tastiest|fastest growing|biggest and best) <what>(.)]",
    ],
    reframes: ['the ‹fact that shows it› <what>', 'the <what>'],
  },
];
