import { aboutOthers, negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';

export const dismiss = rule({
  id: 'dip/dismiss',
  level: 'warning',
  says: 'This brushes off somebody who is stuck.',
  why: 'In the middle of the hard part a reader needs to hear that it is normal, how long it lasts, and who can help. Waved away, they go quiet and then they leave.',
  forms: [
    {
      // An opener that says the reader wasn't listening.
      phrases: [
        '^ [(as|like) (we|i) (have|had)? already (explained|mentioned|said|told you|stated|covered|discussed|noted|pointed out|outlined|described|clarified) (to you)? (before|above|earlier|previously|by email|in (our|my|the) last (email|call|message|session))?] .',
        '^ [(as|like) (we|i) (have|had)? (explained|mentioned|said|told you|stated|covered|discussed|pointed out|clarified) (to you)? (many|several|multiple|a few|<number>) times (already|before|now)?] .',
        '^ [(as|like) (we|i) (have|had)? (repeatedly|clearly|previously) (explained|mentioned|said|told you|stated|covered|communicated|discussed)] .',
        '^ [(as|like) (we|i) (said|explained|mentioned) (before|earlier|last time|already)] .',
        '^ [as (already|clearly|repeatedly) (explained|mentioned|stated|said|covered|communicated|discussed)] .',
        '^ [as you (were|have been) (already)? told] .',
        '^ [as (we|i) (told|explained to|informed) you (before|earlier|previously|last time|last week|already)?] .',
        '^ [(as)? per my (last|previous|earlier) (email|message|note)] .',
        '^ [as you should (already)? know (by now)?] .',
      ],
      reframes: ['', 'so you have it in one place'],
    },
    {
      phrases: [
        '[(as|like) (we|i) (have|had)? already (explained|mentioned|said|told you|stated|covered|discussed|noted|pointed out|outlined|described) (to you)?]',
        '[as (already|repeatedly) (explained|stated|communicated|told)]',
        '[as you were already told]',
      ],
      reframes: [''],
    },
    {
      phrases: [
        '[(we|i) (have|had)? already (told you|explained to you|informed you) that] (the|you|your|we|our|it|this|all|each|every|exports|there|if|when)',
        '[you (were|have been|had been) already (told|informed) that] (the|you|your|we|our|it|this|all|each|every|there|if|when)',
        '[you have already been (told|informed) that] (the|you|your|we|our|it|this|all|each|every|there|if|when)',
      ],
      reframes: ['', 'so you have it in one place,'],
    },
    {
      phrases: [
        '[(we|i) (have|had)? already (told you|explained|answered|covered|sent you|shown you|went over|gone over) (this|that|it|these|everything)] (in|on|during|at)',
        '[you (should|would) have (seen|read|found|noticed|known) (this|that|it)] (in|on)',
      ],
      reframes: ['you’ll find it', '‹who› can go through it with you, starting with what’s'],
    },
    {
      phrases: [
        '[(we|i) (have|had)? already (told you|explained|answered|covered|went over|gone over) (this|that|it|your question|everything) (before|already|twice|many times|to you)?] $',
        '[you (were|have been) already (told|informed) (about)? (this|that|it)] $',
        '[we have been (over|through) this (before|already|many times)?] $',
      ],
      reframes: ['here it is again, with ‹an example›', '‹who› can go through it with you'],
    },
    {
      phrases: [
        '[you should have (read|watched|checked|followed|opened|looked at) <what>((the|our|your) .{1,3}) (first|more carefully|carefully|again)?] $',
        '[(please)? (read|watch|check|see|look at) <what>((the|our) (manual|instructions|documentation|docs|faq|guide|handbook|onboarding email|welcome email|terms)) (again|more carefully|carefully|properly|first|before you ask|before asking)]',
        '[it is all (in|on) <what>((the|our) (manual|instructions|documentation|docs|faq|guide|handbook|onboarding email|welcome email|terms|website)) if you (read|look|look for) (it|carefully|closely|properly)?]',
      ],
      reframes: ['the part you need is in <what>, under ‹heading›', '‹who› can go through <what> with you'],
    },
    {
      // Imperatives that tell a worry to go away.
      phrases: [
        '[(please|just|so|but)? do not (you)? (worry|stress|fret|panic|sweat|lose sleep) (yourself)? (about|over) (it|that|this|a thing|any of (it|this|that)|the details|the small stuff) (too much|so much|for now|at all)?]',
        '[there (really)? is (absolutely|really)? no need to (worry|stress|panic|fret|get upset|be upset|get worked up|freak out) (about (it|that|this))?]',
        '^ [(absolutely|really)? no need to (worry|stress|panic|fret|get upset|be upset|get worked up|freak out) (about (it|that|this))?]',
        '[do not (overthink|stress|sweat) (it|this|that|the small stuff)]',
        '[(try to)? not to worry about it (too much)?] $',
        '^ [(please|just|now)? (calm down|chill out|get over it|suck it up|snap out of it|deal with it|man up|toughen up|cheer up|lighten up)] $',
      ],
      level: 'information',
      reframes: [
        { say: 'give it about ‹how long›, and tell us if it lasts longer', when: ['prose'] },
        { say: 'tell us where it started and what you’ve tried', when: ['prose'] },
        { say: 'how long this part lasts', when: ['label'] },
      ],
    },
    {
      // Imperatives that ask for more of the same.
      phrases: [
        '[just (keep (going|pushing|at it|trying|grinding)|hang in there|stick (with it|to it|it out)|power through|tough it out|muscle through|grind it out|try harder|work harder|do the work|stay (motivated|positive|focused|the course)|think positive|believe in yourself|trust the (process|system|method)|grit your teeth|suck it up|push through) (it|this|that)?] !(the|a|your|crowds|for)',
        '[just push through (your|the) (pain|fear|fears|doubt|doubts|dip|discomfort|resistance|frustration|hard part|boring parts|overwhelm)]',
        '[push through (the (pain|fear|doubt|dip|discomfort|resistance|frustration|hard part|boring parts|overwhelm)|your (fear|fears|doubts|resistance|excuses|discomfort))]',
        '[just push through] $',
        '[trust the process]',
        '^ [(keep pushing|stay positive|hang in there|stick with it|push through it|power through it|suck it up)] $',
        '[just follow the (steps|program|programme|plan|instructions|system|method)] $',
      ],
      reframes: [
        { say: 'take ‹one small step› next, knowing that it usually eases after ‹how long›', when: ['prose'] },
        { say: 'show us where it gets hard, so that we can look at it together', when: ['prose'] },
        { say: 'find your next small step', when: ['label'] },
      ],
    },
    {
      phrases: [
        '[you (just|simply|really)? (have to|need to|must|have got to) (just|simply)? (want it more|want it (badly|bad) enough|try harder|work harder|be more (disciplined|consistent|patient|positive|motivated)|push through (it)?|put in the work|do the work|stick with it|believe in yourself|trust the process)]',
        '[you (are|were) (just)? not (trying|working) hard enough]',
        '[you (just|simply)? do not want it (badly|bad)? enough]',
      ],
      reframes: [
        { say: 'the next step is ‹one small thing›, and it usually eases after ‹how long›', when: ['prose'] },
        { say: 'we’d like to hear where it gets hard', when: ['prose'] },
        { say: 'find your next small step', when: ['label'] },
      ],
    },
    {
      phrases: [
        '[(just)? {give} it (some|more|a little|a little more|a bit more)? time] $',
        '[just {be} patient]',
        '^ [(please)? {be} patient] $',
        '[just {wait} (it out|and see)]',
      ],
      level: 'information',
      reframes: ['{give} it about ‹how long›', '{expect} a first change after about ‹how long›'],
    },
    {
      // Clauses that hand the whole of it to the reader.
      phrases: [
        '[(you|people|students|clients|members) (only|will|just)? get (out)? (of (it|this|that|the .|our .|this .|your .))? (exactly|only)? (what|whatever|as much as) you put (in to it|in|into it|into this)]',
        '[what you get (out of|from) (it|this|the .|our .) (is|depends on) (up to you|what you put in|what you put into it)]',
        '[(your|the)? results (are|depend) (entirely|solely|only|completely|all)? (up to|on) (you|your effort|your efforts|your commitment|your attitude|your mindset|how hard you (work|try)|how badly you want it)]',
        '[(it|this|the .|our .) (only)? works if you (work it|do|do the work|put in the work|let it|follow it)]',
        '[the rest is (entirely|all)? up to you]',
        '[(it|success) is (all|entirely|completely) (up to|on) you]',
      ],
      reframes: [
        { say: 'your part is ‹what›, about ‹how long› a week, and ours is ‹what›', when: ['prose'] },
        { say: 'we’d like to hear which part gets stuck', when: ['prose'] },
        { say: 'your part, and ours', when: ['label'] },
      ],
    },
    {
      // Alone with it.
      phrases: [
        '[(nobody|no one|none of our (clients|customers|students|users)) (else)? (has|had|is having|has ever|have ever|have) (had|reported|complained about|mentioned)? (this|that|any|such|a) (problem|problems|issue|issues|trouble|complaint|complaints) (with it|before)?]',
        '[(everyone|everybody) else ((has|have)? figured it out|manages|managed it|managed fine|gets it|got it|got it to work|got it working|is (fine|doing fine|keeping up)|seems (fine|to manage|to get it)|had no (trouble|problem|problems))]',
        '[(you are|you would be) the (first|only) (one|person|customer|client|student|user) (who|to|with|that) (has|have|complain|complained|is having|report|ask|mention|this|had)? (this|that|about (it|this|that))? (problem|issue|trouble)?]',
        '[we have never (had|heard of|seen) (this|that|such|a) (problem|issue|complaint) (before)?]',
        '[nobody else (is)? (complaining|complained|complains)]',
      ],
      reframes: [
        { say: '‹who› got stuck here too, and came through after ‹how long›', when: ['prose'] },
        { say: 'we’d like to see what happens on your side', when: ['prose'] },
        { say: 'who else got stuck here', when: ['label'] },
      ],
    },
    {
      phrases: [
        '[you will (just|simply|eventually|soon)? (have to|need to)? (figure|sort|work) (it|this|that) out (yourself|for yourself|on your own|by yourself|eventually|in time|soon enough)]',
        '[you are on your own (from here|now|with (this|that|it))]',
        '[(that|this|it) is (really|simply)? (not (our|my) (problem|job|fault|responsibility|department)|out of our hands|nothing to do with us|user error|an user error|a user error|your own fault)]',
        '[there is nothing (else|more)? (we|i) can do (about (it|that|this)|for you)?]',
      ],
      reframes: [
        { say: '‹who› can look at it with you on ‹day›', when: ['prose'] },
        { say: 'the next place to ask is ‹who or where›', when: ['prose'] },
        { say: 'ask ‹who› to look', when: ['label'] },
      ],
    },
    {
      // Sayings and small words for a large feeling, as clauses.
      phrases: [
        '[you will (soon|quickly|eventually)? get (used to|the hang of) (it|this|that) (soon enough|eventually|quickly|in time)?]',
        '[you will get there (eventually|soon enough|in the end|one day)]',
        '[(it|that|this) is nothing to (worry|stress|panic) about]',
        '[(it|that|this) is (really|just)? (not that|not so|not all that) bad]',
        '[(it|that|this) is (really|just)? (no|not a|not such a) big deal]',
        '[(it|that|this) is (all|just) in your head]',
        '[you are (just|simply|probably)? (overthinking|overreacting|overthinking (it|this|that)|being too (sensitive|impatient|hard on yourself)|making it (harder|more complicated) than it is)]',
        '[(it is|that is) just (how|the way) (it|this) (is|works|goes)]',
        '[it (could|can) (always)? be worse]',
        '[rome was not built in a day]',
        '[(good|great) things take time]',
        '[no pain no gain]',
        '[(quitters never win|winners never quit|nothing worth having comes easy|when the going gets tough the tough get going)]',
      ],
      level: 'information',
      reframes: [
        { say: 'this part usually takes about ‹how long›', when: ['prose'] },
        { say: '‹who› felt the same, and here is what helped: ‹what›', when: ['prose'] },
        { say: 'how long this part takes', when: ['label'] },
      ],
    },
  ],
  unless: [quoted, negated, aboutOthers],
  // "Don't worry about it: we'll move the files for you" says who helps.
  except: [
    'do not just (push|power|keep|hang|wait|trust|follow|work|try)',
    'worry about (it|that|this) <stop>? (we|i|our team|our . team|someone|she|he) (will|have|are|am|can|has|takes|handles|do|is)',
    'be patient (with|while)',
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
  ],
  limits: [
    'A bare “don’t worry” or “no worries” passes: most often the next words say what will be done.',
    '“As we have already explained” passes no judgement in a textbook, yet it is marked there too.',
  ],
});
