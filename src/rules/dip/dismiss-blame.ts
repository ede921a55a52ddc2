import type { Form } from '../rule.ts';

/** The forms of `dip/dismiss` that leave the reader alone with it. */
export const leftAlone: readonly Form[] = [
  {
    // Clauses that hand the whole of it to the reader.
    phrases: [
      '[(you|people|students|clients|members) (only|will|just)? get (out)? (of (it|this|that|the .|our .|this .|your .))? (exactly|only)? (what|whatever|as much as) you put (in to it|in|into it|into this)]',
      '[what you get (out of|from) (it|this|the .|our .) (is|depends on) (up to you|what you put in|what you put into it)]',
      '[(your|the)? results (are|depend) (entirely|solely|only|completely|all)? (up to|on) (you|your effort|your efforts|your commitment|your attitude|your mindset|how hard you (work|try)|how badly you want it)]',
      '[(it|this|the .|our .) (only)? works if you (work it|do|do the work|put in the work|let it|follow it)]',
      '[the rest is (entirely|all)? up to you]',
      '[(it|success) is (all|entirely|completely) (up to|on) you]',
    ],
    reframes: [
      { say: 'your part is ‹what›, about ‹how long› a week, and ours is ‹what›', when: ['prose'] },
      { say: 'we’d like to hear which part gets stuck', when: ['prose'] },
      { say: 'your part, and ours', when: ['label'] },
    ],
  },
  {
    // Alone with it.
    phrases: [
      '[(nobody|no one|none of our (clients|customers|students|users)) (else)? (has|had|is having|has ever|have ever|have) (had|reported|complained about|mentioned)? (this|that|any|such|a) (problem|problems|issue|issues|trouble|complaint|complaints) (with it|before)?]',
      '[(everyone|everybody) else ((has|have)? figured it out|manages|managed it|managed fine|gets it|got it|got it to work|got it working|is (fine|doing fine|keeping up)|seems (fine|to manage|to get it)|had no (trouble|problem|problems))]',
      '[(you are|you would be) the (first|only) (one|person|customer|client|student|user) (who|to|with|that) (has|have|complain|complained|is having|report|ask|mention|this|had)? (this|that|about (it|this|that))? (problem|issue|trouble)?]',
      '[we have never (had|heard of|seen) (this|that|such|a) (problem|issue|complaint) (before)?]',
      '[nobody else (is)? (complaining|complained|complains)]',
    ],
    reframes: [
      { say: '‹who› got stuck here too, and came through after ‹how long›', when: ['prose'] },
      { say: 'we’d like to see what happens on your side', when: ['prose'] },
      { say: 'who else got stuck here', when: ['label'] },
    ],
  },
  {
    phrases: [
      '[you will (just|simply|eventually|soon)? (have to|need to)? (figure|sort|work) (it|this|that) out (yourself|for yourself|on your own|by yourself|eventually|in time|soon enough)]',
      '[you are on your own (from here|now|with (this|that|it))]',
      '[(that|this|it) is (really|simply)? (not (our|my) (problem|job|fault|responsibility|department)|out of our hands|nothing to do with us|user error|an user error|a user error|your own fault)]',
      '[there is nothing (else|more)? (we|i) can do (about (it|that|this)|for you)?]',
    ],
    reframes: [
      { say: '‹who› can look at it with you on ‹day›', when: ['prose'] },
      { say: 'the next place to ask is ‹who or where›', when: ['prose'] },
      { say: 'ask ‹who› to look', when: ['label'] },
    ],
  },
  {
    // It is the reader's doing.
    phrases: [
      '^ [if .{1,4} (is|does|are|do|has|will|did) not (working|work|helping|help|clicking|changing|shifting|worked|happening|coming on|paying off) (for you|yet)? you (are|must be|might be|may be) (just|simply|probably|clearly|obviously|likely|surely)? (doing|using) (something|it|things|this|that|the .{1,2})? (wrong|incorrectly)]',
      '[(you|you guys) (are|were|must be|might be|may be|have to be|have got to be) (just|simply|probably|clearly|obviously|likely|surely|most likely|almost certainly|perhaps|still)? (doing (something|it|things|this|that|the .{1,2}) wrong|using (it|this|that|the .{1,3}) (wrong|incorrectly)|holding it wrong|to blame|the problem|the issue|not (trying hard enough|working hard enough|putting in (the|enough) .|committed enough|doing (the work|enough|your part|your homework|what (we|i|you))|applying yourself|following (the|our) (plan|steps|program|programme|instructions|process|method|system)|trusting the process|consistent enough|motivated enough|disciplined enough|eating right|practising enough|practicing enough))]',
      '[(it|there) (must|has to|has got to|had to|is likely to|is bound to|will|is probably going to|can only) be (something|some setting|an issue|a problem|a fault|the way|down to something) (you|on your|at your|with your|with the way you|in your|wrong with your|wrong (on|at) your)]',
      '^ [(must|has to|got to|gotta|probably|likely|most likely|clearly|sounds like|seems like) (be)? (something|an issue|a problem|a fault|user error|a you problem|your) (you are|you have|you did|on your|at your|with your|wrong (on|at|with) your|with the way you|browser|end|computer|technique|fault|setup|diet|mindset|attitude)]',
      '[(the)? (problem|issue|fault|error|trouble|mistake|delay|blame) (is|must be|lies|has to be|will be|was) (probably|likely|clearly|almost certainly|entirely|most likely|usually)? (on|at|with|between) your? (end|side|machine|computer|device|browser|setup|set up|technique|attitude|mindset|diet|you|the chair|keyboard|network|wifi)]',
      '[(it|this|that) (is|was|sounds like|looks like|seems like) (a|an|clearly|probably|just|most likely|simply|obviously|entirely|really)? (a|an)? (you problem|user error|operator error|pilot error|your (own)? (fault|doing|lookout|lack of .{1,2}|choice|mistake|attitude|mindset|job to)|on you|down to you|you not us|your end)]',
      '[(that|there|it|this) is (really|simply|just|absolutely)? (no|not an) excuse (for|to|not)? .?]',
      '[(there is)? nothing (is)? wrong (with (the|our|this) (app|software|product|system|plan|method|machine|program|programme|kit|server|service|course|pattern|recipe|site|website|unit|device|instructions|guide|tool|template|dough|paint)|(on|at) (our|this) (end|side))]',
      '[(i|we) (do not|can not|fail to|really do not|honestly do not|just do not) (see|understand|get|know) (what|why|how|where) (all)? (the (fuss|problem|issue|drama)|you (are|keep|would|find|could|have)|it is so|anyone would)] .{0,2}',
      '[(i have|i have got|we have|we have got)? (no idea|not sure|beats me) (why|how) you (are|keep|find|could|managed|have)] .{0,2}',
      '[(it|that|this) is (entirely|purely|solely)? your own (responsibility|job|choice|decision|lookout|business|affair|problem)] .?',
      '[(works|working|it works|it worked|is working) (perfectly|perfectly well|just|absolutely|all)? (fine|ok|well|perfectly) (for (everyone|everybody) else|for (us|me|all our other .|all our .|our other .|most .)|on (our|my) (end|side|machine|computer)|at (our|my) end|here)]',
      '[(it|this|that|the .|our .) (works|worked|has worked|has always worked) (just|perfectly)? (fine|well|perfectly|great|beautifully)? for (everyone|everybody|all (the|our|of)|the (rest|others|whole)|others|other .|hundreds|thousands|most .) .?]',
      '[(working|works|behaving|behaves|performing) as (intended|designed|expected|it should)] !(by|in|for|on|after)',
      '[(we|i) can not (reproduce|replicate|recreate) (it|this|that|the (issue|problem|bug|error)|your (issue|problem))] $',
    ],
    level: 'information',
    reframes: [
      { say: '‹who› can look at it with you on ‹day›', takes: 'rest', when: ['prose', 'statement'] },
      { say: 'we’d like to see what happens on your side', takes: 'rest', when: ['prose'] },
      { say: 'ask ‹who› to look', takes: 'rest', when: ['label'] },
    ],
  },
  {
    // It is up to the reader, and to nobody else.
    phrases: [
      '[you (only|will only|just|will|do|can only|really do|always)? (ever)? get (back|out)? (out)? (of (it|this|that|them|life|the .|our .|this .|your .))? (exactly|only|just)? (what|whatever|as much as|as good as) you (put|give|invest|sow|are willing to put) (in to it|in|into it|into this|into them)?]',
      '[(it|this|that|the .|our .|success|everything|magic) (will|does|only|really only|can)? (only|really)? (work|works|happens|happen|comes|come|pays off|pay off) (if|when|for|to) (you|those|them|people|anyone|someone|the ones|members|clients|students|folk) (who|as|that|willing to|prepared to|actually|really|do|only)? (actually|really|do|are|is|will)? (put|work it|work at it|work for it|do|commit|try|show up|want it|let it|follow it|follow the|stick|believe|trust|earn it|apply|willing|prepared|serious|give it|turn up|knuckle down|grind|hustle)] .?',
      '[(it|that|this|the rest|success|your success|the outcome|your progress|whether it works|the ball|everything) is (all|entirely|completely|solely|really|ultimately|totally|100%) (up to you|down to you|on you|in your hands|your responsibility)] !(whether|which|if|when|how|what|who|and)',
      '[(it|that|this|the rest|success|your success|the outcome|your progress|whether it works) is (now)? (up to you|down to you|on you)] $',
      '[(your|the)? (lack of)? (results|success|progress|outcome|outcomes|growth|transformation) (is|are|depend|depends|come|comes|will|vary|varies) (entirely|solely|only|completely|all|totally|ultimately|simply)? (depend|vary|come)? (up to|on|down to|from|with|according to) (you|your (effort|efforts|commitment|attitude|mindset|work ethic|willingness|dedication|discipline|drive)|how (hard|much|badly|committed|serious)|what you put)]',
      '[it is up to you to (work|do|make|put|use|show|follow|commit|apply|take action|get|earn|want|change|keep|take responsibility) .{0,2}]',
      '[(we|i) can (only)? (show you the (way|door)|lead (you|a horse)|give you the tools|do so much|not (do it|want it|do the work|make you|hold your hand|force you))]',
      '[(you can lead a horse to water|you reap what you sow|garbage in garbage out|rubbish in rubbish out|it is what you make (of)? it|no one (is going to|can|will) do it for you|nobody (is going to|can|will) do it for you|only you can (do|change|make|fix|decide)|results do not lie|results come to those who .{1,3}|those who (do the work|put in the work|want it|commit) .{0,3}|you are the only thing (standing|stopping)|the only thing (holding you back|stopping you|standing in your way) is (you|yourself))] !(for|by|in|on|with|as|like|at|through)',
      '[you (just|simply|obviously|clearly)? (have (just)? not|have never|did not|do not|are not) (really|actually|fully|properly)? (want it|wanted it|tried|try|committed|commit|trusting the|put in the|putting in the|giving it|given it|give it|do the work|doing the work|done the work|believe|apply yourself) (badly|bad|hard|enough|hours|work|your all|100%|process|properly|yourself|in yourself)]',
    ],
    reframes: [
      {
        say: 'your part is ‹what›, about ‹how long› a week, and ours is ‹what›',
        takes: 'rest',
        when: ['prose', 'statement'],
      },
      { say: 'we’d like to hear which part gets stuck', takes: 'rest', when: ['prose'] },
      { say: 'your part, and ours', takes: 'rest', when: ['label'] },
    ],
  },
  {
    // Everybody else manages.
    phrases: [
      '[(the rest of (the|our|your|my) .{1,2}|(all|most|plenty|many|lots|some|several) (of)? (the|our|my|your)? others|the others|others|your (classmates|colleagues|neighbours|neighbors|peers|teammates|cohort)|(every|all the|all our|our|the|most) other .{1,2}) (have|has|had|all|just|simply|seem to|seems to|somehow|already|are|is)? (all|already|just|easily)? (got|get|gets|manage|manages|managed|cope|copes|coped|finished|found|picked|figured|understood|followed|kept up|keep up|done|did|made|passed|started|completed|fine|happy|sorted|had|have|have had|has had|found)] .{0,3} (it|this|that|fine|problem|problems|ok|first time|by now|already|without|no trouble|on time|up|faster|quicker|quickly|happy|easily|out|through|there)',
      '[(other|most other|most|our other|all (of)? our other|all (the|our)? other|every other|none of our other|none of (our|the) (other)?|no other|not one of our|plenty of|hundreds of|thousands of|all my other|the other|the rest of the|the rest of our) <the-stuck> (all|just|simply|seem to|somehow)? (do not|does not|did not|have not|has not|are not|never|have never|has never|had|have|has|seem|find|found|are|is|was|were|had no|have no)] .{0,3} (problem|problems|trouble|issue|issues|fine|complain|complained|complaint|complaints|easy|difficulty|difficulties|mentioned|reported|struggled)',
      '[(other|most other|most|our other|all (of)? our other|all (the|our)? other|every other|none of our other|none of (our|the) (other)?|no other|not one of our|plenty of|hundreds of|thousands of|all my other|the other|the rest of the|the rest of our) <the-stuck> (all|just|simply|seem to|somehow)? (manage|managed|get|got|cope|coped|figured|picked|love|loved|understood|followed|finished)] .{0,2} (it|this|that|fine|up|out|without|first)',
      '[(nobody|no one|no body|not a single person|not one person|no .) (else)? (on|in|at|from|who|here)? .{0,4} (has|have|had|is|ever) (ever|even|been|yet|else)? (mentioned|complained|reported|complaining|raised|had (this|that|any|a)|having (this|that|any|a)|struggled|struggling|asked|said anything|noticed|moaned|grumbled)] !(of|for|by)',
      '[(everyone|everybody|every one) else (here|on .{1,3}|in .{1,3}|seems to|has|just|is|who|manages|managed)? (has|have|is|to|just|seems)? (managed|manages|manage|gets|got|get|coped|copes|cope|fine|figured|figures|doing|done|kept|keeps|keeping|finds|found|followed|finished|picked|loves|understood|understands|happy|on track)]',
      '[you are (literally|actually|honestly|now)? the (only|first) (one|person|customer|client|student|user|member|case|buyer) (who|to|with|that|i|we|in|on|out of|having|complaining)] .',
      '[(most|other|normal) (people|customers|clients|students|beginners|adults|kids) (can|could|have|would|just|manage to|tend to|pick|get|are) .{0,3} (by now|in a week|straight away|right away|first time|without any trouble|without help|just fine|no problem|with no trouble|without complaint|on their own)]',
    ],
    reframes: [
      {
        say: '‹who› got stuck here too, and came through after ‹how long›',
        takes: 'rest',
        when: ['prose', 'statement'],
      },
      { say: '‹who› got stuck here too', takes: 'rest', when: ['prose'] },
      { say: 'who else got stuck here', takes: 'rest', when: ['label'] },
    ],
  },
  {
    phrases: [
      '[(that|it) is (just|simply)? (our|the|company|standard|shop) (policy|procedure|rule|rules|way)] $',
      '[rules are rules]',
      '[(we|i) (can not|are not able to|are unable to) help (you)? (with (that|this|it)|there|any further|you)] $',
      '[(wait your turn|join the queue|get in line)]',
      '[you are not (our|the) only (customer|client|student|patient|member|user)]',
      '[(that|this) is what (they all|everyone|everybody) (say|says)]',
      '[(that|this|it) is (really|simply|just|strictly)? (not (something (we|i) (can|do|deal|handle|help|cover)|our (problem|job|fault|responsibility|department|area|concern)|my (problem|job|fault|responsibility|department|area)|for us to)|(beyond|outside) (our|my) (control|remit|scope)|out of (our|my) hands|nothing to do with (us|me)|between you and|your (problem|responsibility|lookout|job) (not ours)?|company policy)] !(and|that|with)',
      '[(there is|we have|i have)? (nothing|not much|little) (else|more)? (we|i|more we) can (really)? do (about (it|that|this)|for you|here|at this (stage|point))?]',
      '[(you will|you can|you should|you) (just|simply|eventually|soon)? (have to|need to|be able to)? (figure|sort|work|puzzle) (it|this|that|things) out (yourself|for yourself|on your own|by yourself|from there|somehow)]',
      '[(you have|you will|you) (just|simply|got)? (have|got)? to (live with|put up with|accept|get used to|learn to (live with|love)|lump) (it|this|that)]',
    ],
    level: 'information',
    reframes: [
      { say: '‹who› can look at it with you on ‹day›', takes: 'rest', when: ['prose', 'statement'] },
      { say: 'we’d like to see what happens on your side', takes: 'rest', when: ['prose'] },
      { say: 'ask ‹who› to look', takes: 'rest', when: ['label'] },
    ],
  },
];
