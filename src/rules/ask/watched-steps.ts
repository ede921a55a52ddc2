import type { Form, Reframe } from '../rule.ts';

/** The topic they looked at is worth an answer; that they looked is ours to know. */
export const THE_TOPIC: readonly Reframe[] = [
  { say: 'what would you like to know about ‹the topic›?', takes: 'sentence' },
  { say: 'one thing worth knowing about ‹the topic›: ‹answer›.', takes: 'sentence' },
  { say: '', takes: 'sentence', when: ['prose'] },
];
const NOW =
  '(i|we|here|would|do|what|if|how|let|thought|wanted|figured|shall|can|could|may|which|why|did|is|are|please)';
const BEEN =
  '(have|had|has|are|were|was|are|keep|keeps|kept|been|did|might have|may have|must have)? (been|just|also|already|recently|quietly|still|now|actually|both|all|even|spent)? (time|a while|been|back|busy|having another)?';
const AT = '(on|at|to|in|into|over|through|by|around|round|out|up|about|as far as|back)';

/** The forms of `ask/watched` that say what the writer saw. */
export const sawYou: readonly Form[] = [
  {
    phrases: [
      `<noticing> .{0,4} <reader-there> ${BEEN} <looked> (${AT})? (${AT})? <our-page>`,
      `<noticing> .{0,4} (you|u) (were|was|have been|are|had been) (back)? (on|in|at|around) <our-page>`,
      `<noticing> .{0,5} (you|u|your|yours) .{0,4} (clicked|clicking|viewed|viewing|browsing|browsed|unsubscribed|downloaded|scrolled|scrolling|logged in|unopened|unread|comparing|checking (me|us) out|eye on|hovering|abandoned|visited (my|our))`,
      `<noticing> .{0,5} (you|u) .{0,3} (interested in|looking at|looking into|looking through|checking out|browsing|exploring|eyeing|reading|comparing|considering|shopping for|shopping around|searching for|curious about|enquiring about) !(hiring|people|new staff|a job|work)`,
      `<noticing> .{0,5} (you|u) .{0,2} (opened|read|visited|viewed|watched|downloaded|joined|started|left|used|tried|enjoyed|found|checked) (my|our|us) .`,
      `<noticing> .{0,3} (you|u) .{0,4} (not|never) .{0,3} <not-looked> .{0,3} (my|our|the|it|them|this|your|yet|since)`,
      `<noticing> .{0,5} (your name|you|someone|somebody) .{0,5} (in|on) (my|our) (analytics|stats|logs|tracking|tracker|dashboard|crm|visitor list|visitor log|reports)`,
      `<noticing> .{0,5} (you|u) .{0,2} (tried|about to|nearly|almost|stopped|paused|changed your mind|gave up|got stuck|came back|dropped off|left before|left without)`,
      `<noticing> .{0,2} (my|our) .{0,4} (unopened|unread|opened|clicked|read|viewed|forwarded)`,
      `<noticing> (that)? <reader-there> (are|were|is) (back|here again|online|on the page|still (here|looking|thinking|reading))`,
      `<noticing> your (recent|latest|last|repeated|repeat|many|several)? (visit|visits|activity|clicks|click|interest|views|opens|browsing|download)`,
      `<noticing> (that|how|when|where)? <reader-there> ${BEEN} <looked> .{0,5} <how-often>`,
      `<noticing> (that|how)? (you|u) ${BEEN} (opened|clicked|browsing|visited|viewing|viewed|forwarded|scrolled|browsed|downloaded|peeking|snooping|hovering|lurking|searching|comparing|logged in|abandoned|checking (me|us|it|them|this|that) out|checking out|eyeing|read (my|our|this|it|that|the))`,
      `<noticing> (that|how)? (you|u) (have|had|did|do|has)? (still|just)? (not|never) (yet|even|quite|actually|ever)? <not-looked> (${AT})? (${AT})? .{0,4} (my|our|the|it|them|this|your|yet|since|order|in|back|end)`,
      `<noticing> (that|how)? <our-page> (have|has|had|was|were|got|is|are|being|been|get|gets|getting)? (been|just)? (opened|viewed|clicked|read|forwarded|downloaded|visited|watched|looked at|opens|views|clicks|visits)`,
      `<noticing> (a|an|some|your|several|lots of|a few|the)? (recent|latest|last|repeated|repeat)? (clicks|click|visit|visits|activity|interest|views|opens|traffic|hits|browsing) (from|by|to|on|in|of) (you|your|our|my|the)`,
    ],
    reframes: [THE_TOPIC[2]!, THE_TOPIC[0]!, THE_TOPIC[1]!],
  },
  {
    phrases: [
      `<tracker> (that|when|as soon as|each time|every time|the moment)? (you|u|someone|somebody|<our-page>) .{0,4} <looked>`,
      `<our-page> (has|have|had|was|were|is)? (been|just)? (got|gotten|had|received|opened|viewed|clicked|read|forwarded|downloaded|visited|watched) .{0,4} ((from|by|at|in) (you|your|someone at your|somebody at your)|<count> times|(eight|nine|ten|eleven|twelve|dozens of|so many) times)`,
      `<our-page> (has|have|had|was|were|is|got|gets|received) .{0,4} (click|clicks|opens|views|visits|hits|looks|reads) (from|by|at) (you|your)`,
      `(based on|judging by|going by|given|inspired by|following|because of|thanks to|due to|in light of|considering) (your|all your|what you) (recent|latest|last|past|online|repeated|interest in|time on|previous)? .{0,1} (activity|browsing|visit|visits|viewing|clicks|behaviour|behavior|search|searches|history|viewed|looked|clicked|browsed|watched|views|session|downloads)`,
      `(i|we) (know|can tell|bet) (for a fact)? (that)? (you|u) (have|had|definitely|probably)? (saw|seen|read|opened|got|received|been looking|are looking|looked at|clicked) .{0,2} (my|our|this|that|it|the) .{0,2} (email|emails|message|messages|note|proposal|quote|page|ad|post|text|letter|newsletter|link|this)`,
      `(i|we) (can)? (tell|see|sense|know|reckon) (that)? (you|u) (are|were|must be) (clearly|obviously|really|very)? (interested|curious|keen|tempted|comparing|torn|shopping around|looking around|in the market) (in <our-page>)? (<stop> .{0,8} times)?`,
      `(thank you|thanks|cheers|ta) for (opening|clicking|visiting|viewing|checking out|looking at|looking through|dropping by|stopping by|browsing|reading|watching|liking|checking) (on|out|by|through)? (my|our) .{0,2} (profile|page|site|website|email|emails|post|posts|link|newsletter|proposal|video|pricing|linkedin|listing|shop|store)`,
      `(caught|saw|spotted|busted|clocked) (you|u) (peeking|looking|browsing|checking|eyeing|snooping|reading|opening|clicking|viewing|lurking|hovering|window shopping|scrolling|sneaking|having|watching|visiting|comparing|returning)`,
      `(you|u) (nearly|almost|so nearly|very nearly) (bought|ordered|booked|checked out|signed up|joined|donated|reserved|finished|completed|clicked|subscribed)`,
      `your (last|most recent|latest|previous) (login|log in|visit|session|click|activity|view|sign in) (was|to our|on our)`,
      `your .{0,1} (cart|basket|bag|trolley) .{0,4} (sitting|waiting|lonely|misses|abandoned|missing|feeling)`,
      `(thank you|thanks|cheers) for your .{0,2} (visit|visits|click|clicks|views) (to|on|of) <our-page>`,
      `(you|u) .{0,2} (had|have|left|kept) (my|our) .{0,3} open .{0,4}`,
      `(you|u) (replayed|rewatched|reread|reopened|re opened|hovered|scrolled|paused|clicked) .{0,5} (times|twice|again|then|and|over|past)`,
      `(you|u) (have|had)? (read|watched|opened|viewed|clicked) (all|<count>|most|every one|half) (of)? (my|our)`,
      `(someone|somebody) (at|from|in) .{1,4} (clicked|opened|viewed|visited|downloaded|forwarded|browsed|keeps|has been)`,
      `(you|u) forwarded (my|our|the|it|this)`,
      `(according to|says) (mailchimp|hubspot|google|facebook|linkedin|our stats|our tracking) (you|u)`,
      `(i|we) (watched|saw|followed) (you|u) (scroll|click|browse|hover|swipe|log)`,
      `(you|u) started .{0,4} (form|order|application|checkout|quiz|registration|booking|survey) .{0,2} (and|but|then)`,
      `(you|u) (have|had|just|even|also|then|recently|already|only|both)? (just)? (clicked|browsed|hovered|scrolled|bookmarked|unsubscribed|favourited|wishlisted|screenshotted|liked (my|our)|commented on (my|our)|followed (me|us|our)|swiped)`,
      `your (ip|ip address|location|device|browser|phone|laptop) (tells|told|shows|says|suggests)`,
      `(we|i) .{0,3} (tracking|watching|monitoring|keeping tabs on|keeping an eye on) (you|your|how you|what you|which|who)`,
      `(you|u) (left|went|logged off|vanished|bounced|exited|disappeared) (without|before) (buying|booking|ordering|finishing|checking|signing|paying|leaving|joining|replying|completing|donating|choosing|adding)`,
      `(you|u) (were|are) (just|so)? (about to|on the verge of|a click away|seconds away|that close to|one click|one step) (from)? .{0,1} (order|ordering|book|booking|buy|buying|check out|checking out|sign|signing|join|joining|donate|subscribe|finish|reserve|finishing|complete|completing)`,
      `(you|u) .{0,2} (looked at|viewed|opened|read|visited|clicked|watched|checked|returned to|came back to|replayed) .{0,5} (twice|<count> times|several times|many times|a dozen times|again and again)`,
      `(you|u) (seem|appear) to have (read|opened|viewed|visited|clicked|watched|looked|skipped|left|abandoned|stopped)`,
      `<count> (visits|clicks|views|opens|logins|page views|sessions) (to|on|of|from) (my|our|your|you|the)`,
      `(you|u) (got|were|made it|stopped) .{0,2} (halfway|half way|part way|most of the way|three quarters) .{0,3} (through|into) .{0,1} (booking|ordering|checkout|signing|our|the .{0,1} (quiz|video|form|application|checkout|order|tour|demo))`,
      `(i|we) (know|can tell|bet) .{0,2} (you|u) .{0,2} (seen|saw|read|opened|got) (this|it|them|everything|these)`,
      `your (account|profile|dashboard|usage) (shows|has|had|saw|has seen) (no|little|low|zero|hardly any) (activity|logins|progress|usage|visits)`,
      `(you|u) (were|have been) (back)? (browsing|window shopping|shopping for|snooping|lurking) .{0,2}`,
      `(you|u) (were|have been) (back)? on (my|our) .{0,2} (page|site|website|shop|store|profile|app)`,
      `(you|u) (stopped|paused|gave up|dropped out|quit) (at|on|after) (page|step|question|minute|module|slide|chapter)`,
      `<noticing> .{0,6} (traffic|hits|visits|clicks|activity|visitors|views|opens) (from|by) (your|you)`,
      `<noticing> .{0,2} (you|u) .{0,2} (got|received|have) (my|our) .{0,2} (email|mail|message|letter|note|proposal|quote|text|newsletter|brochure|offer)`,
      `(know|see|saw|tell|remember|recall) (exactly)? (what|which|where|how long|how often) .{0,2} (you|u) (looked|clicked|viewed|browsed|watched|searched|visited|spent|opened|have been looking)`,
      `your (browsing|clicks|activity|search history|viewing history|browsing history|recent activity|scrolling|recent visits) (suggests|suggest|shows|show|tells|tell|says|say|history)`,
      `your (colleague|colleagues|partner|boss|team|manager|wife|husband) .{0,2} (has|have|was|were) .{0,1} (been|looking|<looked>) .{0,2} <our-page>`,
      `glad to see (you|u) (enjoyed|liked|read|opened|watched|downloaded|visited) <our-page>`,
      `(having)? (seen|noticed|saw|spotted|watched|watching|seeing) (you|u) (return|come back|go back|click|open|browse|visit|view|look|download|linger|hover|scroll|log in|peek|read) (back|${AT})? (${AT})? <our-page>`,
      `(we|i) (can|could) (see|tell|track|watch|follow) (who|when|that|what|how|which|every|exactly) .{0,4} (you|has|opened|clicked|looked|looking|reads|read|opens|clicks|interested|visits|visited)`,
    ],
    reframes: THE_TOPIC,
  },
];

/** The forms that recite the reader’s steps to them. */
export const countedSteps: readonly Form[] = [
  {
    phrases: [
      `^ [(since|as|because|seeing as|seeing that|given that|now that) (you|u) ${BEEN} <looked> (${AT})? (${AT})? (my|our) .{0,3} <how-often>?] ${NOW}`,
      `^ [(since|as|because|seeing as|seeing that|given that|now that) (you|u) ${BEEN} (opened|clicked|visited|viewed|browsed|downloaded|watched|forwarded|looked at) (${AT})? <our-page> <how-often>?] ${NOW}`,
    ],
    reframes: ['', THE_TOPIC[0]!],
  },
  {
    phrases: [
      `(you|u) (have|had|are|were|keep|kept)? (been|just|also|already|recently)? <looked> (${AT})? (${AT})? (my|our|us|this) .{0,4} <how-often>`,
      `(you|u) (have been|keep|kept) (looking|opening|reading|clicking|visiting|viewing|browsing|checking|coming|returning|going|hovering|eyeing|watching|scrolling|comparing|lingering) .{0,5} (a lot|lately|recently|again|times|page|site|website|email|proposal|quote|listing|one|store|shop|basket|pricing|every|this week|all week)`,
      `(you|u) (have|had)? (already|even|now)? (opened|clicked|viewed|visited|browsed) (${AT})? (all|each|every|both)? (of)? (my|our) .{0,3} (email|emails|page|pages|newsletter|newsletters|proposal|quote|site|website|pricing|link|links|listing|shop|brochure|catalogue|messages)`,
      `(you|u) (recently|just|last)? (viewed|browsed|looked at|searched for) <stop>`,
      `(you|u) (have|had)? (spent|spend|spending) .{0,4} (on|at|in|looking|browsing|reading|with|comparing) (at|through)? <our-page>`,
      `(you|u) (got|made it|watched|read|completed|finished|reached) .{0,4} (way|quarters|half|halfway|most|percent|minutes|step|question|page|module) .{0,4} (through|into|of) <our-page>`,
      `(you|u) (have|did|had) (still)? not (logged|used|opened|visited|been|touched|signed|played|watched) .{0,5} (in|for|since) (<number>|a|over|more|weeks|days|months|ages|last|your|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)`,
      `(you are|u are|ur|you were) .{0,2} (on|in) (my|our) .{0,2} (page|site|website|shop|store|insta|profile) .{0,2} (a lot|loads|again|all the time|lately|often|last|yesterday|every|for)`,
      `(you|u) (have been|are) (quiet|inactive|away|missing|absent) (in|from|on) (the|our|your) (app|account|portal|platform|dashboard|group|course|site)`,
      `still (eyeing|browsing|looking at|hovering over|drooling over|tempted by) (up)? (those|that|the|our|these|this)`,
      `(you|u) (keep|kept|have been) (coming back|returning|going back|clicking back|scrolling back) to (the|our|that|this|my)`,
      `(you|u) (visited|viewed|browsed|opened|clicked|downloaded|read|watched|looked at) (${AT})? (my|our|the|this|that|a) .{0,4} (<how-often>|but)`,
      `(because|since|as|seeing as) (you|u) (recently|just|have)? (looked at|viewed|browsed|clicked|visited|watched|opened|downloaded|liked|searched for|read) (on)? (the|our|my|this|a) .{0,4}`,
      `(you|u) (were|came|got|are) (so|this|very|just|only|only just|<number> (click|clicks|steps))? (close|near|clicks|click|steps|seconds|minutes|nearly|almost|far) .{0,3} (to|from|away|as) .{0,2} (checking out|check out|checkout|buying|ordering|booking|finishing|completing|signing up|paying|done|the (checkout|payment|basket|last (page|step|question)|final (page|step)|end))`,
      `(you|u) (got|made it|went|only got|came|went all the way) (as far as|to|all the way to|up to|halfway through|part way through|right to) (the|our|my|step|page|question) .{0,3} (checkout|payment|basket|cart|form|page|step|application|booking|sign up|quiz|video|lesson|basket|till|end|pricing|registration|survey) .{0,3} (and|but|before|then|without|with|on|last|yesterday)`,
      `(you|u) (stuck|stayed|sat|hung|lasted|spent|watched|listened) .{0,5} (minutes|minute|seconds|mins|hours) (of|on|in|at|with|before|and|but|reading|looking|watching|browsing|then|into)? .{0,3}`,
      `(you|u) (have|did|had)? (still)? (not|never) (even|yet|actually|quite|ever)? <not-looked> (${AT})? (${AT})? (my|our|any of our|a single|the last|your (trial|account|cart|basket|dashboard|order|free)|since|last time) .{0,3}`,
      `(you|u) (signed up|registered|downloaded|joined|started|opened|clicked|subscribed|created|added|read|installed) .{0,6} (but|and|yet|then) (you|u)? (have|had|did|then|still)? (not|never|left|vanished|disappeared|stopped|gave up|dropped) (yet|even|off)? (logged|used|opened|clicked|finished|started|completed|been|come|tried|done|watched|replied|before|since|it|signed|bought|checked)? (in|off|back|it|through|out)?`,
      `(someone|somebody|people|anyone|a few people|several people) (from|at|in|over at|on) (your|you) .{0,3} (has|have|keeps|keep|was|were|is|are|been|visited|viewed|opened|clicked|downloaded|looked) .{0,3} (<looked>|<our-page>)`,
      `(you|u) (downloaded|opened|clicked|viewed|watched|visited|read|forwarded|browsed) .{0,5} (at <number>|last (night|week|<weekday>)|on <weekday>|yesterday|this (morning|week)|<weekday> night)`,
    ],
    reframes: THE_TOPIC,
  },
  {
    level: 'information',
    phrases: [
      `(you|u) (have|had|still have)? (just|recently|nearly|almost)? ((abandoned|forgotten|forgot|left) (your|ur|the|a) .{0,1} (cart|basket|bag|trolley|order|booking|checkout)|(left|forgot|forgotten|abandoned|leave) .{0,4} (in|behind|at|waiting in|sitting in|on) (your|ur|the|our) .{0,1} (cart|basket|bag|trolley|checkout|wishlist|order|shop|store))`,
      `<noticing> .{0,2} (you|u) .{0,3} (left|forgot|forgotten|abandoned) .{0,4} (cart|basket|bag|trolley|checkout)`,
      `(you|u) (did|have|had)? not (quite|yet|actually|fully)? (finish|finished|complete|completed|finalise|finalize|finalised|finalized|submit|submitted|check out|checked out) (your|ur|the|our)? .{0,2} (order|checkout|purchase|booking|application|registration|sign up|form|payment|donation|quiz|trial|setup|reservation|checking out)`,
    ],
    says: 'This tells the reader that their steps were counted.',
    reframes: [
      { say: '‹what they chose› is kept for you until ‹date›', takes: 'sentence', when: ['prose'] },
      { say: 'still here: ‹their choice›', when: ['label'] },
      { say: 'what would help you decide about ‹what they chose›?', takes: 'sentence' },
    ],
  },
];
