import type { Form } from '../rule.ts';

/** The forms of `confidence/shame` that ask “still …?”: each keeps what the reader is busy with, and asks about that. */
export const still: readonly Form[] = [
  {
    phrases: ['^ (are you|you are)? still <task>(<coping> .{1,8}) $'],
    level: 'hint',
    says: '“Still” tells the reader that they should have stopped long ago.',
    reframes: ['how is <task> working for you', 'what do you like and dislike about <task>'],
  },
  {
    phrases: [
      '^ (are you|you are)? still (struggling|wrestling|battling|fighting) with <task>(.{1,8}) $',
      '^ (are you|you are)? still (putting off|avoiding|dreading) <task>(.{1,8}) $',
      '^ (are you|you are)? (sick and)? still (confused|unsure) (about|by) <task>(.{1,8}) $',
    ],
    says: '“Still” tells the reader that they should have stopped long ago.',
    reframes: ['what have you tried with <task> so far', 'what gets in the way with <task>'],
  },
  {
    phrases: ['^ (are you|you are)? still (struggling|fighting|failing|trying|waiting|scrambling) to <task>(.{1,8}) $'],
    says: '“Still” tells the reader that they should have stopped long ago.',
    reframes: ['what gets in the way when you try to <task>', 'what have you tried so far to <task>'],
  },
  {
    phrases: [
      '^ (are you|you are)? still (wasting|losing|spending|pouring|burning) .{0,2} (hours|time|days|weeks|evenings|weekends|nights) (on|to|with|into|in) <task>(.{1,7}) $',
    ],
    says: '“Still” tells the reader that they should have stopped long ago.',
    reframes: ['how much time goes into <task>', 'what have you tried with <task> so far'],
  },
  {
    phrases: [
      '^ (are you|you are)? still (overpaying|paying too much|paying extra|paying through the nose) for <task>(.{1,7}) $',
      '^ (are you|you are)? still (wasting|losing|spending|pouring|burning|throwing) .{0,2} (money|cash|budget|dollars) .{0,1} (on|to|with|into|at) <task>(.{1,7}) $',
    ],
    says: '“Still” tells the reader that they should have stopped long ago.',
    reframes: ['how much do you pay for <task>', 'what do you get out of <task>'],
  },
];
