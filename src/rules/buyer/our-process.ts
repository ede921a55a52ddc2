import { aboutOthers, negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';

export const ourProcess = rule({
  id: 'buyer/our-process',
  level: 'information',
  says: 'This is about how you sell or feel, not about what they get.',
  why: 'A reader who meets your sales team, your process or your excitement sees a sale being made. Tell them what they can do now, or what happens next.',
  forms: [
    {
      // "We're excited to announce our new template": one thing, so "lets you" agrees.
      phrases: [
        '^ [(we|i) (are|am) <glad> to (<announce>|be (announcing|launching|introducing|sharing)) (the (launch|release|arrival|opening) of)? <what>((our|my|the) .{0,3} (template|app|course|tool|feature|product|service|program|programme|guide|book|dashboard|website|site|newsletter|collection|menu|platform|plan|workshop|line|class|calendar|checklist|version|integration|line|studio|store|shop|clinic|podcast|membership|range|catalog|catalogue|planner|calculator|series))] $',
        '^ [(we|i) (are|am) <glad> to <announce> (the (launch|release|arrival|opening) of)? <what>((a|an) .{1,5})] $',
      ],
      reframes: [
        { say: '<what> lets you ‹do what›', when: ['prose'] },
        { say: 'with <what>, you can ‹do what›', when: ['prose'] },
        { say: '<what>', when: ['label'] },
      ],
    },
    {
      phrases: [
        '[(we|i) (are|am) <glad> to (<announce>|be (announcing|launching|introducing|sharing)) that]',
        '[(we|i) (are|am) <glad> to (say|let you know|tell you|inform you|confirm) (that)?] (we|our|you|your|the|all|from|starting|as)',
        '[it is with (great|much)? (pleasure|excitement|pride|joy) that (we|i) (announce|share) (that)?] (we|our|you|your|the|all)',
      ],
      reframes: ['', 'here is what changes for you:'],
    },
    {
      phrases: [
        '[(we|i) (are|am) <glad> to <announce> (the (launch|release|arrival|opening) of)?] !(that|to|us) .',
        '[(we|i) (are|am) <glad> to be (announcing|launching|introducing|sharing|unveiling)] !(that|to|us) .',
        '[(we|i) (can not|could not) (wait|be more (excited|thrilled)) to (announce|introduce|share|unveil|launch|show you|reveal)] !(that|to|us) .',
        '[(we|i) have been (working (so)? hard|hard at work|busy) (to bring you|on|building|creating)] (our|the|a|an|this|something|some|new)',
      ],
      reframes: [{ say: 'you can now ‹do what› with', when: ['prose'] }, 'take a look at'],
    },
    {
      phrases: [
        '[<who>(we|i) (are|am) <glad> to (offer|provide|give)] (you)? .',
        '[<who>(we|i) (are|am) (committed|dedicated) to (offering|providing|delivering|giving)] (you)? .',
      ],
      reframes: ['you get', '<who> offer'],
    },
    {
      phrases: [
        '[<who>(we|i) (are|am) <glad> to] (serve|support|sponsor|work|partner|carry|stock|host|help)',
        '[our (mission|goal|vision|aim|purpose|passion|promise) (here)? (at .{1,3})? is to] (help|make|give|bring|create|provide|support|offer|build|deliver|ensure)',
      ],
      reframes: ['<who:we>', 'with us you can ‹do what›; <who:we>'],
    },
    {
      phrases: [
        '^ [(here)? at .{1,3} we (understand|believe|know|recognize|realize|appreciate) that] .',
        '^ [our (philosophy|belief) is that] .',
      ],
      reframes: ['', 'you may have seen that'],
    },
    {
      phrases: [
        '[(we|i) (are|am) <glad> to (share|present) <what>(.{1,6}) with you] $',
        '[(we|i) (can not|could not) wait to (share|show) <what>(.{1,6}) with you] $',
      ],
      reframes: ['take a look at <what>', { say: 'you can now ‹do what› with <what>', when: ['prose'] }],
    },
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
      phrases: [
        '^ [(we|i) have (got)? (some)? (really|very)? (big|exciting|huge|great|amazing|thrilling|wonderful|fantastic) news (to (share|announce))? (with you|for you)?] $',
        '^ [(some)? (big|exciting|huge|amazing|thrilling) (news|announcement) (from .{1,3})?] $',
      ],
      reframes: [
        { say: 'something changes for you ‹when›', when: ['prose'] },
        { say: 'what changes for you', when: ['label'] },
        { say: 'from ‹when›, you can ‹do what›', when: ['prose'] },
      ],
    },
    {
      phrases: [
        '[(let me|allow me to|allow us to|let us) (introduce|present) (you to)?] (our|my|the|a|an)',
        '[i (wanted|would like|want) to (introduce|present) (you to)?] (our|my)',
      ],
      reframes: ['you could ‹do what› with', 'take a look at'],
    },
  ],
  // Being sent to talk to sales is an invitation: `invite/sales-meeting` and `buyer/gated` speak of it.
  unless: [quoted, negated, aboutOthers],
  except: [
    '<glad> to (share|report) (in|with|a)',
    '({tell}|{train}|{hire}|{build}|{grow}|{ask}|{lead}|{join}|{move}|{pay}) our <sales-people>',
    '<glad> to offer (my|our) (congratulations|condolences|apologies)',
  ],
  flags: {
    '[[We’re excited to announce our new invoice template]].': 'Our new invoice template lets you ‹do what›.',
    '[[We’re thrilled to introduce a pottery class for beginners]]!':
      'A pottery class for beginners lets you ‹do what›.',
    '[[We are excited to announce]] our fall schedule with three new routes.':
      'You can now ‹do what› with our fall schedule with three new routes.',
    '# [[We’re Excited to Announce Our New Menu]]': '# Our New Menu',
    '[[We’re delighted to announce that]] our studio opens in May.': 'Our studio opens in May.',
    '[[We’re pleased to offer]] free parking behind the shop.': 'You get free parking behind the shop.',
    '[[We’re proud to]] serve families in Austin.': 'We serve families in Austin.',
    '[[We can’t wait to share our spring collection with you]].': 'Take a look at our spring collection.',
    '[[We’ve been working hard to bring you]] a faster checkout.': 'You can now ‹do what› with a faster checkout.',
    '[[Our mission is to]] help clinics answer every call.': 'We help clinics answer every call.',
    '[[At Bluebird, we understand that]] moving is stressful.': 'Moving is stressful.',
    '[[One of our sales representatives will contact you within 24 hours]].':
      'You’ll hear from ‹name› within 24 hours.',
    '[[Our sales team will be in touch shortly]].': 'You’ll hear from ‹name› by ‹when›.',
    '[[Our account executives]] know the permits.': '‹two names› know the permits.',
    '[[Our proven process]] gets your floor done in spring.':
      'Our ‹number›-step process gets your floor done in spring.',
    '[[Our sales team]] can answer that.': '‹name› can answer that.',
    '[[Our sales process]] starts with a call.': 'The path to ‹what they want› starts with a call.',
    'May we [[add you to our mailing list]]?': 'May we send you ‹what, how often›?',
    '[[We have exciting news]]!': 'Something changes for you ‹when›.',
    '# [[Exciting News]]': '# What Changes for You',
  },
  passes: [
    'We’re thrilled to have you in the workshop.',
    'I’m proud of the way you finished the course.',
    'Our new invoice template lets you bill by the hour.',
    '“We’re excited to announce” opens half the mails in my inbox.',
    'The museum is pleased to announce a loan of two paintings.',
    'How does your sales process handle returns?',
    'Ana will call you on Tuesday at ten.',
    'We trained our sales team to listen first.',
    'We are not excited to announce another price rise.',
    'We process orders at our warehouse in Leeds.',
    'Our process: you send a photo, we send a price, you decide.',
  ],
  limits: [
    '“We” alone passes: whether a draft talks more of itself than of its reader is judged over the whole draft.',
    'A talk given to colleagues (“our sales team had a good year”) is marked as if a buyer read it.',
  ],
});
