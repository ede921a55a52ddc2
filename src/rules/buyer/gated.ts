import { aboutOthers, negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';
import { locks } from './gated-locks.ts';
import { pricesByTalk } from './gated-prices.ts';

export const gated = rule({
  id: 'buyer/gated',
  level: 'warning',
  says: 'This keeps what the reader wants to know behind a form or a talk.',
  why: 'People like to look around before anyone looks at them. A price or a guide they can open by themselves lets them come when they are ready.',
  forms: [
    {
      // The price, for a call. An act that any subject may do: "contact us for pricing", "calling for a quote".
      phrases: [
        '({contact}|{call}|{email}|{ask}|{message}|{phone}|{ring}|{text}|{dm}|{ping}|{inbox}|{write to}|{speak to}|{speak with}|{talk to}|{talk with}|{reach out to}|{get} in touch with) (sales|us|me|<seller-own> .{0,1} (team|office|staff|advisors|experts|reps|consultants)|an expert|an advisor|a specialist|a sales rep|a rep) (today|now|directly)? (for|about|regarding|to (get|see|request|receive|learn|hear|find out|discuss|know)) (about)? (a|an|our|the|your|current|more|details on|information on)? (custom|detailed|exact|full|personalized|personalised|volume|individual|free|no obligation)? <price-word>',
        '({contact}|{call}|{email}|{ask}|{message}|{text}|{dm}|{talk to}|{speak to}|{speak with}) (sales|us|me|<seller-own> .{0,1} (team|office|staff|advisors|experts|reps)) (today|now)? to (find out|learn|discuss|hear|see|know|ask) (how much|what it costs|what it would cost|what you would pay|what we charge)',
        '({get} in touch|{reach out}|{enquire}|{inquire}|{call}|{apply}|{dm}) (today|now|below|with us)? (for|about|to (get|discuss|receive)) (a|an|our|the|your)? (custom|detailed|exact|full|personalized|personalised|volume|individual)? (pricing|prices|price|price list|rates|rate card|fees)',
        '({request}|{ask for}|{inquire about}|{enquire about}) (our|the|a|your)? (custom|detailed|full|current|personalized|personalised)? (pricing|prices|price list|rate card|rates|fees|pricing details|price information|pricing information)',
        '<arrange> (a|your|my|an|our) free? quick? <length>(<duration>)? (<sales-talk>|<talk>) (with (us|me|sales|our .{1,2}))? (for|about|to (get|see|discuss|learn|hear|find out|receive)) (about)? (our|the|your|a|custom|exact)? (pricing|prices|price|rates|fees|what it costs|how much it costs)',
        '{get} (your)? (custom|personalized|personalised|tailored|bespoke) (price|pricing)',
        '{comment} .{1,3} (below)? for (the)? (price|prices|pricing|details|link|info)',
        '<ask-way> <ask-desk> (<ask-ring>)? (today|now|directly|first|privately)? (for|about|on|regarding|to (get|see|request|receive|learn|hear|find out|discuss|know|ask about|talk about|go over)) (more)? (about|on)? (a|an|our|the|your|current|their|its)? .{0,2} <price-ask>',
        '({enquire}|{inquire}|{apply}|{get} in touch|{reach out}|{call}|{ring}|{phone}|{email}|{dm}|{pm}|{inbox}|{message}|{text}|{whatsapp}|{book} a .{0,2} (call|chat|meeting|viewing|visit|consultation|demo)) (in|today|now|below|with us|here|directly|privately)? (for|about|to (get|discuss|receive|find out|learn|hear|ask about|know)) (about)? (a|an|our|the|your|current)? .{0,2} <price-ask>',
        '({request}|{ask for}|{ask} (us)? about|{inquire about}|{enquire about}|{apply for}) (our|the|a|your) .{0,2} (<price-ask>|brochure|rate sheet|price book)',
      ],
      reframes: [
        { say: 'see the prices', when: ['label'] },
        { say: '{see} the prices at ‹link›', when: ['prose'] },
        {
          say: 'Prices start at ‹price›; what moves them is ‹size, time or number›.',
          takes: 'sentence',
          when: ['prose'],
        },
        { say: 'from ‹price›', takes: 'sentence', when: ['label'] },
      ],
    },
    {
      // A quote is fair where the work must be seen first, so this is softer; what it costs as a rule can still be shown.
      phrases: [
        '({contact}|{call}|{email}|{ask}|{message}|{phone}|{text}|{dm}|{talk to}|{speak to}|{reach out to}|{get} in touch with) (sales|us|me|<seller-own> .{0,1} (team|office|staff|advisors|experts|reps)|a specialist) (today|now|directly)? (for|about|to (get|request|receive|discuss)) (a|an|your)? .{0,2} quote',
        '({get} in touch|{reach out}) (today|now|with us)? (for|to (get|request|receive)) (a|an|your) .{0,2} quote',
        '<give-details> (below|here|now|today)? (and (we|i|someone) will (send|email|give|text) you|to (get|receive|request)|for) (a|an|your) .{0,2} (quote|price|pricing)',
        '{get} (a|your) (custom|personalized|personalised|tailored|bespoke) quote',
        '<ask-way> <ask-desk> (<ask-ring>)? (today|now|directly|first)? (for|about|to (get|request|receive|discuss)) (a|an|your|the)? .{0,2} (quote|quotation|estimate)',
        '^ ({request}|ask for|enquire for|apply for) (a|your|my) .{0,2} (quote|quotation) (today|now|here)? $',
      ],
      level: 'information',
      reframes: [
        { say: 'see typical prices', when: ['label'] },
        { say: '{see} what it usually costs at ‹link›', when: ['prose'] },
        {
          say: 'Most cost between ‹price› and ‹price›; for an exact quote we need ‹what›.',
          takes: 'sentence',
          when: ['prose'],
        },
        { say: 'from ‹price›', takes: 'sentence', when: ['label'] },
      ],
    },
    {
      // The button by itself.
      phrases: [
        '^ (contact|talk to|speak to|speak with|call|message) (sales|our sales team|the sales team|a sales rep|an account executive) (today|now)? $',
      ],
      level: 'information',
      reframes: [
        { say: 'see the prices', when: ['label'] },
        { say: 'Prices start at ‹price›.', takes: 'sentence', when: ['prose'] },
        { say: 'ask us a question', when: ['label'] },
        { say: 'Ask us anything the page leaves open.', takes: 'sentence', when: ['prose'] },
      ],
    },
    {
      // A thing, not an act: what stands where the price would.
      phrases: [
        '(price|prices|pricing|rates|fees|cost|quotes|quotations) (available)? (on|upon|by) (request|application|enquiry|inquiry|demand)',
        '(price|pricing) (upon|on) (consultation|call)',
        '(price|prices|pricing|rates|fees|cost) (by|via|in|through|on) (private message|pm|dm|email|phone|inbox|whatsapp|direct message|message|appointment|arrangement|negotiation)',
        '!(the|a|your|his|her|their|this|that|durable|lasting|signed|my|our|under) . [poa] $',
        '(price|cost) <stop>? [(tbd|tbc|ask|enquire|dm|pm|negotiable on call|call us|call|contact us|on enquiry)] $',
        '^ (custom|bespoke|individual|personalized|tailored) (pricing|quote) (only)? $',
        '^ poa $',
        '^ (please)? (call|ask|enquire|inquire|dm|pm|ring|phone|email|text|whatsapp|contact us|message us|call us|call in|pop in) for (a|the|our)? (price|prices|pricing|details|rates|quote|price list) !(comparison|match)',
      ],
      reframes: ['from ‹price›', 'between ‹lowest price› and ‹highest price›'],
    },
    {
      phrases: [
        '(pricing|price|price list|rate card|cost|brochure|quote|catalogue|catalog|tuition|tariff|rate) .{0,3} [is (only|also)? (available|provided|shared|given|disclosed|sent|discussed) (only)? (on|upon|by|after|during|in) (request|demand|application|enquiry|inquiry|a call|a consultation|your call|your consultation|consultation|a demo|the demo)]',
      ],
      reframes: ['starts at ‹price›', 'runs from ‹lowest price› to ‹highest price›'],
    },
    {
      phrases: [
        '(prices|rates|fees|costs|quotes|packages|plans|charges|tariffs|brochures) .{0,4} [are (only|also)? (available|provided|shared|given|disclosed|sent|discussed) (only)? (on|upon|by|after|during|in) (request|demand|application|enquiry|inquiry|a call|a consultation|your call|your consultation|consultation|a demo|the demo)]',
      ],
      reframes: ['start at ‹price›', 'run from ‹lowest price› to ‹highest price›'],
    },
    {
      // What could simply be opened, for an address: the thing itself stays.
      phrases: [
        '[<give-details> (below|here|now|today|first)? (to|and) (instantly)? ({get}|{receive}|{access}|{unlock}|{claim}|{grab}|{download}|{read}|{view}|{see}) (instant|immediate|free)? (access to)?] (your|our|the|a|an|this|my|free|all|full) .{0,4} <handout>',
        '[<give-details> (below|here|now|today|first)? and (we|i|someone|our team) (will|can|shall) (send|email|mail|text|share|dm) (you|over)?] (your|our|the|a|an|this|my|free|full) .{0,4} <handout>',
        '[<give-details> (below|here|now|today)? for] (your|our|the|a|an|this|my|free|full|instant)? .{0,3} (guide|ebook|report|checklist|template|brochure|catalogue|catalog|whitepaper|price list|pricing|cheat sheet|playbook|recording|replay|toolkit)',
        '[({sign up}|{register}|{subscribe}|{opt in}|{join} our (list|newsletter|mailing list)|{create} (an|your) account|{log in}) (now|today|for free|free|below|here)? to (unlock|access|read|view|see|download|get|receive) (instant|immediate)? (access to)?] (your|our|the|a|this|my)? (full|rest|complete|whole|free|entire|remaining|pricing|prices|detailed) .{0,3} <handout>',
        '[(<give-details>|{sign up}|{register}|{subscribe}|{join}|{apply}|{opt in}) (now|today|free|below|here|for free)? (to|and|for) ({get}|{gain}|{unlock}|{receive})? (instant|immediate|free|full|exclusive|early|complete)? access to] (your|our|the|this|my|all|over|every|a|more) !(account|api)',
        '[{comment} .{1,3} (below)? (and (i|we) will (send|dm|share|message) (you)?|to (get|receive))] (your|our|the|a|my|this|free) .{0,4} <handout>',
        '[({dm}|{message}|{text}) (me|us) .{0,2} (and (i|we) will (send|dm|share) (you)?|to (get|receive))] (your|our|the|a|my|this|free) .{0,4} <handout>',
      ],
      reframes: ['{open}', '{leave} your email, if you like, for'],
    },
    {
      // "To learn how it works": what follows is read, not had.
      phrases: [
        '[<give-details> (below|here|now|today|first)? to ({learn}|{find out}|{discover}|{hear}|{see})] (more|how|what|why|about|which)',
        '[({contact}|{call}|{email}) (sales|<seller-own> sales team|an account executive) (today|now)? to ({learn}|{find out}|{hear}|{see})] (more|how|what|why|about|which)',
        '[<arrange> (a|your|my|an|our) free? quick? <length>(<duration>)? (<sales-talk>|<talk>) (with (us|me|sales|our .{1,2}))? to ({learn}|{find out}|{discover}|{hear}|{see}) (out)?] (more|how (it|the|our|we)|what (we|our|the|it)|about (our|the)) !(much)',
      ],
      level: 'information',
      reframes: ['{read}', '{leave} your email, if you like, to learn'],
    },
    {
      // The same the other way round: "to get the guide, fill in the form".
      phrases: [
        '^ to (get|receive|download|access|unlock|read|see|view) <what>(.{1,4} <handout>) (please|just|simply)? <give-details> (below|above|here|now|today)?',
        '^ for <what>((your|the|our|a) (free|full)? .{0,2} <handout>) (please|just|simply)? <give-details> (below|above|here|now|today)?',
      ],
      reframes: ['open <what>', 'leave your email, if you like, for <what>'],
    },
    {
      phrases: [
        '^ to (learn|find out|discover|hear|read|see) <what>((more|how|what) .{0,6}) (please|just|simply)? <give-details> (below|above|here|now|today)?',
      ],
      level: 'information',
      reframes: ['read <what>', 'read <what> at ‹link›'],
    },
    {
      phrases: [
        '^ (for|to (get|see|receive|discuss|request|find out)) (our|the|a|an|your)? (custom|exact|current|detailed|full|free)? (pricing|prices|price list|rates|rate card|fees) (and .{1,2})? (please|just|simply)? ((contact|call|email|message|ask|text|talk to|speak to|get in touch with|reach out to) (us|me|sales|our .{0,1} (team|office|staff))|get in touch|reach out)',
      ],
      reframes: [
        { say: 'see the prices at ‹link›', when: ['prose'] },
        { say: 'see the prices', when: ['label'] },
        { say: 'from ‹price›', when: ['label'] },
        { say: 'Prices start at ‹price›.', takes: 'sentence', when: ['prose'] },
      ],
    },
    {
      phrases: [
        '<give-details> (below|above|here|now|today)? for (more|further|additional) (information|details|info)',
      ],
      level: 'information',
      reframes: ['{read} more at ‹link›', '{ask} us what the page leaves open'],
    },
    pricesByTalk,
    ...locks,
  ],
  unless: [quoted, negated, aboutOthers],
  // A price beside the ask leaves nothing behind the door.
  unlessNearby: [
    '(from|at|costs|cost|between|is|are|starts|start|under|about) <number> (a|per|each) (month|year|seat|user|person|hour|day|head|room|lesson|night|week|unit|piece)',
    '(start|starts|starting|begin|begins|range|ranges|run|runs) (at|from|between) <number>',
  ],
  except: [
    'a copy of (the|your|his|her|their|this) (minutes|record|records|contract|agreement|invoice|receipt|statement|policy|rules|bylaws|certificate)',
    'reply yes and',
    // Prices asked of somebody else.
    '(pricing|prices|price list|quote|rates|fees) from (the|each|every|your|several|other|any|their|more|two|three)',
    '(<price-word>|quote) {match}',
    // A page, not a price.
    '(pricing|price|prices) (page|table|model|strategy|error|review)',
    '{request} for (quote|quotes|quotation)',
  ],
  flags: {
    '[[Contact us for pricing]].': 'See the prices at ‹link›.',
    'If you run more than ten salons, [[call our sales team to get a custom quote]].':
      'If you run more than ten salons, see what it usually costs at ‹link›.',
    'Could you [[talk to sales about pricing]]?': 'Could you see the prices at ‹link›?',
    '[[Emailing us for a price list]] takes a minute.': 'Seeing the prices at ‹link› takes a minute.',
    '[[Book a quick call to discuss pricing]].': 'See the prices at ‹link›.',
    '[[[Request pricing]]](https://example.com)': '[See the prices](https://example.com)',
    '[[[Contact sales]]](https://example.com)': '[See the prices](https://example.com)',
    '# [[Price on Request]]': '# From ‹price›',
    'Enterprise: [[pricing upon request]].': 'Enterprise: from ‹price›.',
    'Our rates [[are available on request]].': 'Our rates start at ‹price›.',
    'Pricing [[is shared after a call]].': 'Pricing starts at ‹price›.',
    '[[Fill in the form below to get]] our planting guide.': 'Open our planting guide.',
    '[[Enter your email to unlock]] the full report.': 'Open the full report.',
    'You can [[complete the short form and we’ll send you]] the wedding brochure.':
      'You can open the wedding brochure.',
    '# [[Sign Up to Read]] the Full Case Study': '# Open the Full Case Study',
    '[[Comment SOIL below and I’ll send you]] the checklist.': 'Open the checklist.',
    '[[Leave your details to learn]] how the lease works.': 'Read how the lease works.',
    '[[To download the checklist, just enter your email]].': 'Open the checklist.',
    '[[For pricing, please contact our sales team]].': 'See the prices at ‹link›.',
    '[[To find out more about the allotments, fill out the form below]].': 'Read more about the allotments.',
    '[[Drop your number below to find out]] what a rewire involves.': 'Read what a rewire involves.',
    '[[Give us a ring and we’ll talk prices]].': 'Prices start at ‹price›; what moves them is ‹size, time or number›.',
    '[[Pop into the showroom for]] a price.': 'Prices start at ‹price›; what moves them is ‹size, time or number›.',
    'Tuition [[is discussed during]] the interview.':
      'Prices start at ‹price›; what moves them is ‹size, time or number›.',
    '[[Sign in to]] keep watching the lesson.': 'Keep watching the lesson.',
    '[[Type your email and the pattern is yours]].': 'Open the pattern.',
    '[[Get our seed list by telling us]] about your plot.': 'Open our seed list.',
    '[[In exchange for your phone number]], you get the walking map.': 'You get the walking map.',
    'The survey [[is shared once you register]].': 'The survey is at ‹link›.',
    'The floor plans [[are only shown to qualified buyers]].': 'The floor plans are at ‹link›.',
    '[[You can only read the menu after you’ve joined]].': '‹What they want to know› is at ‹link›.',
    '[[Leave your details and someone will call you with a quote]].':
      'Prices start at ‹price›; what moves them is ‹size, time or number›.',
    '[[Want the full timetable? Join]] the mailing list.': '‹What they came for› is at ‹link›.',
    '[[Where should we send your results]]?': 'See it at ‹link›.',
    '[[Submit the form for more information]].': 'Read more at ‹link›.',
  },
  passes: [
    'Prices start at $40 a month. Contact us for volume pricing.',
    'Contact us if anything in the price list is unclear.',
    'Fill in the form to register your warranty.',
    'Please complete the form at the front desk before your appointment.',
    'Enter your email to reset your password.',
    'You don’t need to contact sales for pricing; it’s all on this page.',
    'Most vendors ask you to “request a quote” before they show a number.',
    'She called us for the price of a new roof.',
    'Sign up to get an invoice each month.',
    'The quote matches the price on the page.',
    'The guide is open to everyone; leave your email if you’d like the next one.',
    'Ask us anything about the room, the price, or the stairs.',
    'Talk to your doctor about the cost.',
    'Get a free estimate for your roof.',
    'Register to vote by 3 May.',
    'Sign in to see your orders.',
    'Share the recipe with anyone you like.',
    'The rest of the report is on page 4.',
    'Tell us where to send the parcel.',
    'The fees are on the door of the surgery.',
    'Call us if the price on the shelf is wrong.',
    'Book a table by phone or at the bar.',
    'Prices are for two people and include breakfast.',
    'Fill in the form to report a pothole.',
  ],
  limits: [
    'Where a price truly can’t be named before someone has looked (a roof, a legal case), “Get a quote” is fair and passes; “Contact us for pricing” is marked all the same.',
    'Waiting lists and pages that ask for an address without saying so pass.',
  ],
});
