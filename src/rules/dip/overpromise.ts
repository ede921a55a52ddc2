import { negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';

export const overpromise = rule({
  id: 'dip/overpromise',
  level: 'warning',
  says: 'This promises a result without the work or the wait.',
  why: 'After they buy, it will be slower and harder than this says, and they will think the fault is theirs. Say how long it takes and where it gets hard.',
  forms: [
    {
      // "You'll be fluent in no time": the clause as a whole, so that the hard part can be named.
      phrases: [
        '^ [you (will|can|could) (soon)? (be|become|feel|get) <state>(fluent in <capitalized>|fluent|confident|profitable|certified|debt free|organized|organised|fit|productive|successful|rich|wealthy|famous|independent|pain free|visible|healthy|proficient|booked out|fully booked) (<in-no-time>|overnight|<no-effort>|<self-running>)] $',
      ],
      reframes: [
        { say: 'becoming <state> takes about ‹time›; the hardest part is ‹when›.', when: ['prose', 'statement'] },
        'you can be <state> after about ‹time›',
      ],
    },
    {
      phrases: [
        '^ [you (will|can|could) (soon)? !(not|never|hardly|rarely) <do>(.{1,6}) (<in-no-time>|overnight|<no-effort>|<self-running>)] $',
        '^ [you (will|can|could) (effortlessly) <do>(.{1,6})] $',
      ],
      reframes: [
        { say: 'it takes about ‹time› to <do>; the hardest part is ‹when›.', when: ['prose', 'statement'] },
        'you can <do> after about ‹time›',
      ],
    },
    {
      // Where the words only say how fast.
      phrases: [
        '(you|your|yourself) .{0,8} [<in-no-time>]',
        '(want|ready|how|like) to .{1,6} [<in-no-time>]',
        '^ <gain-verb> .{0,8} [<in-no-time>]',
        '^ (fluent|fit|ready|organized|organised|sorted|debt free|published|certified|hired|beach ready) .{0,3} [<in-no-time>]',
        '^ .{1,4} [in (hours|days|weeks) not (days|weeks|months|years)]',
        '<gain-verb> .{0,3} (your|you|yourself) .{0,4} [overnight]',
        '^ <gain-verb> .{0,5} [overnight]',
        '(<gain-noun>|fluent|rich|wealthy|famous|profitable) [overnight]',
        '({see}|{get}|{feel}|{notice}|{enjoy}) .{0,3} <gain-noun> [(immediately|right away|instantly|straight away|from day one|on day one)]',
      ],
      reframes: ['in about ‹time›', 'after about ‹time› of ‹what kind of work›', ''],
    },
    {
      phrases: [
        '({lose} .{0,2} weight|{get} rich|{make} money|{get} fit|{get} results|{build} muscle|{learn} .{1,3}) [(fast|quick)] $',
      ],
      level: 'information',
      reframes: ['in about ‹time›', ''],
    },
    {
      // Where they say that nothing needs doing.
      phrases: [
        '(you|your|yourself) .{0,8} [<no-effort>]',
        '^ <gain-verb> .{0,8} [<no-effort>]',
        '<gain-noun> [<no-effort>]',
        '(you|your|yourself) .{0,6} [effortlessly] (in|on|with|from|across|and|while|without|as|for|to|through|using|every)',
        '(you|your|yourself) .{0,6} [effortlessly] $',
        '<gain-verb> .{1,6} [effortlessly] $',
      ],
      reframes: ['with about ‹time› of ‹what kind of work›', ''],
    },
    {
      phrases: [
        '^ [effortlessly <do>(.{1,7})] $',
        '(to|and|can|will) [effortlessly <do>(<gain-verb> (your|you|more|a|an) .{1,4})] $',
      ],
      reframes: ['<do>, with about ‹time› of work a week', '<do>'],
    },
    {
      phrases: [
        '^ [effortlessly] (<gain-verb>|plan|organize|track|send|design|turn|connect|share|craft|collect)',
        '(you (can|will|could|to)?|and|to) [effortlessly] <gain-verb>',
      ],
      level: 'information',
      reframes: [''],
    },
    {
      // Money that makes itself.
      phrases: [
        '(you|your|yourself|<gain-noun>|business|money|marketing) .{0,6} [<self-running>]',
        '^ <gain-verb> .{0,6} [<self-running>]',
      ],
      reframes: ['with about ‹time› a week', 'after about ‹time› of setup', ''],
    },
    {
      phrases: [
        '[passive income] !(tax|is|are|from|rules|loss|losses|for|means|under|activity|if)',
        '[passive income streams]',
      ],
      reframes: ['income from about ‹time› of work a week', 'a second income after about ‹time›'],
    },
    {
      phrases: [
        '[guaranteed <what>(<gain-noun>)]',
        '[(instant|overnight) <what>(results|growth|profit|profits|income|sales|leads|clients|traffic|rankings|wealth|weight loss|followers|bookings|fluency|mastery|confidence)]',
        '[effortless <what>(<gain-noun>)]',
      ],
      reframes: ['<what> like ‹a named client’s›', '<what>'],
    },
    {
      phrases: [
        '(you|your) .{0,6} [an (instant|overnight) <what>(success|hit|bestseller|expert|celebrity|millionaire|star)]',
      ],
      reframes: ['a <what> after about ‹time›', 'a <what>'],
    },
    {
      phrases: ['^ [your? (results|success|growth|profit|weight loss) (is|are)? .{0,1} guaranteed] $'],
      reframes: ['here is how it has gone for others: ‹lowest to highest›', 'here is what we can promise: ‹what›'],
    },
    {
      phrases: [
        '. (results|success|growth|income|profit|sales|weight loss) [guaranteed] !(by|to|under|in|at|for|or)',
        '. (results|success|growth|income|profit|sales|weight loss) [guaranteed] $',
      ],
      reframes: ['', '(‹lowest to highest so far›)'],
    },
    {
      phrases: ['[<who>(we|i) .{0,2} guarantee (that)? you will]'],
      reframes: ['<who> help you', '<who> work with you for about ‹time›, so you can'],
    },
    {
      phrases: ['(we|i) .{0,2} [guarantee (you)? <what>(<gain-noun>|a job|a promotion|a raise|a place)]'],
      reframes: ['work with you towards <what>', 'work with you for about ‹time› towards <what>'],
    },
    {
      phrases: [
        '[you are (absolutely|virtually|practically)? guaranteed to]',
        '[you will be guaranteed to]',
        '[success is guaranteed and you will]',
      ],
      reframes: ['we’ll help you', 'you can, with about ‹time› of work,'],
    },
    {
      phrases: [
        '<offer> (is|are) (absolutely|100%)? [guaranteed] to (<gain-verb>|help|bring|deliver|make you|give you|save you|skyrocket)',
        '^ [guaranteed] to (<gain-verb>|help|bring|deliver|make you|give you|save you)',
      ],
      reframes: ['made', 'shown, with ‹how many clients›,'],
    },
    {
      // Nothing is "a breeze" to the one who is stuck in it.
      phrases: [
        '{make} .{1,6} [<cakewalk>] !(of|from|through|blowing)',
        '(is|are|be) (now|so|suddenly|finally|always)? [<cakewalk>] !(of|from|through|off|blowing|at|that|in|on|by|against|coming|to|because|when|as|and|but)',
      ],
      level: 'information',
      reframes: ['easier after ‹which step›', 'a matter of about ‹time›'],
    },
    {
      phrases: ['[a (hassle|headache|stress|pain|effort) free <what>(.)]'],
      level: 'hint',
      reframes: ['a <what> in ‹how many› steps', 'a <what>'],
    },
    {
      phrases: ['[(hassle|headache|stress|pain|effort) free <what>(.)]'],
      level: 'hint',
      reframes: ['<what> in ‹how many› steps', '<what>'],
    },
    {
      phrases: [
        '(you|your|^ <gain-verb>|<gain-noun>|quotes|insurance) .{0,6} [without (all)? (the|any) (hassle|headache|headaches|stress|guesswork|pain)]',
      ],
      level: 'hint',
      reframes: ['in ‹how many› steps', ''],
    },
    {
      phrases: [
        '[{sit} back and (relax|enjoy)] (while|as|and (let|watch))',
        '[{sit} back] (while|as) (we|our|the|your)',
        '[(just|simply) {sit} back and relax]',
        '[{kick} back (and relax)?] (while|as) (we|our|the|your)',
      ],
      reframes: ['{give} us about ‹time› a week', '{tell} us ‹what we need to know›'],
    },
    {
      phrases: [
        '[{watch} <what>(your .{1,3}) (soar|skyrocket|explode|grow|take off|multiply|double|triple|melt away|disappear|pour in|roll in|pile up|climb)]',
        '[{watch} <what>(the (money|leads|sales|pounds|orders|bookings|clients|customers|profits|cash|results|weight|debt)) (soar|skyrocket|grow|multiply|double|roll in|pour in|fly off|drop off|melt away|come in|pile up|disappear)]',
      ],
      reframes: ['{follow} <what> over about ‹time›', '{see} what happens to <what> in ‹time›'],
    },
    {
      phrases: [
        '[({skyrocket}|{supercharge}|{explode}|{turbocharge}|10x|{rocket}|{quadruple}|{revolutionize}|{revolutionise}|{multiply} tenfold) <what>(your .{0,1} (<gain-noun>|productivity|confidence|conversions|output|energy|focus|list|audience|efficiency|performance|sales|income))]',
        '[({double}|{triple}|{quadruple}) <what>(your .{0,1} (<gain-noun>|rate|output|list|audience|bookings|salary|business|speed|productivity))]',
        '[({boost}|{increase}|{grow}|{double}|{triple}) <what>(your .{0,1} (<gain-noun>|productivity|conversions|output|list|audience|performance)) (overnight|dramatically|exponentially|massively|tenfold|by 10x)]',
      ],
      reframes: ['{raise} <what> by ‹how much, in what time›', '{build} <what> up over about ‹time›'],
    },
    {
      phrases: [
        '[({skyrocket}|{supercharge}|{explode}|{turbocharge}|10x|{revolutionize}|{revolutionise}) <what>(your .{0,1} (business|career|brand|marketing|team|workflow|store|practice|studio|website|training|learning|development team))]',
        '[{take} <what>(your .{1,3}) to (the next|another|a whole new|a new|new) (level|levels|heights)]',
      ],
      level: 'information',
      reframes: ['{take} <what> from ‹where› to ‹where›', '{develop} <what> over about ‹time›'],
    },
    {
      phrases: [
        '[({unlock}|{unleash}) your (full|true|hidden|inner)? (potential|greatness|power|genius|best self)]',
        '[{live} (the life of your dreams|your dream life|your best life)]',
      ],
      level: 'information',
      reframes: ['{make} room for ‹what they want to do›', '{start} with ‹one small thing›'],
    },
    {
      phrases: [
        '[({change}|{transform}|{revolutionize}|{revolutionise}) (your|their) (whole|entire)? (life|lives) (forever|completely|for good|overnight|for the better)?]',
        '[(make|makes|making) your dreams (come true|a reality|reality)]',
      ],
      reframes: ['{change} how you ‹do what›', '{change} ‹one thing in their week› first'],
    },
    {
      phrases: [
        '[(a|this|our|the|this free) life (changing|altering) <what>(program|programme|course|book|results|offer|opportunity|information|coaching|event|retreat|workshop|method|system|webinar|session|training|product|app|community)]',
      ],
      reframes: ['a <what> on how to ‹do what›', 'a <what> that changes ‹which part of their week›'],
    },
    {
      phrases: [
        '[never (ever)? (have to|need to)? <fret>(worry|stress|struggle|fret|panic|wonder) <over>(about|over|with) <what>(.{1,5}) (ever)? again]',
        '[never (ever)? (have to|need to) <fret>(think|worry|stress) <over>(about|over|with) <what>(.{1,5}) (ever)? again]',
      ],
      reframes: ['<fret> less <over> <what> once ‹what is in place›', '<fret> less <over> <what>'],
    },
    {
      phrases: [
        '[(the|your) (only|last) <what>(.{0,2} (course|guide|tool|planner|app|book|program|plan|template|system|diet|mattress|kit|toolkit|resource|platform|software|coach|bag|cream)) you will (ever)? need]',
        '[(the|your) (only|last) <what>(.{0,2} (course|guide|tool|planner|app|book|program|plan|template|system|diet|mattress|kit|toolkit|resource|platform|software|coach|bag|cream)) you will ever (buy|want|own|have to buy|need to buy)]',
      ],
      reframes: ['a <what> for ‹doing what›', 'a <what> that covers ‹what, and not what›'],
    },
    {
      phrases: [
        '({fix}|{solve}|{end}|{stop}|{beat}|{conquer}|{overcome}|{cure}|{get} rid of|{banish}|{eliminate}|{kick}|{break}|{heal}|{lose}) (your|that|the) .{1,4} [(once and for all|for good|forever)]',
      ],
      level: 'information',
      reframes: ['over about ‹time›', ''],
    },
    {
      phrases: [
        '<gain-verb> .{1,6} [in (just|only|as little as|as few as|under|less than) <time>((<count>|a) (day|days|week|weeks|weekend|weekends))] !(a|per|each|every|ago|of)',
      ],
      level: 'information',
      reframes: ['in <time>, with about ‹time› of work a day', 'in <time>, the hardest of them ‹which›'],
    },
    {
      phrases: [
        '[({quit}|{ditch}|{leave}|{escape}|{fire}) your (day job|corporate job|dead end job|nine to five|<number> to <number>|boss)]',
        '[({achieve}|{reach}|{gain}|{find}|{unlock}|{create}) (true|total|complete|your)? financial (freedom|independence)]',
      ],
      level: 'information',
      reframes: ['{earn} about ‹how much› a month after ‹how long›', '{cover} ‹which bill› first'],
    },
    {
      phrases: [
        '[you have (got)? (absolutely|literally)? nothing to lose]',
        '[there is (absolutely|literally)? nothing to lose]',
      ],
      level: 'information',
      reframes: ['you can ‹get out how› until ‹when›', 'what you’d give it is about ‹time or money›'],
    },
    {
      phrases: [
        '[(100%|completely|totally|absolutely|entirely) risk free] (for|to|until) .',
        '[(100%|completely|totally|absolutely|entirely) risk free] $',
        '(is|it|offer|decision|purchase|order) [risk free] $',
      ],
      level: 'information',
      reframes: ['refundable until ‹when›', 'open to a no until ‹when›'],
    },
    {
      phrases: ['[{say} (goodbye|good bye|farewell) to <what>(.{1,4}) (forever|for good|once and for all)]'],
      reframes: ['{work} on <what> over about ‹time›', '{start} with ‹one small thing› about <what>'],
    },
  ],
  // A promise made of the product ("this course will…", "our clients…") is one too, so `aboutOthers` isn't asked.
  unless: [quoted, negated],
  except: [
    'get rich quick (scheme|schemes|book|books)',
    '(money back|refund|satisfaction|price|price match|low price) .{0,2} (guarantee|guaranteed)',
    'guaranteed .{1,5} or .{0,4} (money|refund|refunded|back)',
    '(stay|stays|staying|stayed|ship|ships|shipped|shipping|run|runs|running|soak|park|parking|charge|dry) overnight',
    'not (guarantee|guaranteed|guarantees)',
    'instant (traffic|progress) (signal|indicator|bar)',
  ],
  flags: {
    '[[You’ll be fluent in no time]].': 'Becoming fluent takes about ‹time›; the hardest part is ‹when›.',
    '[[You’ll be fluent in Italian in no time]].':
      'Becoming fluent in Italian takes about ‹time›; the hardest part is ‹when›.',
    '[[You can write your first novel overnight]]!':
      'It takes about ‹time› to write your first novel; the hardest part is ‹when›.',
    'With our app, you’ll run faster [[in no time]].': 'With our app, you’ll run faster in about ‹time›.',
    'Want to learn the cello [[in no time]]?': 'Want to learn the cello in about ‹time›?',
    'Growing your list [[on autopilot]] starts here.': 'Growing your list with about ‹time› a week starts here.',
    '[Grow [[on Autopilot]]](https://example.com)': '[Grow with About ‹time› a Week](https://example.com)',
    'Can you get rich [[overnight]]?': 'Can you get rich in about ‹time›?',
    'Lose the weight [[without any effort]].': 'Lose the weight with about ‹time› of ‹what kind of work›.',
    '[[Effortlessly organize your recipes]].': 'Organize your recipes, with about ‹time› of work a week.',
    'Our course brings [[guaranteed results]] in 30 days.':
      'Our course brings results like ‹a named client’s› in 30 days.',
    '# [[Effortless Growth]] for Salons': '# Growth Like ‹a named client’s› for Salons',
    '[[We guarantee you’ll]] pass your driving test.': 'We help you pass your driving test.',
    'With this plan [[you’re guaranteed to]] pass the bar exam.': 'With this plan we’ll help you pass the bar exam.',
    '[[Your success is guaranteed]].': 'Here is how it has gone for others: ‹lowest to highest›.',
    'Our planner makes budgeting [[a breeze]].': 'Our planner makes budgeting easier after ‹which step›.',
    'Book [[a hassle-free inspection]].': 'Book an inspection in ‹how many› steps.',
    '[[Sit back and relax]] while we plant your garden.': 'Give us about ‹time› a week while we plant your garden.',
    '[[Watching your savings grow]] is fun.': 'Following your savings over about ‹time› is fun.',
    'This workbook will [[skyrocket your confidence]].':
      'This workbook will raise your confidence by ‹how much, in what time›.',
    '[[[Take Your Bakery to the Next Level]]](https://example.com)':
      '[Develop Your Bakery over About ‹time›](https://example.com)',
    'Our retreat will [[change your life forever]].': 'Our retreat will change how you ‹do what›.',
    'It is [[a life-changing program]] for new parents.': 'It is a program on how to ‹do what› for new parents.',
    '[[Never worry about invoices again]].': 'Worry less about invoices once ‹what is in place›.',
    'It’s [[the only planner you’ll ever need]].': 'It’s a planner for ‹doing what›.',
    'Fix your back pain [[once and for all]].': 'Fix your back pain over about ‹time›.',
    'Run your first 5K [[in just 30 days]].': 'Run your first 5K in 30 days, with about ‹time› of work a day.',
    '[[Quit your day job]] with our candle course.':
      'Earn about ‹how much› a month after ‹how long› with our candle course.',
    '[[You have nothing to lose]].': 'You can ‹get out how› until ‹when›.',
    'Build [[passive income]] with vending machines.':
      'Build income from about ‹time› of work a week with vending machines.',
  },
  passes: [
    'Every course comes with a 30-day money-back guarantee.',
    'Guaranteed results or your money back.',
    'Satisfaction guaranteed, or we repair it for free.',
    'Exports run overnight, so the numbers are there by eight.',
    'We ship overnight to all fifty states.',
    'There are no guaranteed results in coaching, and we won’t claim any.',
    'Learning Italian takes about two years; the hardest part is month three.',
    'You won’t be fluent in no time.',
    '“Grow your list on autopilot” is a line I stopped using.',
    'The pilot left the plane on autopilot and poured a coffee.',
    'In no time the river had risen to the bridge.',
    'She climbed the ridge effortlessly.',
    'The band was an overnight success in Japan.',
    'A light breeze came off the harbor.',
    'The function is guaranteed to run before the loop ends.',
    'The search results load instantly.',
    'This is not a get-rich-quick scheme.',
  ],
  limits: [
    'Lone words such as “seamless”, “instant” and “amazing” pass: as often as not they describe software truthfully.',
    'An income claim (“earn $5,000 a week”) passes: whether it is true is not in the words.',
    'A plane, a pension or a kitchen gadget “on autopilot” or “effortless” is marked where the sentence says “you” or “your”.',
  ],
});
