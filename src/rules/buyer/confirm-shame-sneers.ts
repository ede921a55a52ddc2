import type { Form } from '../rule.ts';

const reframes = ['No thanks', 'Not right now', 'Continue without ‹what was offered›'];

/** A no of one word, or the name of a button: a plain answer may follow it, so only a clear sneer is one. */
const BARE_NO =
  '(no|nah|nope|x|no way|nah mate|skip|cancel|close|dismiss|decline|exit|quit|later|refuse|reject|opt out|proceed|continue|leave|skip this|skip it|not quite|no wait|pass)';

/** Said after any no. */
const sneers = [
  '(i|we) (really|truly|actually|just|simply)? (do not|never|no longer) (want|need|like|care about|deserve|wish|believe in|enjoy|love|value|care for) !(.{0,4} <plain-no>) .{0,4} <goods> .{0,8} !.',
  '(i|we) (really|truly|actually|just|simply|would|will)? (prefer|like|love|enjoy|choose|adore|want|fancy|settle for|stick with) !(.{0,4} <plain-no>) .{0,5} <poor-thing> .{0,6} !.',
  '(i|we) (would|had) rather !(.{0,5} <plain-no>) .{1,6} (than|without|<poor-thing>) .{0,8} !.',
  '(i am|we are) (perfectly|totally|quite|just)? (fine|okay|ok|happy|content|good|cool|comfortable|all right) (with|being|having|to be|living with|staying)? !(.{0,5} <plain-no>) .{0,3} <poor-thing> .{0,5} !.',
  '(i|we) (will)? (just|happily|gladly)? (take (the|that|my|our) (risk|chance|chances)|risk it|wing it|muddle (on|through|along)|go it alone|keep (guessing|hoping|struggling|losing|paying|wasting|dreaming)|do without) .{0,6} !.',
  '(i|we) (will|would) (just|rather)? .{0,4} the (hard|slow|old|expensive|long) way .{0,4} !.',
  '(my|our|success|growth|love|sleep|happiness|fitness|progress|saving|safety|profits) .{0,3} can (wait|rot|suffer|go hungry|fend|stay|look after|take care) .{0,5} !.',
  '(my|our) .{1,3} (do not|does not) (deserve|need|matter|want) !(.{0,4} <plain-no>) .{1,6} !.',
  '(my|our) .{1,3} (is|are) (not worth|already perfect|perfect|fine as|good enough|beyond help|doomed) .{0,5} !.',
  'let (the|them|my|those|our|your|someone else|my competitors|somebody else) .{0,3} (go|starve|suffer|die|rot|wait|fend|win|struggle|have|get|fall) .{0,6} !.',
  '(i|we) (do)? want (my|our|the) (competitors|competition|rivals|rival|neighbours|neighbors|ex) .{1,6} !.',
  '(i|we) (do)? (want|like) to (stay|remain|be|keep|live|get|feel|look|lose|miss|pay|waste|fail) .{0,3} <poor-thing> .{0,4} !.',
  '(i|we) (already)? (have|know|make|earn|get|sleep|save|sell) (enough|plenty|too much|too many|all the|more than enough|everything|it all|best) !(about|accounts|to know) .{0,8} !.',
  '(i|we) (could not|do not) (care less|give .{1,3}|care) (about|if|whether|for) .{1,6} !.',
  '(i|we) have (given|gave) up on .{1,6} !.',
  '(i|we) accept (that|the risk|being|having) .{0,4} (could|may|might|will|can|stolen|lost|hacked|behind|risk) .{0,5} !.',
  '(i|we) (do not|never) (support|trust|believe in|respect|back|mind (losing|paying|wasting|missing|being|having)|deserve|help|care) !(.{0,5} <plain-no>) .{1,6} !.',
  '(i am|we are) (too (busy|cool|rich|lazy|smart|clever|old|good|proud|scared|tired|cheap|important)|afraid of|scared of|allergic to|not (brave|smart|clever|serious|ambitious|lucky|worth|strong|good|committed|ready)) .{0,6} !.',
  '(i am|we are) (happy|fine|okay|ok|content|glad) (for|to let) (my|our|the|others|someone|other|them) .{1,6} !.',
  '(i|we) have no (interest in|need for|desire to|time for|wish to|use for) !(.{0,5} <plain-no>) .{1,6} !.',
  '(i|we) (would|had) (rather|sooner) (let|lose|pay|waste|die|fail|starve|suffer|risk|miss|live|stay|remain|keep|be|my|gamble|guess|struggle|sit|drown|leave) !(.{0,5} <plain-no>) .{0,8} !.',
  '(keep|continue) (sending|giving|showing|charging|selling) me .{0,3} <poor-thing> .{0,4} !.',
  '(let|leave) me .{0,2} (<poor-thing>|fail|alone with) .{0,5} !.',
  '(i|we) have (got)? .{1,4} (all)? (figured out|sorted|under control|mastered|covered already) .{0,3} !.',
];

/** After a bare no, what only feelings say; a plain answer names a thing or a fact. */
const afterNo = [
  '!<plain-answer> (i|we) (really|truly|just|simply|already)? (like|love|enjoy|prefer|hate|adore|loathe|choose|refuse|would prefer|would rather|had rather|trust|sleep|do not (like|care|want|need|mind|believe|trust|deserve|feel|think|see why|fancy|love)|never (liked|wanted|cared|needed)|(know|knew) (it all|better|everything)|(am|was) (already|grand)|am (happy|fine|okay|ok|content|proud|good|comfortable|cool|skipping|done|a terrible|a bad|a born|a natural|not (a|an|into|one|worth|ready|up|good|made)|too .)|are (happy|fine|okay|proud|too .)|will (stay|keep|remember|let|stick|live|risk|continue|remain|be|just|pass|happily|gladly|survive|manage|pay|take|wait|sit|find)|can not (be bothered|see|stand)|could not) !(.{0,6} (<plain-no>|but|because|so|first)) .{1,8} !.',
  '(my|our) .{1,4} (is|are|can|will|looks|look|does|do|has|have|likes|loves|prefers) !(.{0,5} (<plain-no>|but|because|so)) .{1,7} !.',
  '.{1,2} (is|are) not (for me|my thing|my style|worth it|important to me) !.',
  '(money|ignorance|sleep|success|health|pain|debt|luck) (grows|is|are|will|can) .{1,5} !.',
];

/** After “No thanks”, whatever is said of oneself, but for a list of plain reasons, is there to sting. */
const afterThanks = [
  '!<plain-answer> (i|we|my|our) !(.{0,5} (<plain-no>|first|moment|in a week)) .{1,8} .{0,8} !.',
  '(let|keep|leave) (me|my|the|them|us|our|those) !(.{0,6} <plain-no>|as it is|editing) .{1,8} !.',
  '(who|nobody|no one|why would (i|anyone)) (needs|wants|likes|cares about|cares|has time for|need|want) .{1,6} !.',
  '.{1,3} (is|are) (for (cowards|losers|other people|quitters|wimps|winners|suckers|everyone else)|not (for me|my thing|important|worth it)|overrated|boring) .{0,4} !.',
];

/** The forms of `buyer/confirm-shame` that answer with a sneer of any make. */
export const sneering: readonly Form[] = [
  {
    phrases: [
      ...sneers.map((sneer) => `^ (${BARE_NO}|<decline>) <stop>? ${sneer}`),
      ...afterNo.map(
        (sneer) =>
          `^ (no|nah|nope|skip|no way|pass|never|yes|go away|sorry|thanks but|cheers but|thanks|actually) <stop>? ${sneer}`,
      ),
      ...afterNo
        .slice(0, 1)
        .map((sneer) => `^ (cancel|decline|close|reject|dismiss|scroll on|scroll past) <stop>? ${sneer}`),
      ...afterThanks.map((sneer) => `^ (<decline>|no deal|forget it) <stop>? ${sneer}`),
    ],
    reframes,
  },
  {
    // "Decline and stay unfit": the no is fine, and what is tied to it goes.
    phrases: [
      '^ (no|decline|close|cancel|cancel my .|skip|dismiss|opt out|turn down|continue|proceed|refuse|exit|unsubscribe|reject|pass|quit|stop|leave|say no|delete|end|ignore|walk away|not now|no thanks|i will pass|i will) .{0,5} [and (happily|just|gladly|probably|simply)? <sneer-harm> .{0,5}] !.',
    ],
    reframes: ['', { say: 'no thanks', takes: 'sentence' }],
  },
  {
    // Going on without what no one would call a loss.
    phrases: [
      '^ (continue|proceed|carry on|check out|checkout|go|shop|leave|finish|browse|travel|drive|go on|pay|order|exit) without (my|our|any|this|that|the free|free|extra|a|the) .{0,3} (discount|discounts|savings|gift|bonus|reward|deal|saving|protection|peace of mind|advantage|guarantee|success|safety|perks|extras|freebie|treats|coupon|voucher|cashback|help)',
      '^ (continue|proceed|carry on|check out|checkout|go|shop|leave|finish|travel|drive|go on|live) without (protecting|improving|growing|helping|supporting|learning|securing|insuring|earning|winning|caring|feeding|getting|giving|doing (my|our) (bit|part)|saving (money|my life|lives|a (life|penny|cent|fortune|dollar)|the (planet|world|day))) .{0,7} !.',
      '^ (continue|proceed|carry on|travel|go|drive|stay|leave|go on|live|sail) (unprotected|uninsured|uncovered|unprepared|at my own risk|exposed|uninformed|alone|in the dark|blind) .{0,8} .{0,8} !.',
    ],
    reframes,
  },
  {
    // The sneer alone, on the second button or beside the second box.
    phrases: [
      '^ (i am|we are) not (interested in|ready to|serious about|committed to|bothered about|fussed about) !(.{0,5} <plain-no>) (growing|saving|earning|improving|getting|learning|making|being|having|helping|protecting|more|better|my|free|living|feeling|looking|sleeping|success|winning|changing|investing|keeping) .{0,6} !.',
      '^ i (would|had) rather !(.{0,5} <plain-no>) .{0,6} (than (know|learn|save|have|be|get|own|use|pay less|improve|grow|ask|win|them|enjoy|see|sleep)|<poor-thing>|grew up|grow up|did not|without) .{0,6} !.',
      '^ i (will)? (just|happily|gladly)? (take (the|that|my) (risk|chance|chances)|risk it|wing it|muddle (on|through|along)|keep (guessing|hoping|struggling|losing|wasting|paying (more|too much|full))) ((and|with|on|for) .{1,8})? !.',
      '^ i (want|choose|chose|would like|plan|prefer|intend) to (miss out|waste|lose|ignore|stay|remain|suffer|struggle|keep (losing|wasting|paying|guessing|struggling)|overpay|fail|neglect|give up|fall behind|be (left|broke|tired|poor|average|forgotten)) .{0,5} !.',
      '^ (yes|sure|ok|okay|please|fine) <stop>? (let me|i want to|keep|i will|i would like to|go ahead and) (waste|wasting|lose|losing|ignore|ignoring|stay|struggle|struggling|overpay|fail|miss|missing|guessing|suffering|paying (more|too much|full)) .{0,6} !.',
      '^ (no|nah|nope)? <stop>? (opt|count|leave|cut) (me|us) out of .{0,1} <goods>',
      '^ (continue|proceed|leave|go on|stay|remain) as (a|an) (quitter|loser|failure|beginner forever|amateur|nobody|freeloader|cheapskate)',
      '^ (let|leave) me (keep|stay|be|go on|carry on|live|remain) .{0,2} (<poor-thing>|burning|throwing) .{0,4} !.',
      '^ i (understand|know|realise|realize|accept) (that)? i am (giving up|missing|losing|throwing away|passing up|turning down|walking away from) .{1,6}',
      '^ (i am|i will stay|i will remain|i prefer staying|i stay) .{0,2} (in the dark|stuck|broke|average|mediocre|left behind|unprotected|uninformed|clueless) !.',
      '^ i would rather not (know|save|win|improve|grow|earn|sleep|learn|be (healthy|rich|happy|safe)) .{0,4} !.',
      '^ i (do not|never) deserve .{1,4} !.',
      '^ (not|no longer) interested in !(.{0,5} <plain-no>) .{0,4} <goods> .{0,4} !.',
      '^ (say no to|opt out of|unsubscribe (me)? from|turn down|give up|pass on|skip|decline|refuse|reject) .{0,2} <goods> !(and|account|data|tips|help|box) .{0,2} !.',
      '^ (please|yes)? (keep|continue|go on) (charging|sending|billing|overcharging|giving|showing) me .{0,3} <poor-thing>',
      '^ keep my .{0,2} <poor-thing>',
      '^ i (would like|want|prefer|would prefer|choose|am happy|would love|intend|will continue|plan) to (stay|remain|be|keep being|let (my|the|others)) .{0,2} (<poor-thing>|single|out of shape|competitors|competition|rivals|lead|take|win) .{0,4} !.',
      '^ i (am not|have never been) (into|one for|a fan of|worth|bothered about|up for) .{0,2} <goods>',
      '^ i am (skipping|declining|passing|saying no|leaving|refusing) (this|it)? because .{1,6}',
      '^ i have (got)? (better|more important) things to do than .{1,6}',
      '^ i (accept|understand|acknowledge) (the)? (risk|risks|consequences) (of|that) (not)? .{1,6}',
      '^ i (am|was) too (proud|lazy|scared|busy|cheap|stubborn) (to|for) .{1,5} !.',
      '^ i will (be sorry|regret (it|this)|remain|stay) .{0,2} (later|<poor-thing>|beginner|amateur|sorry) .{0,2} !.',
      '^ i (will|would|am going to)? (just|happily|gladly)? (want to|choose to|choose|continue to|settle for|accept|accept being|enjoy|embrace|live with|sooner|refuse to|would sooner|prefer to) !(.{0,4} <plain-no>) .{0,3} (<poor-thing>|better myself) .{0,4} !.',
      '^ i (am|will be) (perfectly|totally|quite)? (fine|okay|ok|happy|content|good|grand|cool|comfortable) (with|being) !(.{0,4} <plain-no>) .{0,2} <poor-thing> .{0,4} !.',
      '^ (no|nah|nope)? <stop>? i am (a|an|such a)? (bad|terrible|awful|quitter|loser|lazy|lost cause|coward|slob|dinosaur|cheapskate|failure) .{0,3} !.',
      '^ (go|head)? back to (being)? .{0,1} <poor-thing> !.',
      '^ (keep|carry on|continue|go on) (losing|wasting|overpaying|guessing|struggling|paying (too|more|full|extra)|missing out|suffering) .{0,5} !.',
      '^ (stay|remain) (stuck|broke|average|unfit|mediocre|poor|tired|confused|behind|unprotected|in the dark|ignorant|lonely|invisible) !.',
      '^ (continue|carry on|go) to (a|the|my)? .{0,1} (worse|boring|slower|ordinary|inferior) .{0,2} !.',
      '^ (no|nah)? <stop>? let my .{1,3} (die|suffer|starve|rot|wither|fail|fall|sink|drown) .{0,3} !.',
      '^ (no|nah)? <stop>? (leave|keep) my .{1,3} (uncovered|unprotected|vulnerable|exposed|unsafe|hungry|at risk|alone|messy|dirty|boring|slow|stale|yellow|bad) .{0,2} !.',
      '^ (remind|ask|call|wake|tell) me (again|later)? (when|after|once) (it is too late|i am (broke|old|poor|sick|fat|bankrupt|desperate)|my .) .{0,3} !.',
      '^ (no|nah)? <stop>? i (already)? know (it all|better|everything) .{0,5} !.',
      '^ (keep|leave|let) me (in the dark|out of pocket|stuck|broke|guessing|behind) .{0,4} !.',
      '^ .{1,4} <poor-thing> .{0,3} (suit|suits) me .{0,3} !.',
      '^ i have (got)? (money|cash|time) to (burn|waste|spare) .{0,3} !.',
      '^ i (understand|accept) (that)? i (will|may|might|could) (lose|miss|forfeit|regret|fail|fall) .{0,6} !.',
      '^ i choose (to be|to stay)? .{0,2} <poor-thing> !.',
      '^ i (do not|never) (believe in|feel like|like|want|need) (saving|investing|winning|learning|growing|improving|free|discounts|savings|helping|more|better|getting (better|fit|fitter|richer)) .{0,4} !.',
      '^ i (am|will be) not worth (it|the|your) .{0,3} !.',
      '(count|list) me among (those|the people|people) who',
      '^ i (hate|despise|detest|loathe) (saving|being|having|getting|earning|winning|free|good|great|nice|healthy) .{0,5} !.',
      '^ i will (just)? (figure|work|sort|learn|do|manage|find|get|try) .{0,4} the (hard|slow|old|expensive|long) way .{0,3} !.',
      '^ i (really|just)? (like|love|enjoy|prefer) (being|having|paying|losing|wasting|staying|doing|my|a|an|living|working|chucking|throwing|overpaying|burning|spending)? .{0,2} <poor-thing> .{0,5} !.',
      '^ i (do not|never) (want|need|care about|deserve|wish) (to|any|a|my|more|better|free|extra)? .{0,2} <goods> .{0,4} !.',
      '^ i (could not|do not) (care less|give (a|two|one|.) (hoots|damn|toss|monkeys|rats|stuff|fig|hoot)) (about|if|whether) .{1,6} !.',
    ],
    level: 'information',
    reframes,
  },
  {
    phrases: [
      '(unsubscribe|opt out|remove|take me off|sign me out|delete) (me|my name|my account|from the list)? <stop>? (because|since|as|and)? [(i|we|my) (have given|do not|no longer|hate|am (done|fine|happy|okay|not|too)|never|would rather|prefer|enjoy|like) !(.{0,4} <plain-no>) .{1,7}] !.',
    ],
    reframes: ['', { say: 'Unsubscribe', takes: 'sentence' }],
  },
  {
    // Said of the reader's no, in running words: "tick here if you couldn't care less about …".
    phrases: [
      '(ignore|skip|close|scroll past|delete|bin|exit|bin|pass over|look away|stop reading|unsubscribe|say no) .{0,3} [if you (really|would|do|actually)? (do not care|could not care|hate|loathe|(rather|prefer|enjoy|like|love|want|want to|are happy|are fine|are okay) .{0,3} <poor-thing>)] .{0,8}',
      '(tick|click|check|press|tap|untick|uncheck|leave) .{0,4} [if (your|the) .{1,5} (does not|do not|is not|are not) (matter|worth|important|deserve|mean|bother)]',
      '(tick|click|check|press|tap|select|choose|leave|untick|uncheck) (here|this|the (box|button|link)|below|this box|it)? .{0,3} [if you (really|would|do|actually)? (want to be|want to (stay|keep|miss|lose|remain|pay|waste)|do not (care|want (more|better|to (save|grow|win|learn|improve|help)|free)|believe|mind|like (saving|money))|could not|hate|loathe|are (happy|fine|okay|content|not (serious|bothered|interested in))|(rather|prefer|enjoy|like|love) .{0,3} <poor-thing>|have (given|everything|enough|it all)|already know|think you)] !(to (hear|receive|get|join|be (contacted|notified|informed|kept informed|updated))|me|us|our|this|what|it) .',
    ],
    reframes: [
      { say: 'if you’d rather not', takes: 'rest' },
      { say: 'to say no', takes: 'rest' },
    ],
  },
  {
    phrases: [
      '[if you (would|are|do|really)? (rather|prefer|want to|happy|fine|okay|enjoy|like) (to|with|being)? .{0,3} <poor-thing> .{0,6}] (click|tap|press|close|ignore|scroll|leave|tick|just (close|leave|ignore|go|click)|feel free to (ignore|close|leave))',
    ],
    level: 'information',
    reframes: ['if you’d rather not', ''],
  },
  {
    phrases: [
      'you are (clearly|obviously|apparently|evidently|perfectly|quite) (fine|happy|okay|content) (with|being|to)',
    ],
    level: 'information',
    reframes: [
      { say: 'that’s fine too', takes: 'rest', when: ['prose'] },
      { say: 'no thanks', takes: 'sentence', when: ['label'] },
      { say: 'you won’t get ‹what was offered›', takes: 'rest', when: ['prose'] },
    ],
  },
  {
    phrases: [
      '(declining|opting out|clicking away|clicking this|ignoring this|saying no|leaving|unsubscribing|closing|skipping|clicking no|refusing|turning (it|this) down|walking away|cancelling|canceling|dismissing|passing) .{0,5} (means|confirms|says|tells us|shows|proves|confirm|accept|agree|admit|acknowledge|understand|telling us|saying) (that)? [(you|your) !(will|can|may|might|must|should|agree|accept|consent|have read|are over|data|account|order|application|email|details|subscription|access|place|name|settings|choice|still|no longer receive|lose access|need) .]',
    ],
    reframes: [
      { say: 'you won’t get ‹what was offered›', takes: 'rest' },
      { say: '‹what changes, and what doesn’t›', takes: 'rest' },
    ],
  },
];
