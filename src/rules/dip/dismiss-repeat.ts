import type { Form } from '../rule.ts';

/** The forms of `dip/dismiss` that send the reader back to what was said before. */
export const alreadySaid: readonly Form[] = [
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
    // The reader was told: when, how often.
    phrases: [
      '[(as|like) (we|i) (have|had|did)? (already|also|just|clearly|repeatedly|previously)? <explained> (to you|you|it|this)? (already|before)? <told-before>] !(that) .',
      '[(as|like) (we|i) (have|had|did)? (already|clearly|repeatedly|previously) (said|told you|explained|mentioned|stated|warned you|advised|agreed)] !(in|at|on|that) .',
      '[(as|like) (we|i) (have|had)? (told|warned|advised|informed|reminded) you]',
      '[(as|like) (we|i) (keep|kept) (saying|telling you|explaining|reminding you|repeating)]',
      '[(as|like) you (were|have been|had been|should) (already|clearly)? (told|informed|advised|warned|shown|know|remember|recall|be aware)]',
      '^ [(as)? per (my|our|the|what) .{0,2} (email|emails|message|messages|note|reply|instructions|conversation|call|terms|i said)]',
      '[(to repeat (myself|ourselves)|i repeat|for the (last|umpteenth|hundredth|nth) time|once again for the record|at the risk of repeating (myself|ourselves)|how many (more)? times|not sure how many times|once more for the people at the back|once again for those at the back)]',
      '^ [as (was|is|has been)? (already|clearly|repeatedly|previously) (explained|mentioned|stated|said|covered|communicated|discussed|outlined|advised|noted) (to you|in (our|my) .{1,3}|on .|at .{1,3})?] .',
    ],
    reframes: ['', { say: 'so you have it in one place', when: ['prose'] }],
  },
  {
    phrases: [
      '[(see|reread|re read|refer (back)? to|i refer you (back)? to|we refer you (back)? to|i would refer you (back)? to|i would (point|direct) you (back)? to|i (point|direct) you (back)? to|scroll (up|down|back) to|go back (and reread|and read|to)|kindly refer to|please see|please refer (back)? to|please revisit|check) (again|back)? (my|our) .{0,2} (previous|earlier|last|first|original|prior|initial) (email|emails|message|messages|note|reply|answer|response|letter|post|instructions|explanation|call) (again|on this|about this|below|above)?]',
      '[(please|kindly|just|maybe|perhaps|simply)? (read|re read|reread|refer to|refer back to|consult|check|see|look at|look through|review|go back to|go over|watch|rewatch|study|revisit|have another (look|read) (at|of)|have a (look|read) (at|of|through)) <what>(<manual>) (we sent (you)? .?|you were (sent|given) .?|i sent (you)? .?|provided|before (you)? (asking|raising|contacting|writing|emailing|calling|messaging|complaining|ask|complain|write|call|email|message|get in touch|reach out|panic|panicking|opening|submitting|posting|reporting) (us|me)?|again|more carefully|carefully|properly|thoroughly|next time|like everyone else|like everybody else|first) (time)?]',
      '[(it is|it was|that is|this is|the answer is|everything is|the answers are|your answer is) (all|clearly|right)? (there)? (in|on|covered in|explained in|set out in|stated in|written in|spelled out in|spelt out in) <what>(<manual>) (we sent (you)?|you were (sent|given))? (if|had|which) you (had|would have|would|did|have|only|just|could|care|cared|should)? (bothered|read|looked|cared|checked|taken|paid|to have|just|actually|only) .{0,3}]',
      '[(it is|that is|this is|the answer is|the answers are|your answer is|everything is|everything you need is) (all|clearly|right there) (in|on|covered in|explained in|set out in|stated in|written in) <what>(<manual>)] $',
      '[(read|rtfm|watch) the (manual|instructions|docs|documentation|small print|fine print|faq|label|terms|brief|guide|video)] $',
    ],
    reframes: [
      { say: 'the part you need is in ‹where›, under ‹heading›', takes: 'rest', when: ['prose', 'statement'] },
      { say: '‹who› can go through it with you', takes: 'rest', when: ['prose'] },
      { say: 'where to find it', takes: 'rest', when: ['label'] },
    ],
  },
  {
    // The reader didn't read, listen or look.
    phrases: [
      '[(if|had) you (had|would have|would|have)? (only|just|actually|properly|even|really)? (bothered to|taken the (time|trouble) to|cared to|troubled to)? (read|followed|listened|watched|checked|paid attention|attended|turned up|looked|bothered|opened|asked|done (the|your)|completed|stuck to|taken notes|taken it) .{0,5}] (you would|we would|this would|none of|it would|then you)',
      '[if you (had|would have) (only|just|actually|properly|even|really)? (bothered to|taken the (time|trouble) to|cared to)? (read|followed|listened|watched|checked|paid attention|turned up|looked|bothered|opened)] .',
      '[had you (only|just|actually|properly|even|really)? (bothered|read|followed|listened|watched|checked|paid attention|turned up|looked|opened|taken)]',
      '[(if you were|were you) (paying attention|listening|awake|following (along|the))]',
      '[you (must|clearly|obviously|evidently|apparently|seem to|probably|surely|plainly) (have|had)? (missed|overlooked|skipped|skimmed|ignored|misread|misunderstood|forgotten|forgot|not (read|been listening|watched|seen)|did not (read|listen|watch|follow|pay attention)|have not (read|listened|watched|followed|been)|were not (listening|paying)|not paying attention)] !(you|us|me|him|her)',
      '[did you (even|actually|really|bother to|not|ever) (read|watch|look|listen|follow|check|try|open) .{0,4}] $',
      '[(try|start|how about|what about|have you tried|maybe try|perhaps try) (actually|properly|really) (following|reading|doing|listening|using|sticking|turning|practising|practicing|putting|watching) .{0,3}]',
      '[(this|that|it|everything|all (of)? this|all that|these) (has|have|had) (already|all|now)? been (covered|explained|answered|dealt with|gone over|gone through|spelled out|spelt out)] (in|at|on|before|already|many|several|$)',
      '[(we|i) (have|had)? (already|repeatedly|now|clearly)? (told|warned|asked|shown|reminded|informed|advised) you .{0,3} (times|before|already|twice|repeatedly|again and again|more than once)]',
      '^ [(please|just)? (read|reread|re read|check|consult|refer to) your (contract|terms|handbook|manual|agreement|instructions|notes|course notes|welcome pack|email|emails|inbox)]',
      '[you should have (known|thought (of|about)|read|asked|listened|checked|watched|followed|started (earlier|sooner)|paid attention|realised|realized|planned|noticed|done (your homework|the reading|that|this|it))] !(you|us|me)',
      '[(it|this|that) (was|is|has been) (all)? (clearly|already|plainly|repeatedly) (stated|explained|written|covered|answered|marked|set out|spelled out|spelt out|laid out|communicated|dealt with)]',
      '[(we|i) (did|have)? (tell|told|warn|warned) you (so|this (would|might)|it (would|might)|that (this|it) (would|might)|about this|right at the start|at the start)]',
      '[we (have|already)? (already)? (been (over|through)|gone over|went over|covered|dealt with|discussed|answered) (this|that|all this|all of this|all that) (before|already|many times|more than once|last .|at the .|in the .)]',
      '[if you (followed|read|did|listened|used|were using|were following|stuck to|checked|watched) .{0,5} (you would|this would|it would|there would)] .',
      '[(terms|contract|agreement|conditions|small print|plan|schedule|rules) (that)? you (agreed to|signed|accepted|ticked|signed up to|said you had read)]',
      '[you (did)? (agreed|agree|signed up|signed|said yes) to (this|it|that|the .{1,2}|be|do|put)]',
      '[(just|please|try|maybe|simply)? (google it|google that|look it up|search the (forum|faq|docs|archive|knowledge base)|use the search (bar|box|function)?|ask google)]',
      '[what (did|were) you (expect|expecting|think was going to happen|think would happen)]',
      '[you knew (what you (were getting into|signed up for)|(this|it) (would|was going to) be|the (deal|drill|score)|this when you)]',
      '[(that|this) is what you (signed up|paid|asked|bargained) for]',
    ],
    level: 'information',
    reframes: [
      { say: 'the part you need is in ‹where›, under ‹heading›', takes: 'rest', when: ['prose', 'statement'] },
      { say: '‹who› can go through it with you', takes: 'rest', when: ['prose'] },
      { say: 'where to find it', takes: 'rest', when: ['label'] },
    ],
  },
];
