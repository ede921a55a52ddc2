import type { Form } from '../rule.ts';

const level = 'information';

/** The forms of `buyer/gated` that lock a door: something could be read or seen, and first the reader must give. */
export const locks: readonly Form[] = [
  {
    // The act before what it opens: "[give us your details to see] the price".
    phrases: [
      '[<give-details> (below|here|now|today|first|above)? (to|and) (instantly|then)? <reach> (instant|immediate|free|full)? (access to)?] !(which|what|how|who|why|where|when|if|whether|more|price|prices|pricing|the price|the prices) !(.{0,4} <no-handout>) .',
      '[<give-details> (below|here|now|today|first)? (and|so) (we|i|someone|our team|it) (will|can|shall) (instantly)? (send|email|mail|text|share|dm|post|ping|forward|shoot|whatsapp|get) (you|over|back|across)? (over)?] !(.{0,4} <no-handout>) (your|our|the|a|an|this|my|free|full|all)',
      '[<sign-in> (now|today|for free|free|below|here|first)? to (unlock|view|see|read|watch|reveal|hear|browse|compare|discover|listen to|find out|check|uncover) (instant|immediate|full)? (access to)?] !(which|what|how|who|why|where|when|if|whether|more|price|prices|pricing|the price|the prices) !(.{0,3} <no-handout>) !(your (orders|own)|it|this page|them|how to)',
      '[({sign up}|{sign} up|{opt in}|{opt} in|{subscribe}|{join} (our|the|my) .{0,2} (list|newsletter|group|community|waitlist|club)) (now|today|for free|free|below|here|first)? (to|and|for) (instantly)? (grab|bag|snag|get|claim|download|receive|unlock|access) (instant|immediate|full)? (access to)?] !(.{0,3} <no-handout>) (your|our|the|a|an|my|this|all|every)',
      '[({comment}|type|{write}|{drop}|{reply}|{dm}|{message}|{text}|{say}|{whatsapp}|{inbox}) (me|us)? (with|the word|a)? .{1,2} (below|in the comments|in the chat|in the box|to .{1,4})? (and (i|we) will (send|dm|share|message|email|drop|shoot) (you)? (over)?|to (get|receive|grab|unlock|claim)|if you want)] (your|our|the|a|my|this|free) .{0,4} <handout>',
      '[{comment} .{1,2} (below|in the comments)? (and (i|we) will (send|dm|share|message|email|drop|shoot) (you)? (over)?|to (get|receive|grab|unlock|claim)|if you want)] .',
      '[({request}|{ask for}|{apply for}) (your|a|the) (free|printed|digital)? (copy|pdf) of] .',
      '[<ask-way> (us|me) .{1,2} for the] (link|guide|pdf|recipe|template|file|checklist)',
    ],
    reframes: ['{open}', '{leave} your email, if you like, for'],
  },
  {
    phrases: [
      '[<give-details> (below|here|now|today|first|above)? (to|and) (then|we will)? ({learn}|{find out}|{discover}|{hear}|{see}|{show you}|{tell you}|{know}|{check}|{calculate}|{compare})] (more|how|what|why|about|which|if|whether|who|when|where)',
      '[<sign-in> (now|today|for free|free|below|here|first)? to (know|{learn}|{find out}|{discover}|{hear}|{know}|{see}|{read}|{watch})] (more|how|what|why|about|which|who|where|if|whether)',
      '[(<ask-way> <ask-desk> (<ask-ring>)?|{come} (into|to|in|by) .{0,3}|{book} a .{0,2} (call|chat|meeting|demo|visit)) to (find out|learn|hear|see|know)] (how|what|why|which|when|where) !(much)',
    ],
    level,
    reframes: ['{read}', '{leave} your email, if you like, to learn'],
  },
  {
    // Half of it is given, and the door falls shut: what stays is the way on.
    phrases: [
      '[(<give-details>|<sign-in>|{complete} all .{0,2}|{fill in} all .{0,2}) (now|today|for free|free|below|here|first)? to] (keep|continue|carry on|go on) (watching|reading|listening|playing|scrolling|browsing|learning|to (the|your|our) .{0,3} (result|results|report|calculator|video|article|guide|answer|price|prices|full .))',
    ],
    reframes: ['', { say: '{open} the rest at ‹link›', takes: 'rest' }],
  },
  {
    phrases: [
      '<give-details> (below|here|now|today)? and (get|have|enjoy)? <what>((the|your|our|this|my) .{1,3}) (is|are) (all)? (yours|on its way|on their way|in your inbox|winging .{1,5}|unlocked|ready)',
    ],
    reframes: ['open <what>', 'leave your email, if you like, for <what>'],
  },
  {
    phrases: [
      '(unlock|get|access|download|claim|reveal|view|see|receive|read|open) <what>((the|your|our|this|my|a|an|all) .{0,3} (<handout>|price|prices|list)) by (telling|giving|sharing|leaving|entering|filling|completing|signing|joining|subscribing|registering|booking|answering|confirming|sending|following|commenting|submitting|dropping) (us|in|up|out|your|me|our|the|a|below|with)? .{0,3}',
    ],
    reframes: [
      { say: 'open <what>', takes: 'rest' },
      { say: 'leave your email, if you like, for <what>', takes: 'rest' },
    ],
  },
  {
    phrases: ['(in (exchange|return)|as a swap|in a swap) for <your-details> (address|and .{1,3})?'],
    reframes: ['', { say: 'Open it at ‹link›.', takes: 'sentence', when: ['prose'] }],
  },
  {
    phrases: [
      '[is (only|then)? (sent|emailed|shared|available|released|revealed|visible|shown|unlocked|given|provided|disclosed|yours|discussed|accessible|mailed) (to you)? (only)? (after|once|when|as soon as|if) (you|we) .{0,3} (complete|completed|fill|filled|sign|signed|register|registered|submit|submitted|join|joined|subscribe|book|booked|speak|spoken|talk|talked|call|contact|confirm|enter|provide|give|given|log|meet|met|know)]',
      '[is (only|exclusively) (shared|available|sent|given|shown|provided|visible|disclosed|open) (only|exclusively)? (with|to|for) (our)? (qualified|serious|registered|verified|genuine|vetted|approved|logged in|signed in|newsletter|email|potential|pre qualified)? (prospects|buyers|enquirers|leads|applicants|subscribers|prospective .|clients|users|visitors|investors|enquiries)]',
      '[is (just|only)? (one|a|1|two|2) (quick|short|simple|little|single)? (form|email|sign up|signup|survey|registration|step|question|questionnaire|field) away]',
      '(download|downloading|access|viewing|report|guide|brochure|pdf|whitepaper|ebook|checklist|pricing|price list|sheet|catalogue|template) [(requires|needs|asks for) (only|just)? (a|an|your) (valid|work|business|company|corporate|professional|verified)? .{0,1} (email|email address|phone number|registration|account|form|number|details|sign up|membership|login)]',
    ],
    level,
    reframes: [
      { say: 'is at ‹link›', takes: 'rest' },
      { say: 'is at ‹link›, and no form stands before it', takes: 'rest', when: ['prose'] },
    ],
  },
  {
    phrases: [
      '[are (only|then)? (sent|emailed|shared|available|released|revealed|visible|shown|unlocked|given|provided|disclosed|yours|discussed|accessible|mailed) (to you)? (only)? (after|once|when|as soon as|if) (you|we) .{0,3} (complete|completed|fill|filled|sign|signed|register|registered|submit|submitted|join|joined|subscribe|book|booked|speak|spoken|talk|talked|call|contact|confirm|enter|provide|give|given|log|meet|met|know)]',
      '[are (only|exclusively) (shared|available|sent|given|shown|provided|visible|disclosed|open) (only|exclusively)? (with|to|for) (our)? (qualified|serious|registered|verified|genuine|vetted|approved|logged in|signed in|newsletter|email|potential|pre qualified)? (prospects|buyers|enquirers|leads|applicants|subscribers|prospective .|clients|users|visitors|investors|enquiries)]',
      '[are (just|only)? (one|a|1|two|2) (quick|short|simple|little|single)? (form|email|sign up|signup|survey|registration|step|question|questionnaire|field) away]',
    ],
    level,
    reframes: [
      { say: 'are at ‹link›', takes: 'rest' },
      { say: 'are at ‹link›, and no form stands before them', takes: 'rest', when: ['prose'] },
    ],
  },
  {
    // What they must do first. What waits behind it is somewhere in the sentence, or in the one before.
    phrases: [
      'you (will|would|may)? (first)? (need to|have to|must|need) (first)? (<give-details>|<sign-in>) .{0,3} (first|before|to (find out|see|get|know|hear|learn|access|unlock|view|read))',
      '(what (we|i) charge .{0,4} (is|are) not .{0,6})? you (will|would|may)? (first)? (need to|have to|must) (first)? (talk|speak|call|ring|come|book|sit|meet|visit|pop|drop|phone|email|message|contact|ask|get in touch|chat) .{0,3} (us|me|in|sales|(our|my|the) .{0,1} (office|showroom|branch|shop|team|side|people|rep|reps|advisor|advisors|manager|desk)|one of our .) .{0,3} (first|before (you|we)|to (find out|see|get|know|hear|learn))',
      'you (can|may|will|get to) only (see|read|get|view|access|download|watch|find|learn|hear|know|open|find out) .{1,6} (once|after|when|if|by) (you|you are|joining|registering|signing|subscribing|booking|calling) .{0,1} (joined|join|registered|register|signed|sign|subscribed|subscribe|booked|book|spoken|speak|called|call|given|logged|log|up|in|us|a member|the)',
      '(no|the|a) .{0,2} (price|prices|pricing|brochure|figures|quote|rates|catalogue|details) (until|before|without|unless) (you|we|your|a|an) .{0,3} (call|called|register|registered|form|meeting|met|spoken|talk|email|booked|book|join|chat|visit)',
      '(we|i) (do not|never|can not|will not) (publish|list|show|share|advertise|post|give|put|display|discuss|quote|send|reveal|disclose) (our|the|any|out)? .{0,2} (price|prices|pricing|rates|fees|costs|figures) .{0,2} (online|here|on|over|by|until|without|unless|publicly|upfront|before)',

      '(prices|rates|fees|costs|pricing) .{0,3} (is|are) not (on (the|our)|listed|published|shown|online|public|advertised)',
    ],
    level,
    reframes: [
      { say: '‹What they want to know› is at ‹link›.', takes: 'sentence', when: ['prose'] },
      { say: 'see ‹what they want to know›', takes: 'sentence', when: ['label'] },
    ],
  },
  {
    phrases: [
      '<give-details> (below|here|now|today)? and (a|an|our|one of|someone|we|i|the|let) .{0,5} (get back|come back|call you|ring you|be in touch|reply|email you|send you|text you|contact you|whatsapp you|talk) .{0,4} (<price-ask>|quote)',
      '<ask-way> (us|me) <ask-ring> and (we|i) (will|can) (talk|go over|run through|chat|discuss|sort|give|tell|send|work|get|let|quote) (you)? .{0,3} (<price-ask>|price|numbers|money|quote)',
      '(price|prices|pricing|cost|costs|rates|fees|how much|price list) <stop> [(just|please)? (ask|message|dm|pm|call|ring|text|inbox|email|contact|get in touch|drop|give|whatsapp|send|hit|comment|speak to|talk to|reach out) (us|me|in|here|below|a|for|with|our|sales)? .{0,3}]',
    ],
    reframes: [
      {
        say: 'Prices start at ‹price›; what moves them is ‹size, time or number›.',
        takes: 'sentence',
        when: ['prose'],
      },
      { say: 'from ‹price›', takes: 'sentence', when: ['label'] },
      { say: 'See the prices at ‹link›.', takes: 'sentence', when: ['prose'] },
    ],
  },
  {
    // A door anywhere in the sentence: what lies behind it is open, and so is the sentence's middle.
    phrases: [
      '<give-details> .{0,3} and (we|i) will (send|email|text|share|dm|post|ping|forward|shoot|whatsapp|get|fire|drop|pop) (it|them|one) (over|across|to you|straight|right|back|by|your|you|out|on)?',
      '^ (want|fancy|need|after|curious about|looking for|interested in|ready for|would you like|like) (the|our|a|an|this|my|more|full|to (see|know|read|find out|get|have)|all|free) .{0,6} <stop> (then|just|simply|please|all you need to do is|first)? (<give-details>|<sign-in>|tell us where|{comment}|{follow}|{share}|{join} the)',
      '(your|the|this) .{0,3} <handout> (is|are) (waiting|ready|almost yours|nearly yours|here|one step away|reserved) (for you)? <stop> (just|simply|please|and)? (<give-details>|tell us|where|confirm|{sign up}|{register}|to)',
      '(get|download|access|read|see|unlock|grab|free|full|instant|the|our|this) .{0,4} (<handout>|access|copy) <stop> (just|simply|please|you just have to)? (<give-details>|<sign-in>)',
      '(see|get|read|watch|download|access|view|receive|unlock|inbox|yours|show you|send you|<handout>) .{0,5} [(after|once|when|upon|by) (you|we)? (have)? (<give-details>|{fill} (in|out) .|{complete} (the|this|a|our) (form|survey|quiz|questionnaire)|answering|answered|registering|registered|submitting|submitted)]',
      '(before|until) (we|i|you) (can|will|may|get to|are able to)? (show|send|share|give|reveal|see|get|read|download|access|view|unlock) (you|to)? (the|our|your|my|a|any)? .{0,2} <handout>',
      '^ to (continue|proceed|keep reading|read on|go on|carry on|see more|see the rest) (please|just|simply)? (<give-details>|<sign-in>|tell us)',
      '<sign-in> to (read on|read more|keep reading|continue reading|continue|see more|see the rest|carry on)',
      '(rest|article|report|guide|content|video|syllabus|version|story|recording|webinar|archive|catalogue|brochure|template) .{0,4} (is|are) (only|exclusively|just|all)? (for|behind|reserved for|locked (behind|for|to)|available to|kept behind|hidden behind) (a|an|our|the)? .{0,2} (subscribers|members|form|paywall|login|registration|email|sign up|wall|list)',
      '(get|watch|download|see|read|view|access|open) .{1,5} <stop> (email|registration|login|log in|sign up|sign in|number|account) (is)? (required|needed)',
      '(we|i) (will)? only (send|share|give|show|release) .{0,4} (to|with) (people|those|anyone|visitors|customers|buyers) who',
      'for (a|an|your|the|my|our) .{0,3} (valuation|estimate|quote|price|sample|<handout>) (please|just|simply)? (<give-details>|leave your|enter your|fill in|fill out|text us)',
      '<sign-in> (now|today|here|below|for free|free)? and (we|i) will (show|send|tell|share|give|email|reveal|teach|let) (you|the|our|my|over|it)',
      '[({comment}|type|{drop}|{dm}|{message}|{inbox}|{whatsapp}) .{1,4} (and (i|we) will (send|dm|share|drop|shoot|pop|forward)|to (get|receive|grab|have))] (you|it|over|(the|my|our|your|a) .{0,3} <handout>)',
      '<handout> <stop>? (is|are)? (all)? yours (for|in (exchange|return) for) (your|an|a|the) .{0,1} (email|email address|address|name|number|follow|share|review|sign up)',
      '<handout> (is|are|will be) (on its way|on their way|yours|sent|unlocked|delivered|winging|waiting) .{0,3} (once|when|after|as soon as|if) (you|we)',
      '(we|i) (just|only|first)? need (a few|some|your|a couple of|a little) (details|information|info|email|contact details|basics) (from you)? (first|before)',
      '(tell|give) (us|me) (a bit|a little|a few things|something) about (yourself|you|your .) (first|before|to (get|see|unlock|access|download|read|receive)|and (we|i) will (send|show|share|unlock))',
      '^ unlock (my|your|the|this) .{1,3} $',
      '{follow} (us|me|our .{1,2}) .{0,4} (to (get|unlock|see|receive|read|access)|and (we|i|you) will (send|dm|get|unlock))',
      'tell (us|me) where (to|we should|i should|we can|you would like us to) (send|email|post|deliver|text) (it|them|the|your) !(parcel|order|package)',
      '(access|download|unlock|<handout>|read|send you) .{0,5} (when|once|after|as soon as) you (have)? (<give-details>|subscribe|register)',
      '^ (once|after|when|as soon as) you (have)? (<give-details>|<sign-in>) .{0,2} (we will (send|email|show|share|unlock|reveal)|you can (see|read|get|download|access|view|watch)|you will (see|get|receive|have access|unlock)|the .{1,3} (unlocks|opens|appears|is))',
      '({unlock}|{open}|{appear}) (only)? (after|once|when|as soon as) you (<give-details>|<sign-in>|{subscribe}|{share}|{follow}|{fill}|{answer})',
      '^ (please|just|simply|so)? (share|like|follow|tag|refer|invite|retweet|repost|tweet) .{1,6} to (get|unlock|receive|access|download|claim|reveal|see|grab) .',
      '(all|the only thing) (i|we|it|you) (ask|want|need|takes|need to do|have to do|costs) (for|in return|from you)? (is|to do is)? (to)? (<give-details>|your (email|name|number|details|phone|postcode|contact))',
      '(stand|stands) between you and (the|your|our|my|this|free|full|instant) .{0,3} (<handout>|access|results)',
      '(is|are) only (for|open to|available (to|for)|visible to|shown to) (those|people|anyone|ones) who .{0,3} (apply|register|sign|subscribe|book|join|fill|enquire|leave)',
      '<handout> .{0,3} (is|are) (available|open|visible|shown|shared|sent) (only)? (to|for|with) (our|my)? .{0,3} (only)? (users|members|subscribers|clients|customers|trade|followers|account holders) (only)?',
      '(report|price|prices|pricing|download|pdf|catalogue|guide|brochure|recording|template) .{0,2} <stop>? (login|log in|sign in|registration|sign up|email|subscription) (is)? required',
      '{request} (access to|a copy of|your copy of) (the|our|this|your|my)? .{0,3} <handout>',
      '(request|order) (a|your|our|my|an) .{0,2} (brochure|prospectus|info pack|information pack|catalogue|catalog|rate card|media kit|lookbook|sample pack|callback|call back)',
      '(scan|use) (the|this) (qr|code|qr code) and <give-details>',
      '^ [to <reach>] .{1,6} (please|just|simply|kindly|first)? (<give-details>|<sign-in>) (below|here|first)? !(with your)',
      '^ (kindly|please|just|simply|so) <give-details> (below|here|first|now)? (to|for|so|and) (we|us|i|you|get|receive|access|unlock|view|see|read|download|know|have|the|our|a|your|full|more) !(.{0,4} <no-handout>)',
      '(hand|handing|give|giving|trade|trading|swap|swapping|surrender|surrendering) (over|us|up|away)? your (email|email address|name|number|phone number|details|data|contact) .{0,3} (and|to|for|in return|in exchange) .{0,3} (<handout>|<reach>)',
    ],
    level,
    reframes: [
      { say: '‹What they came for› is at ‹link›.', takes: 'sentence', when: ['prose'] },
      { say: 'see ‹what they came for›', takes: 'sentence', when: ['label'] },
      {
        say: 'Open ‹what they came for› at ‹link›; leave your email only if you’d like the next one.',
        takes: 'sentence',
        when: ['prose'],
      },
    ],
  },
  {
    phrases: [
      'where (should|shall|can|do|may|would you like) (we|i|us to|me to) (send|email|mail|deliver|text) (it|them|(your|the) .{0,3} (<handout>|score|scores|copy|quote|estimate|valuation|link)) !(parcel|order|package)',
      '(what|which) (email|address|number|inbox) (should|shall|can|do|may) (we|i) (send|email|mail|text|use) (it|them|your|the|to|for) .{0,4} (to|at)?',
    ],
    level,
    reframes: [
      { say: 'See it at ‹link›.', takes: 'sentence', when: ['prose'] },
      { say: 'see it here', takes: 'sentence', when: ['label'] },
    ],
  },
];
