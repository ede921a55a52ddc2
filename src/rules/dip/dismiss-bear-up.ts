import type { Form } from '../rule.ts';

/** The forms of `dip/dismiss` that tell the reader to bear it, or not to mind. */
export const bearUp: readonly Form[] = [
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
    phrases: [
      '[you (just|simply|really|all|will)? (just|simply)? (have to|need to|must|have got to|gotta|should|ought to) (just|simply|learn to)? <bear-up>] <bear-up-end>',
    ],
    reframes: [
      { say: 'the next step is ‹one small thing›, and it usually eases after ‹how long›', when: ['prose'] },
      { say: 'we’d like to hear where it gets hard', when: ['prose'] },
      { say: 'find your next small step', when: ['label'] },
    ],
  },
  {
    // Told to bear it: after "just", or as the sentence itself.
    phrases: [
      '[(just|simply) (please)? <bear-up>] <bear-up-end>',
      '(^|<stop>) [(so|and|but|well|now|then|please|come on|look|guys|folks|mate|now then|right|ok|okay|oh|ah|hey|yes|yeah|no|you)? (just|simply|please)? <bear-up>] <bear-up-end>',
      '(so|then) [(just|simply|please)? <bear-up>] <bear-up-end>',
      '(^|<stop>|so|but|then) [(and|but|well|now|then|please|come on|look|guys|folks|mate|right|ok|okay|oh|ah|hey|yes|yeah|no)? (just|simply|please)? <bear-up-idiom>]',
      '(we would say|our advice is to|my advice is to|all you can do is|best thing is to|the trick is to|try to|remember to|you can only|time to|best to|the answer is to) (just|simply)? [<bear-up>] <bear-up-end>',
    ],
    reframes: [
      { say: 'take ‹one small step› next, knowing that it usually eases after ‹how long›', when: ['prose'] },
      { say: 'show us where it gets hard, so that we can look at it together', when: ['prose'] },
      { say: 'find your next small step', when: ['label'] },
    ],
  },
  {
    phrases: [
      '^ [(just|please|try to|and)? (be patient|have patience|carry on|keep calm|relax|chill|breathe|move on|let it go|give it (a|another|some) (bit|little|while|more|chance)|never mind|not to worry|no worries|no biggie|no drama|no dramas|no sweat|cheer up|trust (me|us)|hush|deal with it|next|tough|tough luck|hard luck|hard cheese|bad luck|boo hoo|welcome to the club|join the club|get used to it|onwards and upwards|onward and upward|upwards and onwards|smile|enjoy the ride|good vibes only|no excuses|rise and grind|eyes on the prize)] $',
      '[(no (need|reason|cause|call|point) (in|for)? (to)? (<fretting>|alarm|concern|dramatics|drama|tears|whining|complaining|moaning|all this fuss)) <about-it>?]',
    ],
    level: 'information',
    reframes: [
      { say: 'give it about ‹how long›, and tell us if it lasts longer', when: ['prose'] },
      { say: 'tell us where it started and what you’ve tried', when: ['prose'] },
      { say: 'how long this part lasts', when: ['label'] },
    ],
  },
  {
    // A worry that is told to go away.
    phrases: [
      '[(please|just|so|but|now|oh|hey|come on|try)? (do not|never) (you)? (even|please|all)? <fretting> (too much|so much|unduly)? (about|over) (it|that|this|a thing|anything|any of (it|this|that)|the details|the small stuff|nothing|something (so|this|that) (small|silly|minor|trivial))]',
      '(^|<stop>) [(please|just|so|but|now|oh|hey)? do not (you)? (panic|fret|stress|stress out|freak out|overthink|overreact|agonise|agonize|despair|lose heart|flap|make a fuss|beat yourself up|be (so)? (dramatic|hard on yourself|negative|silly|daft|discouraged|disheartened)|get (worked up|upset|stressed|discouraged|disheartened|hung up|yourself in a state)|sweat it|sweat the small stuff|dwell on it|take it personally|let it (get to you|get you down|bother you|worry you|put you off)|give up (now|so easily|yet)|quit now)] !(the|a|your|if)',
      '[(i|we) (would|should) not (worry|fret|stress|lose sleep|read too much|get hung up|panic|dwell|lose any sleep) .{0,2}]',
      '[(best|better|easier|try|wiser) not to (worry|fret|stress|dwell|panic|think|overthink|fixate|obsess) .{0,2}]',
      '[let us not (be (dramatic|hasty|silly)|panic|overreact|get (carried away|ahead of)|make (a|this)|blow (this|it)|dwell) .?]',
      '[do not be (such)? a .{0,1} (baby|wimp|wuss|drama queen|worrier|cry baby|crybaby|wet blanket|quitter|diva|worry wart|worrywart|pessimist|defeatist)]',
      '[do not be so (soft|weak|lazy|dramatic|negative|impatient|sensitive|fussy|hasty|hard on yourself|defeatist|gloomy|quick to)]',
      '[(do not|no need to|let us not|you are|stop|why) (make|making) (a|such a) (mountain|song and dance|fuss|meal|big deal|drama) .{0,4}]',
      '[you (worry|fret|stress|complain|expect|overthink|panic|moan) (too much|a lot|way too much|everything|far too much|about everything)]',
      '[do not (take|read) (it|this|that|everything|things) (so|too|to heart|personally|quite so|so much into) .?]',
      '[(stop|quit) being (so|such|that|a) .{1,2}]',
      '[do not (overcomplicate|over complicate|second guess|doubt|get ahead of|psych) (it|this|that|things|yourself|everything)]',
      '[have you (even|ever)? (tried|considered|thought about) (being|just|not|simply|actually) .{1,3}]',
      '[(there|it) is (really|absolutely|honestly)? (nothing|no need|no reason|no cause|no point) (in|for|here|really)? (to)? (you to|for you to)? (be)? (<fretting>|afraid|scared|nervous|upset|alarmed|concerned|worked up|lose sleep|write home|alarm|concern|drama) (about|over)?]',
      '(^|<stop>|just|so|please) [(stop|quit) (all (this|that|the))? <complaining> (about)? (it|yourself|this|that|so much|everything)?]',
      '[you (are|must be)? (just|simply|probably|clearly|only|really)? (overthinking|over thinking|overreacting|over reacting|catastrophising|catastrophizing|overanalysing|overanalyzing|imagining things|worrying (too much|about nothing|over nothing)|making (a mountain|a fuss|heavy weather)|being (too|so|overly|a bit|a little) (sensitive|impatient|hard on yourself|dramatic|negative|fussy|cautious)|in your own head|your own worst enemy|letting fear|expecting too much)]',
    ],
    level: 'information',
    reframes: [
      { say: 'give it about ‹how long›, and tell us if it lasts longer', takes: 'rest', when: ['prose'] },
      { say: 'tell us where it started and what you’ve tried', takes: 'rest', when: ['prose'] },
      { say: 'how long this part lasts', takes: 'rest', when: ['label'] },
    ],
  },
  {
    phrases: [
      '(you|just|have to|must|need to|should|can) .{0,6} [like (everyone|everybody) else (did|does|has|had|here|in .{1,3}|on .{1,3})?] $',
    ],
    level: 'information',
    reframes: ['', 'with ‹who› beside you'],
  },
  {
    phrases: [
      '[(just|simply) (smile|grin|relax|breathe|nod) and (bear it|push (on|through)|carry on|keep (going|at it)|wait|get on with it|go with it|let it|trust (it|the process)|move on)]',
    ],
    reframes: [
      { say: 'take ‹one small step› next, knowing that it usually eases after ‹how long›', when: ['prose'] },
      { say: 'show us where it gets hard, so that we can look at it together', when: ['prose'] },
      { say: 'find your next small step', when: ['label'] },
    ],
  },
];
