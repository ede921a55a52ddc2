import type { Form } from '../rule.ts';

/** The forms of `buyer/our-process` that show the reader the machinery of the sale. */
export const ourSale: readonly Form[] = [
  {
    // Who calls whom: a name and a day are a next step.
    phrases: [
      '[(one of our|our|a|an) <sales-people> (will|can|may) (contact|call|email|phone|reach out to|get in touch with|be in touch with|follow up with) you (shortly|soon|directly)? <when>((within|in) <count> (business|working)? <unit>|on <day>|by <day>)?]',
      '[(one of our|our|a|an) <sales-people> will (be in touch|reach out|follow up|get back to you) (shortly|soon|directly|with you)? <when>((within|in) <count> (business|working)? <unit>|on <day>|by <day>)?]',
      '[(someone|a member|somebody|a representative|one) (from|of) our (sales)? (team|staff|department|representatives|reps|agents|advisors|consultants|specialists|experts) will (contact|call|email|phone|reach out to|get in touch with|be in touch with|follow up with) you (shortly|soon|directly)? <when>((within|in) <count> (business|working)? <unit>|on <day>|by <day>)?]',
      '[(someone|a member|somebody|a representative|one) (from|of) our (sales)? (team|staff|department|representatives|reps|agents|advisors|consultants|specialists|experts) will (be in touch|reach out|follow up|get back to you) (shortly|soon|directly|with you)? <when>((within|in) <count> (business|working)? <unit>|on <day>|by <day>)?]',
    ],
    reframes: [
      'you’ll hear from ‹name› <when>',
      'you’ll hear from ‹name› by ‹when›',
      'you can reach ‹name› at ‹where›',
    ],
  },
  {
    phrases: [
      '[our (friendly|expert|dedicated|helpful|knowledgeable|experienced)? (sales (team|department|staff|rep|representative|manager|consultant|advisor|agent)|account (executive|manager))]',
    ],
    reframes: ['‹name›', '‹name› from our team'],
  },
  {
    phrases: [
      '[our (friendly|expert|dedicated|helpful|knowledgeable|experienced)? (sales (people|reps|representatives|consultants|agents|specialists|advisors)|account (executives|managers))]',
    ],
    reframes: ['‹two names›', 'the people here who know ‹what›'],
  },
  {
    phrases: [
      '[our (proven|unique|proprietary|signature|exclusive|tried and tested|tried and true|tested|battle tested) <what>(process|method|system|framework|approach|formula|methodology|program|strategy|model|blueprint)]',
    ],
    reframes: ['our ‹number›-step <what>', 'the <what> that took ‹client› from ‹where› to ‹where›'],
  },
  {
    phrases: [
      '[our (proven|unique|proprietary|signature|exclusive|tried and tested|tested|battle tested) <what>(.{1,3} (process|method|system|framework|approach|formula|methodology|strategy|blueprint))]',
    ],
    reframes: ['the <what> that took ‹client› from ‹where› to ‹where›', 'our <what>'],
  },
  {
    phrases: [
      '[our (sales|qualification|qualifying|vetting|intake|discovery|screening|lead|pre sales) (process|pipeline|funnel|cycle)]',
    ],
    reframes: ['the path to ‹what they want›', 'the path to a decision'],
  },
  {
    phrases: [
      '[({add}|{put}|{enter}) you (to|in|into|on) our (crm|database|pipeline|system|mailing list|list|funnel|sequence)]',
    ],
    reframes: ['{send} you ‹what, how often›', '{keep} ‹what› for you'],
  },
  {
    // Who will call, in the seller's words.
    phrases: [
      '[((one|a member|somebody|someone|anyone|anybody) (of|from|in|at|on)? (our|the)? .{0,2} (<sales-one>|<sales-many>|team)|(our|my|a|an|the|your|your (dedicated|personal|local|own)) (new|friendly|expert|dedicated|helpful|local|in house|trained|senior|lead)? (<sales-one>|<sales-many>)) (will|can|is going to|are going to|would|may|shall|should|are|is) (then|now|also|soon|shortly|personally|be)? (contact|contacting|call|calling|email|phone|ring|reach out|get in touch|be in touch|in touch|follow up|get back|take it from (there|here)|take over|pick (it|this) up|qualify|assess|scope|process|handle|guide|walk|assist|help|review|evaluate|score|vet|screen|close|standing by|on standby|on hand|waiting|ready) .{0,4}]',
      '[you will be (assigned|allocated|given|contacted by|matched with|paired with|introduced to|passed to|passed on to|transferred to|put in touch with|connected with|handed (over)? to) .{0,3} (<sales-one>|<sales-many>|adviser|advisor|consultant|rep|closer|specialist|coordinator)]',
      '[(our|the) .{0,3} (team|department|desk|committee|board) (reviews|review|is reviewing|will review|will evaluate|evaluates|will process|processes|is processing|verifies|will verify|will assess|assesses|decides) (your|the|it|each|every|all) .{0,2}]',
      '[(one|a member|somebody|someone) (of|from|in|at|on) (our|the) .{0,3} (team|department|desk|people|advisors|advisers|consultants|specialists|reps|agents|coordinators|division) will (contact|call|email|phone|ring|reach out|get in touch|be in touch|follow up|get back|give you|be calling|be contacting) .{0,3}] $',
      '[(your|the) (details|enquiry|inquiry|request|form|application|information|case|account|message|file|number|email|lead) (has|have|is|are|will|was|were|gets|get) (now|been|also|then|automatically|already|be|to be)? (now|been|also|then|automatically|already)? (passed|forwarded|assigned|routed|handed|escalated|sent|transferred|allocated|given|logged|entered|queued|prioritised|prioritized|moved|qualified|scored|added) (on|over|along)? (to|with|in|into|by|as) (our|the|a|one of our) .{0,2}]',
    ],
    reframes: [
      { say: 'you’ll hear from ‹name› by ‹when›', takes: 'rest', when: ['prose'] },
      { say: 'you can reach ‹name› at ‹where›', takes: 'rest', when: ['prose'] },
      { say: 'when you’ll hear from us', takes: 'rest', when: ['label'] },
    ],
  },
  {
    phrases: ['[(our|my) .{0,2} <sales-one>]', '[(a|an|the) (member|colleague|person) (of|from) our <sales-one>]'],
    reframes: ['‹name›', '‹name› from our team'],
  },
  {
    phrases: ['[(our|my) .{0,2} <sales-many>]'],
    reframes: ['‹two names›', 'the people here who know ‹what›'],
  },
  {
    phrases: ['[one of (our|the|my) .{0,2} <sales-many>]'],
    reframes: ['‹name›', '‹name› from our team'],
  },
  {
    phrases: [
      '[i (am|will be) (now)? (your|the|a|an|our) (new|dedicated|personal|local|designated|main|own|single)? (<sales-one>|point of contact|account handler|relationship manager|contact person)] .?',
    ],
    reframes: [
      'you can reach me, ‹name›, at ‹where›',
      { say: 'I’m ‹name›, and I can help with ‹what›', takes: 'rest', when: ['prose'] },
    ],
  },
  {
    // Leave to be asked for inside the house.
    phrases: [
      '[(my|our|the) (.{0,1} director|.{0,1} manager|boss|ceo|founder|head of .{1,2}|vp .{0,2}|supervisor|team lead|md|managing director|team|head office|chief .{1,2}|partner) (has|have)? (kindly)? (asked|told|wanted|wants|suggested|suggests|would like|needs|instructed|tasked|said) (me|that i|i) (to|should)? (reach|contact|call|write|email|get|follow|drop|touch|check|ask|offer|introduce|ring|give|let you|invite|find|see|send|pop|phone|message|speak|talk|present|book|set|update|line)]',
    ],
    reframes: [
      { say: 'I thought of you because ‹why›', takes: 'rest', when: ['prose'] },
      { say: 'you could ‹do what›', takes: 'rest' },
    ],
  },
  {
    phrases: [
      '[({loop}|{bring}|{rope}|{pull}|{cc}) in (my|our|the) .{0,2} (manager|boss|director|supervisor|team|lead|desk|office|ceo|engineers|colleagues|closer|rep|executive)]',
      '[({check}|{talk}|{speak}|{clear} (it|this)|{confirm}|{verify}|{consult}) (with|to|by) (my|our) .{0,1} (manager|boss|director|supervisor|team lead|head office|pricing team|deal desk|finance team|legal team|sales team|ceo|higher ups|superiors|line manager)]',
      '[({run}|{push}|{take}|{get}|{put}) (it|this|that|your .) (by|past|to|up to|through|in front of) (my|our) .{0,1} (manager|boss|director|supervisor|team lead|head office|pricing team|deal desk|finance|legal|ceo|higher ups|superiors|approvals|system|process)]',
      '[({get}|{obtain}|{seek}|{need}|{request}|{await}) (the|internal|some|a|final)? (approval|sign off|signoff|green light|go ahead|buy in|clearance|discount approved|authorisation|authorization) (from (my|our)|on (our|my) (end|side)|at (our|my) end|internally|upstairs)]',
    ],
    reframes: ['{get} you an answer by ‹when›', '{answer} you by ‹when›'],
  },
  {
    // The stages of the sale.
    phrases: [
      '[(as (a)? part of|as per|per|in line with|according to|in accordance with|under|as|following) (our|company|standard|the usual) .{0,3} (process|procedure|procedures|policy|policies|protocol|protocols|practice|workflow|methodology|pipeline|requires|guidelines)]',
    ],
    reframes: ['so that you get ‹what›', 'before you decide'],
  },
  {
    phrases: [
      '[our (nurture|drip|outreach|sales|lead)? (sequence|cadence|nurture|drip|funnel)] !(of|number|diagram|data)',
      '[(our|the sales|the qualification) .{0,3} (sales|qualification|qualifying|vetting|intake|discovery|screening|lead|pre sales|presales|enrolment|enrollment|admissions|onboarding|approval|client acquisition|consultation|quoting|quotation|tendering|bidding|<number> step|<number> stage|three step|four step|five step|six step|seven step|multi stage|rigorous .) (process|pipeline|funnel|cycle|procedure|workflow|journey|system|stage|stages|protocol)]',
      '[(our|the new business|the sales) (crm|funnel|pipeline|lead (list|queue|database)|sales (queue|sheet|tracker|board|forecast))] !(failed|fails|runs|broke|is (green|red)|stage)',
    ],
    reframes: ['the path to ‹what they want›', 'the path to a decision'],
  },
  {
    phrases: [
      '[({go}|{move}|{advance}|{enter}|{place}|{progress}|{push}|{fall}|{sit}|{log}|{drop}) (you|your .{1,2}|it|this|straight|now)? (on|over|forward)? (into|in|to|onto|through|down) (the)? .{0,3} (of|in)? (our|the sales|the new business) .{0,1} (pipeline|funnel|crm|system|queue|database|process|cycle|sequence|cadence|books|list|workflow)]',
      '[(in|during|at|after) (the|our) (discovery|scoping|qualification|needs analysis|proposal|intake|evaluation|pre sales|presales) (phase|stage|step|session)]',
      '[{qualify} (you|your (request|enquiry|inquiry|needs|lead|project|budget|requirements|interest|company)|the (lead|opportunity|enquiry|inquiry))] !(for)',
      '[({scope}|{size}|{progress}|{close}|{qualify}|{assess}|{work}) (up|out)? (the|this|your|an) (opportunity|opportunities|deal|lead|leads)]',
      '[({hit}|{make}|{meet}|{close}|{reach}|{smash}|{exceed}) .{0,2} (my|our) .{0,2} (quota|quotas|target|targets|numbers|quarter|forecast|sales goal|sales goals)]',
      '[({route}|{assign}|{hand}|{pass}|{transfer}|{forward}|{escalate}|{refer}|{introduce}|{connect}) (you|it|this|your .{1,2}) (on|over|off|along|up)? (to|with) (the (right|relevant|appropriate|correct|next available)|our|a|one of our) .{0,2} (<sales-one>|<sales-many>|rep|reps|team|department|person|colleague|specialist|closer|advisor|adviser|consultant|agent|representative)]',
      '[(moved|progressed|advanced|upgraded) (you|your .{1,2}) (on|up|forward)? to (the (next|second|final|proposal|decision|negotiation)|stage) .{0,2} (stage|phase|step|round)?]',
      '[(marked|flagged|tagged|logged|scored|classified|categorised|categorized|identified) (you|your .{1,2}) (down)? as (a|an) .{0,2} (lead|prospect|opportunity|fit|priority|contact|account)]',
    ],
    reframes: [
      { say: '{get} you ‹what, by when›', takes: 'rest', when: ['prose'] },
      { say: '{tell} you ‹what happens next, and when›', takes: 'rest', when: ['prose'] },
      { say: 'what happens next', takes: 'rest', when: ['label'] },
    ],
  },
  {
    phrases: [
      '[our (very own|own|world famous|trademarked|patented|patent pending|unique|proprietary|signature|exclusive|bespoke|tried and tested|tried and trusted|time tested|trusted|special|secret|revolutionary|innovative|award winning|refined|in house|proven|famous|holistic|rigorous|streamlined|comprehensive|end to end|full service|<number> step|<number> point|three step|four step|five step|six step|seven step|ten step) .{0,3} <what>(process|method|system|framework|approach|formula|methodology|strategy|model|blueprint|technique|roadmap|technology|algorithm|recipe|programme|protocol)]',
    ],
    reframes: ['the <what> that took ‹client› from ‹where› to ‹where›', 'our <what>'],
  },
  {
    phrases: [
      '[(i|we) (have been|was|were|am|are|have just been) (asked|told|instructed|tasked|advised|encouraged|given your .{1,3}) (by .{1,4})? to (reach|contact|call|write|email|get|follow|drop|touch|check|ask|offer|introduce|ring|give|let you|invite|find|see|send|phone|message)]',
    ],
    reframes: [
      { say: 'I thought of you because ‹why›', takes: 'rest', when: ['prose'] },
      { say: 'you could ‹do what›', takes: 'rest' },
    ],
  },
  {
    phrases: ['^ [as (your|the|a|our) (new|dedicated|local|personal)? .{0,1} <sales-one>] (i|we|my)'],
    reframes: ['', 'for ‹whom›'],
  },
  {
    phrases: [
      '[(you|your .|your . .) (have|has|will|are|is) (now|been|be)? (now|been|be)? (assigned|passed|transferred|allocated|handed|referred|routed|added|moved) (over|on)? to (our|the|a) .{0,3} (team|desk|department|list|queue|pipeline|funnel|account|division|closer|rep|manager|specialist|stage)] .{0,2}',
    ],
    level: 'information',
    reframes: [
      { say: 'you’ll hear from ‹name› by ‹when›', takes: 'rest', when: ['prose'] },
      { say: 'with ‹what happens next, and when›', takes: 'rest', when: ['prose'] },
      { say: 'what happens next', takes: 'rest' },
    ],
  },
  {
    phrases: [
      '[(our|one of our|an|a|your|the) .{0,2} (representative|representatives|rep|reps|consultant|consultants|advisor|advisors|adviser|advisers|specialist|specialists|agent|agents|salesperson|expert|experts|coordinator|coordinators|team|department) (will|is going to|are going to) (then|now|also|soon|shortly|personally)? (be in touch|contact you|call you|ring you|phone you|email you|reach out|get back|follow up|visit you|walk you|guide you|review your|assess your|evaluate your|process your|qualify|be assigned|take you through|go through)]',
      '[({see}|{check}|{determine}|{assess}|{decide}|{establish}|{confirm}) (if|whether|that) (you|your .{1,2}) (are|is|qualify|qualifies|meet|meets|would be) (a|an|the)? .{0,2} (fit|match|candidate|qualify|criteria|prospect|client)? (for (us|our|me|my)|our|us)] .?',
      '[{put} you (straight)? (through|in touch|in contact|forward) (to|with) (our|a|one of our|the) .{0,2} (team|rep|specialist|advisor|adviser|consultant|manager|closer|department|colleague|agent|expert|sales .|desk)]',
      '[(our|the) (system|crm|records|database|dashboard) (shows|show|flagged|flags|says|tells (us|me)|indicates|has (you|flagged)|scored|assigned)] .',
      '[(a few|some|the|our|these|answer)? qualifying (questions|criteria|call|form)]',
    ],
    level: 'information',
    reframes: [
      { say: 'you’ll hear from ‹name› by ‹when›', takes: 'rest', when: ['prose'] },
      { say: 'here is what happens next: ‹what, and when›', takes: 'rest', when: ['prose'] },
      { say: 'what happens next', takes: 'rest' },
    ],
  },
  {
    phrases: [
      '[(it is|it is only|following)? (our|company|standard) (company|standard|usual|normal|internal)? (policy|practice|procedure|protocol|process|policies) (is)? to] .',
    ],
    level: 'information',
    reframes: ['so that you get ‹what›, we', 'before you decide, we'],
  },
  {
    phrases: [
      '[our (reps|salesforce|sales guys|telesales|telemarketers|deal team|sales side|commercial side|commercial colleagues|sales bods)]',
    ],
    level: 'information',
    reframes: ['‹two names›', 'the people here who know ‹what›'],
  },
  {
    phrases: [
      '[(someone|somebody|one|a colleague|a member|anyone) (in|from|on|at|over in) (the|our)? (sales|pre sales|presales|business development|admissions|new business|enrolment|enrollment|bizdev|onboarding|leasing|lettings|commercial|customer success)]',
      '(i am|i|we|calling|ringing|writing) .{0,4} (from|in|with|at|on) [(the|our) <sales-one>]',
    ],
    level: 'information',
    reframes: ['‹name›', '‹name›, who knows ‹what›'],
  },
  {
    phrases: [
      '[(once|when|as soon as|after|if) you (are|have been|get) (qualified|vetted|screened|scored|onboarded|in the (pipeline|funnel|crm))]',
    ],
    level: 'information',
    reframes: ['once you’ve decided', 'after ‹what they do next›'],
  },
  {
    phrases: [
      '[i (look after|handle|manage|cover|run|head up|own|take care of|work) (all|the|our)? .{0,2} (leads|accounts|territory|sales|patch|pipeline|new business)]',
    ],
    level: 'information',
    reframes: [
      { say: 'I’m ‹name›, and I can help with ‹what›', takes: 'rest', when: ['prose'] },
      { say: 'you can reach me, ‹name›, at ‹where›', takes: 'rest' },
    ],
  },
  {
    phrases: [
      '[our (procedures|procedure|policy|policies|rules|process|protocol|protocols|guidelines|workflow) (require|requires|dictate|dictates|mean|means|call for|calls for|state|states|says|prohibit|prohibits)] .',
      '[our process (is|involves|includes|has|consists of|combines|follows|works)] .',
    ],
    level: 'hint',
    reframes: [
      { say: 'so that you get ‹what›, ‹what we need from you›', takes: 'rest', when: ['prose'] },
      { say: 'what happens next: ‹what, and when›', takes: 'rest' },
    ],
  },
  {
    phrases: [
      '(at|on|to|in|into|reached|enter|for|is|with|your) [(the)? (next|second|third|final|first)? (stage|step|phase) .{0,2} (of|in) (our|the sales) .{0,2} (process|pipeline|funnel|cycle|procedure|workflow|journey|programme|program)]',
      '(at|on|to|in|into|reached|enter|for|is|with|your) [(the)? (next|second|third|final|first)? (stage|step|phase) (of|in) (the|our) (funnel|pipeline)]',
      '(into|through|down|in) [(the|our) (sales|marketing) funnel]',
    ],
    level: 'information',
    reframes: ['‹what happens next, and when›', '‹which step, and what it gets you›'],
  },
];
