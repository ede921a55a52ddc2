import { aboutOthers, negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';
import { homework, paperChores } from './friction-chores.ts';

export const friction = rule({
  id: 'ask/friction',
  level: 'information',
  says: 'Saying yes costs the reader work here.',
  why: 'A reader who wants to say yes puts it off when it means homework. Do the work for them: one step, with the rest already filled in.',
  forms: [
    {
      phrases: [
        '({fill in}|{fill out}|{complete}|{return}|{submit}) (and (return|submit|send back|sign))? (the|this|our|an|a|your) .{0,2} <paperwork> (attached|enclosed|below|above)?',
        '({fill in}|{fill out}|{complete}|{return}|{submit}) (the|this|our|an|a) (attached|enclosed|accompanying|following|long|detailed|full|comprehensive|<number> page|<number> question|<number> part|in depth) .{0,2} (form|forms|document|documents|pack|packet)',
        '({fill in}|{fill out}|{complete}) (all|every|each) (the|of the|required)? (field|fields|section|sections|page|pages)',
        '{answer} (the|these|all|our|a few|<number>|some) (following)? .{0,2} questions (below|in full|attached|first|in this form|before)',
        '{take} (our|this|a) (short|quick|brief|<number> minute|<number> question)? (survey|questionnaire) (first|before|to (apply|qualify|book|start|see))',
      ],
      reframes: ['{reply} with ‹the one thing you need›', '{answer} ‹how many› questions, about ‹time›'],
    },
    {
      phrases: [
        '(please)? (reply|respond|email|write|get back|write back) (to)? (this email|this message|me|us)? (back)? with (your|some|a few|the|several|two or three|<count>) .{0,2} (availability|times|dates|slots|time slots|days and times|options) (that (work|suit) (best)? (for)? (you)?)? <when>((for|on|in|over)? <day>)?',
        '(please)? (send|give|email|shoot|text|drop|provide) (me|us) (over)? (your|some|a few|several|<count>) .{0,2} (availability|times|dates|slots|time slots|options) (that (work|suit) (best)? (for)? (you)?)? <when>((for|on|in|over)? <day>)?',
        '(please)? let (me|us) know (your availability|what your availability is|when you are (free|available|around)|what (times|time|days|day|dates) (work|works|suit|suits|would work|is good) (best)? (for)? (you)?|which (times|days|dates) (work|suit) (best)? (for)? (you)?|a few (times|dates) (that (work|suit))? (best)? (for)? (you)?) <when>((for|on|in|over)? <day>)?',
        '(please)? (share|suggest|propose|offer|list|include) (your|some|a few|several|<count>) .{0,2} (availability|times|dates|slots|time slots) (that (work|suit) (best)? (for)? (you)?)? <when>((for|on|in|over)? <day>)?',
      ],
      says: 'This hands the reader the work of finding a time.',
      reframes: [
        { say: 'would ‹a time› <when>? suit you?', takes: 'rest' },
        { say: 'pick a time here: ‹link›', takes: 'rest' },
      ],
    },
    {
      level: 'hint',
      phrases: [
        '(what|which) (time|times|day|days|date|dates) (work|works|is best|are best|is good|are good|would work|would be best|suit|suits) (best)? for you <when>((for|on|in|over)? <day>)?',
        'when (are you|would you be|will you be) (free|available|around) <when>((for|on|in|over)? <day>)?',
        'what (is|does) your (availability|calendar|schedule|diary) (look)? (like)? <when>((for|on|in|over)? <day>)?',
        'when (works|is good|is best|would be good|would work) (best)? for you <when>((for|on|in|over)? <day>)?',
      ],
      says: 'This hands the reader the work of finding a time.',
      reframes: [
        { say: 'would ‹a time› <when>? suit you?', takes: 'rest' },
        { say: 'which is better for you, ‹one time› or ‹another›?', takes: 'rest' },
      ],
    },
    {
      phrases: [
        '{print} .{0,5} ({sign}|{scan}) .{0,5} ({return}|{scan}|{fax}|{send}|{mail}|{email}|{post}|{bring}) (it|them|both copies|<document>)? (back)? (to (us|me))?',
        '{print} (off|out)? <document> (out|off)? and (sign|scan|fax|mail|post|return|bring) (it|them)? (back)? (to (us|me))?',
        '{sign} (it|them|both copies|<document>) and (return|scan|fax|mail|post|send back|email back|send) (it|them|one copy)? (back)? (to (us|me))?',
        '{sign} (and date)? and (return|scan|fax|mail|post|send back|email back|send) (it|them|both copies|one copy|<document>) (back)? (to (us|me))?',
        '({return}|{scan}|{mail}|{post}|{send back}) (us|me)? (the|a|your|one) (signed|countersigned|completed and signed) <document> (back)? (to (us|me))?',
      ],
      reframes: ['{sign} online at ‹link›', '{reply} with “yes” to accept'],
    },
    {
      phrases: ['[{fax} <what>(it|them|<document>|(your|the|a) (order|check|payment))] (back)? (to|at)'],
      reframes: ['{reply} with <what> here or send it by fax', '{send} <what> by email, or by fax'],
    },
    {
      phrases: [
        '({mail}|{send}|{post}) (us|me|in)? (a|your) (check|cheque|money order|bank draft) (to (us|me|(the|our|this) (address|office|box) (below|above)?))?',
        '{make} (a|your|the)? (check|cheque|checks|cheques) (payable|out) to',
      ],
      reframes: ['{pay} at ‹link›', '{pay} by card or as you like at ‹link›'],
    },
    {
      phrases: [
        '{call} (us|me|our office|the office|our team|this number|<number>|our sales team)? .{0,3} <hours>((during|between|within|in) (our|normal|regular|standard)? (business|office|working|opening|store) hours)',
        '{call} (us|me|our office|the office|our team)? <hours>((between|from) <number> (am|a m)? (and|to) <number> (pm|p m)?)',
      ],
      reframes: ['{reply} here, or reach us by phone <hours>'],
    },
    {
      phrases: [
        '({go} to|{visit}|{head} to|{browse}) our (website|site|homepage|web site|page) (and|to) (find|search|look|scroll|navigate|fill|download|register|request|complete)',
        '{search} (for)? .{0,4} on our (website|site|homepage)',
        '{scroll} (down|all the way down) (to|until|and) .{0,4} (form|bottom|button)',
      ],
      reframes: ['{open} ‹the exact page›'],
    },
    {
      phrases: [
        '(please)? ({reply}|{respond}|{email}|{write}|{send}) .{0,3} with (all of)? (the following|these|your full|all your|all the) .{0,1} (information|details|documents|answers|items|data|name)',
        '(please)? ({provide}|{send}|{include}|{attach}|{submit}|{supply}) (us|me)? (with)? (all of)? (the following|all of these|all the following|all (the)? (necessary|required|relevant)) .{0,1} (information|details|documents|items|data|materials|paperwork)',
      ],
      reframes: [
        '{reply} with ‹the one thing you need first›',
        '{send} ‹the one thing you need first›; the rest can wait',
      ],
    },
    {
      level: 'hint',
      phrases: [
        '{create} (a|an|your) (free)? (account|profile|login) (first|before|in order to)',
        '({register}|{sign up}|{log in}) (for an account|first|with us)? (before you (can)? (order|book|buy|pay|reply|view|see|continue)|in order to (order|book|buy|pay|reply|view|see|continue))',
      ],
      reframes: ['{use} ‹the way that needs no account›'],
    },
    ...paperChores,
    ...homework,
  ],
  unless: [quoted, negated, aboutOthers],
  except: [
    'or send it by fax',
    '(us|me) by (phone|telephone)',
    '({complete}|{submit}) (your|the|an)? (college|university|visa|passport|patent|job|planning|loan|mortgage|tax) .{0,2} application',
    '{answer} (any|your|all your|all of your|their|his|her) .{0,1} questions',
    '{take} (our|this|a) survey of',
    '(all|everything|what|only thing) you (will)? (need|have) to .',
  ],
  unlessNearby: [
    '(takes|take|takes you|only) (about|around|under|less than)? (a|one|two|three|<number>) (minute|minutes|seconds)',
    '(already|we have) (filled|prefilled|pre filled)',
    'or (just|simply)? (reply|write|call|tell us|tell me|answer this)',
  ],
  flags: {
    '[[Run off the contract, initial each page and post]] it back to us.': 'Sign online at ‹link›.',
    'We can begin [[once we have received both signed copies]].':
      'To say yes, reply here with ‹the one thing you need›.',
    '[[Complete our 60-question questionnaire]] before the visit.':
      'Reply with ‹the one thing you need› before the visit.',
    '[[Go through our twelve-page checklist]] before the visit.': 'Reply with ‹the one thing you need first›.',
    '[[Send us a full list of every]] tool that you use.': 'Reply with ‹the one thing you need first›.',
    '[[Get your manager’s sign-off]] and reply.': 'Forward this note: ‹the short version for them›.',
    '[[Ring the workshop between two and four]] on weekdays.': 'Reply here and ‹who› takes care of the rest.',
    'To join the ride, [[create an account and verify your email]].':
      'To say yes, reply here with ‹the one thing you need›.',
    '[[Register on the portal, upload your licence and wait for a code to claim]] the rate.': 'Open ‹the one link›.',
    '[[Create an account first]], then choose a seat.': 'Use ‹the way that needs no account›, then choose a seat.',
    'To join the choir, [[fill out our ten-page application form]].':
      'To join the choir, reply with ‹the one thing you need›.',
    'Could you [[complete the attached questionnaire]]?': 'Could you reply with ‹the one thing you need›?',
    '[[Filling in every field]] helps us plan your kitchen.':
      'Replying with ‹the one thing you need› helps us plan your kitchen.',
    '[[Please reply with your availability next week]].': 'Would ‹a time› next week suit you?',
    'If you’d like to see the loft, [[send me three dates]] in June.':
      'If you’d like to see the loft, would ‹a time› suit you?',
    '[[What times work best for you on Friday]]?': 'Would ‹a time› on Friday suit you?',
    'Please [[print the contract, sign it and return it to us]].': 'Please sign online at ‹link›.',
    '[[Printing, signing and mailing the form]] takes a week.': 'Signing online at ‹link› takes a week.',
    '[[Sign and return the enclosed agreement]] to start in May.': 'Sign online at ‹link› to start in May.',
    '[[Fax your order]] to 555-0134.': 'Reply with your order here or send it by fax to 555-0134.',
    'You can [[mail a check]] to renew.': 'You can pay at ‹link› to renew.',
    '[[Call our office during business hours]] to reserve a plot.':
      'Reply here, or reach us by phone during business hours to reserve a plot.',
    '[[Visit our website and search]] for the lamp.': 'Open ‹the exact page› for the lamp.',
    '[[Please send us the following documents]].': 'Reply with ‹the one thing you need first›.',
    '# [[Complete the Enclosed Survey]]': 'Reply with ‹the one thing you need›',
  },
  passes: [
    'Reply with “yes” and we’ll send the contract.',
    'Would Tuesday at ten suit you, or is Thursday better?',
    'She will complete her visa application in June.',
    'The form has two fields and takes about a minute.',
    'Fill out our intake form, which takes two minutes.',
    'Print the photo on matte paper.',
    'You don’t need to print and sign the contract.',
    'The embassy asks applicants to return the signed form.',
    'We answer all your questions before you decide.',
    'Pick any time that suits you on this calendar.',
    'He signed the letter and sent flowers.',
    'Our shop is open during normal business hours.',
    'Bring water and a hat to the walk.',
    'The two of them signed and dated the painting.',
    'Fill the kettle and wait for it to click.',
    'The council wants the plan in triplicate, so we filled it in for you.',
    'Check the oil and the tyres before you set off.',
    'Reply with a colour, and the rest is done.',
  ],
  limits: [
    'A short form is not flagged for being a form; what a form is traded for is `buyer/gated`.',
    'Several small steps in several sentences add up unseen.',
  ],
});
