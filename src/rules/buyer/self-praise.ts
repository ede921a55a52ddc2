import { aboutOthers, negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';
import { praisingWords } from './self-praise-adjective.ts';
import { boasts } from './self-praise-boast.ts';
import { praisedPeople } from './self-praise-people.ts';
import { claimedRank } from './self-praise-rank.ts';

export const selfPraise = rule({
  id: 'buyer/self-praise',
  level: 'information',
  says: 'This praises the seller.',
  why: 'Everybody calls themselves the best, so the reader skips it. A fact they can check, or what it does for them, is what they came for.',
  forms: [...claimedRank, ...boasts, ...praisingWords, ...praisedPeople],
  unless: [quoted, negated, aboutOthers],
  // A customer's own words: "the best course I've taken".
  unlessNearby: ['i have (ever|personally)? (seen|used|tried|taken|had|worked|met|read|bought|hired)'],
  except: [
    'leading (to|up|into|the way|from|edge|cause|causes|role|lady|man|question|questions|zero|zeros|indicator|indicators)',
    'best in class (award|prize|rosette)',
    '(won|win|wins) .{0,3} (award|prize)',
    'cutting edge of the',
  ],
  flags: {
    '[[We are the leading provider of]] payroll software.': 'We help ‹whom› with payroll software.',
    '[[I’m the area’s premier specialist in]] piano tuning.': 'I help ‹whom› with piano tuning.',
    '[[We are experts in]] damp.': 'We help ‹whom› with damp.',
    '[[As the leading provider of payroll software]], we serve 300 clinics.': 'We serve 300 clinics.',
    '[[We’re the best in the business]]!': 'You get ‹what, by when›.',
    '[[We always go the extra mile]].': 'You get ‹what, by when›.',
    '[[Your success is our mission]].': 'You get ‹what, by when›.',
    '# [[Customer Satisfaction Is Our Top Priority]]': '# What You Get, by When',
    '[[We pride ourselves on delivering]] fresh bread.': 'You get fresh bread.',
    '[[We pride ourselves on our]] attention to detail.': 'You get ‹what, by when›.',
    '[[We’re passionate about helping]] young cellists play in tune.': 'We help young cellists play in tune.',
    '[[We’re passionate about]] sustainable packaging.': 'We work on sustainable packaging.',
    'Acme is [[the leading payroll platform]] for clinics.': 'Acme is a payroll platform for clinics.',
    'Why choose [[the number one moving company]] in town?': 'Why choose a moving company in town?',
    'Being [[the leading provider]] of sheds keeps us busy.': 'Being a provider of sheds keeps us busy.',
    'We’re [[an award-winning bakery]] in Leeds.': 'We’re a ‹fact that shows it› bakery in Leeds.',
    'Meet [[our award-winning chefs]].': 'Meet our chefs (‹names›).',
    'We offer [[world-class]] support.': 'We offer ‹fact that shows it› support.',
    '# [[Award-Winning]] Service': '# ‹fact that shows it› Service',
    '[Meet [[Our Award-Winning Team]]](https://example.com)': '[Meet Our Team (‹names›)](https://example.com)',
    'Is your [[trusted]] advisor for pensions retiring?': 'Is your ‹fact that shows it› advisor for pensions retiring?',
    'Our service [[is second to none]].': 'Our service means ‹what for you›.',
    '[[Our experienced attorneys]] answer within a day.': 'Our attorneys (‹names›) answer within a day.',
    '[[Our team of dedicated, experienced dentists]] is here.': 'Our team (‹names›) is here.',
    '[[Our proven track record of success]] shows it.': 'Our track record of ‹number, since when› shows it.',
  },
  passes: [
    'The strike was a leading cause of the delay, leading to higher fares.',
    'Ice forms on the leading edge of the wing.',
    'The novel by an award-winning author came out in 1998.',
    'She is one of the leading actors in the play.',
    '“The leading provider of” is how every brochure opens.',
    'It’s the best course on the market, and I’ve taken six.',
    'We won the Great Taste award in 2023 for the rye loaf.',
    'We are not the leading provider of anything, and that suits us.',
    'The jury called the bakery second to none.',
    'State-of-the-art methods for parsing are compared in table 2.',
    'We have repaired 412 boilers since 2009.',
    'The teacher praised our attention to detail.',
  ],
  limits: [
    '“The leading supplier of cork” is marked in an encyclopedia’s voice as well as in a seller’s.',
    'A lone “best”, “expert” or “quality” passes, and so do years of experience: they can be checked.',
  ],
});
