import { negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';
import { timeAsks } from './calendar-grab-asks.ts';
import { diaryAsks } from './calendar-grab-diary.ts';

export const calendarGrab = rule({
  id: 'invite/calendar-grab',
  level: 'warning',
  says: 'This asks for the reader’s time and puts nothing in it for them.',
  why: 'An empty slot in a calendar is a cost to the reader. Say what you’d look at together and what they keep from it.',
  forms: [...timeAsks, ...diaryAsks],
  // Asked of the reader, so never of others: "can we", "are you free".
  unless: [quoted, negated],
  unlessNearby: [
    'or would you rather',
    '^ (try|read|watch|do|make|take|here is|here are) (this|these|one|the)',
    '(whatever|whether) you (decide|choose)',
    '(what|which) .{0,2} you (have)? (already)? tried',
    'what (did not|has not|is not) (work|worked|working)',
    '(you|you will|to|and) (leave|walk away|come away|go away|go home|finish|end up) (with|knowing|having|clear|sure)',
    'so (that)? you !(can (hear|see|learn|meet)) (can|have|know|get|leave|see|do not|will|could)',
    '(i|we) (will|can|could) (bring|send (you|over)? !(an|a|the|some|over|across) |show you|share|prepare|sketch|map out|go through your|look at your|review your|answer)',
    'to (look at|go through|review|answer|sort out|fix|solve|map|plan|discuss|talk about|talk through|go over) (your|the)',
  ],
  flags: {
    '[[Got 15 minutes this week]]?':
      'Could we use 15 minutes this week to look at what you’ve tried, what didn’t work, and your options?',
    '[[Do you have 20 minutes for a quick call on Thursday]]?':
      'Could we use 20 minutes on Thursday to look at what you’ve tried, what didn’t work, and your options?',
    '[[Can I steal 10 minutes of your time]]?':
      'Could we use 10 minutes to look at what you’ve tried, what didn’t work, and your options?',
    'I’d love [[15 minutes of your time]] next week.':
      'I’d love 15 minutes on what you’ve tried, what didn’t work, and your options next week.',
    '[[Are you available for a 15-minute chat tomorrow morning]]?':
      'Could we use a 15-minute chat tomorrow morning to look at what you’ve tried, what didn’t work, and your options?',
    'Open to [[a quick chat]]?': 'Open to a quick chat about what you’ve tried, what didn’t work, and your options?',
    'Worth [[a 15-minute conversation to see if we can help]]?':
      'Worth a 15-minute conversation about what you’ve tried, what didn’t work, and your options, ours included?',
    'Worth [[a quick call]] before the frost comes?':
      'Worth a quick call about what you’ve tried, what didn’t work, and your options before the frost comes?',
    '[[Quick call this week]]?':
      'Could we use a quick call this week to look at what you’ve tried, what didn’t work, and your options?',
    '# [[Got 10 Minutes]]?': '# 10 Minutes on What You’ve Tried?',
    '[[[Quick chat]]?](https://example.com)': '[What have you tried so far?](https://example.com)',
    '[[Can we talk on Friday]]?': 'Could we look on Friday at what you’ve tried, what didn’t work, and your options?',
    '[[What’s your diary looking like on Friday]]?':
      'Could we use ‹how long› on Friday to look at what you’ve tried, what didn’t work, and your options?',
    'Feel free to [[grab a time on my calendar]].':
      'Feel free to choose when we look at what you’ve tried, what didn’t work, and your options.',
    '[[Mind if I pick your brain]]?': 'Could I ask you ‹your question›, in exchange for ‹what helps them›?',
    '[[Does Tuesday at 3pm work for a call]]?':
      'Could we use a call Tuesday at 3pm to look at what you’ve tried, what didn’t work, and your options?',
    'Let’s [[find a time to talk next week]].':
      'Let’s find a time next week to look at what you’ve tried, what didn’t work, and your options.',
    '[[Let me know a good time to connect]].':
      'Tell me when we could look at what you’ve tried, what didn’t work, and your options.',
    'Let’s say that [[we could find 20 minutes on Monday]].':
      'Let’s say that we could use 20 minutes on Monday to look at what you’ve tried, what didn’t work, and your options.',
    '[[Ten minutes]] is all I ask.':
      'Ten minutes on what you’ve tried, what didn’t work, and your options is all I ask.',
    'Could you [[save me ten minutes on Wednesday]]?':
      'Could you give me ten minutes on Wednesday to hear what you’ve tried and what didn’t work?',
    '[[15 minutes this week]]?': 'Could we look this week at what you’ve tried, what didn’t work, and your options?',
    '[[Any chance of a quick natter on Friday]]?':
      'Could we use a quick natter on Friday to look at what you’ve tried, what didn’t work, and your options?',
    '[[Mind if I pop by on Thursday for a coffee]]?':
      'Could we look on Thursday at what you’ve tried, what didn’t work, and your options?',
    'I’m keen to [[catch up next week]].':
      'I’m keen to look next week at what you’ve tried, what didn’t work, and your options.',
    '[[When would be a good time to call you]]?':
      'When could we look at what you’ve tried, what didn’t work, and your options?',
    '[[Are you around tomorrow]]?': 'Could we look tomorrow at what you’ve tried, what didn’t work, and your options?',
    'Please [[suggest a convenient time]].':
      'When could we look at what you’ve tried, what didn’t work, and your options?',
    'I [[took the liberty of booking]] us in for Friday.': 'What would you want to have understood after we talk?',
    '[[I could swing by on Monday]].': 'We could talk on Monday about ‹the question they bring›.',
    'Let’s [[lock in a time]].': 'Let’s find a time to look at what you’ve tried, what didn’t work, and your options.',
    '[[Pick a slot here]]: it’s quick.':
      'Choose when we look at what you’ve tried, what didn’t work, and your options: it’s quick.',
    '[[My calendar is wide open]].': 'Choose when we look at what you’ve tried, what didn’t work, and your options.',
    '[[We have Monday at 9 or Tuesday at 2 free]].':
      'We could look Monday at 9 or Tuesday at 2 at what you’ve tried, what didn’t work, and your options.',
    '[[Shall we touch base early next week]]?':
      'Could we look early next week at what you’ve tried, what didn’t work, and your options?',
  },
  passes: [
    'Could we use 15 minutes this week to look at what you’ve tried?',
    'Do you have 15 minutes this week? I’ll bring the three offers you asked about and you leave with a ranking.',
    'Got 15 minutes to spare while the bread rises?',
    'Whenever suits you is fine.',
    'Are you free on Saturday for the party?',
    'Do you have 20 minutes to walk to the station?',
    '“Got 15 minutes this week?” tells the reader nothing.',
    'The oven takes 15 minutes.',
    'You have ten days of free use, then it’s 12 euros a month.',
    'Put the lesson on your calendar before you start.',
    'Can we look at your drawings on Friday?',
    'Tell me when the piano should arrive.',
    'Does Tuesday suit you for the delivery?',
    'Let me know when you are free to collect the dog.',
    'Set aside 20 minutes on Sunday to plan the week.',
    'Could we take an hour on Monday with your books, so you know which bill comes first?',
    'I’ll call you on Friday with the lab results.',
    'The ferry goes on Thursday at 10 or Friday at 1.',
  ],
  limits: [
    'Between people who already work together (“can we talk on Friday?”) it asks for a reason that both may know.',
    'A reason in another paragraph isn’t seen.',
  ],
});
