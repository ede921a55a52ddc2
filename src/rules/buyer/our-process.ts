import { aboutOthers, negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';
import { ourNews } from './our-process-news.ts';
import { ourSale } from './our-process-sale.ts';

export const ourProcess = rule({
  id: 'buyer/our-process',
  level: 'information',
  says: 'This is about how you sell or feel, not about what they get.',
  why: 'A reader who meets your sales team, your process or your excitement sees a sale being made. Tell them what they can do now, or what happens next.',
  forms: [...ourNews, ...ourSale],
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
