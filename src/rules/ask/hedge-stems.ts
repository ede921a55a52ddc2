import type { Form, Reframe } from '../rule.ts';

const asked = (say: string): Reframe => ({ say, when: ['question'] });
const said = (say: string): Reframe => ({ say, when: ['statement'] });
const IF = '(if|whether)';
const MAYBE = '<soft>? <soft>? <soft>?';
/** What is asked for comes plainly after it. */
const PLAIN_ASK: readonly Reframe[] = [
  { say: 'would you like ‹what you ask for›?', takes: 'rest', when: ['prose'] },
  { say: 'would you like ‹what you ask for›?', takes: 'rest', when: ['label'] },
];

/** Where what is left of the sentence can’t stand alone. */
const PLAIN_ASK_ANEW: readonly Reframe[] = [
  { say: 'would you like ‹what you ask for›?', takes: 'sentence' },
  { say: 'I’d like to ask you for ‹what you ask for›.', takes: 'sentence', when: ['prose'] },
];

/**
 * The stems of `ask/hedge`: what stands before the act, whatever the act is. A stem is replaced by a plain one that takes
 * the same verb form.
 */
export const hedgedStems: readonly Form[] = [
  // "I was just wondering whether you might | want to order"
  {
    phrases: [
      `(<half-ask>|<half-meant>) ${MAYBE} (${IF}|that)? ${MAYBE} (you|u|ye) ${MAYBE} (would|might|may|will|'ll) ${MAYBE} !(have)`,
      `(i|we) ${MAYBE} (thought|figured|guessed|hoped|imagined|guess|suppose|was thinking) (that)? ${MAYBE} (you|u) ${MAYBE} (would|might|may|could) ${MAYBE} !(have)`,
    ],
    reframes: [asked('would you'), said('please tell me whether you’d'), asked('tell me whether you’d')],
  },
  // "I was wondering if you could | send"
  {
    phrases: [
      `(<half-ask>|<half-meant>) ${MAYBE} (${IF}|that)? ${MAYBE} (you|u|ye) ${MAYBE} (could|can) ${MAYBE}`,
      `(do|d) (you|u) (think|reckon|suppose|feel) (that)? (you|u) ${MAYBE} (could|can|might|may|would|will) ${MAYBE}`,
      `(might|may) (you|u) ${MAYBE} (be|like|want|consider|care|fancy|wish|feel)`,
      `(do you|d'you) (think|reckon|suppose|feel) (that)? (you|u) ${MAYBE} (could|can|might be able to|would be able to) ${MAYBE}`,
    ],
    reframes: [asked('could you'), said('please tell me whether you can'), asked('can you')],
  },
  // "We were sort of wondering | if your school would adopt"
  {
    phrases: [
      `[(<half-ask>|<half-meant>)] ${MAYBE} (${IF}) ${MAYBE} (your|we|i|any|anyone|you|u) .{0,5} (would|could|might|may|can|will|wanted|wants|want|are|is|be|fancy|fancied)`,
      `[(<half-meant>)] ${MAYBE} (${IF}) (you|your|the|we|i)`,
    ],
    reframes: [said('please tell me'), { say: 'would you like ‹what you ask for›?', takes: 'rest', when: ['prose'] }],
  },
  {
    phrases: [
      `(<half-ask>|<half-meant>) ${MAYBE} (for|about|of) (you|your|a|some|an|the) .{0,2} (to|support|help|order|answer|yes|booking|business|donation|reply|go ahead|signature|deposit|interest|commitment|sale|appetite)`,
      '(i|we) (would be|am|was|were|are) <soft>? (wondering|hoping|asking) (if|whether|that)? <to-doubt>',
      '(i|we) (was|were|am|had) <soft>? (wondering|thinking|curious) <soft>? <to-doubt>',
      '<half-meant> <soft>? <to-doubt>',
      '(i|we) .{0,2} (guess|suppose|thought|wonder|wondered|hoped|figured|imagine|imagined|reckon) .{0,4} (maybe|perhaps|possibly|potentially|you might|you could|we might|we could|it might be)',
      '(i|we) (was|were|am|are|was just) <soft>? <soft>? hoping (that)? (you|u|your .{1,2}|we|for|to (get|have|see|hear)|someone)',
      '(i|we) (am|was|were)? (humbly|meekly|tentatively|timidly|cautiously|respectfully|rather|sheepishly)? (request|enquire|inquire|suggest|propose|ask|wondering) (whether|if|that|for)? (you|u|your) <soft-strong>',
    ],
    level: 'information',
    reframes: PLAIN_ASK,
  },
  // "Would you by any chance | be willing"
  {
    phrases: [
      `<how>((could|would|can|might|may|will) you) (<soft-strong>|ever|just) ${MAYBE} !(the|a|been|to|wonder|wondered|wanted to|feel|feels|felt|notice|noticed|heard|seen|find|get|got|asked|had|thought|tried|considered)`,
      `<how>((could|may|might|can|shall|should) (i|we)) (<soft-strong>|just|ever so) ${MAYBE}`,
    ],
    level: 'information',
    reframes: ['<how>'],
  },
  {
    phrases: [
      `(might|could|may) (i|we) ${MAYBE} (trouble|bother|be so bold as to ask|presume|be so cheeky as to ask|prevail upon|impose on|beg|burden|ask) (you|u) to`,
      `(would|could|might) (you|u) ${MAYBE} (be so (kind|good) as to|find it in your heart to|see your way (clear)? to|see fit to|be persuaded to|deign to|bear to|stretch to)`,
      `(might|could) (it|this|that) .{0,2} be .{0,3} (idea|possible|worth|ok|okay|alright|sensible|wise|nice|of interest)`,
      `would (you|u) mind ${MAYBE} (terribly|awfully|very much|too much|at all) (if)?`,
      `(i|we) (do)? hope (it is|this is|that is)? (ok|okay|alright|all right|fine|not (silly|stupid|cheeky|odd|rude)) (of me)? (to|if|that)? (i|we)? (ask|asking|asked)`,
      `(may|might|could|can) (i|we) be so (bold|cheeky|forward|rude) (as)? (to)?`,
      `(would|could|will|can|might) (you|u) .{1,6} <soft-strong>`,
      `would (it|that|this) ${MAYBE} be (<soft>)? (at all)? (possible|ok|okay|alright|all right|acceptable|feasible|conceivable|too (much|cheeky|bold|forward)|a (bother|problem|pain|hassle|nuisance|stretch)|terribly .|awfully .) (for you|if you|to|that you|were you)`,
    ],
    reframes: [asked('could you'), { say: 'would you like ‹what you ask for›?', takes: 'sentence' }],
  },
  // "Any chance you might | be keen to pre-order?"
  {
    phrases: [
      `(is there|would there be|is there even|might there be) ${MAYBE} (any|a|some|even a|the slightest|the remotest)? (small|slight|slim|tiny|outside)? (chance|way|possibility|hope) (that|at all)? (you|u) ${MAYBE} (could|would|might|can|may|will)`,
      `(any|a) (small|slight|slim)? (chance|way|possibility|hope) (at all|that|of)? (you|u) ${MAYBE} (could|would|might|can|may|will) ${MAYBE}`,
      `(i|we) (do|would) not suppose (that)? (there is|there would be)? ${MAYBE} (any|a)? (chance|way)? (that|of)? (you|u) ${MAYBE} (could|would|might|can|may|will) ${MAYBE}`,
    ],
    reframes: [asked('would you'), said('please tell me whether you’d')],
  },
  {
    phrases: [
      `(any|a) (small|slight|slim)? (chance|way|possibility|hope) (at all|that|of)? (you|u|your)`,
      `(i|we) (do|would) not suppose (that)? (there is|there would be)? .{0,8} .{0,8} $`,
    ],
    reframes: [{ say: 'would you like ‹what you ask for›?', takes: 'sentence' }],
  },
  // "Maybe you'd like", "Perhaps you could possibly | let me know"
  {
    phrases: [
      `^ <greeting>? [(maybe|perhaps|possibly|potentially) <soft>?] (think about|consider|sign|book|order|join|have a (look|think)|drop|give|try|take|reply|let me|send|come|get)`,
      `^ <greeting>? [(maybe|perhaps|possibly|potentially) ${MAYBE} (you|u) (could|can|might|may) ${MAYBE}] !(have|be|not|find|feel|notice|think|know|see|want|remember|already|wonder|need)`,
      `[(you|u) (could|can|might|may|would) (maybe|perhaps|possibly|potentially|kind of|sort of|by any chance|somehow|at some point)] ${MAYBE} (let|send|sign|reply|book|join|order|consider|think|give|tell|take|confirm|pass|call|come|support|help|get|try|look|be (open|interested|keen|up|willing|tempted|persuaded|so))`,
    ],
    level: 'information',
    reframes: [asked('could you'), said('please')],
  },
  {
    phrases: [
      `^ <greeting>? [(maybe|perhaps|possibly|potentially) ${MAYBE} we (could|can|might|may|should) ${MAYBE}] !(have|be|not|never)`,
      `[(i|we) (thought|was thinking|were thinking|figured|guess|guessed|wonder|wondered|was wondering|suppose) (that|if|whether)? ${MAYBE} we (could|might|can|may|should) ${MAYBE}] !(have|be|not|never)`,
      `[we (could|can|might|may) (maybe|perhaps|possibly|potentially|kind of|sort of|somehow) ${MAYBE}] (get|start|begin|talk|go|sign|move|do|set|put|look|try|arrange|book|meet|work|proceed|schedule|pencil)`,
    ],
    level: 'information',
    reframes: [asked('would you like to'), said('I’d like to')],
  },
];

/** What is laid in front of an ask so that nobody need take it: "Just putting it out there". */
export const disclaimers: readonly Form[] = [
  {
    phrases: [
      `[(this|it|i|that) (is|am|was|will|might|may|could|would|feels|sounds) (<soft>|probably|likely|surely|admittedly|definitely|totally|well|quite|rather|a bit|a little|very|be|just|also|sound|seem|be a|a|an|one|like a)? .{0,3} <belittled> .{0,8} but]`,
      `[(you|u|it|this|that|they) (will|are|is|may|might|may well|would|probably|'ll)? (most|very|quite)? (probably|likely|doubtless|undoubtedly|well|already|no doubt)? (say|not|be|have|think|tell|already|too|busy|hate|laugh|got|getting) .{0,5} (no|interested|for you|need|want|not|thing|sorted|covered|silly|mad|off|someone|supplier|street|cup of tea|right time|fit|laugh|daft|crazy|one|already) but]`,
      `[<not-sure> .{0,8} but]`,
      `[(you|u) (may|might) (or|or may|or might|well|very well)? (may|might)? not .{0,4} but]`,
      `[(forgive|pardon|excuse) (the|this|my) <belittled> but]`,
      `[(it|this) (may|might|could) (or|or may|or might|well|very well|be|just|possibly)? (may|might)? (not|be)? .{0,5} (for you|your thing|thing|right|of interest|interested|useful|relevant|too|cup of tea|not|street|wrong) .{0,3} but]`,
      `[(please)? (do)? (feel free to|you can|you are welcome to|by all means) (ignore|disregard|skip|delete|bin|say no|tell me|laugh|shout|decline) .{0,5} but]`,
      `[(only|just)? if (you|u) (want|like|fancy|feel like|are up for|happen|can be bothered|are interested|have time|feel|felt|wanted|have a) .{0,6} (but|maybe|perhaps) (maybe|perhaps)?]`,
      `[(i|we) do not (want|wish|mean) to (presume|assume|be forward|overstep|push|pressure|put you on the spot) .{0,3} but]`,
      `[(you|u) .{0,2} (probably|likely|doubtless|no doubt|almost certainly) .{0,7} but]`,
      `[(i am|we are) (just|only|merely) (a|an) .{1,4} but]`,
      `[not to put you on the spot .{0,2} but]`,
      `[(it is|this is|it was|just) (just|only|purely|merely)? (an|a) (idea|thought|suggestion|notion) .{0,6} but]`,
      `[(no|without any|absolutely no|zero) (pressure|obligation|worries|rush|expectations|expectation) (at all|whatsoever|of course|or anything|here|either way|if not|at all if not)? (if not)? but]`,
      `[(i|we) (am|may|might|could|must|will|would|know) (probably|be|well be|likely|totally|well|completely|just|i am|very well be)? (probably|totally|completely|just|way|likely|very)? (wrong|off base|off the mark|way off|mistaken|overstepping|out of line|pushing my luck|wasting (your|ur) time|chancing my arm|speaking out of turn|asking a lot|asking too much|barking up the wrong tree|clutching at straws|dreaming|mad|crazy|being silly|being daft|being cheeky|no expert|nobody|reaching|deluded|kidding myself) .{0,4} but]`,
      `[(tell|you can tell|please tell) me (to)? (get lost|go away|sod off|bog off|mind my own business|where to go|no|off|if i am) .{0,4} but]`,
    ],
    reframes: [
      '',
      { say: 'for ‹who it’s for›:', when: ['prose', 'statement'] },
      { say: 'because ‹your reason›,', when: ['prose', 'question'] },
    ],
  },
  {
    phrases: [
      `(just|simply|only|merely|i am|so i am|i thought i would) (just|simply|only)? (putting|throwing|floating|leaving|popping|chucking|tossing|dropping|laying) (it|this|that|an idea|the idea|a thought|something) (out)? (there|here|out|on the table|past you|your way|by you)`,
      `(i|we)? (thought|figured|guess|reckoned|suppose|guessed|but|so|decided|reckon)? (it|there) (could not|can not|would not|did not|might not|will not|cannot|never|is no|was no) (hurt|harm|do any harm|cost anything) (in|to)? (try|trying|ask|asking|see|write|mention|check|float|enquire)?`,
      `(thought|figured|guess|supposed|reckoned|probably|maybe|might be|is|was|always) (it|this)? (was|is|would be|might be)? (worth|it worth) (a|another)? (shot|try|punt|go|ask|asking|trying|chancing|mentioning)`,
      `(if|well if) (you|u|i) (do not|never) ask (you|u|i)? .{0,4} (get|know|find)`,
      `(on|just on) the off chance (that)?`,
      `(nothing ventured|shy (kids|bairns|children) get nowt|take it or leave it|for what it is worth|do with (this|that|it) what you will|call it a long shot|no harm in asking|do not ask do not get)`,
      `(i|we)? <soft>? (just)? (thought|figured) (i|we) (would|might|'d) <soft>? (just)? <soft>? (ask|try|chance|give it a|mention it|put it|float|check|see|throw|run|drop|enquire|chuck|say|pop)`,
      `(chancing|trying) (my|our) (arm|luck)`,
      `(i|we) (suppose|guess) (what)? (i am|we are|i was) (really|trying|just|only|sort of|kind of)? (trying)? (to)? (say|saying|asking|ask|get at|getting at|driving at)`,
      `in case (it|this|that) (is|was|might be|would be) of (any|some|the slightest) (interest|use)`,
      `(just|only)? (a|one) (teeny|tiny|little|small|wee|cheeky|quick|humble|teensy) (tiny|little|wee)? (ask|favour|favor|request|plea)`,
      `(would|might|may|could) (not)? (<soft>)? (be)? (<soft>)? of (any|some|the slightest|even slight|passing)? (interest|use) (to you|at all|or not|in some way|for you)`,
    ],
    level: 'information',
    reframes: [
      { say: '', when: ['prose'] },
      { say: 'would you like ‹what you ask for›?', takes: 'sentence' },
    ],
  },
  // "If you'd maybe consider", "Should you perhaps be minded to"
  {
    phrases: [
      `if (it|this|that) (is|was|would|were|be) (<soft>)? (not|be)? (<soft>)? (be)? (too|at all|not too|okay|ok|alright|asking|possible|convenient|agreeable|acceptable|a|any|really)? .{0,3} (to ask|trouble|bother|hassle|problem|imposition|possible|inconvenience|presumptuous|bold|cheeky|faff|with you|by you|pain|nuisance)`,
      `(if|as long as|provided|so long as) (you|u) (really|honestly|truly)? (do|would|did) not (<soft>)? (mind|object) (too much|terribly|awfully|at all)? !(the|a|an|that|being|having|getting|some|my|our|if|this|these|it|stairs)`,
    ],
    level: 'information',
    reframes: ['', { say: 'would you like ‹what you ask for›?', takes: 'sentence' }],
  },
  {
    phrases: [
      `if (you|u|ye) (<soft>)? (would|might|could|should|ever|happen|happened|felt|wanted|did|were|can|fancied) ${MAYBE} (ever|happen to|so|possibly|maybe|perhaps|potentially|be so inclined|be (so)? (inclined|minded|kind|good)|feel (so)? inclined|see your way|find it in|consider|even consider|at all|to)`,
      `should (you|u) .{0,3} (minded|inclined|moved|tempted|disposed)`,
      `should (you|u) <soft-strong> .`,
      `(i|we) (would|'d) (kind of|sort of|kinda|maybe|perhaps|quite|rather)? (love it|like it|be (over the moon|chuffed|thrilled|delighted|grateful|pleased|so pleased)) (<soft>)? if (you|u)`,
      `(it|that|this) (would|might|may|could|'d) ${MAYBE} (be|make)? ${MAYBE} (nice|good|great|lovely|sense|worth|handy|helpful|useful|cool|awesome|amazing|wonderful|worthwhile|an idea|worth your while|a good idea|fun|quite nice|rather nice) ${MAYBE} (if|to|for us to|were you to|for you to) ${MAYBE} (you|u|possibly|maybe|perhaps|potentially|consider|look|think|have|get|talk|see) ${MAYBE} (could|would|might|can|at|about|look|think|consider|have)?`,
    ],
    level: 'information',
    reframes: PLAIN_ASK_ANEW,
  },
  // Two softeners where one is too many.
  {
    phrases: [
      '[<soft-strong> .{0,1} <soft-strong>] .{0,8} (you|u|your|me|us|we)',
      '(you|u|your|me|us|we|i) .{0,4} [<soft-strong> .{0,1} <soft-strong>]',
      'if (that|this|it) (would|might|could) be (something|of|at all|anything)',
      '(i|we) (think|hope|hoping|am hoping|was hoping|were hoping) .{0,3} [<soft-strong>] .{0,8} (you|we|u)',
      '(i|we) (think|hope) (that)? (you|u) (might|could|may) [<soft-strong>]',
      '(i|we) (would|will) (love|like|want|be (happy|glad|delighted)) to [<soft-strong>]',
      '(i|we) .{0,4} [(very|quite|rather)? (tentatively|gingerly|timidly|meekly|humbly|sheepishly)]',
      '[if (you|u) are not (too|otherwise|already) (busy|tied up|bothered|committed|engaged|booked) (maybe|perhaps)]',
      '(i|we) [<soft-strong>] (wanted|thought|hoped|would like|need|want|hope|guess|wondered) .{0,4} (you|your|if|whether|to ask)',
    ],
    level: 'information',
    reframes: ['', { say: 'would you like ‹what you ask for›?', takes: 'sentence' }],
  },
];
