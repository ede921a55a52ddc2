import type { Form } from '../rule.ts';

/** The forms of `buyer/our-process` that tell the reader how the seller feels and fares. */
export const ourNews: readonly Form[] = [
  {
    // "We're excited to announce our new template": one thing, so "lets you" agrees.
    phrases: [
      '^ [(we|i) (are|am) <glad> to (<announce>|be (announcing|launching|introducing|sharing)) (the (launch|release|arrival|opening) of)? <what>((our|my|the) .{0,3} (template|app|course|tool|feature|product|service|program|programme|guide|book|dashboard|website|site|newsletter|collection|menu|platform|plan|workshop|line|class|calendar|checklist|version|integration|line|studio|store|shop|clinic|podcast|membership|range|catalog|catalogue|planner|calculator|series))] $',
      '^ [(we|i) (are|am) <glad> to <announce> (the (launch|release|arrival|opening) of)? <what>((a|an) .{1,5})] $',
    ],
    reframes: [
      { say: '<what> lets you ‹do what›', when: ['prose'] },
      { say: 'with <what>, you can ‹do what›', when: ['prose'] },
      { say: '<what>', when: ['label'] },
    ],
  },
  {
    phrases: [
      '[(we|i) (are|am) <glad> to (<announce>|be (announcing|launching|introducing|sharing)) that]',
      '[(we|i) (are|am) <glad> to (say|let you know|tell you|inform you|confirm) (that)?] (we|our|you|your|the|all|from|starting|as)',
      '[it is with (great|much)? (pleasure|excitement|pride|joy) that (we|i) (announce|share) (that)?] (we|our|you|your|the|all)',
    ],
    reframes: ['', 'here is what changes for you:'],
  },
  {
    phrases: [
      '[(we|i) (are|am) <glad> to <announce> (the (launch|release|arrival|opening) of)?] !(that|to|us) .',
      '[(we|i) (are|am) <glad> to be (announcing|launching|introducing|sharing|unveiling)] !(that|to|us) .',
      '[(we|i) (can not|could not) (wait|be more (excited|thrilled)) to (announce|introduce|share|unveil|launch|show you|reveal)] !(that|to|us) .',
      '[(we|i) have been (working (so)? hard|hard at work|busy) (to bring you|on|building|creating)] (our|the|a|an|this|something|some|new)',
    ],
    reframes: [{ say: 'you can now ‹do what› with', when: ['prose'] }, 'take a look at'],
  },
  {
    phrases: [
      '[<who>(we|i) (are|am) <glad> to (offer|provide|give)] (you)? .',
      '[<who>(we|i) (are|am) (committed|dedicated) to (offering|providing|delivering|giving)] (you)? .',
    ],
    reframes: ['you get', '<who> offer'],
  },
  {
    phrases: [
      '[<who>(we|i) (are|am) <glad> to] (serve|support|sponsor|work|partner|carry|stock|host|help)',
      '[our (mission|goal|vision|aim|purpose|passion|promise) (here)? (at .{1,3})? is to] (help|make|give|bring|create|provide|support|offer|build|deliver|ensure)',
    ],
    reframes: ['<who:we>', 'with us you can ‹do what›; <who:we>'],
  },
  {
    phrases: [
      '^ [(here)? at .{1,3} we (understand|believe|know|recognize|realize|appreciate) that] .',
      '^ [our (philosophy|belief) is that] .',
    ],
    reframes: ['', 'you may have seen that'],
  },
  {
    phrases: [
      '[(we|i) (are|am) <glad> to (share|present) <what>(.{1,6}) with you] $',
      '[(we|i) (can not|could not) wait to (share|show) <what>(.{1,6}) with you] $',
    ],
    reframes: ['take a look at <what>', { say: 'you can now ‹do what› with <what>', when: ['prose'] }],
  },
  {
    phrases: [
      '^ [(we|i) have (got)? (some)? (really|very)? (big|exciting|huge|great|amazing|thrilling|wonderful|fantastic) news (to (share|announce))? (with you|for you)?] $',
      '^ [(some)? (big|exciting|huge|amazing|thrilling) (news|announcement) (from .{1,3})?] $',
    ],
    reframes: [
      { say: 'something changes for you ‹when›', when: ['prose'] },
      { say: 'what changes for you', when: ['label'] },
      { say: 'from ‹when›, you can ‹do what›', when: ['prose'] },
    ],
  },
  {
    phrases: [
      '[(let me|allow me to|allow us to|let us) (introduce|present) (you to)?] (our|my|the|a|an)',
      '[i (wanted|would like|want) to (introduce|present) (you to)?] (our|my)',
    ],
    reframes: ['you could ‹do what› with', 'take a look at'],
  },
  {
    // The feeling before the news, with or without its "we".
    phrases: [
      '(^|<stop>|and|so|today) [(and|so|today|now|finally|naturally|of course|needless to say)? (we|i|we all|(the|our) (whole|entire)? (team|company|management|board|directors|owners|crew|gang|staff|studio|office|family)|everyone|everybody|all of us|our .{1,2}|we here|us lot) (here)? ((at|in|of|from) .{1,4})? (are|am|is|were|feel|could not be|can not be) (more)? <glad> to <announce> (to you|you|with you)? (that|the (launch|release|arrival|opening) of)?] .',
      '^ [!(happy|glad|delighted) <glad> to <announce> (to you|you|with you)? (that|the (launch|release|arrival|opening) of)? <stop>?] .',
      '^ [(happy|glad|delighted|so happy) to (announce|introduce|launch|unveil|report|present|reveal) (to you|you|with you)? (that|the (launch|release|arrival|opening) of)?] .',
      '[it (gives|brings|fills|is giving|has given) (us|me) (with)? (great|enormous|immense|huge|real|such|so much|much|tremendous|the greatest|a lot of|no end of|no small)? (pleasure|joy|pride|delight|satisfaction) to <announce>] .',
      '[(it is)? with (great|enormous|immense|huge|real|much|tremendous|the greatest|no small)? (pleasure|joy|pride|delight|excitement|honour|honor|happiness|hearts) (and (joy|pride|excitement|delight|pleasure))? (that)? (we|i) (can)? (finally|today|now)? (<announce>|write|inform you)? (about|that|of|to (you|announce|share|tell))?] .',
      '[(it is|it was|what)? (a|an|such a|such an) (great|enormous|immense|huge|real|true|tremendous|absolute|rare)? (honour|honor|privilege|pleasure|delight|joy) (for (us|me|our .{1,2}|the .{1,2}|all of us))? to (<announce>|be)] .',
      '[(it is|it was) (my|our) (great|very great|distinct|absolute|genuine)? (pleasure|joy|pride|honour|honor|privilege|delight) to <announce> (that|you to)?] .',
      '[(we|i) (have|take|feel) (great|the|immense|enormous|real|much)? (pleasure|pride|joy|honour|honor|delight) (of|in|to) (announcing|introducing|presenting|launching|unveiling|sharing|welcoming|revealing|announce|introduce|present|offering|inviting you to)] .',
      '[(we|i) (just)? (can not|could not|can hardly|can barely|can scarcely) (possibly)? (wait|contain (ourselves|myself|our (excitement|joy))|keep (it|this|quiet)|be (more|any) (excited|thrilled|prouder|happier|proud|pleased|delighted)) (any longer|a secret)? (to|for you to|until you) (<announce>|show|share|tell|see|meet|welcome|hear|get|try|start|begin|serve|work) (you|with you|off)?] .',
    ],
    reframes: [
      { say: 'take a look at', when: ['prose'] },
      { say: 'from ‹when›, you can ‹do what›', takes: 'rest', when: ['prose'] },
      { say: 'what changes for you:', when: ['label'] },
    ],
  },
  {
    // The feeling for its own sake.
    phrases: [
      '[(we|i|the (whole|entire)? (team|company|crew|office|gang|family)|everyone here|our .{1,2}) (are|am|is|was|were|feel|felt|could not be|have been|can not be) (all|just|really|truly|still)? (more|any more)? <glad> (when|about|by|for|at|with|over) (our|the|this|how|what|all|these|his|her|being)] .',
      '[(we|i|the team|the whole team|everyone here) (are|am|is|was|were|feel|felt|could not be) (all|just|really|truly|still)? (more|any more)? <glad> (that)? (our|we) (have|are|has|ceo|founder|team|company|firm|new|little|brand|first|very|own|of)] .',
      '[(we|i|the team) (are|am|is) <glad> to (be|have been|have) (launching|announcing|opening|expanding|growing|partnering|teaming|joining|moving|celebrating|hosting|adding|introducing|rolling|bringing|unveiling|releasing|taking|part of|sponsoring|exhibiting|featured|invited|selected|won|joined|opened|partnered|launched|finally|at last|working|able|back|hiring|welcomed|added|moved|achieved|reached|passed|secured|received|become)] .',
      '(^|<stop>|and) [(a|what a|it is a|it was a|today is a|such a|this is a)? (really|very|truly)? <big-adj> (day|moment|week|month|year|time|times|occasion|milestone|step|chapter|night) (for|at|here at|in|here in) (us|our|the (team|company|firm|business|studio|workshop|family|whole|brand)|me|all of us|everyone (at|here)|everybody (at|here)|<capitalized>)] ',
      '(we|our|us|the team) .{0,4} [({buzz}|{burst}|{jump} for joy|{pop} the champagne|{pop} the corks|{pinch} ourselves|{celebrate}) (with (excitement|pride|joy)|in the office|with the team|a .{0,3} milestone|our .{0,3} (anniversary|birthday|milestone|year|years)|<number> years (of|in))]',
    ],
    reframes: [
      { say: 'from ‹when›, you can ‹do what›', takes: 'rest', when: ['prose'] },
      { say: 'here is what changes for you: ‹what›', takes: 'rest', when: ['prose', 'statement'] },
      { say: 'what changes for you', takes: 'rest', when: ['label'] },
    ],
  },
  {
    // A drum roll.
    phrases: [
      '(^|<stop>) [(and|so|well|ok|okay|now)? (drum roll|drumroll|cue the (drumroll|drum roll|fanfare|confetti)|ta da|tada|hot off the press|stop the press|stop the presses|extra extra|hold the front page|hold on to your (hats|hat|seats)|roll up roll up|breaking news|news flash|newsflash|the wait is (finally|nearly|almost)? over|it is (finally|nearly|almost) (here|time)|it is official|the moment you have (all)? been waiting for|the secret is out|the cat is out of the bag|the rumours are true|the rumors are true|you heard it here first|you asked (and)? we (listened|delivered|heard)|it is launch (day|week|time)|launch day|we have a surprise (for you)?|we did it|we made it|we have done it|we are live|we are back) (please|folks|everyone)?]',
      '[(what a|it has been (quite|such)? a|it is been a) .{0,2} (year|quarter|month|week|ride|journey|start|summer|season|few (weeks|months)) (it has been|it is been|for (us|our|the team)|here (at|in)|at <capitalized>)]',
      '[(a|an)? (quick|short|special|personal|brief)? (note|message|word|letter|update|update|few words) from (our|the) (ceo|founder|founders|md|managing director|owner|president|chairman|chair|boss|board|head .{1,3}|desk of .{1,2})]',
      '(^|<stop>) [(introducing|presenting|unveiling|announcing|say hello to|meet|please welcome|welcome|behold|we give you|we present|i give you)] (our|my|the (all|brand)? new|the next|the latest|version) .',
      '[(check out|have a look at|take a peek at|come and see|feast your eyes on|get ready for|say hello to|brace yourself for|wait until you see) (our|the) (all|brand|shiny|very)? (new|latest)] .',
      '[(our|what|all) (we have|i have|the team has|our team has) been (working on|up to|building|cooking up|busy with|creating|brewing)]',
      '(^|<stop>) [(we have|we have got|i have|i have got|there is|we bring|here is|here comes|time for)? (some|a|an|a bit of|a piece of|more)? (really|very|truly|super|absolutely|rather|pretty)? (<big-adj>|hot|brand new|company|studio|fresh) (and <big-adj>)? (company|team|studio|product|brand|shop)? (news|announcement|announcements|update|updates|things|changes|developments|times|stuff)] (from|at|on our|in our|here at|for us|inside) .',
      '(^|<stop>) [(we have|we have got|i have|i have got|there is|we bring|here is|here comes)? (some|a|an|a bit of|a piece of|more)? (really|very|truly|super|absolutely|rather|pretty)? (<big-adj>|hot|brand new|company|studio|fresh) (and <big-adj>)? (company|team|studio|product|brand|shop)? (news|announcement|announcements|update|updates|things|changes|developments|times|stuff) (is (coming|brewing|afoot)|are (coming|brewing|afoot|ahead)|ahead|to (share|announce|tell (you)?)) (with you)?]',
      '[(exciting|big|great|amazing|huge|wonderful) (things|changes|news|times|developments) (is|are|lie|have been)? (coming|happening|afoot|brewing|ahead|in store|on the (way|horizon)|in the (works|pipeline|offing|making))]',
    ],
    reframes: [
      { say: 'here is what changes for you', when: ['prose'] },
      { say: 'what changes for you', when: ['label'] },
      { say: 'from ‹when›, you can ‹do what›', takes: 'rest', when: ['prose'] },
    ],
  },
  {
    phrases: [
      '[(we|i|our team|the team|our .{1,2}|the (boys|girls|lads|crew|chefs|boffins|elves)) (have|has) (all|both|also|been busy and)? been (quietly|secretly|busy|hard at work|beavering|busily|furiously)? (cooking (up)?|brewing (up)?|whipping up|dreaming up|hatching|plotting|tinkering|beavering|slaving|toiling|busy|burning the midnight oil|pulling out all the stops|hard at (work|it)|working (hard|tirelessly|around the clock|day and night|night and day|flat out|like mad|behind the scenes|on something|away|our socks off)|keeping (it|this|something)|putting the finishing touches)] .',
      '[(after|following) (months|years|weeks|<number> (months|years)|a (year|lot)|much|countless hours|many months|many years|over a year) of (hard work|development|planning|blood sweat and tears|research|testing|hard graft|late nights|preparation|dreaming|tinkering|waiting|careful .|refining|design|tireless .)]',
      '[(we|our team) .{0,5} (something|a little something|a few things|big things|great things) (very|really|truly|dead|so|extra|a bit)? (special|exciting|big|new|amazing|huge|different|delicious)? (up our (sleeve|sleeves)|in the (works|pipeline|oven|making|offing)|behind the scenes|under wraps|brewing|cooking|in store)]',
      '[(we|i) (have)? (poured|put) (our|my) (heart|hearts|heart and soul|hearts and souls|all|everything|blood sweat and tears|love) into .?]',
    ],
    reframes: [
      { say: 'from ‹when›, you can ‹do what›', takes: 'rest', when: ['prose'] },
      { say: 'here is what changes for you: ‹what›', takes: 'rest', when: ['prose', 'statement'] },
      { say: 'what changes for you', takes: 'rest', when: ['label'] },
    ],
  },
  {
    // News of the house.
    phrases: [
      '[(we|i) (have|are)? (just|recently|now|also|finally|officially|proudly)? (closed|raised|secured|landed|announced|completed|bagged) (our|a|an|<number>|over|more than)? .{0,2} (series (a|b|c|d)|seed|round|funding|investment|million|ipo|acquisition|merger|deal|rebrand|fundraise)] ',
      '[(we|i) (have|are) (just|recently|now|also|finally|officially|proudly)? (expanded|expanding|grown|growing|extended|broadened|doubled|strengthened|refreshed|revamped|restructured|rebranded|rebranding|redesigned|relaunched|modernised|modernized|merged|acquired|overhauled|bolstered|invested in|upgraded|transformed|scaled) (our|with|the|into|to|and|a|by|fast|rapidly|as a|again)? (<own-house>)? (with|to include)?] .',
      '[(we|i) (have|are) (just|recently|now|also|finally)? (won|been (awarded|named|nominated|shortlisted|featured|chosen|accredited|certified|acquired|recognised|recognized)|joined forces|partnered|teamed up|signed|hit|reached|passed|smashed|crossed|turned|celebrated|celebrating|hiring|recruiting|moved into|moving into|relocated|opened our|opening our|welcomed|appointed|promoted|added .{1,3} to (our|the) team|outgrown)] .',
      '[our (ceo|founder|founders|board|management|leadership team|directors|director|investors|shareholders|md|marketing (team|department)|legal (team|department)|finance (team|department)|product team|head office|back office|hq|accounts department|higher ups|developers|engineers) (has|have|had|is|are|was|were|decided|wanted|wants|felt|thought|needs|need|requires|says|came up with|believes|believed)] .',
      '[(it is|it was|it has been|it has always been|this is|this was) (always|long|been)? (our|my) (lifelong|long held|biggest|wildest)? dream (to|come true|for)] .?',
      '[a dream come true for (us|me|our|the|all)]',
      '(^|<stop>) (p s)? [we are (hiring|growing|expanding|recruiting|rebranding|on the move|moving|on the up|going (global|places|from strength to strength)) (again|fast)?]',
      '[(we|our company|our .) (have|has|are)? (just|recently|proudly|now)? ({hit}|{reach}|{pass}|{celebrate}|{smash}|{turn}|{mark}) (a|an|another|our|the|<number>)? .{0,3} (milestone|anniversary|birthday|years|year|customers|employees|staff|downloads|followers|members|users|subscribers|clients) (in business|mark|today|this|young|old|strong)?]',
    ],
    reframes: [
      { say: 'from ‹when›, you can ‹do what›', takes: 'rest', when: ['prose'] },
      { say: 'here is what changes for you: ‹what›', takes: 'rest', when: ['prose', 'statement'] },
      { say: 'what changes for you', takes: 'rest', when: ['label'] },
    ],
  },
  {
    phrases: [
      '[({mark}|{represent}) (a|an|another|our|the|one of our) .{0,3} (milestone|milestones|anniversary|birthday|chapter|landmark|turning point|achievement) (for (us|our .{0,1}|the (team|company|firm|business))|in our .|as a (company|team|firm|business)|of our .)]',
    ],
    reframes: ['{mean} ‹what› for you', '{bring} you ‹what›'],
  },
  {
    phrases: [
      '[(our|my|the company) (journey|story|adventure|company|business|firm|history|tale) (began|started|starts|begins|first began|first started|all started|all began|kicked off)] .',
      '[(it|we) all (began|started|kicked off)] (in|on|with|when|back|over|one|at) .',
      '[we (first)? (started|began) (out|life|this|our|the|trading|the (company|business|firm))] .',
    ],
    reframes: ['we have helped ‹whom› since we began', 'people have come to us for ‹what› since we began'],
  },
  {
    phrases: [
      '[(we|i) (are|am) (all)? on (a|our|an) .{0,1} (mission|quest|crusade|journey|adventure) to] .',
      '[(our|my|the company|the) (whole|entire|one|single|sole|simple|core|only|bold|big)? (mission|goal|vision|aim|dream|ambition|purpose|reason for being|why|north star|raison d etre|calling|objective) (is|has always been|was|remains|here is|since day one is|in life is) (simple|always|quite simply|and always has been)? to] !(be|become|remain) .',
      '[(we|i) (exist|were born|were founded|started|set out|created .{1,2}|founded .{1,2}) (simply|solely|with (a|one) .{0,1} (mission|goal|vision|dream|purpose|aim))? to] (help|make|change|bring|give|revolutionise|revolutionize|transform|disrupt|redefine|reinvent|empower|shake|put)',
    ],
    reframes: ['we', 'with us you can ‹do what›; we'],
  },
  {
    phrases: [
      '[our (core|company|brand|guiding)? (values|philosophy|ethos|culture|heritage|story|dna|mantra|motto|credo|manifesto) (is|are|has|have|drives|guides|means|comes)] .',
      '[our .{0,2} (approach|methodology|philosophy) (is|starts|begins|combines|ensures|consists|has|follows|involves|uses|sets|means|includes|allows|blends|kicks off)] .',
    ],
    level: 'hint',
    reframes: [
      { say: 'for you that means ‹what›', takes: 'rest', when: ['prose'] },
      { say: 'you get ‹what, by when›', takes: 'rest', when: ['prose'] },
      { say: 'what you get, by when', takes: 'rest', when: ['label'] },
    ],
  },
  {
    phrases: [
      '^ [here (at|in) .{1,4} we] .',
      '^ [at .{1,3} we] (pride|strive|love|live|breathe|specialise|specialize|always|never|are (all|passionate|committed|dedicated|proud|not|more|about|here|obsessed)|do things|take (pride|great|the)|offer|value|care|put|treat|aim|go|deliver|work hard|like to think|have (built|been|a|always|over|earned))',
    ],
    level: 'hint',
    reframes: ['we', 'you’ll find that we'],
  },
  {
    phrases: [
      '[(i|we|let me|allow me|allow us|let us|just) (would like|want|wanted|wish|am writing|are writing)? (to)? (briefly|quickly|formally)? introduce (myself|ourselves|our (company|firm|agency|business|team|services|studio|practice)|my (company|firm|agency|business|team|services|studio|practice))]',
    ],
    reframes: [
      { say: 'I’m ‹name›, and I can help with ‹what›', takes: 'rest', when: ['prose'] },
      { say: 'you could ‹do what›', takes: 'rest' },
    ],
  },
  {
    phrases: [
      '[(we|i) (are)? (proudly|excitedly|happily|hereby|finally|officially|are proud and excited to) (present|announce|introduce|unveil|launch|give you|bring you|reveal|release)] .',
    ],
    reframes: [
      { say: 'take a look at', when: ['prose'] },
      { say: 'from ‹when›, you can ‹do what›', takes: 'rest' },
    ],
  },
  {
    phrases: [
      '[(we|the team|the company|our team) (have|has) (just)? (had|been having|enjoyed) (a|an|quite a|such a|another|our) .{0,3} (year|quarter|month|week|season|summer|start|time|run|ride)]',
      '[(we|the company|our .{1,2}|it) (have|has) come (such)? a long (long)? way]',
      '[(we|i) (wanted|want|would like|thought) (you|our .{1,2}) (to|should|would) be (the|among the|one of the) first to (hear|know|see|learn|find out)]',
      '(^|<stop>) [we are (celebrating|back|launching|expanding|live|rebranding|recruiting|evolving|changing)] !(on|at|to|from|in)',
      '[our (ceo|founder|founders|owner|chairman|director|president|chef|designer) .{0,2} (had|has|started|began|founded|decided|wanted|dreamed|dreamt|believes|believed|grew|came)] .',
      '[(we|i) (have|are) (just|recently|now|also|finally)? (updated|changed|changing|updating|launched|launching|unveiled|unveiling|renamed|given) our .{0,2} <own-house>]',
      '[(since|from) our (very)? (humble)? (beginnings|early days|first days|inception|founding)]',
    ],
    reframes: [
      { say: 'from ‹when›, you can ‹do what›', takes: 'rest', when: ['prose'] },
      { say: 'here is what changes for you: ‹what›', takes: 'rest', when: ['prose', 'statement'] },
      { say: 'what changes for you', takes: 'rest', when: ['label'] },
    ],
  },
  {
    phrases: [
      '[(our|my|the company) (whole|entire|one|single|sole|simple|core|only|bold|big|long term)? (mission|goal|vision|aim|dream|ambition|purpose|objective) (is|has always been|was|remains) (simple|always|quite simply)? (to)? (be|become|remain)] .',
    ],
    reframes: [
      { say: 'from ‹when›, you can ‹do what›', takes: 'rest', when: ['prose'] },
      { say: 'here is what changes for you: ‹what›', takes: 'rest', when: ['prose', 'statement'] },
      { say: 'what changes for you', takes: 'rest', when: ['label'] },
    ],
  },
  {
    phrases: [
      '[(we|i) (are|will be|will soon be) (now|also|finally|soon|officially|proudly|about to be)? (rolling out|launching|introducing|unveiling|debuting|revealing|bringing out)] (a|an|our|the|some|two|three|something|brand|new)',
      '[(a|an|your|get a|here is a|take a)? (sneak peek|sneak preview|first look|exclusive (look|peek|preview)|behind the scenes (look|peek|tour)) (at|of|inside|into)] (our|the|what|how)',
    ],
    level: 'information',
    reframes: [
      { say: 'take a look at', when: ['prose'] },
      { say: 'from ‹when›, you can ‹do what›', takes: 'rest', when: ['prose'] },
      { say: 'what changes for you', takes: 'rest', when: ['label'] },
    ],
  },
  {
    phrases: [
      '[(our company|our firm|our business|our agency|we) (was|were) (originally|first|proudly)? (founded|established|born|started|set up) (in|by|on|with|out of|over|as|because)] .',
    ],
    level: 'hint',
    reframes: ['we have helped ‹whom› since our start in', 'people have come to us for ‹what› since'],
  },
  {
    phrases: [
      '[we (want|aim|strive|hope|plan|intend|seek|set out|are looking|continue) to (be|become|grow|expand|lead|revolutionise|revolutionize|redefine|transform|disrupt|reinvent|exceed)] !(able|sure|clear|certain|honest|fair|in touch|with|there)',
      '(we|our|us|here) .{0,5} [behind the scenes (at|here|in)] .',
    ],
    level: 'information',
    reframes: [
      { say: 'from ‹when›, you can ‹do what›', takes: 'rest', when: ['prose'] },
      { say: 'what changes for you', takes: 'rest' },
    ],
  },
  {
    phrases: [
      '[(we|i) have (got)? (big|huge|exciting|great|ambitious|grand|bold) (plans|ambitions|dreams|goals|things) .{0,3}]',
      '[(it|this|that) is our (biggest|boldest|best|largest|most ambitious|greatest|most exciting) .{1,2} (ever|yet|to date|so far)]',
      '(^|<stop>) [our (biggest|boldest|best|largest|most ambitious|greatest|most exciting) .{1,2} (ever|yet|to date|so far)]',
      '(^|<stop>) [(hip hip (hooray|hurray)|woohoo|woo hoo|yippee|whoop whoop)]',
      '(^|<stop>) [(good|latest|fresh) news from (the|our) .]',
    ],
    reframes: [
      { say: 'from ‹when›, you can ‹do what›', takes: 'rest', when: ['prose'] },
      { say: 'here is what changes for you: ‹what›', takes: 'rest', when: ['prose', 'statement'] },
      { say: 'what changes for you', takes: 'rest', when: ['label'] },
    ],
  },
  {
    phrases: [
      '[our (business|company|firm|agency|brand|organisation|organization|family business|group) (is|was|has been|stands|prides itself|thrives|believes|exists|specialises|specializes|takes pride) (built|founded|based|on|for|known|proud|all about|one of|committed|dedicated|driven|in|to|a family)] .',
    ],
    level: 'hint',
    reframes: [
      { say: 'for you that means ‹what›', takes: 'rest', when: ['prose'] },
      { say: 'you get ‹what, by when›', takes: 'rest' },
    ],
  },
  {
    phrases: [
      '[(we|i) (believe|truly believe|firmly believe|strongly believe|passionately believe) (in|that) (the (power|value|importance|magic)|every|everyone|everybody|great|good|doing|putting|building|quality|honest|people|our)] .',
    ],
    level: 'hint',
    reframes: [
      { say: 'for you that means ‹what›', takes: 'sentence', when: ['prose'] },
      { say: 'you get ‹what, by when›', takes: 'sentence', when: ['prose'] },
      { say: 'what you get, by when', takes: 'sentence', when: ['label'] },
    ],
  },
  {
    phrases: [
      '[(i am|we are|i|we|just) (just)? (writing|reaching out|contacting you|emailing|getting in touch|dropping you a line|wanted|write) to (inform|tell|let|announce|notify|share|introduce|present) (you|with you|you know)? (that|about|of)?] (we|our|the (launch|opening|arrival))',
    ],
    level: 'information',
    reframes: ['', 'here is what changes for you:'],
  },
];
