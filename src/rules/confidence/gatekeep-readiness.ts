import { negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';
import { characterTests } from './gatekeep-tests.ts';

const RATHER_SMALL = 'if you don’t feel ready yet, start with ‹small step›';

export const gatekeepReadiness = rule({
  id: 'confidence/gatekeep-readiness',
  level: 'warning',
  says: 'This makes buying a test of the reader’s character.',
  why: '“I’m not ready yet” is mostly doubt, and a test of character feeds it. Say whose situation it fits, or give the doubter a small first step.',
  forms: [
    {
      phrases: [
        'if you are not .{0,2} (ready|willing|prepared|serious|committed|motivated|able) .{0,7} (is not|are not|not be|not) (for you|a (good)? (fit|match)|the right|right for you)',
        'if you are not .{0,2} (ready|willing|prepared|serious|committed|motivated) .{0,7} (do not|please do not|keep scrolling|close this|move on|stop reading|look elsewhere|walk away|save your|this probably|i can not help|we can not help)',
        '(this|it|that|we|i) .{0,3} not .{0,2} for you (if|unless) you are (not)? .{0,2} (ready|willing|prepared|serious|committed|motivated|looking for)',
        'unless you are .{0,2} (ready|willing|prepared|serious|committed) .{0,7} (do not|is not for you|please)',
      ],
      reframes: [
        { say: RATHER_SMALL, takes: 'rest' },
        { say: 'this fits you if ‹situation it fits›', takes: 'rest' },
      ],
    },
    {
      phrases: [
        '^ (please)? only <act>(. .{0,3}) if you are .{0,2} (serious|ready|committed|willing|prepared|all in)',
        '^ (please)? do not <act>(. .{0,3}) (unless you are|if you are not) .{0,2} (serious|ready|committed|willing|prepared|all in)',
      ],
      reframes: [
        { say: '<act> if ‹situation it fits›, or start with ‹small step›', takes: 'rest' },
        { say: '<act>, or start with ‹small step› if you don’t feel ready yet', takes: 'rest' },
      ],
    },
    {
      phrases: [
        'if you are not .{0,2} (ready|willing|prepared|serious|committed) (to|about) (invest|commit|change|do the work|put in|take action|getting|your|yourself)',
      ],
      reframes: [
        'if you don’t feel ready yet, start with ‹small step›; if you’d rather not',
        { say: RATHER_SMALL, takes: 'rest' },
      ],
    },
    {
      level: 'information',
      phrases: [
        'if you are (finally|really|truly|dead|actually|genuinely|100|even)? serious about',
        'if you are (finally|really|truly|fully|actually|genuinely|100)? committed to !(the|a|an|our)',
      ],
      reframes: ['if you’d like help with', 'if you want to take a small step with'],
    },
    {
      level: 'information',
      phrases: [
        '(anyone|anybody|everyone) (who is)? (really|truly|dead)? serious about',
        '(founders|owners|leaders|parents|teams|professionals|creators|beginners|students|writers|runners) (who are)? (really|truly|dead)? serious about',
      ],
      reframes: ['people working on', 'anyone who wants a small first step with'],
    },
    {
      level: 'information',
      phrases: ['are you (really|truly|finally|even)? (serious about|committed to) !(the|a|an|our)'],
      reframes: ['would you like help with', 'would you like a small first step with'],
    },
    {
      level: 'information',
      phrases: ['{get} serious about !(it|me|him|her|us)'],
      reframes: ['{start} with ‹small step› toward'],
    },
    {
      phrases: [
        '(only|strictly|exclusively|just)? for (serious|committed|motivated|dedicated|driven|ambitious|determined|disciplined|coachable) .{0,1} <fitting> (only)?',
        '(only|strictly|exclusively|just)? for (<doers>) (only)?',
        'not for (the)? <shirkers>',
        'not for (people|anyone|those) (who|that) (are not|is not|make excuses|give up|quit|will not|want a quick fix|complain|is afraid)',
        '^ [<doers> only]',
      ],
      reframes: ['for people who ‹situation it fits›', 'open to anyone who starts with ‹small step›'],
    },
    {
      phrases: ['no <shirkers> (please|allowed)?', '^ <shirkers> need not apply'],
      reframes: ['this fits people who ‹situation it fits›', 'not sure yet? Start with ‹small step›'],
    },
    {
      phrases: [
        'if you are (a|an|one of those|the kind of) .{0,2} (action taker|go getter|doer|winner|high achiever|self starter|quitter|excuse maker|tire kicker|person who (takes action|never quits|does not quit|finishes))',
        'if you have (got)? what it takes',
        'if you want it (badly|bad) enough',
      ],
      reframes: ['if ‹situation it fits›', 'if you’d like to start with ‹small step›'],
    },
    {
      phrases: [
        'serious (inquiries|enquiries|applicants|applications|buyers|candidates|clients|people|offers) only',
        'only serious (inquiries|enquiries|applicants|applications|buyers|candidates|clients|people) (need (apply|inquire)|please|should apply)?',
      ],
      reframes: ['questions are welcome too', 'not sure yet? Start with ‹small step›'],
    },
    {
      phrases: [
        'are not you worth (it|that|<number>|more)',
        'do not you (think)? (you)? (deserve|owe|are worth) (it|this|that|more|better|to)',
      ],
      says: 'This turns a price into a question of the reader’s worth.',
      reframes: [
        { say: 'what would make this worth it for you?', takes: 'rest' },
        { say: 'would ‹small step› help you find out?', takes: 'rest' },
      ],
    },
    {
      level: 'information',
      phrases: [
        '^ [because (let us face it)? you (are|are so) worth it]',
        '[(because|since|as|and) you (are (so)? worth|deserve|totally deserve|really deserve|truly deserve) (it|this)]',
        '[you owe it to yourself] !(and)',
      ],
      says: 'Deserving is no reason to pay.',
      reframes: ['if it fits what you’re working on', 'or start with ‹small step›'],
    },
    {
      phrases: [
        '{invest} in yourself (today|now)?',
        '{bet} on yourself (today|now)?',
        '{commit} to yourself (today|now)?',
        '{say} yes to yourself',
        '{show} up for yourself',
        '({prove}|{show}) (to)? (us|me|yourself)? (that)? you are (really|truly)? (serious|committed|ready|worth it|worthy)',
        '{prove} your (commitment|dedication)',
      ],
      reframes: ['{start} with ‹small step›', '{look} at what ‹the offer› would change for you'],
    },
    {
      phrases: [
        'do you (really|truly)? have what it takes',
        'have you (got)? what it takes',
        'how (badly|bad|much) do you (really|truly)? want (it|this|to)',
        'are you (really|truly|actually)? (committed|all in|tough|hungry|disciplined|coachable|strong|brave|good) (enough)? $',
        'are you (really|truly)? (willing|prepared) to do (what|whatever) it takes',
      ],
      reframes: [
        { say: 'would ‹small step› be a good place to start?', takes: 'rest' },
        { say: 'what would you like to be different?', takes: 'rest' },
      ],
    },
    {
      level: 'information',
      phrases: [
        '^ (are you|so)? (are you)? (finally|truly|really)? ready to (commit|invest|get serious|step up|do the work|do what it takes|make a change|change your life|take (massive)? action)',
      ],
      reframes: [
        { say: 'would ‹small step› help?', takes: 'rest', when: ['label'] },
        { say: 'would ‹small step› be a good place to start?', takes: 'rest' },
        { say: 'what would you like to change first?', takes: 'rest' },
      ],
    },
    {
      phrases: [
        '(when|once|until) you are (finally|truly|really)? ready to (commit|invest|get serious|take this seriously|take it seriously|do the work|change|be serious)',
        '(when|once|until) you are (finally|truly|really)? (serious|committed)',
      ],
      reframes: ['whenever it suits you, or start with ‹small step›', 'once ‹situation it fits›'],
    },
    {
      phrases: [
        'if (it|this|something) (is|really is|truly is|matters|really matters) .{0,4} you will (find|make) (a way|the time|the money|time|it happen)',
        '(people|you|we) (always)? (find|make) (the)? (time|money) for what (matters|is important|they|you|we)',
        'if you (really|truly) wanted (it|this|to) .{0,4} you would',
      ],
      reframes: [
        { say: 'how much time and money would fit for you?', takes: 'rest' },
        { say: 'if time or money is short, start with ‹small step›', takes: 'rest' },
      ],
    },
    ...characterTests,
  ],
  // Not `aboutOthers`: “this retreat is only for …” is said of the offer and aimed at the reader.
  unless: [quoted, negated],
  except: [
    '(if|unless) you are not (able|ready) to (attend|come|travel|pick|collect|open)',
    '(are|is) not (for)? (sale|everyone|all)',
    '(they|he|she) (only|just|always)? (hire|hired|want|wanted|take|took|choose|chose|accept|accepted|look|looked|need|needed) .{0,4} <trait>',
  ],
  unlessNearby: [
    'start (small|with a small|with one small)',
    '(small|first|tiny|easy) (step|win)',
    'no need to (feel|be) ready',
  ],
  flags: {
    '[[If you’re not ready to invest in yourself, this isn’t for you]].':
      'If you don’t feel ready yet, start with ‹small step›.',
    '[[This is not for you if you’re not willing]] to practice daily.':
      'If you don’t feel ready yet, start with ‹small step›.',
    '[[Only apply if you’re serious]] about your garden.': 'Apply if ‹situation it fits›, or start with ‹small step›.',
    '[[If you’re serious about]] sailing, join us in May.': 'If you’d like help with sailing, join us in May.',
    'A workshop for [[anyone serious about]] pottery.': 'A workshop for people working on pottery.',
    'This retreat is [[only for action-takers]].': 'This retreat is for people who ‹situation it fits›.',
    'The mastermind is [[not for quitters]].': 'The mastermind is for people who ‹situation it fits›.',
    '# [[For serious investors only]]': 'For people who ‹situation it fits›',
    '[[Serious inquiries only]].': 'Questions are welcome too.',
    'Three hundred a month. [[Aren’t you worth it]]?': 'Three hundred a month. What would make this worth it for you?',
    'Book the massage, [[because you deserve it]].': 'Book the massage, if it fits what you’re working on.',
    '[[Investing in yourself]] is never wasted.': 'Starting with ‹small step› is never wasted.',
    'It’s time to [[bet on yourself]].': 'It’s time to start with ‹small step›.',
    '[[Do you have what it takes]] to run a bakery?': 'Would ‹small step› be a good place to start?',
    '[[[Ready to invest]] in your voice?](https://example.com)': 'Would ‹small step› help?',
    'Write to us [[when you’re ready to get serious]].':
      'Write to us whenever it suits you, or start with ‹small step›.',
    'We only work with [[ambitious bakers]].': 'We only work with people who ‹situation it fits›.',
    'The places go to [[the ones who decide fast]].': 'The places go to people who ‹situation it fits›.',
    '[[Whingers and dreamers need not apply]].': 'If you don’t feel ready yet, start with ‹small step›.',
    'We [[don’t work with time-wasters]].': 'We work with people who ‹situation it fits›.',
    'The club is [[not for people who need hand-holding]].': 'The club is for people who ‹situation it fits›.',
    '[[If you’re looking for a quick fix, look]] elsewhere.': 'If you don’t feel ready yet, start with ‹small step›.',
    '[[Are you brave enough]] to sing solo?': 'Would ‹small step› be a good place to start?',
    '[[Isn’t your family’s health worth]] ninety pounds?': 'What would make this worth it for you?',
    '[[You’re worth the investment]], so enrol.': 'It’s here if it fits what you’re working on, so enrol.',
    'It’s time to [[back yourself]].': 'It’s time to start with ‹small step›.',
    'Sign up [[or stay stuck]].': 'Sign up or start with ‹small step›.',
    'Only [[coachable singers]] get this far.': 'Only people who ‹situation it fits› get this far.',
    'Real gardeners never ask the price, and [[excuse makers]] always do.':
      'If you don’t feel ready yet, start with ‹small step›.',
    '[[You’ll find the money if]] it matters.': 'How much time and money would fit for you?',
    '[[Serious traders never]] ask what it costs.': 'How much time and money would fit for you?',
  },
  passes: [
    'Is the old clock worth repairing?',
    'If you can’t make Thursday, take the Friday class.',
    'The serious cases are seen first.',
    'Not for use near water.',
    'The course is not for marketplaces.',
    'This plan fits studios with fewer than ten people.',
    'If you don’t feel ready yet, start with the five-minute warm-up.',
    'If you’re not able to attend, we’ll send the recording.',
    'When you’re ready to order, the counter is on the left.',
    'He asked, “Are you serious about the farm?”',
    'You don’t need to invest in yourself to read it.',
    'She is serious about her piano lessons.',
    'They only hire people who are serious about safety, said the foreman.',
    'You deserve a plain answer, and here it is.',
    'Let us know when you’re ready to start, and we’ll open the account.',
  ],
  limits: [
    '“Ready to start?” passes here; it presumes a yes, but it tests nobody’s character.',
    'A threshold that is both (“for committed couples”) is read as character.',
  ],
});
