import type { Form, Reframe } from '../rule.ts';

const label = (say: string): Reframe => ({ say, when: ['label'] });
const rest = (say: string): Reframe => ({ say, takes: 'rest', when: ['prose'] });
/** Where a sentence may begin: after a greeting, too. */
const LEAD = '(^ <greeting>?|and|so|but)';

/** The reader's question instead of ours, or what is new for them. */
export const SOMETHING_TO_ANSWER: readonly Reframe[] = [
  label('your questions about ‹topic›'),
  rest('what would you still like to know about ‹what you offered›?'),
  rest('since we last spoke, ‹what’s new for them›.'),
];

/** The forms of `ask/empty-check-in` that ask how things stand, and so leave the reader to do the asking. */
export const howThingsStand: readonly Form[] = [
  // "Any joy with this one?"
  {
    level: 'information',
    phrases: [
      `${LEAD} [<softly>? <softly>? (got|have you (got|had|heard)|do you have|is there|was there|are there|has there been)? any (more|new|further|initial|early|first|final|other|good|fresh)? <news>] !(of|that|which|and|or|to|in|is|are|was|will|can|from (the|a|our|my|his|her)|item|items|welcome|you|we|i|about (the|our|my) (new|upcoming)) .{0,8} $`,
      `${LEAD} [<softly>? <softly>? any (more|new|further|initial|early|first|good)? <news> (on|with|from|about|regarding|re|your|at|for|in|yet|so far)? (your|ur|ye|you|this|that|the|it|my|our) (end|side|part|team|boss|board|behalf|one|quote|proposal|offer|estimate|email)]`,
      `${LEAD} [<softly>? <softly>? (has|have|is|was|did) (anything|something|things|much) .{0,1} (moved|changed|happened|shifted|come|progressed|new|else|developed) .{0,6}] $`,
      `${LEAD} [<softly>? <softly>? any (questions|concerns|queries|issues|objections) (on|about|with|regarding|from|re) <our-letter>]`,
      `${LEAD} [<softly>? <softly>? are (you|we) any (closer|nearer|further|the wiser)]`,
    ],
    reframes: SOMETHING_TO_ANSWER,
  },
  // "Where did we land on this?"
  {
    level: 'information',
    phrases: [
      `${LEAD} [<softly>? <softly>? (so|and)? where (did|do|have|has|are|is|does) (we|you|things|this|that|it|your (head|heads|team|thinking|mind)|everything) (land|landed|stand|stands|get to|got to|leave|left|end up|ended up|at|with|on|currently|now|sit|got) .{0,6}] $`,
      `${LEAD} [<softly>? <softly>? (so|and)? what (is|was|are) (the|your|ur) (latest|current|new)? (latest|status|score|story|verdict|state of play|position|thinking|thoughts|news|word|feeling|feelings|decision|outcome) (on|with|from|for|about|now|then|there|regarding|re|at|over|in|please|here|your|ur) .{0,5}] $`,
      `${LEAD} [<softly>? <softly>? (so|and)? what (is|was|are) (the|your|ur) (latest|score|story|verdict|state of play|thinking|thoughts|news|word|decision|outcome)] $`,
      `${LEAD} [<softly>? <softly>? (so|and)? what (did|do) (you|u|ye) (decide|deciding|think|end up deciding|reckon|make of) (on|about|of|re)? (it|this|that|<our-letter>)?] $`,
      `${LEAD} [<softly>? <softly>? (so|and)? how (are|is|did|was|have|has) (you|u|things|it|everything|that|this|all|we) .{0,3} (on|with|about|at|feel|feeling|looking|going|land|sitting|find|fixed|placed|getting on|doing|along|for) (with|about|on|regarding|re)? <our-letter>]`,
      `${LEAD} [<softly>? <softly>? how (are things|is it|is everything|are we|is this) (going|looking|coming along|sitting|progressing|moving|shaping up|ticking along|doing) (for|with|on|at|over|from|there) .{0,5}] $`,
      `${LEAD} [<softly>? <softly>? how did (you|u) (get on|find|like|feel about) (with)? <our-letter>]`,
    ],
    reframes: SOMETHING_TO_ANSWER,
  },
  // "Have you come to a decision yet?"
  {
    level: 'information',
    phrases: [
      `[(have|had|did|are) (you|u|ye|yous|you guys|you all|you both|your (team|board|boss|husband|wife|partner)) (managed|able|manage|had time|had a chance|get a chance|get time|time|got round|gotten around|yet|already|been able)? (to)? <decided>] (yet|at all|so far|about (it|this|that|the .{1,3})|on (it|this|that|the .{1,3})|one way or (the other|another)|now|either way)? $`,
      `[(are you|you|u|are u|ye)? still (thinking|mulling|chewing|pondering|deciding|weighing|considering|debating|umming|undecided|on the fence|keen|interested|up for|looking|in two minds|sleeping|turning)] .{0,8} $`,
      `${LEAD} [<softly>? <softly>? still (thinking|mulling|chewing|pondering|deciding|weighing|considering|debating|undecided|on the fence|keen|interested|up for|in two minds)]`,
      `[are (we|you) still (on|good|go|okay|ok|happy|set|keen|up|wanting|planning|hoping|looking) (for|to|with)]`,
      `[(is|are|was|would) (this|that|it|these|the (proposal|offer|quote|project|idea|workshop|course)) still (on (your|ur|the) (radar|list|cards|table|agenda|mind|plate)|of interest|something|a (priority|thing|goer|runner|possibility|no)|happening|live|going ahead|relevant|in play|on|useful|wanted)]`,
    ],
    reframes: [
      label('your questions about ‹topic›'),
      rest('what would help you decide about ‹what you offered›?'),
      rest('would ‹the one next step› help you decide either way?'),
    ],
  },
  // "Did you manage to have a gander at what I sent?"
  {
    phrases: [
      `[(did|have|has|had) (you|u|ye|yous|you guys|you all|anyone|your (team|boss)) (ever|yet|already|even|all|both)? <had-a-look> <our-letter>]`,
      `[(did|has|have) (my|our) .{0,3} (email|emails|mail|message|messages|note|letter|proposal|quote|estimate|brochure|samples|pack|parcel|offer|text|voicemail|invoice|attachment|catalogue|drawings|figures) (reach|get|arrive|land|come|make|go|turn up|show up|reached|got|arrived|landed|come|made|gone|hit|turned up) (to)? .{0,4}] $`,
      `${LEAD} [<softly>? <softly>? (had|got|get|managed|manage|seen|read|received|found) (a|any|to|time|the)? (chance|time|moment|look|gander|peek|read|think|opportunity)? .{0,4} <our-letter>] .{0,3} $`,
    ],
    reframes: [
      label('your questions about ‹topic›'),
      rest('what would you still like to know about ‹what you sent›?'),
      rest('which part of ‹what you sent› would you change?'),
    ],
  },
];

/** The forms that only come back: nothing is asked and nothing is new. */
export const comingBack: readonly Form[] = [
  {
    phrases: [
      `${LEAD} [<softly>? <softly>? <coming-back-to>] !<with-news>`,
      `${LEAD} [<softly>? <softly>? <coming-back-to> .{0,5} in case (this|it|my|you|our) .{1,3}]`,
      `[(i|we) (am|are|was|were|have been|will be) <softly>? <softly>? <coming-back-to>] !<with-news>`,
      `[(i|we) <softly>? <softly>? (wanted|want|thought|figured|hoped|need|needed|had|decided|would like|would love|am writing|am emailing|am calling|am reaching out|promised|meant) <softly>? (to|i would|i had better|we would|i should|i might|i will) <softly>? <come-back>] !<with-news>`,
      `${LEAD} [<softly>? <softly>? (wanted|wanting|writing|emailing|calling|ringing|messaging|here|thought (i|we) would|figured (i|we) would|time|reaching out|popping (up|in|by|over)|dropping (in|by)|hopping on|stopping by) <softly>? (to)? <softly>? <come-back>] !<with-news>`,
      `${LEAD} [<softly>? <softly>? (a|another|one (more|last|final)|just a|my) <softly>? (quick|friendly|gentle|short|little|soft|polite|kind|wee|brief|small|cheeky|last|final|further|third|second|weekly|monthly)? <softly>? (nudge|prod|bump|poke|chaser|ping|check in|follow up|followup|catch up|note to (check|see|follow|touch|ask|find)|line to (check|see|follow|touch|ask|find)|message to (check|see|follow|touch|ask|find)|email to (check|see|follow|touch|ask|find)|word to (check|see|ask))]`,
      `${LEAD} [<softly>? <softly>? (quick|friendly|gentle|soft|polite|kind|wee|little|cheeky|final|weekly) (nudge|prod|bump|poke|chaser|ping|check in|follow up|followup)]`,
      `${LEAD} [<softly>? <softly>? (popping|dropping|swinging|stopping) (by|into|in) .{0,1} (your|ur) (inbox|emails|mail|dms)]`,
      `${LEAD} [<softly>? <softly>? anything (to report|new|back|yet|doing)] .{0,4} $`,
      `[(i|we) (trust|hope|assume|presume|believe|take it|understand) (that)? (you|u|my|our) .{0,4} (received|got|had|seen|reached|arrived|read) <our-letter>]`,
      `[(you|u) (will|should|must|ought to) have (had|received|got|seen|read) <our-letter>]`,
      `[(give|send) (me|us) (an|a|any|some|your) (quick|brief|status|short|latest)? (update|status|progress report|steer|heads up|indication|idea of where|sense of where)]`,
      `${LEAD} [<softly>? <softly>? (this is|here is|consider this)? <softly>? <softly>? (a|another|your|my)? <softly>? (quick|friendly|gentle|short|little|soft|polite|kind|wee|brief) (reminder|note|word|line) (about|of|on|regarding|re|that|as to) (my|our|where|i|we)]`,
    ],
    reframes: SOMETHING_TO_ANSWER,
  },
  // "Wondering where things stand"
  {
    phrases: [
      `${LEAD} [<softly>? <softly>? <asking-after> <how-things-stand>]`,
      `[(i|we) (would|'d) <softly>? <asking-after> <how-things-stand>]`,
      `[(i|we) <softly>? (am|was|were|are) <softly>? (writing|emailing|calling|ringing|messaging|texting|phoning|popping (up|in|by)|reaching out|dropping (by|in)) <softly>? <asking-after> <how-things-stand>]`,
      `[(i|we) <softly>? (am|was|were|are|have been|wanted|would like|would love|thought) <softly>? <softly>? <asking-after> <how-things-stand>]`,
      `${LEAD} [<softly>? <softly>? (wanted|wanting|writing|emailing|calling|ringing|messaging|here|popping (up|in|by|over)|dropping (in|by)|stopping by|reaching out|touching base|checking in|following up|swinging by) <softly>? <asking-after> <how-things-stand>]`,
      `${LEAD} [<softly>? <softly>? (making|make|being|ensuring|wanted to (make|be)|want to make|checking (that)?) (sure|certain|that)? (that)? (you|this|it|my|our|these|the .|that) .{0,4} (saw|see|seen|got|get|received|receive|read|buried|lost|missed|spam|junk|inbox|through|cracks|slip|slipped|forgotten|overlooked|reached|radar)]`,
      `[in case (this|my .{1,3}|our .{1,3}|it|you) (got|gets|was|has|have|had|went|slipped|slid|fell|missed|ended up|is|has been|did not|dropped|sank|disappeared) .{0,3} (buried|lost|missed|swallowed|forgotten|overlooked|spam|junk|through|down|off|past|away|see|notice)] .{0,6} (inbox|pile|list|cracks|radar|net|mail|emails|spam|junk|stuff|email|message|folder|$)`,
      `${LEAD} [<softly>? <softly>? (kindly|please|pls) (confirm|acknowledge|advise|update|apprise|let us have|inform) (us|me)? (on|of|about|with|regarding)? (the|your)? (receipt|status|position|feedback|decision|outcome|progress)]`,
      `^ (ping|bump|nudge|poke) $`,
      `${LEAD} [<softly>? <softly>? (kindly|please|do|pls) (do)? revert (on|back|at (your|the)|to (me|us|this)|with (your|a)|asap|soon|soonest|$)]`,
      `[(await|awaiting|waiting for|await for|waiting on) (your|ur) (kind|valued|esteemed|prompt|positive|early|soonest|feedback|revert|reply|response|decision|confirmation|thoughts|go ahead|answer|verdict|call|word|return)]`,
    ],
    reframes: SOMETHING_TO_ANSWER,
  },
];
