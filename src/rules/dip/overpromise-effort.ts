import type { Form } from '../rule.ts';

/** The forms of `dip/overpromise` that say how little there is to do. */
export const promisedEase: readonly Form[] = [
  {
    // Where they say that nothing needs doing.
    phrases: [
      '(you|your|yourself) .{0,8} [<no-effort>]',
      '^ <gain-verb> .{0,8} [<no-effort>]',
      '<gain-noun> [<no-effort>]',
      '(you|your|yourself) .{0,6} [effortlessly] (in|on|with|from|across|and|while|without|as|for|to|through|using|every)',
      '(you|your|yourself) .{0,6} [effortlessly] $',
      '<gain-verb> .{1,6} [effortlessly] $',
    ],
    reframes: ['with about ‹time› of ‹what kind of work›', ''],
  },
  {
    phrases: [
      '^ [effortlessly <do>(.{1,7})] $',
      '(to|and|can|will) [effortlessly <do>(<gain-verb> (your|you|more|a|an) .{1,4})] $',
    ],
    reframes: ['<do>, with about ‹time› of work a week', '<do>'],
  },
  {
    phrases: [
      '^ [effortlessly] (<gain-verb>|plan|organize|track|send|design|turn|connect|share|craft|collect)',
      '(you (can|will|could|to)?|and|to) [effortlessly] <gain-verb>',
    ],
    level: 'information',
    reframes: [''],
  },
  {
    // Money that makes itself.
    phrases: [
      '(you|your|yourself|<gain-noun>|business|money|marketing) .{0,6} [<self-running>]',
      '^ <gain-verb> .{0,6} [<self-running>]',
    ],
    reframes: ['with about ‹time› a week', 'after about ‹time› of setup', ''],
  },
  {
    phrases: [
      '[passive income] !(tax|is|are|from|rules|loss|losses|for|means|under|activity|if)',
      '[passive income streams]',
    ],
    reframes: ['income from about ‹time› of work a week', 'a second income after about ‹time›'],
  },
  {
    // Nothing is "a breeze" to the one who is stuck in it.
    phrases: [
      '{make} .{1,6} [<cakewalk>] !(of|from|through|blowing)',
      '(is|are|be) (now|so|suddenly|finally|always)? [<cakewalk>] !(of|from|through|off|blowing|at|that|in|on|by|against|coming|to|because|when|as|and|but)',
    ],
    level: 'information',
    reframes: ['easier after ‹which step›', 'a matter of about ‹time›'],
  },
  {
    phrases: ['[a (hassle|headache|stress|pain|effort) free <what>(.)]'],
    level: 'hint',
    reframes: ['a <what> in ‹how many› steps', 'a <what>'],
  },
  {
    phrases: ['[(hassle|headache|stress|pain|effort) free <what>(.)]'],
    level: 'hint',
    reframes: ['<what> in ‹how many› steps', '<what>'],
  },
  {
    phrases: [
      '(you|your|^ <gain-verb>|<gain-noun>|quotes|insurance) .{0,6} [without (all)? (the|any) (hassle|headache|headaches|stress|guesswork|pain)]',
    ],
    level: 'hint',
    reframes: ['in ‹how many› steps', ''],
  },
  {
    phrases: [
      '[{sit} back and (relax|enjoy)] (while|as|and (let|watch))',
      '[{sit} back] (while|as) (we|our|the|your)',
      '[(just|simply) {sit} back and relax]',
      '[{kick} back (and relax)?] (while|as) (we|our|the|your)',
    ],
    reframes: ['{give} us about ‹time› a week', '{tell} us ‹what we need to know›'],
  },
  {
    // No effort, said as a bare phrase.
    phrases: [
      '^ [(zero|no|minimal|absolutely no|almost no|hardly any|next to no|virtually no) (effort|work|sweat|struggle|graft|hard work|faff|elbow grease|practice|willpower|dieting|diets|exercise|training|learning curve|study|studying|discipline|talent|stress|fuss|grind|hustle|pain|hassle)] !(was|is|were|to|of|on|for|has|had|can|will|in|but|could|at)',
      '(you|your|yourself|up to speed|it|results|^ (<gain-verb>|<feat-verb>)) .{0,7} [(no|zero) (effort|work|sweat|struggle|graft|hard work|faff|elbow grease|practice|willpower|dieting|exercise|training|learning curve|study|studying|discipline|talent|grind|hustle) (whatsoever|at all|required|needed|necessary|involved)]',
      '^ .{1,6} [(no|zero) (effort|sweat|struggle|graft|hard work|faff|elbow grease|practice|willpower|dieting|exercise|training|learning curve|discipline|talent|grind|hustle|experience or effort) (whatsoever|required|needed|necessary|involved)]',
      '^ (a|an|the|your|my|our|get|more|enjoy)? .{1,4} [<no-effort>]',
      '(we|our|us|this|{let}|{help}) .{1,8} [<no-effort>]',
      '[(all|maximum) (the)? .{1,2} and? (none of the|no|zero|minimum) (pain|work|effort|graft|sweat|hassle|struggle|slog|hard work|fuss)]',
      '[(gain|gains|results|growth) (without the|no) pain]',
    ],
    reframes: ['with about ‹time› of ‹what kind of work›', ''],
  },
  {
    // What is to be had without giving anything up.
    phrases: [
      '(you|your|^ (<gain-verb>|<feat-verb>)|<feat-verb>|^ {get}|^ {eat}|^ {stay}) .{0,8} [without (ever|even|all)? (having to|needing to)? (giving up|cutting out|cutting down|cutting back|going without|quitting|sacrificing|changing|altering|counting|skipping|missing|leaving|touching|setting foot in|spending hours on|spending) (a single|any of|all|any|a|an|the|your|one)? (favourite|favorite|beloved)? . ((and|or|in) (the|your)? .)?] !(or|and)',
      '(you|your|^ (<gain-verb>|<feat-verb>)|<feat-verb>|<takings>) .{0,8} [without (ever|even|all|any)? (having to|needing to)? (dieting|starving|going hungry|exercising|exercise|studying|revising|practising|practicing|sweating|willpower|the gym|going to the gym|hard work|the hard work|the hard graft|the graft|the grind|the hustle|the struggle|the slog|the sweat|the tears|the work|the effort|the pain|the homework|the wait|working (harder|for it|hard|weekends|late|a day)|cold calling|surgery|starvation|discipline|talent|all the effort|all the work|a struggle|struggle|struggling|the years of .)]',
    ],
    reframes: ['with about ‹time› of ‹what kind of work›', 'over about ‹time›, with ‹what has to change›'],
  },
  {
    phrases: [
      '(it|this|that|which|will|then|our .) .{0,2} [(practically|almost|basically|virtually|literally|pretty much)? (will|can|to|could)? (practically|almost|basically|virtually|literally)? ({run}|{sell}|{write}|{manage}|{market}|{fill}|{promote}) (itself|themselves)] !(out|into|as|with|from|through|in|short|on|up|to)',
      '[(practically|almost|basically|virtually|literally|pretty much) ({run}|{sell}|{write}|{manage}|{fill}|{clean}|{cook}|{make}|{do}|{build}|{close}|{pay} for|{take} care of|{look} after|{teach}|{edit}|{bake}|{grow}) (itself|themselves)]',
    ],
    level: 'information',
    reframes: ['{need} about ‹time› of you a week', '{need} you for ‹which part›'],
  },
  {
    phrases: [
      '[<what>((your|the) .{1,3}) (practically|almost|basically|virtually|literally|pretty much)? ({run}|{sell}|{write}|{manage}|{market}|{fill}|{promote}) (itself|themselves)] !(out|into|as|with|from|through|in|short|on|up|to)',
    ],
    level: 'information',
    reframes: ['<what> {need} about ‹time› of you a week', '<what> {need} you for ‹which part›'],
  },
  {
    phrases: [
      '({let}|{put}|{have}|{leave}) .{1,4} [do (all|99%|90%)? (of)? (the|your)? (hard work|heavy lifting|legwork|donkey work|selling|hard graft|hard part|hard bit|work|thinking|rest|worrying|writing|studying|chasing|lifting|running around) for you]',
      '(it|this|that|app|system|software|program|programme|method|course|funnel|tool|template|templates|robot|ai|machine|formula|which) .{0,2} [({do}|{handle}) (all|99%|90%)? (of)? (the|your)? (hard work|heavy lifting|legwork|donkey work|selling|hard graft|hard part|hard bit|work|thinking|rest|worrying|writing|studying|chasing|lifting|running around) for you]',
    ],
    level: 'information',
    reframes: ['{do} ‹which part› for you, and the rest takes about ‹time›', '{do} ‹which part› for you'],
  },
  {
    phrases: [
      '^ [an (truly|totally|completely|utterly|almost)? effortless] !(and|but|as|in|to|for|with|on) .',
      '(our|your|we|for|get|enjoy|makes|make|this|is|it|discover|experience|offer|offers) .{0,3} [an (truly|totally|completely|utterly|almost)? effortless] (way|path|route|approach|method|start|system|solution|style|transition|switch|move|upgrade)',
    ],
    level: 'information',
    reframes: ['a', 'a ‹number›-week'],
  },
  {
    phrases: [
      '^ [(truly|totally|completely|utterly|almost)? effortless] !(and|but|as|in|to|for|with|on) .',
      '(our|your|we|for|get|enjoy|the|this|discover|experience|offer|offers) [(truly|totally|completely|utterly|almost)? effortless] (way|path|route|approach|method|start|system|solution|learning|cooking|cleaning|living|style|elegance|selling|hosting|entertaining|parenting|marketing|scheduling|onboarding|weight|maintenance|control|management|travel|recipe|recipes|transition|switch|move|upgrade)',
    ],
    level: 'information',
    reframes: ['', '‹number›-week'],
  },
  {
    phrases: [
      '[({relax}|{chill}|{rest}|{unwind}) (while|as|and let|and watch|knowing)] (we|our|us|the|your|it)',
      '[({set} it and forget it|{set} and forget|{put} your feet up|{lie} back|{lean} back|{sit} back) (and (let|watch)|while|as|then)] (we|our|us|the|your|it|everything|them|this|a)',
    ],
    reframes: ['{give} us about ‹time› a week while', '{tell} us ‹what we need to know› so that'],
  },
  {
    phrases: [
      '(even|all)? (make|let|have|watch|burn|earn|lose|your) .{0,6} [(even|all)? while (you|they) (sleep|put your feet up|are (on|in|at) (the|your) (sofa|couch|beach|bed|pub|hammock|pool|bath))]',
      '(burn|burns|melt|melts|earn|earns|work|works|sell|sells|grow|grows|{make} .{1,2}) .{0,3} [(even)? while you are (on|in|at|by) (the|your) (sofa|couch|beach|bed|pub|hammock|pool|bath)]',
      '(<feat-verb>|<gain-verb>|<takings>|money|pounds|inches|sales|list|business|your) .{0,6} [while you (sleep|snooze|nap|kip|dream|sunbathe|relax|lounge|binge|scroll|(sit|lie|lounge) (on|by|in|back) .{1,3}|are (asleep|on holiday|on the beach|at the beach|sunbathing|in bed)|watch (telly|tv|netflix|television|the (telly|game|match|football|soaps))|sip (a|your|on)? .{1,2})]',
      '({work}|{sell}|{earn}|{grow}|{run}) (for you|itself|hard|away)? [while you (sleep|rest|relax|nap|dream)]',
    ],
    reframes: ['with about ‹time› of ‹what kind of work› a week', 'over about ‹time›'],
  },
  {
    phrases: [
      '(you|your|^ (<gain-verb>|<feat-verb>)) .{0,8} [(even if you have (never|no)|no matter how (busy|old|lazy|broke|unfit|hopeless|bad|many|little)|whatever your (age|level|budget|shape|size|background|fitness)|regardless of your (age|level|experience|budget|background)) .{0,5}] $',
      '(you|your|^ (<gain-verb>|<feat-verb>)) .{0,6} [(at the (touch|push|press|click|flick|tap|wave) of a (button|switch|mouse|finger|wand|key)|with (just)? (a|one|a single) (click|tap|swipe|button))]',
    ],
    level: 'hint',
    reframes: ['in ‹how many› steps', ''],
  },

  {
    phrases: [
      '^ (a|an|the|your|get|have|<gain-verb>|<feat-verb>|more|all) .{0,6} [without (a|one|so much as a|even a|even one) (single|solitary)? (sit up|crunch|push up|diet|workout|lesson|tear|tantrum|cold call|pill|needle|scalpel|exercise|class|worry|tool|drop of .{1,2}|minute of .{1,2}|penny|line of code|button|phone call|meeting|mistake|blister|complaint|hour of .{1,2}|.)] $',
      '^ .{0,6} [without (a|one) single .]',
    ],
    level: 'information',
    reframes: ['with about ‹time› of ‹what kind of work›', ''],
  },
  {
    phrases: [
      '[<time>(<minutes-or-hours>) (a|per|each|every) (day|week|month|night) is all (it takes|you need|you will need|we ask|it needs)]',
      '[all it takes is (just)? <time>(<minutes-or-hours>) (a|per|each|every) (day|week|month|night)]',
      '[all you need is (just)? <time>(<minutes-or-hours>) (a|per|each|every) (day|week|month|night)]',
    ],
    level: 'information',
    reframes: ['it takes about <time> a day for ‹how long›', '<time> a day is a start; most people need ‹how long›'],
  },
  {
    phrases: [
      '[({take}|{remove}|{cut}) (all|any|away)? (of)? the (hassle|pain|stress|work|hard work|guesswork|headache|headaches|effort|sting|drudgery|slog|grind|sweat|faff|struggle|graft) (out of|from)] .',
    ],
    level: 'hint',
    reframes: ['{help} with', '{do} ‹which part› of'],
  },
  {
    phrases: [
      '[no (experience|skills|skill|talent|time|money|idea|clue|budget|qualifications|willpower|equipment) no (problem|worries|sweat|bother|matter)]',
    ],
    level: 'information',
    reframes: [
      { say: 'you need ‹what›, and it takes about ‹time›', when: ['prose'] },
      { say: 'what you need to begin: ‹what›', when: ['prose'] },
      { say: 'what you need to begin' },
    ],
  },
  {
    phrases: [
      '(you|your|^ <gain-verb>|<feat-verb>|<mastered>|<takings>) .{0,6} [without (ever|even) (having to|needing to)? .{1,5}] $',
      '(weight|pounds|lose|slim|slimmer|diet|size|stone|fat|abs|thin|figure|waist) .{0,7} [(and|while you|while|even as you|and still)? (eat|eating|drink) (what|whatever|anything|everything) you (like|want|fancy|love|please)]',
    ],
    reframes: ['with about ‹time› of ‹what kind of work›', 'over about ‹time›, with ‹what has to change›'],
  },
  {
    phrases: ['(painless|quick|easy|fast|simple|permanent|smooth|stress free) and? [effortless]'],
    level: 'information',
    reframes: ['‹number›-week', ''],
  },
];
