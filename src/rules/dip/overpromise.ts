import { negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';
import { promisedCertainty } from './overpromise-certainty.ts';
import { promisedEase } from './overpromise-effort.ts';
import { promisedForGood } from './overpromise-for-good.ts';
import { promisedScale } from './overpromise-scale.ts';
import { promisedSpeed } from './overpromise-speed.ts';

export const overpromise = rule({
  id: 'dip/overpromise',
  level: 'warning',
  says: 'This promises a result without the work or the wait.',
  why: 'After they buy, it will be slower and harder than this says, and they will think the fault is theirs. Say how long it takes and where it gets hard.',
  forms: [...promisedSpeed, ...promisedEase, ...promisedCertainty, ...promisedScale, ...promisedForGood],
  // A promise made of the product ("this course will…", "our clients…") is one too, so `aboutOthers` isn't asked.
  unless: [quoted, negated],
  except: [
    'get rich quick (scheme|schemes|book|books)',
    '(money back|refund|satisfaction|price|price match|low price) .{0,2} (guarantee|guaranteed)',
    'guaranteed .{1,5} or .{0,4} (money|refund|refunded|back)',
    '(stay|stays|staying|stayed|ship|ships|shipped|shipping|run|runs|running|soak|park|parking|charge|dry) overnight',
    'not (guarantee|guaranteed|guarantees)',
    '(leave|leaves|left|chill|rest|rise|marinate|refrigerate|keep|sit|delivery|shipping|parking|train|bus|ferry|flight|bag|guest|guests|freeze|set|cool|steep|open|closed|lock) .{0,4} overnight',
    '<delivering> .{0,5} (in|within|by|inside|after)',
    '({look}|{seem}|{sound}|{appear}) (so|almost|totally|completely)? effortless',
    '(who|that|anyone|anybody|coach|advert|ad) (says|promises|claims|swears|tells you|promise|claim) (that)? .{4,4}',
    '(who|that|anyone|anybody|coach|advert|ad) (says|promises|claims|swears|tells you|promise|claim) (that)? .{8,8}',
    'overnight success',
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
