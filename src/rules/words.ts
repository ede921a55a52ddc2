import type { WordClasses } from '../language/classes.ts';

/**
 * The word classes that copy of any trade shares, beside the general ones in `language/classes.ts`. Write a phrase with
 * a class and it finds wording that nobody listed.
 */
export const TRADE_CLASSES: WordClasses = {
  // What a trade calls the hour in which it sells.
  'sales-talk':
    '((sales|discovery|strategy|clarity|breakthrough|intro|introductory|introduction|exploratory|consultation|consulting|coaching|qualification|scoping|growth|success|fit) (call|calls|chat|session|sessions|meeting|meetings|conversation|consultation)|(product|live|personalized|personalised|guided|private|software) (demo|demos|demonstration|tour)|case (evaluation|review|assessment)|sales (presentation|pitch)|consultation session|demo call)',
  talk: '(call|calls|chat|chats|meeting|meetings|demo|demos|demonstration|consultation|consultations|session|sessions|conversation|appointment|appointments|presentation|consult|walkthrough|zoom|briefing)',
  // How one gets into it.
  arrange:
    '({book}|{schedule}|{arrange}|{request}|{reserve}|{claim}|{organize}|{organise}|{set up}|{set} up|{line up}|{sign up} for|{get}|{grab}|{hop on}|{jump on}|{get on}|{join})',
  offer:
    '(product|products|service|services|solution|solutions|platform|program|programs|programme|software|app|tool|course|courses|offer|offering|package|packages|system|method|company|business|agency|firm|features)',
  // Said of a sales meeting, in front of its noun: what it costs and how it is held are facts, the rest is colour.
  'meeting-term':
    '(free|complimentary|gratis|confidential|no obligation|no cost|no charge|no strings|no strings attached|zero cost|zero obligation|obligation free|risk free|one on one|1 on 1|one to one|private|online|virtual|remote|in person|in home|on site|onsite|phone|telephone|video)',
  'meeting-colour':
    '(quick|short|brief|initial|first|friendly|informal|casual|personal|personalized|personalised|tailored|live|rapid)',
  'meeting-how': '(<meeting-term>|<meeting-colour>)',
  // Before "call" or "session" these say that it sells.
  'sales-kind':
    '(sales|discovery|strategy|strategic|clarity|breakthrough|intro|introductory|introduction|exploratory|exploration|consultation|consulting|qualification|qualifying|scoping|growth|fit|enrollment|enrolment|transformation|game plan|action plan|roadmap|demo|assessment|evaluation|design|planning|advisory)',
  'sales-meeting':
    '(<sales-kind> (session|appointment|interview|visit)|demo|demonstration|consultation|consult|consultation session|consultation appointment|case (evaluation|review|assessment)|sales (presentation|pitch)|(product|platform|software) (tour|walkthrough|presentation|overview)) !(account|app|project|site|server|environment|video|page|version|mode|data|database|store|instance|workspace|class|lesson|unit|units|day|form|room|table|copy|reel|board|flow|script|button|buttons|request|requests|link|links)',
  'talk-channel':
    '(call|phone call|video call|zoom call|teams call|zoom|zoom meeting|chat|video chat|meeting|conversation|skype call|google meet) !(us|me|our|room|rooms|link|links|notes|invite|request|center|centre|details|function|log|logs|window)',
  // "booked" tells of a meeting that stands already; "book" and "booking" invite. The second kind sells by its name, so
  // verbs that go with anything will do.
  'book-a-talk':
    '!(books|schedules|arranges|requests|reserves|organizes|sets|plans|has|booked|scheduled|arranged|requested|reserved|organized|organised|secured|hopped|jumped|planned|lined|got|had) ({book}|{schedule}|{arrange}|{request}|{reserve}|{organize}|{organise}|{set up}|{set}|setup|{line up}|{secure}|{plan}|{sign up} for|{hop on}|{hop onto}|{jump on}|{jump onto}|{get on}|{hop} into|{have})',
  'book-a-sale':
    '!(books|schedules|arranges|requests|reserves|gets|claims|joins|attends|receives|sets|has|takes|booked|scheduled|arranged|requested|reserved|organized|organised|secured|got|gotten|claimed|grabbed|joined|attended|received|took|taken|planned|registered|applied|had) ({book}|{schedule}|{arrange}|{request}|{reserve}|{organize}|{organise}|{set up}|{set}|setup|{secure}|{plan}|{get}|{claim}|{grab}|{join}|{attend}|{receive}|{have}|{sign up} for|{register} for|{apply} for|{take} advantage of)',
  'clock-time': '<number> (<stop> <number>)? (am|pm)?',
  'meeting-time':
    '((on|for)? <day> (or (on)? <day>)? (at <clock-time>)?|(on|for)? <month> <number> (at <clock-time>)?|at <clock-time> (on)? <day>?|on the <number>|sometime <day>|early next week|(any time|anytime|some time|sometime) <day>?|whenever (it)? (suits|works|is best) (for)? you|at a time that (suits|works for) you|here)',
  'meeting-place':
    '(over|on|via|by|through|using) (zoom|phone|the phone|telephone|video|video call|teams|google meet|skype|whatsapp|coffee)',
  'meeting-guest':
    '(with (me|us|!(our|a|an|one|the|your) <capitalized> !is (<capitalized> !is)?)|for (you|your (team|company|business|family|home)))',
  'seller-people':
    'with (our|a|an|one of our|the|your) .{0,2} (team|expert|experts|specialist|specialists|advisor|advisors|adviser|advisers|consultant|consultants|attorney|attorneys|lawyer|lawyers|rep|reps|representative|representatives|coach|coaches|strategist|strategists|planner|planners|designer|designers|agent|agents|professional|professionals) (of experts)?',
  // What the seller wants from the meeting: to show, and to be heard.
  'to-be-heard':
    '((so (that)? <seller>|where <seller>|and <seller>|so (that)? you|and let (us|me)) (can|could|will|would|may)?|to|and) (<seller> (can|could|will|would)?)? (quickly|briefly|also)? (({walk}|{take}|{guide}|{talk}) you through|{tell} you (more|all|a bit|a little|a bit more|a little more)? (about|how|what)|{show} you|{learn} (more)? (about|how)|{hear} (more)? (about|how)|{see} (how|what|if|whether|why)|{find out} (more)? (about|how|if|what)|{discover} (how|what|why)|{explain}|{present}|{introduce}|{demo}|{demonstrate}|{give} you (a|an) .{0,2} (tour|overview|demo|look|walkthrough) of|{go} (over|through)|{explore}|{discuss} how|{share} (how|what|more))',
  // What has a date by which it ends.
  deal: '(offer|offers|sale|sales|deal|deals|discount|discounts|promotion|promotions|promo|bonus|bonuses|coupon|enrollment|enrolment|registration|signups|sign ups|applications|doors|cart|price|prices|pricing|rate|rates|ticket sales|early bird)',
  // What there can be too few of.
  place:
    '(spot|spots|seat|seats|place|places|space|spaces|slot|slots|ticket|tickets|room|rooms|unit|units|item|items|copy|copies|pair|pairs|piece|pieces|kit|kits|licenses|licences|appointments|openings)',
  // Small things that a price is set beside.
  treat:
    '(cup of coffee|coffee|coffees|latte|lattes|cappuccino|flat white|espresso|cup of tea|pizza|pizzas|lunch|lunches|dinner|dinner out|meal out|sandwich|burger|beer|beers|pint|pints|glass of wine|pack of gum|chocolate bar|candy bar|movie ticket|cinema ticket|streaming subscription|gym membership|night out|takeaway|takeout|bottle of water|parking ticket|haircut|manicure|starbucks)',
  // What a buyer wants to know first, and a seller keeps back.
  'price-word': '(price|prices|pricing|price list|cost|costs|fees|rates|rate card)',
  // What a page trades for an address.
  handout:
    '(guide|ebook|e book|report|checklist|template|templates|workbook|worksheet|brochure|catalog|catalogue|whitepaper|white paper|case study|case studies|price list|pricing|prices|rates|rate card|cheat sheet|playbook|recording|replay|toolkit|sample|samples|recipe|recipes|plan|pdf|video|lesson|lessons|article|results|details)',
  // How a button says no.
  decline: '(no thanks|no thank you|no thx|not now|not today|not right now|maybe later|not interested|never mind)',
  // Results that take the reader's own work over time, as verbs; first of the things that hype hurries.
  'gain-verb':
    '({grow}|{build}|{earn}|{make}|{lose}|{double}|{triple}|{become}|{transform}|{boost}|{sell}|{attract}|{win}|{learn}|{master}|{speak}|{rank}|{scale}|{get}|{improve}|{change}|{heal}|{fix}|{generate}|{increase}|{fill}|{land}|{launch}|{write}|{finish}|{create}|{run}|{book}|{turn}|{go}|{start}|{reach}|{achieve}|{drop}|{clear}|{cure}|{overcome}|{recover}|{close}|{drive}|{gain}|{play}|{see}|{find}|{pass}|{manage}|{declutter}|{organize}|{organise}|{beat})',
  'gain-noun':
    '(results|result|success|growth|income|profit|profits|sales|leads|clients|customers|traffic|rankings|revenue|returns|roi|weight loss|wealth|progress|transformation|confidence|relief|recovery|fluency|mastery|bookings|savings|fame|followers|engagement)',
  'in-no-time':
    '(in no time (at all|flat)?|in next to no time|in a flash|in the blink of an eye|in a snap|in record time|faster than (you think|you can imagine|you ever thought possible|ever before)|quicker than you think|in days not (weeks|months|years)|in weeks not (months|years)|in hours not (days|weeks|months)|at the (push|press|touch|click) of a button|at lightning speed)',
  'no-effort':
    '(with (zero|no|little|minimal|virtually no|almost no|little to no|little or no) effort|without (any|much|breaking a)? (effort|sweat|hard work|heavy lifting)|without (ever)? (lifting a finger|doing a thing|doing any work|trying|even trying)|with your eyes closed|without the (hard work|grind|struggle|learning curve)|with (no|zero) (learning curve|hard work))',
  'self-running':
    '(on (autopilot|auto pilot)|while you sleep|while you are sleeping|in your sleep|on complete autopilot)',
  cakewalk:
    "(effortless|completely effortless|totally effortless|a breeze|an absolute breeze|a snap|a cinch|a doddle|a piece of cake|a walk in the park|child's play|as easy as (pie|abc|<number> <number> <number>)|easy as (pie|abc|<number> <number> <number>)|foolproof|easy peasy|plain sailing|smooth sailing)",
  // How a seller praises what it sells.
  praise:
    "(award winning|multi award winning|world class|world renowned|world leading|world's leading|world's best|industry leading|market leading|best in class|best of breed|cutting edge|bleeding edge|state of the art|top rated|top notch|top tier|first rate|unparalleled|unparallelled|unmatched|unrivaled|unrivalled|unbeatable|unsurpassed|revolutionary|groundbreaking|ground breaking|game changing|next generation|next gen|renowned|acclaimed|internationally acclaimed|critically acclaimed|prestigious|premier|superior|exceptional|outstanding|legendary|extraordinary|second to none)",
  'top-rank':
    "(leading|world's leading|nation's leading|country's leading|region's leading|area's leading|premier|foremost|most trusted|most respected|most innovative|most advanced|most powerful|most popular|most reliable|most comprehensive|fastest growing|number one|top|#1|no 1|number 1|go to|top rated|largest|world's largest|world's <number>|undisputed|best)",
  'vendor-kind':
    '(provider|supplier|platform|agency|firm|company|consultancy|studio|brand|solution|specialist|partner|manufacturer|retailer|distributor|dealer|contractor|software|app|tool|marketplace|practice|clinic|authority|name|destination|choice|producer|vendor|network|academy|program|course|experts|team|service|system|developer|broker|maker)',
  'vendor-kinds':
    '(providers|suppliers|platforms|agencies|firms|companies|consultancies|studios|brands|solutions|specialists|manufacturers|retailers|distributors|dealers|contractors|tools|authorities|names|experts|producers|vendors|makers|programs|courses)',
  // How a seller feels about its own news.
  glad: '((so|very|really|super|absolutely|beyond|truly|extremely|incredibly|more than)? (excited|thrilled|proud|delighted|pleased|happy|honored|honoured|stoked|pumped|ecstatic|overjoyed|elated|over the moon|psyched))',
  announce:
    '(announce|introduce|share|present|launch|unveil|reveal|release|bring you|roll out|debut|let you know about|tell you about|welcome you to)',
  'sales-people':
    '(sales (team|department|staff|people|reps|rep|representatives|representative|agents|agent|executives|executive|manager|managers|consultant|consultants|advisor|advisors|specialists|specialist|force|engineers|engineer|experts|office)|account (executive|executives|manager|managers)|business development (team|representative|rep|manager))',
  // Confidence: what a writer calls small, and who is named to prove it.
  making: '(record|write|draft|film|sketch|draw|paint|bake|cook|knit|design|photograph|compose|build|sew|carve)',
  stepping:
    '(click|reply|respond|send|fill|enter|add|copy|paste|follow|hit|choose|sign|drop|use|plug|select|open|create|pick|upload|book|call|register|download|type|press|tap|scan|scroll|visit|connect|install|share|start|join|schedule|contact|drag|mix|pour|apply|order|return|print|bring|attach|submit|hop|grab|swap|forward|email|text|claim|redeem|subscribe|import|enroll|enrol|complete|answer|log in|go to|head to|head over|cut)',
  settling:
    '(sit back|relax|show up|say yes|wait|enjoy|clear|decide|trust|believe|watch|turn|tell|give|put|get|keep|let)',
  learning: '(learn|master|use|understand|start|run|succeed|become|earn|afford|cook|speak|code|grow|follow)',
  novice:
    '(child|kid|toddler|grandmother|grandma|granny|grandpa|grandfather|mom|mum|beginner|novice|newbie|dummy|technophobe|caveman|amateur|year old|first timer|monkey)',
  rivals: '(competitors|competition|rivals|peers|colleagues|neighbors|neighbours|classmates|competitor)',
  // What a reader does today, in the words of "still …?" and "why aren't you …?".
  coping:
    '(using|doing|relying|paying|managing|running|handling|tracking|sending|writing|working|keeping|copying|typing|making|chasing|printing|driving|renting|juggling|entering|counting|posting|buying|cutting|hand coding|storing|sorting|wearing|sharing|ordering|booking|calling|answering|filing|mowing|cleaning)',
  doing:
    '(using|doing|testing|tracking|saving|getting|making|taking|charging|selling|sending|writing|posting|growing|building|investing|planning|asking|following|learning|working|practicing|practising|sleeping|eating|earning|seeing|publishing|measuring|advertising|automating|hiring|exercising|moving|offering)',
  losses:
    '((your|valuable|potential|new|more|precious|qualified|hard earned)? (money|time|hours|cash|energy|leads|sales|customers|clients|revenue|business|bookings|orders|members|donors|followers|subscribers|visitors|students|patients|readers|opportunities|profit|profits|income|sleep|traffic|deals|momentum|ground))',
  'sales-talk-noun':
    '(<sales-kind> (session|call|chat|meeting|conversation|interview)|(coaching|training|therapy) (session|call)|consultation|consult|consultation (session|call|appointment)|case (evaluation|review)|sales presentation|(live|personalized|private|guided) demo) !(form|forms|page|request|link|button|services|service|hours|calendar|questionnaire|template)',
  'sales-talk-nouns':
    '(<sales-kind> (sessions|calls|chats|meetings)|(coaching|training) sessions|consultations|consults|case (evaluations|reviews)|sales presentations|(live|personalized|private|guided) demos)',
  'open-to':
    '(open to|up for|interested in|ready for|worth|how about|what about|would you like|do you want|want|need|ask (us)? for|contact us for|call us for|reply for|you can have|in the mood for)',
  'seller-person':
    '(team|expert|experts|specialist|specialists|advisor|advisors|consultant|consultants|rep|reps|representative|representatives|strategist|strategists|sales team|executive|manager)',
  // People as a test of character has them.
  fitting:
    '(people|buyers|investors|students|applicants|entrepreneurs|professionals|owners|founders|leaders|players|athletes|writers|artists|clients|candidates|individuals|learners|creators|sellers|marketers|traders|runners|women|men|parents|couples|agents|coaches)',
  doers:
    '(action takers|go getters|winners|doers|high achievers|self starters|overachievers|serious people|top performers|champions)',
  shirkers:
    '(faint of heart|faint hearted|quitters|tire kickers|tyre kickers|time wasters|excuse makers|freebie seekers|freebie hunters|whiners|complainers|slackers|procrastinators|wannabes|weak|lazy|dabblers|bargain hunters|excuses people)',
  // "15 minutes", "a few minutes", "half an hour": time that is asked for.
  'some-time':
    '(<count> (to|or)? <count>? (minute|minutes|min|mins)|half an hour|an hour|a (quick|spare)? (minute|moment|second|sec)|some time|a bit of time|a little time|a few (quick|spare)? minutes)',
  crowd:
    '((tens|hundreds) of thousands of|thousands upon thousands of|thousands of|many thousands of|hundreds of|many hundreds of|millions of|dozens of|scores of|plenty of|lots of|tons of|loads of|countless|numerous|so many|1000s of|100s of|a growing number of|an army of|a long list of)',
  customers:
    '(customers|clients|users|students|members|subscribers|homeowners|guests|patients|owners|buyers|families|couples|businesses|companies|teams|developers|creators|founders|entrepreneurs|freelancers|coaches|agencies|brands|marketers|teachers|professionals|readers|learners|parents|startups|organizations|organisations|nonprofits|shoppers|sellers|runners|gardeners|travelers|travellers|authors|bloggers|leaders|managers|fans|women|men|participants|graduates|donors|restaurants|shops|stores|schools|clinics|designers|merchants|engineers|pros)',
  pleased:
    '((very|super|truly|extremely)? (happy|satisfied|delighted|loyal|thrilled|grateful|raving|successful|well satisfied|contented|content|pleased|like minded|smart|savvy|ecstatic))',
  // What copy tells the reader to do at once.
  'now-verb':
    '(order|buy|call|contact|join|enroll|enrol|register|subscribe|upgrade|book|reserve|donate|shop|sign up|sign on|get started|get yours|get your|grab yours|grab your|grab one|claim|secure|invest)',
  // Shouted in front of a number that is running out.
  shout:
    '(hurry up|hurry|act now|act fast|order now|order soon|buy now|be quick|quick|do not wait|do not miss out|move fast)',
  // A number that somebody counted.
  exactly: '(<number>|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)',
  // What a mail tool tells its user about a reader.
  noticing:
    '((i|we) (can|could|did|just|also|happened to|have)? (also)? (see|saw|notice|noticed|noticing|spotted|seen)|(noticed|saw|noticing|spotted|seeing|see))',
  looked:
    '(opened|clicked|clicked on|visited|viewed|browsed|watched|downloaded|checked out|looked at|been looking|been on|been browsing|been checking|been reading|been viewing|been visiting|landed on|stopped by|scrolled|logged in|abandoned|read my|read our|read the)',
  seen: '(email|emails|mail|message|messages|newsletter|page|pages|site|website|link|links|proposal|quote|offer|pricing|shop|store|cart|listing|video|guide|deck|webinar|post|profile|brochure|demo|ad)',
  opening: '(shop|store|cafe|office|restaurant|studio|bakery|branch|gallery|practice|location|clinic)',
  // What was sent earlier and is asked about now.
  'sent-thing':
    '((the|my|our|this|that|your|these|those) .{0,2} (proposal|quote|estimate|offer|email|message|note|invoice|contract|agreement|plan|brief|deck|slides|sample|samples|draft|drafts|design|designs|mockup|mockups|guide|report|video|recording|link|document|documents|application|booking|order|cart|trial|demo|invitation|invite|survey|form|pricing|price list|numbers|figures|course|program|membership|enrollment|question|questions|idea|outline|application|photos|file|files|attachment|paperwork|details|information|materials|brochure|catalog|catalogue|package|options|suggestion|suggestions|webinar|workshop|call|conversation|meeting|chat))',
  sent: '((i|we) (have)? (sent|shared|emailed|mailed|forwarded|made|wrote|put together|prepared|left|gave) (you|over|across|to you)? (over|across)? (on <weekday>|last <weekday>|yesterday|last week|last month|earlier|this week|the other day|a week ago|two weeks ago|a few days ago|in <month>|on <month> <number>)?|from <day>|from (last|the other) .|below|above|attached)',
  // What an apologizing writer is sorry for: the asking itself. A late delivery or an error deserves its apology.
  bothering:
    '({bother}|{bug}|{disturb}|{pester}|{chase}|{nag}|{interrupt}|{intrude}|{email}|{message}|{write}|{text}|{ping}|{call}|{contact}|{reach} out|{follow} up|{nudge}|{hassle}|{harass}|{trouble}|{badger}|{keep} .|{pop} up|{land} in your inbox|{clog} .|{be} (a|such a) (pain|pest|bother|nuisance|nag)|{be} (pushy|annoying|persistent|a burden))',
  'bothering-you':
    '<bothering> (you|your inbox|up)? (again|once more|yet again|with (this|another email|another message|one more email)|so (much|often|soon)|about this|with this|on this|like this|out of the blue|a (second|third) time|on a <weekday>|on the weekend|in your inbox)?',
  sorry:
    '(((so|very|really|again|i am|i am so|i am really|i am very)? sorry|(my|our|many|sincere)? (apologies|apology)|(i|we) (really|do|sincerely)? apologize|(i|we) (really|do|sincerely)? apologise|(please)? (forgive|excuse|pardon) (me|us)))',
  pest: '(pushy|annoying|a pest|a pain|a bother|a nuisance|a nag|a burden|a stalker|spammy|salesy|that person|a broken record|too much)',
  // What a visitor pays with where there is no price.
  'give-details':
    '(({fill in}|{fill out}|{complete}|{submit}|{fill}) (the|this|our|a|your) .{0,2} (form|questionnaire|survey|application) (in|out)?|({enter}|{leave}|{drop}|{give us}|{share}|{submit}|{provide}|{type in}|{pop in}) (your|you) (work|business|best|name and)? (email|e mail|email address|name|details|contact details|information|info|phone number|number) (address|and .{1,3})?)',
  // A turn in a correspondence.
  letter:
    '(email|emails|mail|mails|message|messages|note|notes|call|calls|voicemail|voicemails|letter|letters|proposal|quote|text|texts|follow up|follow ups|reminder|reminders|attempt|attempts|offer)',
  nth: '(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th)',
  // What a yes shouldn't cost.
  paperwork:
    '(application form|application|intake form|questionnaire|survey|order form|enrollment form|enrolment form|registration form|intake questionnaire|paperwork|forms|assessment form|onboarding form|consent form|agreement form|booking form|request form|discovery form|briefing form)',
  // Verbs of coming back with nothing: "checking in", "circle back".
  'checking-in':
    '({check} (back)? in|{check} back|{check} up|{circle} back|{touch} base|{follow} up|{reach} back out|{reach} out again|{loop} back|{bump} (this|my|that) (up|back up|email|message|note|to the top of your inbox|up in your inbox|back to the top of your inbox)?|{float} this (back)? (up|to the top of your inbox)?|{resurface} this|{ping} you (again)?|{nudge} (you|this)|{pop} back (in|into your inbox)|{revive} this thread|{resend} this)',
  'only-to': '(i am|we are|i was|just|only|simply|quickly|quick)',
  'wanted-to':
    '((i|we) (just|only|simply|really|quickly)? (wanted|want|would like|thought i would|figured i would|thought we would|hoped|need|am writing|are writing|am reaching out|are reaching out)|just (wanted|wanting)|wanted|just reaching out|just writing|reaching out|dropping (by|in)|popping in|hopping in) (just|quickly)? to (just|quickly)?',
  // Who a seller's people are by trade, one or many.
  'skilled-people':
    '(team|staff|crew|experts|specialists|advisors|advisers|consultants|attorneys|lawyers|agents|coaches|planners|designers|professionals|technicians|engineers|developers|instructors|teachers|tutors|chefs|stylists|therapists|plumbers|electricians|writers|trainers|doctors|dentists|nurses|surveyors|builders|gardeners|movers|cleaners|mechanics|installers|accountants|guides|translators)',
  document:
    '((the|this|your|our|a|an|one|each) .{0,3} (agreement|contract|form|forms|copy|copies|document|documents|proposal|letter|quote|order|waiver|page|pages|paperwork|check|cheque))',
  // How a writer comes back with nothing: said outright, or as reaching out to see.
  'coming-back':
    '(<only-to> (just|only|simply|quickly|also|still)? (checking (back)? in|checking back|checking up|circling back|touching base|following up|looping back|reaching back out|reaching out again|bumping (this|my .|that) (up|back up)?|floating this|resurfacing this|pinging you|nudging you|popping back in|giving this a (bump|nudge))|<wanted-to> <checking-in>|(i|we) (thought|figured) (i|we) would (just)? <checking-in>|(let me|allow me to) (just|quickly)? <checking-in>|(checking (back)? in|circling back|touching base|following up|looping back|bumping this|floating this))',
  'reaching-out':
    '<only-to>? (just|only)? (reaching out|writing|emailing|dropping (you)? a (quick)? (line|note)|popping in|messaging) (again|once more|quickly|today)?',
  'to-see-nothing':
    '(to|and) (see|ask|find out|check|hear|make sure|know|learn) (if|whether|how|what|that|where) (you (have|had|might have|may have|have had|did have|got|have got) (got|had)? (any|a|some|the|further|more|time)? (other|more|further|new|initial|chance|moment|time|opportunity)? (questions|question|thoughts|feedback|concerns|comments|updates|news|to (look|read|review|think|see|decide|consider|check)) .{0,4}|(you are|this is|it is|that is|you would be|you might be) (still)? (interested|a priority|of interest|relevant|open to|ready|on your radar|something you|considering|thinking|looking) .{0,5}|(things|everything|it|this|that|you|all) (is|are|were|was) (going|coming along|doing|progressing|getting on|getting along|landing) .{0,4}|(you|we|things|this) (are|is|stand|stands|landed|land|think|thought|decided|got|received|saw|read) .{0,4})',
  'one-more-time':
    '(again|once|with you|once more|one more time|quickly|here|real quick|one last time|a final time|up|to the top of your inbox|in your inbox|back|today|this week|after the weekend|as promised)',
  matter: '((the|your|our) .{1,3} $|(the|your|our) .)',
};
