import { quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';
import { sneering } from './confirm-shame-sneers.ts';

export const confirmShame = rule({
  id: 'buyer/confirm-shame',
  level: 'warning',
  says: 'This makes the reader insult themselves to say no.',
  why: 'A no is an answer like any other. Someone who is mocked for giving it may click yes today, but won’t trust the next page.',
  forms: sneering,
  // A match opens its own sentence and is said in the first person: nothing before it can deny it or hand it to others.
  unless: [quoted],
  // What somebody in a story answers.
  unlessNearby: [
    '(said|says|asked|replied|answered|muttered|told|cried|whispered|laughed|shouted|called) (the|he|she|i|they|a|an|my|his|her|him|mr|mrs|old|<capitalized>)',
    '(he|she|they|i) (said|says|told|asked|replied|answered|muttered)',
  ],
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
    'Skip [[and stay stuck]]': 'Skip',
    '[[Continue without saving lives]]': 'No thanks',
    'Unsubscribe me, [[I’ve given up on my roses]].': 'Unsubscribe me.',
    'Tick here [[if you don’t care]] about your knees.': 'Tick here if you’d rather not.',
    '[[If you’d rather stay stuck]], click here.': 'If you’d rather not, click here.',
    '[[You’re clearly fine with]] paying more.': 'That’s fine too.',
    'Opting out means [[you don’t]] value clean rivers.': 'Opting out means you won’t get ‹what was offered›.',
    '[[I’d rather guess than know]]': 'No thanks',
    '[[I’ll figure it out the hard way]]': 'No thanks',
    '[[Nah, my boat can sink]]': 'No thanks',
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
    'No, I came by bike.',
    'Cancel my order',
    'Continue without saving the file',
    'Skip this step if your boiler is older than 2010.',
    'Opting out means you won’t get the newsletter.',
    'Close and keep my changes',
    'No thanks, I’ll decide in spring.',
    'Tick here if you want the bill by post.',
    'I’d rather be told the price first.',
  ],
  limits: [
    'A playful no that costs nobody anything (“No thanks, I love my old kettle”) is marked like a bitter one.',
    'A sneer that neither opens with a no nor names a loss (“My lawn is fine as it is”) is missed.',
  ],
});
