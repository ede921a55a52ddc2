import { quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';

/** What a button says after its no, to the end of the sentence, that only a sneer says. */
const SNEERS = [
  'i (do not|never) need (to|any|more|better|free|great|good|help|extra|your|new|a (discount|deal|coupon|gift)) .{0,8} .{0,6} $',
  'i (do not|never) want (free|more|better|great|good|extra|cheaper|healthy|healthier|(a|any|the|this|my|your|to get)? .{0,2} (discount|discounts|deal|deals|savings|saving|gift|gifts|coupon|coupons|bonus|treats|percent|off|advantage|success|results)) .{0,8} .{0,6} $',
  'i (do not|never) want to !(subscribe|sign|receive|join|hear|register|share|give|install|decide|donate|enable|switch|upgrade|continue|order|be|go|do|talk|see) .{1,8} .{0,6} $',
  'i (hate|despise|dislike|detest|loathe|do not like|do not care about|do not believe in) (to save|to win|to grow|(free|good|great|big|extra|better|amazing)? (money|saving|savings|discounts|coupons|deals|bargains|stuff|things|gifts|shipping|fun|progress|success|results|growth|sales|customers|clients|seeds)) .{0,6} $',
  'i (would|had) rather (pay|stay|keep|lose|waste|miss|struggle|guess|suffer|fail|remain|live with|join the|be (broke|tired|average|stuck|late|poor|lonely|fat|bored)) .{0,8} .{0,6} $',
  'i (would prefer|prefer|like|love|enjoy|choose) (to|being|having|paying|losing|wasting|staying) (pay|lose|waste|stay|guess|struggle|suffer|overpay|full price|more|broke|average|stuck|late|money|time|behind) .{0,8} $',
  'i (will|would|shall) (just|happily|gladly|probably|simply)? (pay (full|more|extra|the full)|keep (losing|paying|wasting|guessing|struggling|suffering|missing)|(stay|remain) (stuck|broke|average|tired|behind|confused|lost|fat|poor|with my (old|slow|stale|boring|bad|messy|broken|leaky))|lose|waste|struggle|guess|suffer|overpay|pass up|forgo|miss out) .{0,8} .{0,6} $',
  'i (already)? (have|know|make|earn|get) (enough|plenty of|too much|too many|all the|more than enough|everything|it all) .{0,8} .{0,6} $',
  'i am (not|never) (serious|ambitious|smart|brave|lucky|worth|into|committed|a fan of) .{0,8} .{0,6} $',
  'i am (happy|fine|okay|ok|content|good|cool|comfortable) (with)? (to|being|paying|losing|missing|wasting|staying|living|feeling|struggling|guessing|overpaying|mediocre|average|less) .{0,8} .{0,6} $',
  '(let me|leave me|keep me) .{0,2} (overpay|struggle|suffer|lose|stuck|broke|guessing|behind|in the dark|miss out) .{0,6} $',
];

/** What is a sneer after “No thanks”, but may be a plain answer after a bare “No”. */
const SNEERS_AFTER_THANKS = [
  'i (do not|never) (like|love|enjoy|care|believe|deserve|mind|value|appreciate) .{1,8} .{0,8} $',
  'i (really|truly|actually|just|simply)? (hate|despise|dislike|detest|loathe|refuse) .{1,8} .{0,6} $',
  'i (really|truly|actually|just|simply)? (prefer|like|love|enjoy|choose) (to|being|having|doing|spending|paying|living|feeling|looking|working|guessing|struggling|missing|my|full|higher|slow|old|boring|bad|high) .{0,8} .{0,6} $',
  'i (will|would) (just|happily|gladly)? (pass on|skip|turn down|stick with|settle for) (the|this|my|a|on)? (free|amazing|savings|saving|great|slow|old|boring|bad|being|paying|losing|full|mediocre|less|best|discount|chaos|guesswork|status quo) .{0,8} $',
  'i am (allergic|too|rich|lazy|scared|afraid|perfect|made of money) .{0,8} .{0,6} $',
  'i will risk .{1,8} $',
  'i (will|would) .{1,3} the hard way .{0,3} $',
  'i do not feel (lucky|like (saving|winning|a deal|it)) .{0,4} $',
  'i (would)? prefer to (pay|lose|stay|waste|guess|struggle) .{1,8} $',
  '(keep|waste|take) (my|all my) (money|savings|time) .{0,4} $',
  '(saving|saving money|discounts|good deals|success|free stuff|growth|sleep) (is|are) not (for|my) .{1,4} $',
  'my .{1,3} (is|are) (already)? (perfect|fine as it is|good enough|great as it is) .{0,4} $',
];

const reframes = ['No thanks', 'Not right now', 'Continue without ‹what was offered›'];

export const confirmShame = rule({
  id: 'buyer/confirm-shame',
  level: 'warning',
  says: 'This makes the reader insult themselves to say no.',
  why: 'A no is an answer like any other. Someone who is mocked for giving it may click yes today, but won’t trust the next page.',
  forms: [
    { phrases: [...SNEERS, ...SNEERS_AFTER_THANKS].map((sneer) => `^ <decline> <stop>? ${sneer}`), reframes },
    {
      phrases: [
        ...SNEERS,
        'i do not feel lucky .{0,4} $',
        'my .{1,3} (is|are) (already)? perfect .{0,3} $',
        'keep my (money|savings) .{0,3} $',
      ].map((sneer) => `^ (no|nah|nope|skip|cancel|close) <stop>? ${sneer}`),
      reframes,
    },
    {
      // The sneer alone, as some pages put it on the second button.
      phrases: [
        '^ i (do not|never) (like|want|care about|need|enjoy|believe in|deserve) (to save|saving|savings|free|discounts|good deals|great deals|deals|more (sales|clients|customers|traffic|money|leads)|to (grow|win|improve|learn|sleep better|look my best|get better)) .{0,6} $',
        '^ i (hate|despise|dislike) (saving|savings|free|discounts|coupons|good deals|great deals|money|fun|deals|bargains) .{0,6} $',
        '^ i (would rather|prefer to|like to|like|prefer|love|love to|will happily|will gladly|will just|am happy to) (pay|paying) (full price|more|extra|the full price|retail) .{0,6} $',
        '^ i will (pay|take) (full|the full) price .{0,4} $',
        '^ i am (okay|ok|fine|happy) with (missing out|paying (more|full price)|losing .{1,3}) .{0,4} $',
        '^ i (do not want my free|am not interested in (saving|savings|discounts|free)) .{0,5} $',
        '^ i (would rather|am happy to|am fine) (stay|staying|keep|keeping|remain) (stuck|broke|tired|average|behind|confused|disorganized|disorganised|unhealthy|out of shape|losing|guessing|wasting|struggling|overpaying) .{0,6} $',
      ],
      reframes,
    },
  ],
  // A match opens its own sentence and is said in the first person: nothing before it can deny it or hand it to others.
  unless: [quoted],
  flags: {
    '[[[No thanks, I’d rather pay full price]]](https://example.com)': '[No thanks](https://example.com)',
    '[[[No, I don’t want to sleep better]]](https://example.com)': '[No thanks](https://example.com)',
    '[[[NO THANKS, I HATE FREE SEEDS]]](https://example.com)': '[NO THANKS](https://example.com)',
    '[[[I like paying full price]]](https://example.com)': '[No thanks](https://example.com)',
    '[[[Maybe later, I enjoy doing my books by hand]]](https://example.com)': '[No thanks](https://example.com)',
    '[[[No thank you — I prefer to guess what my guests want]]](https://example.com)':
      '[No thanks](https://example.com)',
    '# [[No Thanks, I Already Have Enough Customers]]': '# No Thanks',
    'Take 15% off your first box of coffee. [[No thanks, I’ll stay with my stale beans]].':
      'Take 15% off your first box of coffee. No thanks.',
    '[[No, I’m not serious about my garden]].': 'No thanks.',
    '[[Nope, I’m happy being out of breath on the stairs]].': 'No thanks.',
    '[[Not today. I don’t care about my back]].': 'No thanks.',
  },
  passes: [
    '[No thanks](https://example.com)',
    '[No thanks, I’ll look around first](https://example.com)',
    '[No thanks, I already have an account](https://example.com)',
    '[Not now, I want to decide later](https://example.com)',
    'No thanks, I don’t want to receive the newsletter.',
    'No, I don’t like olives on pizza, and you may leave them out.',
    'No, I’m not interested, but my sister might be.',
    'A button that reads “No thanks, I hate saving money” is remembered for years.',
    '> No thanks, I prefer to pay full price.',
    'She said no, and we sent her the refund the same day.',
    'No, I would rather be told the price up front, and our clients say the same.',
  ],
  limits: [
    'A playful no that costs nobody anything (“No thanks, I love my old kettle”) is marked like a bitter one.',
    'A sneer that neither opens with a no nor names a loss (“My lawn is fine as it is”) is missed.',
  ],
});
