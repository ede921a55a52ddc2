import type { Form, Reframe } from '../rule.ts';

const LOSS = 'This tells the reader what they are losing.';
const AGAINST_OTHERS = 'This measures the reader against others, to their loss.';
const ASK_WHAT_FOR: readonly Reframe[] = [
  { say: 'what would you most like to improve?', takes: 'sentence' },
  { say: '‹someone like the reader› tried this: ‹what changed›.', takes: 'sentence' },
];

/** The forms of `confidence/shame` that rub in a loss, a rival or an embarrassment. */
export const lossAndOthers: readonly Form[] = [
  {
    // Loss that runs on while the reader does nothing.
    phrases: [
      'you are (just|basically|probably|still|already|quietly|actively|effectively|literally|simply|practically)? (handing|gifting|giving|sending|feeding|donating|kissing) .{1,5} (to (the|your|a|some|whoever|somebody|someone)|over|away|goodbye)',
      'you are (just|basically|probably|still|already|quietly|effectively|literally)? letting .{1,5} (slip|slide|walk|get away|drift|go cold|go to waste|rot|pass you by|run|down|win|steal|take|go)',
      'you are (just|basically|probably|still|already|effectively|literally)? (pouring|flushing|chucking|pissing|tipping|throwing|setting|watching|kissing|driving|turning|scaring|pushing|sending) .{1,4} (down the|away|up the wall|on fire|out the (door|window)|go|leave|goodbye|off|to your <rivals>)',
      'every (single|other|extra)? <unit>(day|week|month|minute|hour|year|season|night|quarter) (that)? (you|it|this) .{1,7} you are (just)? <losing>',
      'you (keep|are|just) (losing|missing) (out|sleep|ground|touch|sight)',
      '(slip|slips|slipping|slide|sliding|run|running) (right|straight)? through your fingers',
      '(walk|walks|walking|go|goes|going|leak|leaks|leaking) (straight|right)? out (of)? (your|the) (back)? door',
      '(firms|companies|businesses|shops|teams|people|owners|practices|agencies|clinics|stores|salons|studios|restaurants|freelancers|women|men|parents) like (yours|you|yourself) .{0,2} (lose|bleed|waste|leak|burn|leave|miss|throw|fail|overpay|squander|haemorrhage|hemorrhage)',
      '(is|are) (quietly|slowly|silently|probably|secretly|literally|actually)? (costing|robbing|bleeding|killing|draining|sinking|strangling|choking|sabotaging|embarrassing|ruining) (you|your)',
      '(cost|costs|costing|cost you) you .{0,1} (<losses>|<number>|hundreds|thousands|dearly|big|a packet|a fortune|more than you)',
      'every .{1,6} is (a|an|another|one more|money|time) .{1,4} (lost|stolen|wasted|missed|gone|lose|thrown|handed|down the drain)',
      'you are (throwing|flushing|frittering|pouring|giving) away (your|the|good|hard)',
      '(throwing|throw|thrown|chucking) good money after bad',
      'do you (enjoy|like|love) (losing|wasting|being|paying|watching|working|throwing|turning|missing|chasing)',
      'your .{1,4} (is|are) (going nowhere|dying|leaking|bleeding|rotting|falling apart|gathering dust|stuck in .{1,3}|stone dead)',
      'you (do not|did not) even (know|realise|realize|notice|see) (it|that|how much)',
      'you (are|have been) (paying|spending) (far|way|much)? (too much|over the odds|through the nose|double|twice|a fortune)',
    ],
    says: LOSS,
    reframes: [
      { say: 'it’s worth checking where ‹what they could keep› goes', takes: 'rest' },
      { say: 'what would you like to keep more of?', takes: 'sentence' },
    ],
  },
  {
    // Others, who have it already.
    phrases: [
      '[your (own)? <rivals> (are|is) (out there|currently|right now)? (winning|taking|paying|stealing|getting|growing|using|doing|charging|posting|laughing|hiring|landing|booking|selling|ranking|automating|investing|pulling|making|saving|eating|cleaning|running|snapping|picking|earning|killing|crushing|overtaking|miles|ahead)]',
      '[your (own)? <rivals> (already|all) .]',
      '[your (own)? <rivals> (do not|never|would not|will not|would never)]',
      '(everyone|everybody|anyone) else (in|on|at|around) your .{1,3} (has|have|is|are|got|already|knows|does|did|uses|can|gets|seems|moved|switched) .{1,2}',
      '(everyone|everybody|every other <who>(.)) else? .{1,6} (and|but|while|except|yet|so why) (you|not you|are not you|have not you)',
      '(everyone|everybody) but you',
      'your <rivals> .{1,6} (than|what|as|while) you (pay|do|are|charge|earn|make|spend|get|have|sleep|wait|sit)?',
      '(other|the other) .{0,1} (<audience>|<takers>|<rivals>|. (on|in) your .) (manage|managed|figured|worked it|can do|find|found|have (already|long)|already|seem to|make time|sorted|get)',
      'half (of)? your (<rivals>|.) .{0,4} (already|own|earn|have|has|is|are|make)',
      '(except|apart from|but for) you $',
      '(most|other|half the|all the|every) .{1,2} (of)? your (own)? (age|level|size|standing|generation)',
      '(at|for) (your age|someone your age|a business your size|your stage)',
      'your (customers|clients|guests|neighbours|neighbors|visitors|<rivals>|boss|staff|team|<dependents>) (are|is)? (laughing|sniggering|judging|judge|notice|noticed|noticing|can tell|can see|talk|talking|are embarrassed|roll|rolling|pity)',
      'the .{1,3} (across|over|down|up|next|round) (the)? (street|road|door|corner|way|hall) .{0,2} (already|has a|have a|charges|has got|does not|is booked|is full|takes)',
      '(people|folk|women|men|others|everyone|lads|girls|couples|friends) (of)? your (own)? age',
      'be the only .{1,4} (on|in|without|with|still|not|who)',
      'your <rivals> (just|recently|quietly) .',
      '(everyone|everybody) else (got|gets|has got) (the|it)',
      'and then there is you',
      'while the rest of (the|your|us) .{1,5} you',
      '(even if|though|before) you have not (noticed)? $',
      '(compared|next) (to|with) (your <rivals>|others|other .|everyone else) (you|your)',
      '(other|others|most|smarter|better) .{1,2} (are|have) already',
      'you are (nobody|nothing|invisible|flying blind|shooting in the dark|just another|toast|doomed|dead in the water|sunk|going nowhere|treading water|running in circles|spinning your wheels|flogging a dead horse|leaving yourself)',
      'most (people|owners|parents|businesses|shops|firms) .{0,4} would have',
      '(any|every) (decent|real|good|proper|self respecting|serious|smart|sensible|responsible|caring|competent) .{1,2} (would|knows|does|can|should|has|would have|would never)',
      'do not be the (last|only) .',
      '(your <rivals>|they) .{1,6} <stop> you (do not|are not|have not|did not|still)',
      'your <rivals> (thank|love|know|rank|do|use|pay|post|earn|answer|reply|have|charge|sell|win|laugh|can not wait|will) (you|on|it|this|more|better|your|about)?',
      '[your <rivals>] (will)? (thank|love) you',
      '^ (and)? while you (are|were|have been|sit|sat|slept|sleep|scroll|scrolled|wait|waited|dither|dithered|hesitate|put|keep|waste|worry|argue|think|stay|stayed|watched|watch|faff) .{0,6} (other|others|your <rivals>|everyone|everybody|somebody|someone|smarter|smart|they|the competition|people|half|the rest)',
      '^ (other|others|smart|smarter|savvy|successful) .{0,3} (are|were|have|did|do) .{1,6} while you',
      '(smart|smarter|savvy|successful|clever|switched on|sensible) <audience> (already|never|do not|always|know|would never|stopped)',
      '(leave|leaves|leaving|left) you (way|far|miles)? (behind|in the dust|standing|for dead)',
      '(who|you) (is|are|will be|end up|ends up|gets|get)? (being|getting|get|left)? (left behind|behind) (while|as|when|again)?',
      'guess who .{0,3} (left behind|behind|losing|missing|not|paying|stuck|still)',
      'you are (being|getting) (left|overtaken|outsold|outranked|outpaced|beaten|lapped|outbid|undercut)',
      '(and|but|while|yet) you are still <coping>',
      '(and|but|yet) [you (have not|still have not|have yet to|are not|did not)] $',
    ],
    says: AGAINST_OTHERS,
    reframes: ASK_WHAT_FOR,
  },
  {
    // What others will think of it.
    phrases: [
      'your <what>(.{1,4}) (is|are|looks|look|sounds|sound|reads|feels) (frankly|honestly|just|simply|quite|a bit|absolutely|really|so|like|downright|plain)? <disgrace>',
      'your <what>(.{1,3}) (is|are) (embarrassing|letting|shaming|humiliating|failing|hurting|insulting) (you|your)',
      'your <what>(.{1,3}) (makes|make|is making) you look',
      'how embarrassing (is|are) your <what>(.{1,3}) $',
    ],
    says: 'This shames the reader for what they have.',
    reframes: [
      { say: 'what would you change about your <what> first?', takes: 'sentence' },
      { say: 'one place to start with your <what> is ‹small step›.', takes: 'sentence' },
    ],
  },
  {
    phrases: [
      'you (should|ought to|must) be (ashamed|embarrassed)',
      'are you not (even)? (ashamed|embarrassed|tired of|sick of|bored of|fed up)',
      '(shame on you|how embarrassing|how humiliating|what an embarrassment|what a disgrace)',
      'what (is|on earth is|the hell is) (wrong|the matter) with you',
      'you look (so|like a|like an)? (stupid|amateur|cheap|unprofessional|old|desperate|ridiculous|out of touch|silly|like a joke)',
      '(do not|never) be (a|an|so|that|one of those|such a) .{0,2} (idiot|fool|loser|coward|wimp|mug|chump|sheep|statistic|dinosaur|stupid|naive|lazy|amateur|victim|pushover|quitter|sucker|slob|dummy)',
      '^ only (a|an)? (idiot|idiots|fool|fools|amateur|amateurs|loser|losers|mug|mugs) .',
      '(stop|quit) (embarrassing|humiliating|disgracing|shaming) (yourself|your)',
      'your .{1,3} (screams|shouts|reeks of|smells of|screaming|shouting) (desperate|amateur|cheap|desperation|outdated|lazy|old|unprofessional|beginner|.)',
      'settle (for|for being) (average|mediocre|second best|less|mediocrity|scraps|crumbs|good enough|ordinary|okay)',
      'it is (frankly|honestly|a bit|just|quite|so|really)? (embarrassing|shameful|pathetic|ridiculous|a disgrace|inexcusable|unforgivable) (to|that you|when you|how|if you)',
      'what (will|would|do|must) your (<dependents>|<rivals>|.) (think|say)',
      'why (is|are) your .{1,4} still (not|so|stuck|empty|losing|unfinished|a|such|blank|cold|struggling|failing)',
      'why are you (still|so|always) .',
      'your <dependents> (deserve|deserves|need|needs|expect|expects) (better|more|a better .) than .{1,3}',
      'your <dependents> (are|is) (watching you|ashamed|embarrassed|paying for your|suffering because|going without|missing out)',
      '(letting|let|fail|failing) your <dependents> down',
    ],
    says: 'This shames the reader.',
    reframes: ASK_WHAT_FOR,
  },
  {
    // A telling-off in the imperative.
    phrases: [
      '(stop|quit) (whining|moaning|complaining|whingeing|whinging|dithering|procrastinating|faffing|faffing about|messing about|messing around|feeling sorry for yourself|wallowing|hiding|kidding yourself|fooling yourself|lying to yourself|sabotaging yourself|cheating yourself|blaming .{1,3}|being (so|such a|a)? (lazy|coward|victim|cheap|weak|scared|precious|soft)|pretending|sitting on your .|waiting for .{1,3}|letting .{1,4} (down|beat|win|hold))',
      '(grow up|man up|get a grip|toughen up|snap out of it|grow a (pair|backbone|spine)|get your act together|pull your socks up|pull yourself together|sort yourself out|get your finger out|get over yourself|buck up|suck it up|wake up and smell)',
      'get (up)? off (of)? (your|the) (lazy|fat)? (backside|arse|ass|butt|bum|sofa|couch|settee)',
    ],
    says: 'This tells the reader off.',
    reframes: ['take one small step: ‹which›', { say: 'what’s getting in the way?', takes: 'sentence' }],
  },
  {
    level: 'hint',
    phrases: [
      '^ (are you|you are|so|if you are)? (sick|tired|fed up|sick and tired|ashamed|bored|embarrassed) (of|with|by) (always|still|constantly|forever|yourself)? (being|feeling|looking|waking up|coming) (so|always|the)? <low-state>',
      '^ (are you|you are|so)? (sick|tired|fed up|sick and tired) (of|with) (always|constantly|forever)? (failing|losing|quitting|giving up|coming last|disappointing|letting (yourself|your))',
    ],
    says: 'This names the reader’s low point to sell against it.',
    reframes: [
      { say: 'what would you like to change first?', takes: 'sentence' },
      { say: 'what have you tried so far?', takes: 'sentence' },
    ],
  },
];
