import type { Form } from '../rule.ts';

/**
 * The forms of `confidence/minimize` that call the reader’s task no trouble. “Can be”, “will be” keep their first word,
 * so that “take” follows it.
 */
export const ease: readonly Form[] = [
  {
    // With its subject: "it’s a doddle".
    phrases: [
      '<who>(it|that|this|everything) (is|was) (all|really|honestly|just|literally|basically|pretty much|truly|such)? <ease-idiom>',
      '<who>(it|that|this|everything) (is|was) (really|honestly|just|literally|truly|actually)? (all)? <intensely> (easy|simple|straightforward|painless)',
      '<who>(it|that|this) (is|was) (really|honestly|truly|just|actually)? not (really|even|actually|exactly)? (that|so|all that|very|as) (hard|difficult|complicated|tricky|complex|deep|scary) !(to (say|tell|see|imagine)|as (you|it|the))',
      '<who>(it|that|this) (is|was) (just|really|literally|all)? so (easy|simple|straightforward) (that)? (you|your|anyone|it|i|we|even|a|my|the) .{1,4}',
      '<who>(it|that|this) is (all|just)? (so|really|very|pretty|actually|honestly) (easy|simple|straightforward) !(to|for)',
      '<who>(it|that|this) (is|was) (all)? (really|actually|honestly|genuinely|just) (quite|so|very|that|pretty)? (easy|simple|straightforward) !(to)',
      '<who>(it|that|this|none of this) (is|was) (really|honestly|truly|just)? (not|hardly|scarcely) (exactly|really)? (rocket science|rocket surgery|brain surgery|quantum physics|witchcraft|black magic|nuclear physics|advanced maths|higher maths|a big deal|the hard part)',
      '<who>(it|that|this) (is|was) (literally|honestly|quite literally|probably)? the (easiest|simplest) .{0,4} (ever|in the world|going|of all|imaginable|on earth|on the planet|there is|alive|yet)',
      '<who>(it|that|this) (is|was) (so|very|really|pretty|easily)? (easy|simple) (enough)? for (everyone|everybody|anyone|anybody|all|any idiot|a beginner|absolute beginners|complete beginners|a child|kids|the whole family)',
    ],
    reframes: ['<who> can take about ‹time›', '<who> may get tricky at ‹which part›'],
  },
  {
    phrases: [
      "!('s) ({be}|are|were) (all|really|honestly|just|literally|basically|pretty much|truly|such|simply)? <ease-idiom>",
      "!('s) ({be}|are|were) (really|honestly|just|literally|truly|actually|all)? <intensely> (easy|simple|straightforward|painless) !(reading|english|words|prose)",
      "!('s) ({be}|are|were) (really|honestly|truly|just|actually)? not (really|even|actually|exactly)? (that|so|all that|as) (hard|difficult|complicated|tricky|complex|scary) !(to (say|tell|see|imagine)|as (you|it|the))",
      "!('s) ({be}|are|were) (really|honestly|truly|just)? (not|hardly|scarcely) (exactly|really)? (rocket science|rocket surgery|brain surgery|quantum physics|witchcraft|black magic|nuclear physics|advanced maths|higher maths)",
      "!('s) ({be}|are|were) (just|really|literally)? so (easy|simple|straightforward) (that)? (you|your|anyone|it|i|we|even|a|my|the) .{1,5}",
      '<gerund> .{0,5} [({be}|are) (really|actually|honestly|so|very|quite|pretty|just|surprisingly|always|genuinely)? (quite|so|very|pretty)? (easy|simple|straightforward|painless)] !(in|than|when it|because|to (see|say)|but)',
      '({be}|are) (really|actually|quite|pretty|so|very)? (easy|simple|straightforward) (once you|when you (know|have|use|follow|put)|if you (just|simply|only)|with (our|my|the right|this)|as long as you)',
      "!('s) ({be}|are|were) (literally|honestly|quite literally|probably)? the (easiest|simplest) .{0,4} (ever|in the world|going|of all|imaginable|on earth|on the planet|there is|alive)",
      "!('s) ({be}|are|were) (so|very|really|pretty|easily)? (easy|simple) (enough)? for (everyone|everybody|anyone|anybody|any idiot|a beginner|absolute beginners|complete beginners|a child|kids|the whole family)",
      "!('s) ({be}|are|were) not (complicated|hard|difficult|rocket science) <stop> (you)? (just|simply|only) .",
    ],
    reframes: ['{take} about ‹time›', '{need} some practice at ‹which part›'],
  },
  {
    phrases: [
      '(could|can|should|would) not (possibly|really)? be (any)? (easier|simpler|more straightforward|more simple)',
      '(could|can) (hardly|scarcely|not get|not have made it|not have been) (be)? (any)? (easier|simpler)',
    ],
    reframes: ['can take about ‹time›', 'may get tricky at ‹which part›'],
  },
  {
    // A sentence of its own.
    phrases: [
      '^ (so|really|honestly|see|and)? <ease-idiom> $',
      '^ (it is|that is)? (dead|super|stupidly|ridiculously|so|too|just so) (easy|simple) $',
      '^ (it is|this is|that is)? not (exactly|really)? (rocket science|brain surgery|hard|difficult|complicated) $',
      '(there is|is) (honestly|really|literally|almost|genuinely)? (nothing|not much|not a lot|no trick|no secret) to it !(but|than|that|beyond|except)',
      '(hassle|stress|fuss|headache|worry|faff) free',
      '(so long|as long) as you can <trifling>',
      'no need to (think|be (an|a)|know|learn|understand|study)',
      '^ (no|zero) (sweat|biggie|bother|fuss|drama|hassle|stress|trouble|brainer|faff) (at all|required|needed|involved|either)? $',
      'nothing (could|can) (possibly)? be (easier|simpler|more straightforward)',
      'nothing (at all|remotely|particularly|even|really)? (complicated|difficult|hard|tricky|technical|fancy|complex|scary) (about|to|in|here|involved) !(see|understand why)',
      '^ it (really|honestly|truly) is (that|so|this|as) (easy|simple|straightforward)',
      '^ (it is|this is|it) (all)? (really|actually|honestly|genuinely|surprisingly|quite|very|pretty)? (quite|so|very|pretty)? (easy|simple|straightforward) $',
      '[^ (it is|this is|it) (all)? (really|actually|honestly|genuinely|surprisingly|quite|very|pretty)? (quite|so|very|pretty)? (easy|simple|straightforward)] <stop>',
      '^ (it|this|that) (does not|can not|could not|will not) get (any|much)? (easier|simpler)',
      '(it|this|that|app|course|system|site|software|garden|business|machine|oven|tool|planner|shop) (basically|practically|pretty much|virtually|almost|literally|more or less)? (runs|does|writes|sells|makes|cooks|cleans|teaches|builds|manages|pays for) (it|the work)? (itself|themselves|for you)',
      '(surprised|amazed|astonished|shocked|laugh|wonder|embarrassed|kick yourself) (by|at)? (how (easy|simple|quick|little|straightforward)|why (you|anyone) ever)',
      'nothing .{1,4} (could|can) not (manage|do|handle|cope|fix)',
      '(has|have) never been (so|this|as)? (easier|simpler|easy|simple|more straightforward)',
      '(it is|is) not as if it is (hard|difficult|complicated|rocket science)',
      'you (hardly|barely|scarcely) (have|need) to (think|lift|do|try|know)',
      '(it is|that is|this is) (just|mostly|largely|all|pure|plain|simple|basically|really just) common sense',
      '(get|getting) the hang of (it|this|things) (in|within|straight|quickly|by|almost)',
      'no need (for|to have|to know) (any|much|a|special)? .{0,2} <know-how>',
      '^ it is (really)? (just|only|merely) (a|an) .{1,2} $',
      '(easily done|easy to learn|easy to master|simple to learn) (by|for|and|$)',
      'who (says|said|told you) .{1,5} (is|has to be|had to be|was|are|needs to be) (hard|difficult|complicated|scary|tricky|tough|rocket science)',
      '^ .{0,2} it is not (exactly|even|really|actually|remotely)? (difficult|hard|complicated|tricky) !(to (see|imagine|understand|believe|tell))',
      '^ .{0,3} (rest|hard part|hard bit|worst part|difficult bit|hard work) is (easy|over|done|simple|behind you|child)',
      'nothing (else|more|new)? to (learn|install|understand|configure|figure out|memorise|memorize|master|set up|worry about)',
      '(everyone|everybody|anyone) knows (it|this|that|how) $',
      '(takes|take|needs|requires|requiring|needing) (no|zero|next to no|hardly any|almost no|very little) .{0,1} <know-how>',
      '^ who (can not|could not|does not know how to) (<feat>|<trifling>|find|spare|manage)',
      '(everyone|everybody|anyone|anybody|we all) (has|have|can find|can spare|can afford|can manage) .{0,3} (time|minutes|minute|tenner|hour|money|quid|corner|it in them)',
      '(surely)? you can (surely)? (find|spare|manage|squeeze in) (five|ten|fifteen|twenty|<number>|a few|an|a|half an) .{0,2} (minutes|minute|hour|quid|pounds|dollars|tenner)',
      'how (hard|difficult|complicated|tricky) (can|could|is) (it|that|this) (really|possibly|actually)? (be)?',
      'what (could|can|is) (possibly)? (be)? (simpler|easier|so hard|hard|difficult|complicated) (about|than|$)',
      '(that is|it is|and that is) (literally|really|honestly)? all there is to it',
      '(no|zero) (learning curve|brain power|brainpower|thinking|faff|skill|skills|experience|talent) (whatsoever|at all|involved)? $',
      '^ .{0,2} (no|zero) .{0,2} <know-how> (is|are)? (needed|required|necessary|whatsoever)',
      '^ (no|zero) (prior|previous|special|technical|tech|coding|design|cooking|musical|artistic|sewing)? <know-how> (at all)? $',
    ],
    reframes: [
      { say: 'if you get stuck, ‹where to find help›', takes: 'rest' },
      { say: 'the part that takes practice is ‹which part›', takes: 'rest' },
      { say: '', takes: 'sentence', when: ['prose'] },
    ],
  },
  {
    // What the reader is said not to need.
    phrases: [
      'you (really|honestly)? (do not|will not|never|need not) (even)? (need|have) (any|to be (a|an|any|good|some)|to have|to know|a|an|much|special) .{0,3} (<know-how>|expert|genius|techie|whizz|whiz|wizard|pro|artist|chef|natural|scientist|professional|handyman|athlete|mathematician|developer|coder|designer|writer|talented|technical|clever|arty|tech savvy|handy|creative)',
      'without (any|a single bit of|a shred of|an ounce of) .{0,2} <know-how>',
      'even if you (are (all thumbs|hopeless|useless|rubbish|clueless|a total .|a complete .)|can not (draw|sing|cook|sew|boil|even|spell|count)|have two left .|do not know .{1,5} from .)',
    ],
    reframes: [
      { say: 'we start from ‹what they already know›', takes: 'rest' },
      { say: 'you can get help with ‹which part›', takes: 'rest' },
    ],
  },
  {
    // No way to fail.
    phrases: [
      'there is (absolutely|really|simply|just|honestly|literally)? (no|not a single|not one) (good|earthly|possible)? (reason|excuse|way|chance) (why|that|for)? you (can not|could not|should not|will not|would not) (be able to)?',
      'you (really|literally|simply|just|honestly)? (can|could) not (possibly|really|even)? (fail to|help but|go wrong .{0,3} when you)',
    ],
    reframes: ['with ‹what helps›, you can', 'if you get stuck, ‹where to find help›, and you can'],
  },
  {
    phrases: [
      'you (really|literally|simply|just|honestly)? (can|could|will) not (possibly|really|even)? (fail|go wrong|lose|mess (it|this|that) up|mess up|get (it|this|that) wrong|screw (it|this) up|break it) !(to|if|the|your)',
      '(you would|you will|you|would) (really|actually|practically)? (have to|need to|must) (really|actually)? (try|work|be) .{0,3} (hard|pretty hard|stupid|trying|idiot) (to|not to) (fail|get|mess|break|go|ruin|screw|burn|spoil|lose|manage)',
      '(hard|impossible|difficult|tough) (for anyone|for anybody|for you)? to (get (it|this|that)? wrong|mess (it|this)? up|fail (at|with)? (it|this)?|go wrong|screw up|ruin)',
    ],
    reframes: [
      { say: 'if something goes wrong, ‹where to find help›', takes: 'sentence' },
      { say: 'the part that takes practice is ‹which part›', takes: 'sentence' },
    ],
  },
  {
    // If they can do a trifle, they can do this.
    phrases: [
      '[if you can <trifling> .{0,5} (then)? you can (also|easily|probably|definitely|certainly|absolutely|totally)?] !(choose|also|not|be|expect|find|see|skip|ask|apply|still|always|get|claim|use the)',
      '[if you can <trifling> .{0,5} you (have (already)? got|have) (what it takes|all you need|everything you need|this)]',
      '[if (i|we|my .{1,2}|a .{1,3}) can (do (it|this|that)|<feat> .{0,3}|manage .{0,2}) (then)? (so can you|you can (too)?|anyone can|anybody can)]',
    ],
    reframes: ['with ‹what helps›, you can'],
  },
  {
    // Anyone can: without a "can" in reach to stand before a verb.
    phrases: [
      '[(literally|absolutely|virtually|practically|pretty much|just about|honestly|basically|quite literally|seriously) (anyone|anybody|everyone|everybody)] (can|could|who|with|is)',
      '[(anyone|anybody|everyone|everybody) (with (a|an|two|half|the|some|working) .{1,4})? can] (easily|quickly|do|learn to|learn|master|manage)? <feat> !(for|a (copy|ticket|place)|in|at the|membership)',
      '[even (the|a|an|your|my|our) .{1,4} (can|could|will)] (do|manage|get|use|learn|make|cook|follow|handle|work|pick|understand|<feat>)',
      '[(anyone|anybody|everyone|everybody) can (be|become|have) (a|an)]',
      '[even (i|we|me) (can|could|managed|will)]',
      '[(a|any|my|your|the|our) .{0,3} <novice> (of <count>)? (can|could)] (do|use|manage|run|follow|make|handle|learn|build|master|work|bake|assemble|set|operate|<feat>)',
      '[(anyone|anybody|everyone|everybody) who can .{1,5} can]',
      '[(anyone|anybody) could (do|manage|learn) (it|this|that)]',
      '[any (fool|idiot|muppet|numpty|old fool|old soul|mug|beginner|child|schoolchild|kid|novice|one|body|grandparent|parent|owner) (can|could)]',
      '[(yes)? you (can)? too can]',
      '[even (a|an|your|my|the|our) .{0,3} <novice> (can|could|will|would|manages|manage|is able to|does|gets|managed)]',
      '[even .{0,3} <novices> (can|could|will|would|manage|manage to|get)]',
    ],
    says: 'If anyone can, a reader who couldn’t feels like less than anyone.',
    reframes: ['with ‹what helps›, you can', 'after some practice at ‹which part›, you can'],
  },
  {
    phrases: [
      '[(with|even with) (your eyes (closed|shut)|one (hand|arm) tied .{0,3}|both hands .{1,3}|a hangover|half a brain)]',
      '[(in your sleep|standing on your head|blindfolded|half asleep|before your (coffee|tea) .{0,3})] !(cycle|study|lab|pattern)',
      '[and (you are|that is) (done|sorted|away|good to go|all set|laughing|in business|off|home and dry|it)] !(to|for|with|at)',
      '[(just|only|in|in just|a mere|it is) (a|<count>|a handful of|a few) (quick|easy|simple|little|short|tiny)? (clicks|click|taps|swipes|steps|moments)] (and|away|is all|from|later|you|is|does|will)',
    ],
    reframes: ['', 'and where it gets tricky, ‹where to find help›'],
  },
  {
    phrases: [
      '(only|just) (takes|take|took) (a|one|two|a couple of|a few|the) .{0,1} (minute|minutes|second|seconds|moment|moments|mo|tick|jiffy|sec|secs|mins|click|clicks|tap|taps|blink)',
      '(takes|take) (only|just|barely|literally|no more than|less than|under) (a|one|a couple of|a few) .{0,1} (minute|minutes|second|seconds|moment|moments|tick|jiffy|click|clicks|tap|taps)',
      'takes no time (at all)?',
    ],
    reframes: ['takes about ‹time›', 'takes ‹time› the first time'],
  },
  {
    phrases: [
      '[(just|simply|only|merely|purely|really just) a (matter|case|question) of] !(time|taste|opinion|degree|fact|days|hours|weeks|months|luck|course|law|principle|pride|life|chance|preference)',
    ],
    reframes: ['partly about', 'a matter of practice at ‹which part› and of'],
  },
  {
    // Nothing but a trifle.
    phrases: [
      '(is|are) [(really|basically|honestly|actually)? (just|only|simply|merely|nothing more than|no more than|little more than|nothing but)] (<gerund>|breathing|talking|walking|sitting|listening|counting|showing|telling|asking|being|following|a bit of|a few|a couple of|a little|some|basic|common|numbers|paperwork|simple) !(about|over|under|of the|too|out)',
      '(is|are) [(really|basically|honestly|just|simply)? like] (riding|doing|playing|making|painting|taking|following|boiling|baking|falling|putting) (a|an|up|on|together)',
      '[(really|basically|simply|just|all|only)? (comes|boils|come|boil) down to] (<gerund>|sitting|one|two|three|a|showing|this)',
    ],
    reframes: ['partly', 'a matter of practice at ‹which part› and of'],
  },
  {
    phrases: [
      '[(quick and easy|fast and easy|easy and (fun|quick|simple)|quick and simple|quick and painless|simple and painless|fast and simple|(quick|fast|cheap|fun) it is (easy|simple))]',
      '[the (easy|lazy|simple|effortless|painless|foolproof|no fuss) way] !(out|home|down|up|back|through|in|that)',
      '<task>(.) [made (easy|simple|painless|effortless)]',
    ],
    reframes: ['one step at a time', ''],
  },
  {
    // Softeners that go.
    phrases: [
      '(a|an|the|this|these|those|our|your|my|some|other|more|with|of|in|for|and|^) [<intensely> (easy|simple|straightforward|painless)] !(to|for|if|when|and|but|as|these|now|once|because|too|from|with|on) .',
      '^ (please|then|now|next|so|first|instead)? [simply] !(put|because|as|a|an|the|for|to|in|by|not|no|being|having|that|this|these|those|it|we|he|she|they|i|you|stated|speaking|brilliant|delicious|beautiful|stunning|amazing|wonderful|lovely|said|does|is|was|do|did|has|had|good|perfect|excellent|click|reply|marvellous|from|with|at|and|one|at) . .',
      '^ (please|then|now|next|so|first)? [(merely|simply|just)] (<handling>|<stepping>|<making>) !(in|about|before|after|now|off|as|because|like|ing|and|or|yet) .',
      '<stop> (you)? [(just|simply|merely|only)] (<handling>|<stepping>|<making>) !(in|about|before|after|as|because|like|us|me) .',
      'you [(merely|simply)] !(wish|want|like|can not|do not|have not|will not|must|are|love|have|could not|would not|need|cannot) .',
      '(you) [(only|just|merely|simply) (ever)?] (need|have (got)?|want) (to|a|one|your|the|an) .',
      '(you|to|and|then|please|or|can|could|will|would) [(simply|merely)] !be (<handling>|<making>) .',
      '(you|and then|and|then|so you|you can|you could|you will|please|or) [just] (<stepping>|<making>|<handling>) (your|the|a|an|it|our|this|some|one|in|on|up|and|each|every|any|from|to|less|more|what|them) .',
    ],
    reframes: [''],
  },
  {
    phrases: [
      '^ [(obviously|clearly|naturally|evidently|plainly|surely)] .{0,2} (you|your)',
      '^ [(obviously|clearly)] (the|then|a|an|this|that|it|there|first|just|any|we|everyone|with|if) !(marked|labelled)',
      '[(obviously|naturally|evidently)] you',
    ],
    says: 'A reader who doesn’t know it yet is told that everyone else does.',
    reframes: [''],
  },
  {
    phrases: [
      '[of course (you|everyone|everybody|we all) (already|will already|surely|probably)? (know|knows|understand|realise|realize|remember)] (how|that|what|why|where|when|all about)',
      '[you (already|surely|obviously|no doubt|doubtless|certainly|clearly|of course) (already)? (know|understand|realise|realize)] (how to|that|all about)',
      '[(everyone|everybody|anyone|any fool|any idiot|every schoolchild|we all|every .{1,2} owner) (already)? (knows|know)] (how|that|what|you|not to|the|where|when)',
      '[as (you|we all|everyone|everybody|any .{1,2}) (already|surely|well|will|no doubt|of course|certainly|doubtless)? (already)? (know|knows|will know)]',
      '[(it is|it should be|this is) (obvious|common sense|self explanatory|common knowledge|elementary)] (that|to) !(from|in|enough|why)',
    ],
    says: 'A reader who doesn’t know it yet is told that everyone else does.',
    reframes: ['it helps to know', 'you may want to know'],
  },
];
