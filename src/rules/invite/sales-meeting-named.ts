import type { Form } from '../rule.ts';
import {
  ANY,
  FACTS,
  FREE,
  LEARN,
  label,
  MEETING,
  NAMED,
  NO_PAST,
  OURS,
  OWN,
  prose,
  SALE,
  THROUGH,
  TRIED,
  WHOSE,
} from './sales-meeting-parts.ts';

/** The forms of `invite/sales-meeting` whose meeting sells by its name, or that lead into one by any other verb. */
export const namedMeetings: readonly Form[] = [
  // A meeting that sells by its very name, in any sentence: "Next step: a 30-minute discovery call with me"
  {
    level: 'information',
    phrases: [
      `(^|<stop>|!<met-already> .) [(a|an|one|another|your <at-no-cost>) ${ANY} ${OWN} <pitch-meeting> ${FACTS}] ${NO_PAST}`,
      `(^|<stop>|!<met-already> .) [(a|an|your|our) <how>(<meeting-how>? <meeting-how>? <at-no-cost> <meeting-how>?) ${OWN} ${OWN} <free-look> (call|session|appointment|meeting)? ${FACTS}] ${NO_PAST}`,
      `(^|<stop>|!<met-already> .) [(a|an|your|our) <how>(<meeting-how>? (<at-no-cost>|no pressure|zero pressure|no hard sell) <meeting-how>? <duration>?) ${OWN} (chat|call|meeting|conversation|appointment|natter|consult) ${FACTS}] ${NO_PAST} !(about|on|with|that|which|to|over)`,
      `(when|shall we|can we|could we|should we|let us) .{0,4} [(a|the|our|your|that) ${ANY} ${OWN} (demo|demonstration|consultation|<pitch-meeting>) ${FACTS}] !(account|for the)`,
      `<offered-a-sale> [(a|an|your|our|the) ${ANY} ${SALE} ${FACTS}] ${NO_PAST}`,
      `<offered-a-sale> [(a|an|your|our|the) ${ANY} ${OWN} <pitch-meeting> ${FACTS}] ${NO_PAST}`,
      `(in|during|over|on|with|at) [(a|an) <how>((<meeting-how>)? <duration> <meeting-how>?) (demo|demonstration|<pitch-meeting>) ${FACTS}] ${NO_PAST}`,
      `for [(a|an|your) <how>(<meeting-how> <meeting-how>?) ${OWN} (consultation|demo|demonstration|presentation|sales chat|<pitch-meeting>) ${FACTS}] ${NO_PAST}`,
      `(would|will|could|might|is|does) [(a|an) ${ANY} ${SALE} ${FACTS}] (help|be .{0,2} (useful|helpful|of interest|good|worth|worthwhile|of use|handy)|suit|work|make sense|interest you|appeal|useful|of interest)`,
      `[(a|an|our|the|your) ${ANY} ${SALE} ${FACTS}] (costs nothing|costs you nothing|is (free|on us|on the house|complimentary|without obligation))`,
      `(^|<stop>|!<met-already> .) [(a|an|your) <how>(<meeting-how>? <duration>? <meeting-how>?) <channel>(chat|call|meeting|appointment|conversation|slot|session|catch up|visit|callback|word) with (our|one of our|a sales) .{0,2} <pitch-person>]`,
      `(<open-to>|fancy|suggest|propose|recommend|thought about|thought of|thinking of|considered|doing|having) (doing|having|trying|booking)? [(a|an|our|your) ${ANY} ${OWN} <pitch-meeting> ${FACTS}]`,
    ],
    reframes: NAMED,
  },
  {
    level: 'information',
    phrases: [
      `(^|<stop>|for|and|offer|offering|of|our) [<how>(<meeting-how>? <meeting-how>?) <pitch-meetings> ${FACTS}] ${NO_PAST}`,
    ],
    reframes: [
      label('<how>? talks about your options'),
      prose('<how>? conversations <facts>? about what you’ve tried and your options'),
      prose('<how>? conversations <facts>? on ‹the question they bring›'),
    ],
  },
  {
    level: 'information',
    phrases: [
      '(^|<stop>) [<how>((quick|short|brief|free|live|product|<duration>)?) (demo|demonstration|walkthrough|presentation|consultation|<pitch-meeting>) <when>(<loose-time>)] $',
    ],
    reframes: [
      label('look at what you’ve tried <when>'),
      THROUGH,
      prose(`could we look <when> at ${TRIED}`),
      prose('what would you like to have understood <when>'),
    ],
  },
  // "Do a strategy call", "choose a slot for a needs-analysis meeting"
  {
    phrases: [
      `!<shown-already> [({do}|{try}|{have}|{see}|{watch}|{choose}|{pick}|{select}|{grab}|{fix}|{jump} on|{jump} onto|{hop} on|{get} on|{ask} for|{apply} for|{request}|{book} in for|{take}|{lock} in|{pencil} in|{redeem}|{enjoy}|{unlock}|{snag}|{bag}|{score}|{confirm}|{accept}|{earn}|{win}|{sort} out|{organise}|{try out}|{start} with|{begin} with|{line} up|({choose}|{pick}|{grab}|{select}|{find}|{reserve}|{book}) (a|your|any|the) (time|slot|date|day|spot|place|seat|space) (for|at|on)) ${WHOSE} ${ANY} ${OWN} <pitch-meeting> ${FACTS}]`,
      `!<shown-already> [({try}|{fix}|{jump} on|{jump} onto|{hop} on|{get} on|{ask} for|{apply} for|{book} in for|{choose}|{pencil} in|{lock} in|{line} up|{organise}|({choose}|{pick}|{grab}|{select}|{find}|{reserve}|{book}) (a|your|any|the) (time|slot|date|day|spot|place|seat|space) (for|at|on)) ${WHOSE} ${ANY} ${SALE} ${FACTS}]`,
      `[({claim}|{book}|{get}|{schedule}|{request}|{reserve}|{grab}|{redeem}|{ask} for|{arrange}|{enjoy}|{win}|{take} up) ${WHOSE} ${FREE} ${OWN} <free-look> (call|session|appointment|meeting)? ${FACTS}]`,
      `[<book-a-sale> ${WHOSE} ${ANY} ${OWN} (walkthrough|walk through|tour|presentation|showing|showcase) of ${OURS}]`,
      `!<shown-already> [({see}|{watch}|{have}|{catch}) (a|our|the|your) <how>(<meeting-how> <meeting-how>?) demo ${FACTS}] !(of (the|how|a)|account|copy|version|video|link)`,
      `[({book}|{schedule}|{arrange}|{request}|{set} up|{organise}|{organize}|{fix}|{propose}|{suggest}|{offer}) (a|an|your|our) ${ANY} ${OWN} presentation ((for|to) <you-all>|at your .|at yours)?]`,
      `[({book}|{get}|{have}|{request}|{arrange}|{schedule}|{expect}|{order}|{receive}|{grab}) ${WHOSE} ${ANY} ${OWN} (call back|callback|call|visit|chat|meeting|appointment|slot|time|session|conversation|tour|zoom|1 <stop> 1|1 1|one to one|one on one) (with|from) (a|an|our|one of our|someone (from|in)|somebody (from|in)) .{0,3} (<pitch-person>|sales)]`,
      `[({book}|{sit}|{get} booked|{check}|{sign} up|{hop} on|{jump} on) (in|down)? (yourself in)? with (a|an|our|one of our) .{0,2} <pitch-person>]`,
      `[<book-a-sale> ${WHOSE} .{1,4} with (a|an|our|one of our) (sales|enrollment|enrolment|admissions|product) <pitch-person>]`,
    ],
    reframes: [
      label('{talk} through <mine:your> options for <free>'),
      THROUGH,
      LEARN,
      prose(`{book} ${MEETING} about what you’ve tried and <mine:your> options`),
      prose(`{book} ${MEETING} on ‹the question they bring›`),
    ],
  },
  // "Pop in for a free colour consultation": "drop" and "stop" are part of the invitation, so it is underlined whole.
  {
    phrases: [
      `[({drop}|{stop}|{pop}|{come}|{swing}|{call}|{nip}) (in|by|round|over|along|down|up) (to (us|see us|our .))? for ${WHOSE} ${ANY} (${SALE}|${OWN} <pitch-meeting>|${OWN} <free-look>) ${FACTS}]`,
    ],
    reframes: [
      THROUGH,
      prose(`{have} ${MEETING} about what you’ve tried and your options`),
      prose(`{have} ${MEETING} on ‹the question they bring›`),
    ],
  },
  // "I’d love to give you a quick demo of the platform"
  {
    phrases: [
      `!<shown-already> [({give}|{show}|{run}|{do}|{host}|{offer}|{deliver}|{arrange}|{make}|{put} on|{lay} on|{set} up|{organise}|{organize}|{send}) <you-all> (for)? (a|an|our|the) ${ANY} ${OWN} (demo|demonstration|presentation|walkthrough|walk through|product tour|sales pitch|pitch|showing|<pitch-meeting>) (of (our|my|the) (.{0,2} <wares>|.))?] !(account|copy|version|video|link|of how)`,
      `(let (me|us)|can (i|we)|could (i|we)|may (i|we)|(we|i) (would love|would like|want|am happy|are happy|would be happy|would be delighted|am keen) to|(chance|opportunity) to|allow (me|us) to) [({give}|{run}|{host}|{deliver}|{make}|{put} on|{lay} on) (a|an|our|the) ${ANY} ${OWN} (demo|demonstration|presentation|walkthrough|product tour|sales pitch|pitch|<pitch-meeting>) ((to|for) <you-all>)?]`,
    ],
    reframes: [
      label('look at what you’ve tried with you'),
      '{look} with you at what you’ve tried and your options',
      '{answer} ‹the question they bring›',
    ],
  },
  {
    level: 'information',
    phrases: [
      '[(someone|somebody|a colleague|<capitalized>) from (our)? (sales|enrollment|enrolment|admissions) (team|department|desk|office)?] !(data|figures)',
      '[(a|an|one of our|our) .{0,1} <pitch-person>] (to|will|can|could) (call|ring|phone|visit|contact|meet|come and see|come to see|be in touch with|get in touch with) you',
    ],
    reframes: [
      label('someone to answer your questions'),
      'someone who can answer ‹the question they bring›',
      'a person who can answer ‹the question they bring›',
    ],
  },
];
