import { negated, quoted } from '../../language/context.ts';
import { type Reframe, rule } from '../rule.ts';

/** What the seller has, named as theirs. */
const OURS =
  '<ours>((our|my) .{0,2} <offer> !(is|are|has|was|page|team|works|can|will|policy|and|or|performs|helps|does|saves|makes|cuts))';
const SHOW =
  '(({walk}|{take}|{guide}|{talk}|{run}) you (briefly|quickly)? through|{tell} you (more|all|a bit|a bit more|a little|a little more|something)? about|{show} you|{introduce} you to|{present}|{pitch} (you)?|{give} you (a|an) (quick|brief|short|full|guided)? (tour|overview|demo|walkthrough|rundown|presentation) of|{share} (a bit|a little|more|a bit more|a little more|some information) about|{explain}|{demo}|{demonstrate}|{go} over)';
/** Who shows it; "we’ll show you" in a how-to shows the reader’s own thing, which OURS leaves out. */
const SELLER_WILL =
  '(let (me|us)|allow (me|us) to|<seller> (can|could|will|would) (also|quickly|briefly|then)?|<seller> would (love|like) to|<seller> want to|<seller> (am|are) (happy|excited) to|(can|could|may) <seller>|(happy|love|glad|like) to|<seller> (wanted|hoped|was hoping) to)';
const WHEN = '<when>(<meeting-time>)?';
const DO =
  '(what (we|i) (do|offer|sell|can do for you|can offer you|have to offer|are about)|who we are|(ourselves|myself))';
const HEAR =
  '({hear} (more)? about|{learn} (more)? about|{find out} (more)? about|{see}|{discover}|{hear}|{find out}|{learn})';
const HELP =
  '(how (we|i|our (team|product|platform|software|company|service|program|solution|app)) (can|could|might|may|would) (help|benefit|support|serve) (you|your (business|team|company|family|organization|practice|shop))?|(what|everything) (we|our (team|product|platform|company|program)) (can|could) do for (you|your .))';

/** The seller’s matter, however it is put. */
const THEIRS = '(<our-wares>|<our-doings>|(how|why|what) our !<not-wares> .|what is .{0,2} (our|my))';
/** Words in which only the seller speaks; what he calls “the program” is then his. */
const SELLER_SAYS =
  '(so (that)? (i|we) (can|could|may|might)|(i|we) (can|could|will|would|would (love|like) to|am going to|are going to|want to|am happy to|are happy to)|let (me|us)|for (me|us) to|(can|could|may|shall) (i|we)|(chance|opportunity) to|allow (me|us) to)';

const label = (say: string): Reframe => ({ say, when: ['label'] });
const prose = (say: string): Reframe => ({ say, when: ['prose'] });
const TRIED = label('look at what you’ve tried');
const ASK = label('ask what you’d like to know');

export const hearOurPitch = rule({
  id: 'invite/hear-our-pitch',
  level: 'warning',
  says: 'This asks the reader to listen to your pitch.',
  why: 'The reader came for what they want, and here the talk turns to what you have. Look at their side first and let the offer take its place there.',
  forms: [
    // "… so I can tell you about our services": a purpose, after anything.
    {
      phrases: [
        `so (that)? <seller> (can|could|may|will|might) (quickly|briefly|also)? ${SHOW} (.{0,2}) ${OURS} ((to|with|for) <you-all>)? ${WHEN}`,
        `so (that)? you can (hear|learn|see|find out) (more)? (about)? ${OURS} ${WHEN}`,
        `and let (me|us) ${SHOW} .{0,2} ${OURS} ${WHEN}`,
      ],
      reframes: [
        'so we can look <when>? at what you’ve tried, what didn’t work, and where <ours> could fit',
        'so you can ask <when>? what you’d want to know about <ours>',
      ],
    },
    {
      phrases: [
        `so (that)? <seller> (can|could|may|will|might) (quickly|briefly|also)? ${SHOW} ${DO}`,
        `so (that)? <seller> (can|could|may|will|might) (quickly|briefly|also)? (show|tell|explain to|see) (you)? ${HELP}`,
        `so (that)? you can (hear|learn|see|find out) (more)? (about)? (${DO}|${HELP})`,
        `and let (me|us) ${SHOW} (${DO}|${HELP})`,
      ],
      reframes: [
        'so we can look at what you’ve tried, what didn’t work, and your options, ours included',
        'so you can ask ‹the question they bring›',
      ],
    },
    // "I’d love to [walk you through our program]"
    {
      phrases: [`${SELLER_WILL} [${SHOW} .{0,2} ${OURS} ${WHEN}]`],
      reframes: [
        TRIED,
        ASK,
        prose('look with you <when>? at what you’ve tried, what didn’t work, and where <ours> could fit'),
        prose('hear <when>? what you’d want from <ours>'),
      ],
    },
    {
      phrases: [`${SELLER_WILL} [${SHOW} ${DO}]`, `${SELLER_WILL} [(show|tell|explain to) you ${HELP}] $`],
      reframes: [
        TRIED,
        ASK,
        prose('hear what you’ve tried, what didn’t work, and what you want next'),
        prose('answer ‹the question they bring›'),
      ],
    },
    // "Let us show you how we can help you [cut your bills]": what they want is in the sentence already.
    {
      phrases: [
        `${SELLER_WILL} [(show|tell|explain to) you ${HELP}] !(with|by|and|or|in|on|for|at|to|the|your|if|without|as|through|this|today) .`,
      ],
      reframes: ['hear what you’ve done so far to', 'ask what it would take to'],
    },
    // "… a chance to run you through our pricing": their side comes first, and the pitch keeps its place after it.
    {
      phrases: [
        `if (i|we) [<show-you>] ${THEIRS}`,
        `!<shown-already> [<show-you>] (${THEIRS}|our !<not-wares> . !(is|was|has|will))`,
        `<to-show> !<shown-already> [({showcase}|{demonstrate}|{pitch}|{show}|{show} off|{reveal}|{unveil}|{demo}|{plug}|{introduce}|{present})] our !<not-wares> .`,
        `(<to-show>|(we|i) (am|are|will|would|can|could|going to) (be)?) !<shown-already> [<show-off>] ${THEIRS}`,
      ],
      reframes: [
        label('look at what you’ve tried and'),
        '{hear} what you’ve tried before we look at',
        '{answer} ‹the question they bring› before we look at',
      ],
    },
    {
      phrases: [
        `!<shown-already> [<show-you> how] (it|they|to .) (can|could|will|would)? (help|save|change|transform) you`,
      ],
      reframes: [
        '{hear} what you’ve tried before we look at how',
        '{answer} ‹the question they bring› before we look at how',
      ],
    },
    {
      phrases: [
        `(<to-show>|(we|i) (am|are|will|would|can|could|going to) (be)?) !<shown-already> [<show-off> (<our-wares>|our !<not-wares> .) (to|with|for) <you-all> (directly|personally|in person)?]`,
        `<to-show> [{put} <our-wares> (to|before|past|in front of) <you-all>]`,
        `<to-show> [{pitch} (to|for) (you|your .{1,2})]`,
      ],
      reframes: [
        label('hear what you’ve tried'),
        '{hear} what you’ve tried, and where ours could fit',
        '{answer} ‹the question they bring›, ours included',
      ],
    },
    {
      phrases: [
        `(for|to|attend|join us for|watch|see|at|have|get|with|about|by|and|is|as) [(a|an|the|our|some) <tour> (of|on|about|around|into|at|to|for|through)] (${THEIRS}|our !<not-wares> .)`,
      ],
      reframes: [
        label('a look at what you’ve tried and'),
        'a conversation about what you’ve tried, and then about',
        'a conversation about ‹the question they bring›, and then about',
      ],
    },
    // "Our Jim will take you through the brochure"
    {
      level: 'information',
      phrases: [
        `${SELLER_SAYS} (briefly|quickly|then|also)? [<show-off>] our !<not-wares> .`,
        `${SELLER_SAYS} (briefly|quickly|then|also)? [(<show-you>|{present}|{demonstrate}|{showcase}|{pitch}|{explain})] <my-doings> !(guide|page|tutorial)`,
        `(<seller> (can|could|will|would|am|are)?|our .{1,2} (can|will|would)|my .{1,2} (can|will|would)|let me|let us|<to-show>) .{0,1} [({walk}|{take}|{talk}|{run}|{guide}|{lead}|{show}|{tell}) <you-all> (through|round|around|about|over)?] (the|a few|some|some of the|all the|all of the)? .{0,1} (brochure|features|benefits|packages|range|deck|slides|presentation|product|catalogue|offer|showroom|price list|pricing|portfolio|sales deck|pitch deck|specials)`,
      ],
      reframes: [
        label('look at what you’ve tried and'),
        '{hear} what you’ve tried before we look at',
        '{answer} ‹the question they bring› before we look at',
      ],
    },
    // "Introducing our firm to …", in a subject line
    {
      phrases: [
        `(^|<stop>) [introducing (our|my|ourselves|myself) .{0,2} (to|at|for)] (<capitalized>|<opaque>|you|your)`,
      ],
      reframes: [label('a question for'), 'a question for'],
    },
    // "I’d love to show you how our app cuts the waiting": what it does stays, and their side comes first.
    {
      level: 'information',
      phrases: [
        `${SELLER_WILL} [(show you|tell you|explain) (exactly|just)? how] (we|our|my)`,
        '(would love to|love to|like to|happy to|excited to) [show you (exactly|just)? how] !(to)',
      ],
      reframes: [
        label('look at what you’ve tried and how'),
        '{hear} what you’ve tried before we look at how',
        '{answer} ‹the question they bring› before we look at how',
      ],
    },
    // "Come and hear about our funeral plans"
    {
      level: 'information',
      phrases: [
        `[({hear} (all|more|a bit|a little|a bit more)? (about|of)?|{find} out (all|more|everything) about|{have} a (quick|good)? (listen|look|gander|nosy|peek) (to|at|round)|{listen} to|{get} to know|{get} (a|your) (feel|taste|flavour|flavor) (for|of)|{learn} (all|everything) about|{hear} (directly|straight|first hand)? from (our|us|the) .{0,2} about)] ${THEIRS}`,
        '[{hear} (all|more|a bit|a little|a bit more)? about] our !<not-wares> .',
        `(would you like|do you want|like|want|interested|keen|curious|care|love|fancy) (to|in)? [(know|hear|learn|see|knowing|hearing|learning|find out|finding out) (a bit|a little)? (more)? (about|of)] ${THEIRS}`,
        `(({come}|{join}|{pop}|{drop}|{stop}|{swing}|{call}|{register}|{sign} up|{book}|{meet}|{attend}|{tune} in|{stick}|{stay}|{visit}|chat|session|evening|webinar|event|lunch|breakfast|meeting) .{0,5} (and|to|come|go)|invite you to|you are invited to|welcome to|(opportunity|chance) to) [({explore}|{hear}|{learn}|{see}|{discover}|{find} out) (all|more|a bit|a little)? (about)?] ${THEIRS}`,
      ],
      reframes: [
        label('look at what you’ve tried and'),
        '{look} at what you’ve tried, and then at',
        '{ask} ‹the question they bring›, and then about',
      ],
    },
    {
      level: 'information',
      phrases: [
        `[({discover}|{see}|{find out}|{learn}|{hear}) (exactly|just)? how (<capitalized>|we|i|our .{1,2}) (can|could|might|will|would) (help|benefit|support|serve|save|transform|change|improve|grow|boost|cut) (you|your .)] !(to|with|by|and|or|the|your|if|without|as|through) !(cut|get|save|make|do|grow|find|keep)`,
        `[({discover}|{see}|{find out}|{learn}|{hear}) (exactly|just)? (what|how) (<capitalized>|we|our .{1,2}) (can|could|will|would) (do|help|offer)] (for|with|your|you)`,
      ],
      reframes: [
        TRIED,
        ASK,
        prose('look at what you’ve tried, what didn’t work, and your options, ours included'),
        prose('ask ‹the question they bring›, and where we could help,'),
      ],
    },
    // "Join us to learn more about our services", "See how we can help"
    {
      level: 'information',
      phrases: [
        `(call|webinar|meeting|chat|session|visit|presentation|demo|join us|join me|meet us|event|lunch) .{0,3} [to ${HEAR} .{0,2} ${OURS}] $`,
      ],
      reframes: [
        label('to look at what you’ve tried'),
        prose('to look at what you’ve tried, what didn’t work, and where <ours> could fit'),
        prose('to answer ‹the question they bring›, with <ours> as one option'),
      ],
    },
    {
      level: 'information',
      phrases: [
        `[(hear|learn|see|discover|find out) (more)? (about)? ${HELP}] $`,
        `[(hear|learn|see|discover|find out) (more)? (about)? what (we|i) (can offer you|can do for you|have to offer|are about)] $`,
        `(to|and) [(hear|learn|find out) (more)? (about)? ${DO}] $`,
      ],
      reframes: [
        TRIED,
        ASK,
        prose('look at what you’ve tried, what didn’t work, and your options, ours included'),
        prose('see ‹what it does for someone like them›'),
      ],
    },
    {
      phrases: [
        `^ let (us|me) (tell|show) you (a bit|a little|more|a little bit|a little more)? about (us|ourselves|me|our company|our story)`,
      ],
      reframes: [label('what would you like to know?'), prose('what would you like to know about us?')],
    },
  ],
  // What is ours is told by us, so nobody else's act is silenced by its subject; pages that explain a thing are.
  unless: [quoted, negated],
  except: [
    '({have}|{take}|{get}) a (quick|good|proper|closer)? look (at|around|round)',
    'what .{0,2} you .{0,2} (like to|want to|need to) (know|hear|learn|see|understand)',
    '(nurse|doctor|midwife|teacher|ranger|warden|vet|librarian|pharmacist) (will|can) .{0,1} <show-you>',
    '(this|that|the|each|every|a|an|these|our) (guide|page|article|tutorial|book|chapter|section|video|document|post|manual|lesson|paper|leaflet|handbook|module|step|steps|readme|invoice|function|method|command|example|app|faq|report|class|script|sentence|paragraph|table|figure|map|label|sign|file) .{0,3} (<show-you>|<show-off>)',
    '(he|she|they|which|someone|nobody) .{0,3} (<show-you>|<show-off>)',
    'it (will|would|can|could|should|also|may|might|does|tries to) .{0,1} (<show-you>|<show-off>)',
    '(is|are|be|been|being|was|were) .{0,3} run through',
    '(before|after|when|while|if) (you|they|people|sellers) (<show-you>|<show-off>)',
    '(asked|told|wanted|asks|tells|expects|expected|want) (us|me|them|him|her) to (<show-you>|<show-off>)',
  ],
  unlessNearby: [
    '(whatever|whether) you (decide|choose)',
    '(what|which) .{0,2} you have (already)? tried',
    'what (did not|has not) (work|worked)',
    '(you|you will|to|and) (leave|walk away|come away) with',
  ],
  flags: {
    'I’d love to meet on Tuesday [[so I can tell you about our services]].':
      'I’d love to meet on Tuesday so we can look at what you’ve tried, what didn’t work, and where our services could fit.',
    'We’d love to [[walk you through our solution next week]].':
      'We’d love to look with you next week at what you’ve tried, what didn’t work, and where our solution could fit.',
    'Let me [[show you how we can help you]] cut your energy bill by 20%.':
      'Let me hear what you’ve done so far to cut your energy bill by 20%.',
    'Can I [[tell you a bit about what we do]]?':
      'Can I hear what you’ve tried, what didn’t work, and what you want next?',
    'Could I [[introduce you to our coaching program this week]]?':
      'Could I look with you this week at what you’ve tried, what didn’t work, and where our coaching program could fit?',
    'I’m happy to [[present our software on Thursday at 2pm]].':
      'I’m happy to look with you on Thursday at 2pm at what you’ve tried, what didn’t work, and where our software could fit.',
    'Join us for a breakfast meeting [[to learn more about our services]].':
      'Join us for a breakfast meeting to look at what you’ve tried, what didn’t work, and where our services could fit.',
    '# [[See How We Can Help]]': '# Look at What You’ve Tried',
    '[[See how we can help you]].': 'Look at what you’ve tried, what didn’t work, and your options, ours included.',
    '[[Let me tell you a little about us]].': 'What would you like to know about us?',
    'I’d love to [[show you how]] our ovens cut the baking time by a third.':
      'I’d love to hear what you’ve tried before we look at how our ovens cut the baking time by a third.',
    'Reply with a day, [[so that we can walk you through our new solar packages]].':
      'Reply with a day, so we can look at what you’ve tried, what didn’t work, and where our new solar packages could fit.',
    'Send me your number [[and let me give you a quick overview of our course]].':
      'Send me your number so we can look at what you’ve tried, what didn’t work, and where our course could fit.',
    'I’d welcome the chance to [[talk you through]] our range of stoves.':
      'I’d welcome the chance to hear what you’ve tried before we look at our range of stoves.',
    'During the webinar we’ll be [[presenting]] our new service.':
      'During the webinar we’ll be hearing what you’ve tried before we look at our new service.',
    'We’d come out to the farm and [[show you]] what our seed drills can do.':
      'We’d come out to the farm and hear what you’ve tried before we look at what our seed drills can do.',
    'Let me [[show you how]] it can help you.': 'Let me hear what you’ve tried before we look at how it can help you.',
    'Please allow us to [[present our services to your board]].':
      'Please allow us to hear what you’ve tried, and where ours could fit.',
    'Pick a date below for [[a presentation of]] our solutions.':
      'Pick a date below for a conversation about what you’ve tried, and then about our solutions.',
    'Subject: [[Introducing our firm to]] Ashdown Dairy': 'Subject: A question for Ashdown Dairy',
    'Our Jim will [[take you through]] the brochure.':
      'Our Jim will hear what you’ve tried before we look at the brochure.',
    'Come and [[hear about]] our funeral plans.': 'Come and look at what you’ve tried, and then at our funeral plans.',
    '[[Discover how Brightwell can help you]] in a half-hour session.':
      'Look at what you’ve tried, what didn’t work, and your options, ours included in a half-hour session.',
  },
  passes: [
    'We’ll walk you through it, step by step.',
    'Let me show you how to prune a pear tree.',
    'He wanted to tell us about his company for an hour.',
    'The guide shows you how the program saves a file.',
    'I won’t walk you through our program until you’ve seen your own numbers.',
    '“Let me tell you about our services” is where most readers stop.',
    'Let me show you what our client Dana changed in her kitchen.',
    'I can walk you through our program once we’ve looked at what you’ve tried.',
    'Our app can explain what each charge means.',
    'Tell us about your company.',
    'In this paper we present our approach to parsing.',
    'Let me tell you about our dog.',
    'See how we calculated your bill.',
    'This page will walk you through our price list.',
    'We wanted to show our appreciation.',
    'What would you like to know about our kitchens?',
  ],
  limits: [
    'A how-to that says “let me show you our app” to people who already use it is flagged: the words don’t say who has bought.',
    'What is sold under a name alone (“let me walk you through Ledgerly”) is missed.',
  ],
});
