import { aboutOthers, negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';
import { namedMeetings } from './sales-meeting-named.ts';
import {
  ANY,
  asked,
  CONVERSATION,
  ELSE,
  END,
  FACTS,
  FREE,
  I_WOULD_LOVE,
  invitation,
  LEARN,
  LEAVES,
  LONG,
  label,
  MEETING,
  MORE,
  NEXT_VERB,
  OURS,
  OWN,
  PAID_HOW,
  PRODUCT,
  prose,
  SALE,
  TALK,
  THROUGH,
  TOPIC,
  TRIED,
  told,
  WANTED,
  WHEN,
  WHOSE,
} from './sales-meeting-parts.ts';

export const salesMeeting = rule({
  id: 'invite/sales-meeting',
  level: 'warning',
  says: 'This invites the reader to be sold to.',
  why: 'People who were eager a minute ago go quiet when the next step is a sales meeting. Invite them to look at their own question instead, and say what they leave with whatever they decide.',
  forms: [
    // "I’d love to hop on a call so I can walk you through our program": the wish turns into a question.
    {
      phrases: invitation(ANY, `<to-be-heard> .{0,2} ${OURS} $`).map((phrase) => `${I_WOULD_LOVE} ${phrase}`),
      reframes: [
        prose(`could we use ${MEETING} to look at ${TRIED}, <ours> included?`),
        prose(
          `could we use ${MEETING} so that, whatever you decide about <ours>, you leave with ‹what they’ll understand›?`,
        ),
        LEARN,
      ],
    },
    // "Book a demo of our platform": what is sold is named.
    {
      phrases: [
        ...invitation(ANY, `<to-be-heard> .{0,2} ${OURS} $`),
        `<book-a-sale> ${WHOSE} ${ANY} ${SALE} of ${OURS} ${FACTS} ${END}`,
        `<book-a-talk> ${WHOSE} ${ANY} ${TALK} of ${OURS} ${FACTS} ${END}`,
      ],
      reframes: [
        THROUGH,
        LEARN,
        asked(`{use} ${MEETING} to look at ${TRIED}, <ours> included`),
        told(`{book} ${MEETING} about ${TRIED}, <ours> included`),
        prose(`{book} ${MEETING} ${LEAVES}`),
      ],
    },
    // "Schedule a call to see how we can help": what the seller wants goes, and that the offer will come up is said.
    {
      phrases: [
        ...invitation(ANY, '<to-be-heard> .{0,8} .{0,8} $'),
        `<book-a-sale> ${WHOSE} ${ANY} ${SALE} of ${PRODUCT} ${FACTS} ${END}`,
      ],
      reframes: [
        THROUGH,
        LEARN,
        asked(`{use} ${MEETING} to look at ${TRIED}, ours included`),
        told(`{book} ${MEETING} about ${TRIED}, ours included`),
        prose(`{book} ${MEETING} ${LEAVES}`),
      ],
    },
    // "Get a free consultation to discuss your case": what the reader wants stays.
    {
      phrases: [
        ...invitation(ANY, TOPIC),
        `<book-a-sale> ${WHOSE} ${ANY} ${SALE} ${FACTS} (about|on) <topic>(your .{1,5} .{0,3}) $`,
      ],
      reframes: [
        THROUGH,
        LEARN,
        prose(`{book} ${MEETING} about <topic>, what you’ve tried so far, and your options`),
        prose(`{book} ${MEETING} about <topic> ${LEAVES}`),
      ],
    },
    // The sentence goes on in its own way: words that anything can follow.
    {
      phrases: invitation(ANY, '').map((phrase) => `[${phrase}] (and|or|but)`),
      reframes: [
        THROUGH,
        prose(`{book} ${MEETING} about <mine:your> options`),
        prose(`{book} ${MEETING} on ‹the question they bring›`),
      ],
    },
    {
      phrases: [
        ...invitation(ANY, '').map((phrase) => `[${phrase}] (${MORE}|to)`),
        // A talk may be with anyone ("schedule a meeting with your manager"); a demo is the seller's.
        `[<book-a-sale> ${WHOSE} ${ANY} ${SALE} ${FACTS}] (with|on)`,
      ],
      reframes: [
        THROUGH,
        LEARN,
        prose(`{book} ${MEETING} about what you’ve tried and your options`),
        prose(`{book} ${MEETING} on ‹the question they bring›`),
      ],
    },
    // "Book a 30-minute call."
    {
      phrases: invitation(LONG, END),
      reframes: [label('<how> talk about <mine:your> options'), LEARN, ...CONVERSATION],
    },
    {
      phrases: invitation(FREE, END),
      reframes: [label('{talk} through <mine:your> options for <free>'), LEARN, ...CONVERSATION],
    },
    { phrases: invitation(ELSE, END), reframes: [THROUGH, LEARN, ...CONVERSATION] },
    // The meeting without its verb: "free consultation", "open to a quick demo?"
    {
      level: 'information',
      phrases: [
        `^ ${FREE} ${OWN} ${OWN} <sales-talk-noun> $`,
        `^ <how>((complimentary|no obligation|no cost) <meeting-how>? <meeting-how>?) ${OWN} <sales-talk-noun> $`,
      ],
      reframes: [
        label('talk through <mine:your> options for <free>'),
        label('<how> talk about your options'),
        label('<how> look at what you’ve tried'),
        prose(`<how> conversation about ${TRIED}`),
        '<how> conversation that leaves you with ‹what they’ll understand›',
      ],
    },
    {
      level: 'information',
      phrases: [
        `[${PAID_HOW} ${OWN} ${OWN} <sales-talk-noun> ${FACTS}] (${NEXT_VERB})`,
        `[${PAID_HOW} ${OWN} <sales-talk-noun> ${FACTS}] (${MORE}|and|or|but|to)`,
      ],
      reframes: [
        label('<how> talk about your options'),
        label('<how> look at what you’ve tried'),
        prose('<how> conversation <facts>? about what you’ve tried and your options'),
        prose('<how> conversation <facts>? on ‹the question they bring›'),
      ],
    },
    {
      level: 'information',
      phrases: [`${PAID_HOW} ${OWN} ${OWN} <sales-talk-noun> ${FACTS} ${END}`],
      reframes: [
        label('<how> talk about your options'),
        label('<how> look at what you’ve tried'),
        prose(`<how> conversation <facts>? about ${TRIED}`),
        prose(`<how> conversation <facts>? ${LEAVES}`),
      ],
    },
    {
      level: 'information',
      phrases: [`${PAID_HOW} ${OWN} <sales-talk-nouns> ${FACTS} ${END}`],
      reframes: [
        label('<how> talks about your options'),
        label('<how> looks at what you’ve tried'),
        prose(`<how> conversations <facts>? about ${TRIED}`),
        prose('<how> conversations <facts>? that leave you with ‹what they’ll understand› whatever you decide'),
      ],
    },
    {
      level: 'information',
      phrases: WANTED.flatMap((ending) => [
        `(<open-to>|fancy|keen on|like) [(a|an|my|our|your|our) ${ANY} ${SALE} ${FACTS} ${ending}]`,
        `(<open-to>|fancy|keen on|like) [(a|an|my|our|your|our) ${ANY} <sales-kind> <channel>(<talk-channel>) ${FACTS} ${ending}]`,
      ]),
      reframes: [
        label('a <how>? talk about your options'),
        label('a <how>? look at what you’ve tried'),
        prose(`${MEETING} about ${TRIED}, ours included`),
        prose(`${MEETING} ${LEAVES}`),
      ],
    },
    ...namedMeetings,
    // "Talk to our sales team": whoever sells is still the one who answers.
    {
      level: 'information',
      phrases: [
        `(^|<stop>|or|and|now|today|to) [({talk}|{speak}|{chat}|{meet}|{consult}) (directly|personally|privately|in person|today|now)? (to|with) (a|an|our|one of our|your) (!(to|the|a|of) .)? (!(to|the|a|of) .)? <pitch-person> ${WHEN}] !(about|who|that|to|in|of|if|before|when|at (the|your))`,
        `({talk}|{speak}|{chat}|{meet}) (to|with) (sales|our sales team|our sales .|a sales . !(of|in)|one of our (sales|product)? <seller-person>|our (sales|product)? <seller-person>) ${WHEN} !(about|who|that|to)`,
        `({talk}|{speak}|{chat}) (to|with) (a|an) (sales|product|solutions|account) <seller-person> ${WHEN} !(about|who|that)`,
        '{contact} (our|the) sales (team|department|people|staff) !(for|about|and|or)',
      ],
      reframes: [
        label('{talk} through your options with us'),
        LEARN,
        prose(`{look} with us <when>? at ${TRIED}`),
        prose('{ask} us <when>? ‹the question they bring›'),
      ],
    },
    {
      level: 'hint',
      phrases: [
        '[let us (talk|chat|connect|meet|have a chat|have a conversation)] $',
        '[let us (talk|chat|connect|meet)] (on|over)? <loose-time> $',
      ],
      reframes: [
        label('talk through your options'),
        label('learn what didn’t work and why'),
        prose(`let’s look at ${TRIED}`),
        prose('let’s take ‹the question they bring› together'),
      ],
    },
  ],
  except: [
    '(call|calls) to (the|a|an) .{0,2} (function|method|endpoint|api|service)',
    // Among colleagues: the meeting is on the calendar already.
    '(the|our|this|that|next|last) (<weekday>|weekly|monthly|daily|quarterly|morning|annual) .{0,1} (sales)? (meeting|meetings|call|calls)',
    '({move}|{reschedule}|{postpone}|{cancel}|{miss}|{skip}) (the|our|this|that) .{0,2} (meeting|call)',
  ],
  unless: [quoted, negated, aboutOthers],
  unlessNearby: [
    '(whatever|whether) (you|it is you) (decide|choose|do)',
    '(even if|if|whether or not|whether) you (decide|choose|do not|never|end up|go ahead|hire|buy|join) .{0,6} (you will|you still|yours|leave|keep|have|get|know|understand)',
    '(you|you will|to|and) (leave|leaves|walk away|come away|go away|go home|walk out|finish) with',
    'leaves you with',
    '(yours to keep|regardless of what you decide|either way you|no matter what you decide)',
    '(what|which|anything) .{0,3} (you have|you) (already)? tried',
    'what (did not|has not|is not) (work|worked|working)',
  ],
  flags: {
    '[[I’d love to hop on a 15-minute call on Tuesday so I can walk you through our program]].':
      'Could we use a 15-minute call on Tuesday to look at what you’ve tried, what didn’t work, and your options, our program included?',
    'Could we [[schedule a 15-minute discovery call on Tuesday]]?':
      'Could we use a 15-minute call on Tuesday to look at what you’ve tried, what didn’t work, and your options?',
    '# [[Book Your Free Strategy Session]]': '# Talk Through Your Options for Free',
    '[[[Request a demo]]](https://example.com)': '[Talk through your options](https://example.com)',
    '[[[Book a 30-minute call]]](https://example.com)': '[30-minute talk about your options](https://example.com)',
    '[[[Claim my free consultation]]](https://example.com)': '[Talk through my options for free](https://example.com)',
    '[[Schedule your free strategy session today]].':
      'Book a free conversation today about what you’ve tried, what didn’t work, and your options.',
    '[[Get a free, no-obligation consultation with one of our advisors]].':
      'Book a free, no-obligation conversation about what you’ve tried, what didn’t work, and your options.',
    '[[Book a demo to see how we can help your bakery]].':
      'Book a conversation about what you’ve tried, what didn’t work, and your options, ours included.',
    '[[Schedule a consultation to discuss your roof]].':
      'Book a conversation about your roof, what you’ve tried so far, and your options.',
    '[[Book a demo of our platform over Zoom on Thursday at 3pm]].':
      'Book a conversation over Zoom on Thursday at 3pm about what you’ve tried, what didn’t work, and your options, our platform included.',
    '[[Booking a demo]] is easy.':
      'Booking a conversation about what you’ve tried, what didn’t work, and your options is easy.',
    'After [[scheduling a free intro call with Priya]], you’ll get a reminder.':
      'After booking a free call with Priya about what you’ve tried, what didn’t work, and your options, you’ll get a reminder.',
    'Reply to this email or [[book a quick call]].':
      'Reply to this email or book a quick call about what you’ve tried, what didn’t work, and your options.',
    'Simply [[book a call]] using the link below.':
      'Simply book a call about what you’ve tried and your options using the link below.',
    'Our first-time clients get [[free consultations]].':
      'Our first-time clients get free conversations about what you’ve tried, what didn’t work, and your options.',
    'Would you be open to [[a 10-minute demo]]?':
      'Would you be open to a 10-minute conversation about what you’ve tried, what didn’t work, and your options, ours included?',
    'We’ll answer by Monday; a [[free consultation]] is included.':
      'We’ll answer by Monday; a free conversation about what you’ve tried and your options is included.',
    '[[Speak with one of our specialists today]].':
      'Look with us today at what you’ve tried, what didn’t work, and your options.',
    '[[Let’s talk]]!': 'Let’s look at what you’ve tried, what didn’t work, and your options.',
    '[[[Schedule a free review call]]](https://example.com)':
      '[Talk through your options for free](https://example.com)',
    'To [[schedule a consultation]], call us by noon.':
      'To book a conversation about what you’ve tried, what didn’t work, and your options, call us by noon.',
    '[[Schedule a free 30-minute call with Tomas]] and get an answer the same day.':
      'Book a free 30-minute call with Tomas about your options and get an answer the same day.',
    'Next step: [[a 30-minute discovery call with Ines]].':
      'Next step: a 30-minute conversation with Ines about what you’ve tried and your options.',
    'I have two places left for [[free discovery sessions]] in March.':
      'I have two places left for free conversations about what you’ve tried and your options in March.',
    'Subject: [[Demo on Wednesday]]?':
      'Subject: Could we look on Wednesday at what you’ve tried, what didn’t work, and your options?',
    'To get started, [[apply for a breakthrough call]].':
      'To get started, book a conversation about what you’ve tried and your options.',
    '[[Pop in for a free colour consultation]].': 'Have a free conversation about what you’ve tried and your options.',
    'I’d love to [[give you a quick demo of the till]] whenever you like.':
      'I’d love to look with you at what you’ve tried and your options whenever you like.',
    '[[Someone from sales]] will ring you.': 'Someone who can answer ‹the question they bring› will ring you.',
  },
  passes: [
    'Can we move the Tuesday sales meeting to 4 p.m.?',
    'Book a call and leave with a list of what your garden needs, whatever you decide.',
    'Could we use a 15-minute call on Tuesday to look at what you’ve tried?',
    'This isn’t a sales call, and you won’t be asked to book a demo.',
    '“Book a demo” buttons scare people off.',
    'Stop saying “schedule a call” to people who only asked for a price.',
    'Book a table for two and we’ll keep the window seat.',
    'Your session is booked for Tuesday.',
    'She asked her lawyer to schedule a meeting with the landlord.',
    'We schedule a meeting with each supplier every spring.',
    'Set up a demo account in two minutes.',
    'We help agencies book more demos.',
    'Schedule a call about your tax letter and bring the letter.',
    'Schedule a call to the render function on the next tick.',
    '> Book a demo today',
    'Free consultations ended when the county cut the budget.',
    'The blacksmith gives a demonstration every Sunday.',
    'Your appointment with one of our nurses is on Monday at nine.',
    'After your free assessment you’ll get a plan in writing.',
    'The demo account expires after fourteen days.',
  ],
  limits: [
    'A meeting that is itself the service (a therapist’s “book an online consultation”) is flagged.',
    'Meetings of others after a bare plural (“clinics schedule a consultation”) are taken for an invitation.',
    'What the reader leaves with is seen in the same or a neighbouring sentence of the paragraph, not further away.',
  ],
});
