import { aboutOthers, negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';
import { bearUp } from './dismiss-bear-up.ts';
import { leftAlone } from './dismiss-blame.ts';
import { alreadySaid } from './dismiss-repeat.ts';
import { madeSmall } from './dismiss-small.ts';

export const dismiss = rule({
  id: 'dip/dismiss',
  level: 'warning',
  says: 'This brushes off somebody who is stuck.',
  why: 'In the middle of the hard part a reader needs to hear that it is normal, how long it lasts, and who can help. Waved away, they go quiet and then they leave.',
  forms: [...alreadySaid, ...bearUp, ...leftAlone, ...madeSmall],
  unless: [quoted, negated, aboutOthers],
  // "Don't worry about it: we'll move the files for you" says who helps.
  except: [
    'do not just (push|power|keep|hang|wait|trust|follow|work|try)',
    'worry about (it|that|this) <stop>? (we|i|our team|our . team|someone|she|he) (will|have|are|am|can|has|takes|handles|do|is)',
    'be patient (with|while)',
    '(telling|tell|tells|told|asking|asked|urging|urged|advising) .{1,3} to (just|simply)? <bear-up>',
    'trust the process (of|by|that)',
  ],
  flags: {
    '[[As we already explained]], exports run overnight.': 'Exports run overnight.',
    'Exports run overnight, [[as we already explained]].': 'Exports run overnight.',
    '[[Like I said before]], the glaze needs two coats.': 'The glaze needs two coats.',
    '[[Per my last email]], the invoice is attached.': 'The invoice is attached.',
    '[[We already told you that]] the deposit is not refundable.': 'The deposit is not refundable.',
    '[[We already explained this]] in the guide.': 'You’ll find it in the guide.',
    '[[We’ve been through this before]].': 'Here it is again, with ‹an example›.',
    '[[You should have read the setup guide]].': 'The part you need is in the setup guide, under ‹heading›.',
    '[[Don’t worry about it]].': 'Give it about ‹how long›, and tell us if it lasts longer.',
    'If your sketch looks stiff, [[don’t worry about it]].':
      'If your sketch looks stiff, give it about ‹how long›, and tell us if it lasts longer.',
    '[[There’s no need to panic]]!': 'Give it about ‹how long›, and tell us if it lasts longer.',
    'When your legs ache, [[just keep going]].':
      'When your legs ache, take ‹one small step› next, knowing that it usually eases after ‹how long›.',
    'Should you [[just push through the pain]]?':
      'Should you take ‹one small step› next, knowing that it usually eases after ‹how long›?',
    '# [[Trust the Process]]': '# Find Your Next Small Step',
    '[[[Trust the process]]](https://example.com)': '[Find your next small step](https://example.com)',
    '[[You just have to try harder]].': 'The next step is ‹one small thing›, and it usually eases after ‹how long›.',
    '[[Just give it time]].': 'Give it about ‹how long›.',
    'Remember, [[you get out of this course what you put into it]].':
      'Remember, your part is ‹what›, about ‹how long› a week, and ours is ‹what›.',
    '[[Our method works if you work it]].': 'Your part is ‹what›, about ‹how long› a week, and ours is ‹what›.',
    '[[Your results are entirely up to you]].': 'Your part is ‹what›, about ‹how long› a week, and ours is ‹what›.',
    '[[Everyone else figured it out]].': '‹who› got stuck here too, and came through after ‹how long›.',
    '[[No one else has had this problem]].': '‹who› got stuck here too, and came through after ‹how long›.',
    '[[You’ll have to figure it out on your own]].': '‹who› can look at it with you on ‹day›.',
    '[[You’ll get used to it]].': 'This part usually takes about ‹how long›.',
    '[[You’re overthinking it]].': 'This part usually takes about ‹how long›.',
    '[[Rome wasn’t built in a day]].': 'This part usually takes about ‹how long›.',
    '[[Like we told you]] at the fitting, the hem takes a week.': 'At the fitting, the hem takes a week.',
    '[[I refer you to my last email]] about the roof tiles.': 'The part you need is in ‹where›, under ‹heading›.',
    '[[You just have to toughen up]].': 'The next step is ‹one small thing›, and it usually eases after ‹how long›.',
    'You will queue for the kiln [[like everyone else]].': 'You will queue for the kiln.',
    '[[That’s our policy]].': '‹who› can look at it with you on ‹day›.',
    '[[Just smile and carry on]].': 'Take ‹one small step› next, knowing that it usually eases after ‹how long›.',
    '[[Not to worry]].': 'Give it about ‹how long›, and tell us if it lasts longer.',
    '[[You’re fine]], honestly, everybody has a wobble.':
      'This part usually takes about ‹how long›, honestly, everybody has a wobble.',
    '[[This has been covered]] in the welcome pack, so I won’t go over it here.':
      'The part you need is in ‹where›, under ‹heading›.',
    '[[I wouldn’t worry]] about that if I were you.': 'Give it about ‹how long›, and tell us if it lasts longer.',
    '[[Plenty of others have finished]] it with less time than you.':
      '‹who› got stuck here too, and came through after ‹how long›.',
    '[[No idea why you’re]] struggling, it’s all quite straightforward.': '‹who› can look at it with you on ‹day›.',
    '[[Your lack of progress is down to your attitude]].':
      'Your part is ‹what›, about ‹how long› a week, and ours is ‹what›.',
    '[[Hang on in there]], champ!':
      'Take ‹one small step› next, knowing that it usually eases after ‹how long›, champ!',
  },
  passes: [
    'Don’t worry about that: we’ll move the files for you.',
    'Don’t worry about formatting; the template does it.',
    'Most people find week three hard, and it passes after about ten days.',
    'You’re not alone: eleven of the last twelve students got stuck on this chord.',
    '“Just push through” is bad advice for a sore wrist.',
    'Don’t just push through the pain; stop and write to Ana.',
    'The senate tried to push through the bill before winter.',
    'She pushed through the crowd to the platform.',
    'The manual explains how exports run.',
    'As the map shows, the trail forks after the bridge.',
    'The process that we trust least is the manual backup.',
    'He told her not to worry about it.',
    'Be patient with the dough: it rises for two hours.',
    'Keep going past the church, then turn left.',
    'Stick it out of the window to dry.',
    'The fever will pass through three stages.',
    'Please refer to the manual for the torque values.',
    'If you have read the manual, skip to page nine.',
    'Other customers have asked for it in green.',
    'You will be fine-tuning the strings for an hour.',
    'It is up to you whether we plane the door.',
    'Telling a student to toughen up helps nobody.',
    'You’re not the only one: week two was hard for all nine of us.',
    'She kept her chin up and soldiered on.',
  ],
  limits: [
    'A bare “don’t worry” or “no worries” passes: most often the next words say what will be done.',
    '“As we have already explained” passes no judgement in a textbook, yet it is marked there too.',
  ],
});
