import { negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';
import { countedSteps, sawYou } from './watched-steps.ts';

export const watched = rule({
  id: 'ask/watched',
  level: 'warning',
  says: 'This tells the reader that they are being watched.',
  why: 'What a reader opened or clicked is a good reason to choose what you send next. Quoted back at them, it feels like somebody at the window.',
  forms: [
    {
      phrases: [
        '^ (hi|hey|hello)? [<noticing> (that)? you (have|had)? (just)? (also)? <looked> .{0,8} so] (i|we|here|would|do|what|if|how|let|thought|wanted|figured)',
        '^ (hi|hey|hello)? [<noticing> (that)? you (have|had)? (just)? (also)? <looked> .{0,8} and] (i|we|wanted|thought|figured|would|was|am)',
        '^ [(since|as|because) you (have|had)? (just|recently|already)? <looked> (my|our) .{0,2} <seen> (yesterday|today|twice|last week|again|recently|this morning|this week|a few times|several times)?] (i|we|here|would|do|what|if|how|let|thought)',
      ],
      reframes: ['', 'in case it helps:'],
    },
    {
      phrases: [
        '<noticing> (that)? you (have|had)? (just)? (also|been)? <looked>',
        '<noticing> (that)? you (have|had)? (been|spent|started|stopped|come back|returned) .{0,4} <seen>',
        '<noticing> (that)? you spent .{0,4} (minutes|minute|time|hours|seconds) (on|at|with|reading|in)',
        '<noticing> (that)? you (did not|have not|never|had not) (even)? (opened|open|clicked|click|read|watched|watch|finished|finish|checked out|check out|logged in|log in|downloaded|download|completed|complete|visited|visit|used|use)',
        '<noticing> you (opening|clicking|visiting|viewing|browsing|reading|looking at|checking out|watching)',
        '<noticing> your (recent|last|latest)? (visit|visits|activity|clicks|click) (to|on)',
      ],
      reframes: [
        { say: '', takes: 'sentence', when: ['prose'] },
        { say: 'what would you like to know about ‹the topic›?', takes: 'sentence' },
        { say: 'one thing worth knowing about ‹the topic›: ‹answer›.', takes: 'sentence' },
      ],
    },
    {
      level: 'information',
      phrases: [
        '(it)? (looks|seems|appears) (like|as if|as though|that)? you (have)? (left|were looking|was looking|visited|opened|clicked|browsed|viewed|have been looking|did not finish|started|abandoned|forgot|stopped) .{0,3} (cart|basket|bag|page|site|website|checkout|application|email|form|something|items|behind|order)',
        '(i|we) (saw|noticed|see) (that)? you left .{0,3} (something|items|behind|cart|basket|bag)',
        '(did)? you (left|leave|forgot|forget) (something|a few things|these|an item|some items|items) .{0,2} (behind|in your (cart|basket|bag))',
      ],
      says: 'This tells the reader that their steps were counted.',
      reframes: [
        { say: '‹what they chose› is kept for you until ‹date›', when: ['prose'] },
        { say: 'still here: ‹their choice›', when: ['label'] },
        { say: 'what would help you decide about ‹what they chose›?', takes: 'sentence' },
      ],
    },
    {
      level: 'information',
      phrases: [
        '<noticing> (that)? you (have not|had not) been (around|back|here|in|active)',
        '<noticing> (that)? (it is|it has) been .{0,3} (since|while) (you|your)',
      ],
      reframes: [
        { say: 'here’s what’s new since your last visit: ‹what›.', takes: 'sentence' },
        { say: 'what would make ‹the product› useful for you again?', takes: 'sentence' },
      ],
    },
    {
      level: 'information',
      phrases: [
        '(thank you|thanks) for (opening|clicking|clicking on|visiting|reading) (my|our) (last|previous|first)? (email|emails|mail|message|link|page|pricing page|newsletter)',
        '(i|we) (am|are) glad (that)? you (opened|clicked|read)',
      ],
      reframes: [
        { say: 'what would you like to know about ‹the topic›?', takes: 'sentence' },
        'thank you for your time',
      ],
    },
    ...sawYou,
    ...countedSteps,
  ],
  // Not `aboutOthers`: each phrase names “you” itself.
  unless: [quoted, negated],
  except: [
    '<noticing> (that)? you (speak|run|wrote|posted|work|are hiring|were hiring)',
    'you (have)? (just|recently)? (opened|open) (a|an|your|the) .{0,3} (<opening>|ticket|case|account)',
    'you read (our|my) (book|books)',
    '(if|once|whenever|unless) (you|u) .{0,3} <looked>',
    '^ (when|after|where) (you|u) .{0,3} <looked>',
    '<looked> (my|our) (stand|booth|stall|workshop|table)',
  ],
  flags: {
    'Hello Jo. [[You keep coming back to the]] oak table.': 'Hello Jo. What would you like to know about ‹the topic›?',
    'Hello Jo. [[The brochure has been opened nine times]].':
      'Hello Jo. What would you like to know about ‹the topic›?',
    '[[Our tracker tells me that someone at your firm read the proposal]].':
      'What would you like to know about ‹the topic›?',
    '[[You’ve looked at our oak table six times]].': 'What would you like to know about ‹the topic›?',
    '[[Because you looked at our oak tables last night]], I wanted to write.': 'I wanted to write.',
    'Hello Jo. [[You abandoned your basket]].': 'Hello Jo. ‹what they chose› is kept for you until ‹date›.',
    '[[I saw you opened my last email]].': 'What would you like to know about ‹the topic›?',
    '[[I noticed that you clicked the link]] to the barn conversions.':
      'What would you like to know about ‹the topic›?',
    '[[I saw that you visited our pricing page, so]] I wanted to send the price list.':
      'I wanted to send the price list.',
    'Hello Ines. [[I can see you’ve been looking at]] the blue kayak.': 'Hello Ines.',
    '# [[We noticed you viewed the summer menu]]': 'What would you like to know about ‹the topic›?',
    '[[You’ve opened my proposal twice]] this week.': 'What would you like to know about ‹the topic›?',
    '[[Our system shows that you downloaded]] the tax checklist.': 'What would you like to know about ‹the topic›?',
    'Did you know [[I get a notification when you open the quote]]?': 'What would you like to know about ‹the topic›?',
    '[[Since you clicked on our wedding page]], here are three dates in June.': 'Here are three dates in June.',
    '[[[You left something in your cart]]](https://example.com)': 'Still here: ‹their choice›',
    'Hello Sam. [[We noticed you haven’t been around]] lately.':
      'Hello Sam. Here’s what’s new since your last visit: ‹what›.',
    '[[Thanks for opening my email]].': 'What would you like to know about ‹the topic›?',
  },
  passes: [
    'I saw you speak at the seed fair in March.',
    'I noticed you opened a second bakery on Elm Street.',
    'You asked for the catalog last week; here it is.',
    'I see you’ve just opened a new studio by the river.',
    'I see you are hiring two bakers.',
    'Thanks for signing up to the pottery newsletter.',
    'We never tell a reader “I saw you opened my email”.',
    'We don’t track whether you opened this email.',
    'She saw that he had opened the letter.',
    'When you open the box, check the seal.',
    'If you visited our workshop in May, the door has moved.',
    'Did you read our note about the new opening hours?',
    'We see that you chose the blue tiles in your order.',
    'If you opened the parcel and a cup is broken, send a photo.',
    'You have opened a savings account with the branch.',
    'Your basket is kept until Friday.',
    'Thanks for coming to our stand in May.',
  ],
  limits: [
    'A demo that shows the reader what a tracking tool sees of them is flagged too.',
    'What the reader did in the open (signed up, asked, wrote) passes, however it is put.',
  ],
});
