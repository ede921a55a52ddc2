import type { Form } from '../rule.ts';

/**
 * The form of `buyer/gated` that sends the reader to a person for a price, however it is put: an act of turning to the
 * seller, and a price after it. What stands between is open, so the reframe speaks for the whole sentence.
 */
export const pricesByTalk: Form = {
  phrases: [
    '(^|please|simply|just|kindly|to|can|could|must|should|so|then|and|let us|you) [<ask-act> !<no-desk> .{0,5} (for|about|on|regarding|to (get|find out|discuss|know|hear|see|learn|talk|discover|receive|go over|agree|check))] (about|out)? .{0,3} <price-strong> !(match|comparison|range|tag|war|on the|page)',
    '(^|please|just|or|and) text . to .{1,2} (for|to (get|hear|see|receive)) .{0,2} <price-strong>',
    '[<ask-act> (us|me|sales|our .|my .|one of our .|an .|a .)? .{0,3}] to (talk|discuss|go over|run through|sort out|agree) .{0,2} <price-strong>',
    '<price-strong> [(is|are|will be|get|gets) (only|then|always|usually|later|best|all)? (shared|discussed|provided|given|disclosed|sent|revealed|quoted|explained|covered|confirmed|agreed|communicated|tailored) .{0,2} (on|during|after|over|by|in|via|upon|at|following|once)] (a|an|the|your|our|we|you)? .{0,2} (call|calls|consultation|meeting|visit|enquiry|inquiry|request|demo|chat|appointment|inspection|application|discussion|session|phone|email|dm|whatsapp|person|contact|assessment|interview|tour|viewing|talk|spoken|speak)',
    '<price-strong> [(is|are)? (only)? available] (after|following|once|through|from|via|by) (a|an|the|your|our|we|you)? .{0,2} (call|consultation|meeting|visit|enquiry|inquiry|demo|chat|appointment|inspection|registration|discussion|session|phone|email|sales|rep|reps|dealer|dealers|contact|assessment|login|logging)',
    '(we|i) (will)? (only|just)? (share|discuss|give|reveal|send|provide|quote|cover|go over|talk) (out|you)? .{0,2} (<price-strong>|the investment|investment) (only)? (on|during|after|over|by|in|via|once|when|at) .{0,3} (call|calls|consultation|meeting|visit|demo|chat|appointment|session|phone|email|person|spoken|speak|talk|number|met|meet)',
    '(the|our|your)? investment (is|are|details|level|options) .{0,3} (shared|discussed|provided|given|disclosed|revealed|covered|explained) .{0,1} (on|during|after|over|in) .{0,2} (call|consultation|session|chat|interview)',
    '(we|i) will (send|text|email|give|share|whatsapp|dm|tell) (you)? .{0,2} <price-strong> (once|after|when|as soon as|if) (we|i|you) .{0,2} (have|get|got|give|send|share|fill|register|sign|call|know|speak|talk|leave)',
    '<price-ask> (starts|start|begins|begin|comes|needs|requires|calls for) (with|after|only after)? (a|an) .{0,2} (conversation|call|chat|visit|form|meeting|consultation)',
    '^ <price-ask> <stop> let us (talk|chat|speak)',
    'and (i|we) will (tell|give|show|send|share|text|email|let) you .{0,3} <price-strong>',
    '(webinar|call|session|event|presentation|meeting|form|demo|showroom|office|reply|chat|visit) .{0,3} [to (hear|find out|learn|discover|get|see|know)] .{0,2} (price|prices|pricing|cost|costs|fees|rates|quote)',
    '(hear|find out|learn|discover|get|know|cover|discuss|talk about|go over|walk you through|explain|reveal|share) (about)? (the|our|your|my)? (price|prices|pricing|cost|costs|fees|rates|investment|numbers) (at|during|on|after|in) (the|your|a|our) .{0,4} (demo|presentation|webinar|call|appointment|consultation|meeting|session|conversation|interview|tour|masterclass)',
    '(prices|price|pricing|rates|fees|price list) (is|are) (only)? (for|reserved for|visible to|shown to|available to|given to) .{0,2} (registered|trade|members|subscribers|logged|wholesale|account|approved|qualified|serious)',
    '(no|there are no|you will not find) .{0,1} (prices|price list|pricing|fees|price) (here|online|on (this|the|our)|listed|published|below)',
    '(price|prices|pricing|rates|fees|fee|cost|costs|rent|tariff|premiums|price guide) .{0,2} [(on|upon|by|after) (request|enquiry|inquiry|application|appointment)]',
    '(<price-ask>) (can be|may be|to be|is|are) (obtained|had|requested|available|got|confirmed|found) (only)? (from|through|via|at|by) (reception|the (office|selling|agent|sales|front|bursar|school|shop|showroom|branch)|our .|your .|an agent|agents|dealers|a rep|calling|phoning|ringing|emailing|contacting|speaking|talking|writing|asking)',
    '(price guide|price|guide price) (is)? (available)? (from|<stop> contact|<stop> ask) (the)? (selling)? agent',
    '(please|kindly)? (enquire|inquire) (within|here|in store|below|at (the|reception)|online|today|now) .{0,3} (for|about) .{0,2} (<price-ask>|details)',
    '(before|until) (we|i) (can|will|may|get to|are able to)? (show|send|share|give|reveal|quote|discuss|see|get|talk|tell) (you)? .{0,2} <price-strong>',
    '^ (get|request|see|unlock|view) (my|your|our)? (pricing|price|custom pricing) $',
    '(find out|hear|learn|know) (what|how much) .{0,6} (on|during|at|after|in|when) (the|your|a|our|we|you) .{0,3} (demo|presentation|webinar|call|appointment|consultation|meeting|session|talk|speak|visit)',
    '(<price-ask>|quote) .{0,4} (from|by) (calling|phoning|ringing|emailing|contacting|messaging|texting|speaking|talking|asking|writing) (to|with)? (us|me|our .|the (office|team)|sales)',
    '^ (reveal|unlock|uncover) (the|our|your|my)? .{0,1} (price|prices|pricing|rate|rates|quote)',
    '<sign-in> .{0,2} to (see|view|get|reveal|check|unlock) .{0,2} <price-strong>',
    '(log in|login|sign in|register|enquire|inquire) (for|to (see|view|get|reveal|check|unlock)) .{0,2} <price-strong>',
    '(^|prices|pricing|price) (please|just)? ask (in (store|branch|person)|at (the|our) .|a member of|our .|one of our) .{0,4} (price|prices|pricing|cost|quote|details)',
    '(price|prices|pricing|rates|cost|costs|fees) (vary|varies|depend|depends|differ) .{0,6} (call|contact|ask|email|speak|talk|message|get in touch|enquire)',
    '(price|prices|pricing|rates|cost|costs|fees) (vary|varies|depend|depends|differ) .{0,4} <stop> (please|so|just)? (call|contact|ask|email|speak|talk|message|get in touch|enquire|reach out)',
    '[<give-details>] .{0,3} (to|for|and) .{0,4} <price-strong>',
    'tell (us|me) (about|what|who|where|your|a bit|a little|more) .{0,5} (to|and) (get|see|receive|know|we will|i will) .{0,4} (<price-strong>|estimate)',
    '^ (for|to (get|see|receive|discuss|request|find out|know|hear|learn)) (about)? .{0,2} <price-strong> (and .{1,2})? (please|just|simply|kindly)? [<ask-act>] !<no-desk>',
    '^ <price-strong> <stop> (please)? (ask|enquire|inquire|call|dm|pm|message|email|contact|request|ring) (us|me|in store|for details)?',
  ],
  level: 'information',
  reframes: [
    { say: 'Prices start at ‹price›; what moves them is ‹size, time or number›.', takes: 'sentence', when: ['prose'] },
    { say: 'from ‹price›', takes: 'sentence', when: ['label'] },
    { say: 'See the prices at ‹link›.', takes: 'sentence', when: ['prose'] },
  ],
};
