import { negated, quoted } from '../../language/context.ts';
import type { Reframe } from '../rule.ts';
import { rule } from '../rule.ts';
import { countedAttempts, reproaches } from './guilt-reproaches.ts';

const STILL_TO_KNOW: Reframe = { say: 'what would you still like to know about ‹the offer›?', takes: 'sentence' };
const NO_IS_WELCOME: Reframe = { say: 'would you like ‹the next step›? A no is fine too.', takes: 'sentence' };

export const guilt = rule({
  id: 'ask/guilt',
  level: 'warning',
  says: 'This makes the reader pay for not having answered.',
  why: 'Silence has a hundred reasons, and few of them are you. A reader who feels in your debt avoids you; a clear question gives them a way back.',
  forms: [
    {
      phrases: [
        'this is (now)? (my|our) (<nth>|<number>) (time|<letter>) (about <about>(<matter>))?',
        'this is (now)? the (<nth>|<number>) (time|<letter>) (that)? (i|we) (have|am)? (.{1,2} about <about>(<matter>))?',
        '(i|we) (have)? (written|emailed|called|messaged|contacted|asked|reached out|followed up|tried) (to)? (you|reach you)? (already)? (twice|three times|four times|<number> times|several times|many times|multiple times|a few times|repeatedly|countless times) (now|already|and)? (about <about>(<matter>))?',
        '(i|we) have (tried|been trying|attempted) (to)? (reach|reaching|contact|contacting|call|calling|get hold of|get in touch|getting in touch|get through|catch|email) .{0,3} (twice|times|weeks|days|now|without|and|but|since|for)',
        '(after|despite) (<count>|several|many|multiple|all my|all these|my previous) (unanswered)? <letter>',
      ],
      reframes: [
        { say: 'what about <about> would you still like to know?', takes: 'sentence' },
        STILL_TO_KNOW,
        NO_IS_WELCOME,
      ],
    },
    {
      phrases: [
        '^ [(since|as|because) (i|we) (have)? (still)? (not|never) (heard|hear|received|got|get) .{0,4} (from you|back|reply|answer|response)] (i|we|here|would|do|what|let|how)',
        '^ [(since|as|because) you (have not|did not|never) (yet)? (replied|reply|responded|respond|answered|answer|got back|get back|written back) (yet)? (to)? (me|us|my|our)? (last|previous|first|earlier|other)? (<letter>)? (yet)?]',
        '^ [(since|as) (my|our) (last|previous|first|earlier|other)? <letter> (went|was|were|has|have|is) (gone|been)? (unanswered|ignored)]',
      ],
      reframes: ['', 'in case it’s useful,'],
    },
    {
      level: 'information',
      phrases: [
        '(i|we) (still)? (have|did) (still)? not (yet)? (heard|received|hear|receive|got|gotten|get|had) (anything|back|a reply|a response|an answer|word|any reply|any response|from you) (back)? (from you)? (yet)?',
        '(i|we) (still)? never (heard|received|got) (back|anything|a reply|a response|an answer|any reply|from you) (from you)?',
        '(still)? (have not|never) heard (a word|anything|back) (from you)? (yet)?',
        '(no|without any|without a) (reply|response|answer|word) from you (yet|so far)?',
        '(am|are) (still|yet) (i|we)? (waiting|yet) (for|to) (your (reply|response|answer|decision)|hear (back)? from you)',
        'i (still)? (did not|have not) (get|got|gotten) (a|any|your) (reply|response|answer)',
      ],
      reframes: [STILL_TO_KNOW, NO_IS_WELCOME],
    },
    {
      phrases: [
        'you (still)? (have not|did not|never) (yet|even|bothered to)? (replied|reply|responded|respond|answered|answer|got back|gotten back|get back|written back|write back|returned|return) (to)? (me|us|my|our|any) .{0,2} (<letter>)?',
        '(my|our|all my|both my) (last|previous|first|earlier|other|<count>)? (two|three|few)? <letter> (to you)? (went|was|were|has|have|is|are|remain|remains|remained) (all|still|gone|been)? (unanswered|ignored|unread)',
        '(why)? (are|have) you (been)? (still)? (ignoring|avoiding|ghosting|dodging) (me|us|my|our)',
        'you (have been|keep|are|seem to be) (ignoring|avoiding|ghosting|dodging) (me|us|my|our)',
        'you (have)? (gone|went|have gone) (quiet|silent|dark|cold) (on (me|us))?',
        '(did i|have i|did we|have we) (do|done|say|said) something (wrong|to (offend|upset))',
      ],
      reframes: [STILL_TO_KNOW, NO_IS_WELCOME],
    },
    {
      phrases: [
        'after (all|everything) (that)? (i|we) (have)? (done|did|shared|put|given|sent|invested)',
        '(i|we) (have)? (spent|put|invested|took|poured) .{0,4} (hours|hour|time|days|day|effort|work|evening|evenings|weekend|weekends|weeks) .{0,3} (preparing|writing|building|researching|your|for you|putting together|on this|into this|into your)',
        '(the least you (can|could) do|it would be common courtesy|as a (common)? courtesy to me|have the courtesy)',
        '(i|we) (would|do)? (expect|expected|was expecting|had expected|had hoped for) (at least)? (a|the courtesy of a|some|any) (reply|response|answer|courtesy)',
        '(i|we) (am|are|was|were) (a (bit|little))? (really|very|quite|somewhat)? (disappointed|surprised|hurt|saddened|sad|frustrated) (that you|not to (hear|have heard)|to not (hear|have heard)|you)',
        'you (had)? (promised|said) (that)? (you would|to) (get back|reply|call|respond|let (me|us) know|answer|decide|sign|be in touch)',
        'you owe (me|us) (a|an|at least)',
        'do not (leave me hanging|let me down|disappoint (me|us)|make me (beg|chase|ask))',
      ],
      reframes: [STILL_TO_KNOW, NO_IS_WELCOME],
    },
    {
      level: 'information',
      phrases: [
        'this (is|will be) (the|my|our) (very)? (last|final) (time|<letter>|ever email|chance to hear) (that)? (i|we|to|you|from|about|unless|before)?',
        '^ (my|our)? (last|final) (<letter>) <stop>? (promise|from me|i promise)',
        '(i will|we will|i am going to|should i|shall i|i can|time to) (now|have to|assume and|just)? (close|closing|archive|delete) (out|down)? (your|the|this) (file|loop|case|ticket|folder|record)',
        '(i will|i am going to|i can only|should i) (just)? (assume|take it|guess|conclude|presume) (that)? (you are (not|no longer)|this is not|it is not|now is not|there is no)',
        '(i will not|i am not going to) (email|write|contact|bother|chase|call|message) you (again|anymore|any more|any longer)',
        '(is this|are we|am i) (goodbye|breaking up|being dumped)',
        '(permission|time) to close (your|the) file',
      ],
      says: 'This turns a question into a farewell.',
      reframes: [NO_IS_WELCOME, STILL_TO_KNOW],
    },
    {
      level: 'information',
      phrases: [
        '^ [(re|fwd|fw) <stop>] !(re|fwd|fw|your (letter|email|message|note|order|question|enquiry|inquiry|call|request|invoice))',
      ],
      says: 'A “Re:” where nothing came before makes the reader think they forgot you.',
      reframes: ['', '‹what this is about›:'],
    },
    {
      level: 'hint',
      phrases: [
        '(we|i) (really|all|do)? (miss|missed) (you|seeing you|having you|your (face|company|visits)) !(when|on|at|if|by)',
        '(we|i) (are|am) (sad|sorry|heartbroken) to see you (go|leave)',
        '(we|i|still)? (still)? (have not|did not) (seen|see) you (back|around|lately|here|in a while) (lately|recently)?',
        'where have you been $',
      ],
      says: 'This speaks of our feelings where the reader’s should be.',
      reframes: [
        'here’s what’s new since ‹their last visit›',
        { say: 'what would make ‹it› useful for you again?', takes: 'sentence' },
      ],
    },
    ...countedAttempts,
    ...reproaches,
  ],
  // Not `aboutOthers`: each phrase names “I” or “you” itself.
  unless: [quoted, negated],
  except: [
    '(third|second|fourth|<number>) time (this|the|it|he|she|they) (year|season|happened|week)',
    '(this is|the) (last|final) (time|chance) (you|we) (will)? (have to|need to|pay|see)',
    '(re|fwd) (entry|use)',
    '(if|in case|unless) (you|u) (still)? (have|do|did) not',
    'close (the|your|this) file with thanks',
    '(twice|times|driver|courier|post|parcel|delivery|card) .{0,3} (and)? you were out',
  ],
  flags: {
    '[[Why haven’t you answered]] the choir?': 'What would you still like to know about ‹the offer›?',
    '[[We have rung you six times]] about the beehives.': 'What would you still like to know about ‹the offer›?',
    'I have [[heard nothing from you]] since May.': 'What would you still like to know about ‹the offer›?',
    '[[Did we upset you]]?': 'What would you still like to know about ‹the offer›?',
    '[[I guess you’re no longer]] keen on the hut.': 'What would you still like to know about ‹the offer›?',
    '[[I gave up my Sunday to draw that]] plan for you.': 'What would you still like to know about ‹the offer›?',
    '[[I won’t be writing to you again]].': 'Would you like ‹the next step›? A no is fine too.',
    '[[This is the third time I’ve written about the roof]].': 'What about the roof would you still like to know?',
    '[[I’ve emailed you three times now]].': 'What would you still like to know about ‹the offer›?',
    'Hello Kim. [[I’ve tried calling you several times]] this week.':
      'Hello Kim. What would you still like to know about ‹the offer›?',
    '[[Since you didn’t reply to my last email]], here are the floor plans again.': 'Here are the floor plans again.',
    '[[I still haven’t heard back from you]].': 'What would you still like to know about ‹the offer›?',
    '[[Why are you ignoring my]] messages?': 'What would you still like to know about ‹the offer›?',
    '[[After all we’ve done]] to hold your date, a short answer would be kind.':
      'What would you still like to know about ‹the offer›?',
    '[[I spent two evenings preparing your]] garden plan.': 'What would you still like to know about ‹the offer›?',
    '[[I’m a little disappointed that you]] didn’t come back to me.':
      'What would you still like to know about ‹the offer›?',
    '[[Should I close your file]]?': 'Would you like ‹the next step›? A no is fine too.',
    '[[I’ll assume this isn’t]] a priority for the bakery.': 'Would you like ‹the next step›? A no is fine too.',
    '# [[Re:]] Your kitchen plans': 'Your kitchen plans',
    '# [[We miss you]]': 'Here’s what’s new since ‹their last visit›',
  },
  passes: [
    'This is the third time the choir has sung here.',
    'This is the last time you will have to reseed the lawn.',
    'We haven’t heard the new organ yet.',
    'This is the second message in the series.',
    'Never write “this is my third email” to a client.',
    'If you missed the first lesson, the recording is here.',
    'A no is fine too.',
    'I won’t ask why you haven’t replied to my note.',
    'She was disappointed that the shop had closed.',
    'We spent two years testing the glaze.',
    'The file is closed once the claim is paid.',
    'You said you wanted a quiet room, so here are two.',
    'The last email in the course covers pruning.',
    'You never have to answer this note.',
    'If you haven’t replied by Friday, nothing happens.',
    'He promised to call and never did.',
    'What would it take to make the silence in the studio complete?',
    'Our team spent two years on the glaze.',
    'Nobody has heard the organ since 1950.',
  ],
  limits: [
    '“Re:” on a real reply is flagged too: a draft doesn’t show what it answers.',
    'A farewell that is plainly kind (“I’ll stop here; write whenever you like”) may be found by its first half.',
  ],
});
