import type { Form, Reframe } from '../rule.ts';

/** One step, with the rest already done; what follows the chore in its sentence goes with it. */
const ONE_STEP: readonly Reframe[] = [
  { say: '{reply} with ‹the one thing you need first›', takes: 'rest', when: ['prose'] },
  { say: '{reply} with ‹the one thing you need›', when: ['label'] },
  { say: '{answer} ‹how many› questions, about ‹time›', takes: 'rest', when: ['prose'] },
];
const ONLINE: readonly Reframe[] = [
  { say: '{sign} online at ‹link›', takes: 'rest' },
  { say: '{reply} with “yes” to accept', takes: 'rest' },
];
/** Where the chore has a subject or a shape of its own, the whole sentence is said anew. */
const ANEW: readonly Reframe[] = [
  { say: 'to say yes, reply here with ‹the one thing you need›.', takes: 'sentence', when: ['prose'] },
  { say: 'to say yes, sign online at ‹link›.', takes: 'sentence', when: ['prose'] },
  { say: 'reply with ‹the one thing you need›', when: ['label'] },
];
const GET =
  '(get|got|gets|getting|have|having|had|gather|gathered|obtain|seek|secure|collect|run it past|clear it with)';
const TO_SAY_YES =
  '(to|before (i|we|you) can|in order to|if you want to|(you|u) (will|would)? (need|have) to|(you|u) must|only after|once you) (join|renew|accept|order|book|buy|subscribe|reserve|donate|proceed|confirm|go ahead|get started|start|claim|enrol|enroll|sign up|upgrade|pay|give you|quote|place|take up|take part|have|get|say yes|see|secure|hold|hire|apply|enter|take part|register|redeem|complete)';
const PURPOSE =
  '(to|and) (order|buy|claim|subscribe|book|upgrade|redeem|unlock|pay|join|reserve|donate|renew|get (your|the|a)|accept|enrol|enroll|checkout|check out|activate|access|see (your|the) price|request|confirm|receive|place)';

/** The forms of `ask/friction` that make a yes pass through paper. */
export const paperChores: readonly Form[] = [
  // "run off the attached, initial all four pages, scan them back in and mail us the originals"
  {
    phrases: [
      '<office-verb> .{1,7} (and|then) (then)? <sending-verb> .{0,4} (back|us|me|in|originals|original|(to (us|me|our|the))|office|address|post|box|desk|depot)?',
      '<office-verb> (it|them|and|the .{1,3}|this) (by hand)? (and|then) (then)? (<office-verb> .{0,3} (and|then))? <sending-verb> (it|them|back)? (to (us|me|our .{1,3}))?',
      '<office-verb> .{0,6} <by-hand>',
      '({post}|{mail}|{courier}|{fax}|{bring}|{hand}|{send}|{return}|{scan}) .{0,3} (signed|hand signed|completed|countersigned|filled in|wet signed) .{0,4} (back|to (us|me|our .)|together|with (a|the|your)|by (post|mail|fax)|in)',
      '({post}|{mail}|{send}|{enclose}|{write}|{make} out|{drop} off|{bring}) (us|me|in|off)? .{0,4} (cheque|cheques|check made|money order|bank draft|postal order|stamped addressed envelope|self addressed envelope|pledge card)',
      '<clerical> (and)? <clerical> (and <clerical>)? (and)? (it|them|the|both|this)? .{0,2}',
      '({return}|{send}|{post}) .{0,4} (envelope provided|provided envelope|enclosed envelope|prepaid envelope|reply envelope)',
      '(scan|scans|copy|copies|photo|photos|photocopy|photocopies|picture) of (your|both|each|the signed) (passport|licence|license|id|driving|signature|contract|statement|receipt|card|certificate|agreement|documents)',
      '{fax} (the|a|your|us|me|over|back|it|them) .{0,3}',
      '({write}|{post}|{mail}) a (check|cheque) .{0,6} (fill|card|stamp|envelope|post|mail|made out|payable)',
    ],
    reframes: ONLINE,
  },
  {
    phrases: [
      '(by (returning|posting|mailing|faxing|printing|signing|completing|filling|handing|sending back)) .{0,6} (slip|form|forms|copy|card|post|fax|mail|paperwork|envelope|coupon|contract|agreement)',
      '(once|when|after|as soon as|only when|until|unless|provided) (we|i|you|both|all|the|your) .{0,6} (signature|signatures|signed copy|signed copies|hard copy|hard copies|originals|wet ink|by courier|by fax|by post|paperwork|cheque|in block capitals|witnessed|notarized|notarised|countersigned|completed forms)',
      '(requires|require|need|needs|required|must be|has to be|have to be|should be|need to be|needs to be) .{0,4} (wet ink|wet signature|handwritten|signed in person|witnessed|notarized|notarised|countersigned|in triplicate|in duplicate|by fax|by post|faxed|posted|printed|in person)',
      '(have|having|get|getting) (it|them|the|your|this|both|all) .{0,3} (witnessed|notarized|notarised|countersigned|certified by|stamped by|stamped at) .{0,5}',
      '({complete}|{fill in}|{fill out}|{fill}|{send}|{return}|{submit}|{confirm}|{apply}|{renew}|{pay}|{finish}|{accept}|{cancel}) .{0,5} <by-hand>',
      '(you|u) (will|would)? (<soft>)? (must|have to|need to|be required to|are required to|be asked to|are asked to|are expected to|are obliged to) (<soft>)? (phone|ring|telephone|print|fax|post|queue|appear in person|come (in|into|to (our|the) .|along in)|go (to (our|the) .|down to)|pop (in|into)|call (in|our|the)|fill (in|out)|upload|provide (us|me|a|two|three|your|proof)|apply in|present (yourself|your|a)|travel to|drive to) .{0,6}',
      '({come}|{pop}|{drop}|{go}|{call}|{visit}|{head}|{travel}|{take} (it|them|this)) .{0,5} <errand-office> .{0,8} to (sign|pay|collect|register|complete|pick up|confirm|order|join|apply|hand|prove|show)',
      '({contact}|{write} to|{phone}|{call}|{ring}|{email}|{ask}) .{0,2} <errand-office> .{0,3} (in writing|who will|to (request|obtain|get|whitelist|approve|set|arrange|order|change|pay)|for (a|the|your) .{0,1} (form|code|quote|password|login|pin))',
      '(can|may)? only .{0,1} (be)? (order|book|pay|join|apply|renew|cancel|register|buy|accept|confirm|ordered|booked|paid|renewed|cancelled|bought|made|accepted) .{0,3} (by|in person|in writing|through|via|at (our|a|the)) .{0,4}',
      '(paid|ordered|booked|collected|signed|made|renewed|bought) .{0,2} (at|in) (any of)? (our|the) .{0,1} (branches|branch|offices|office|counter|counters) .{0,4}',
      '(need|needs|require|requires|want|send|bring|post) .{0,2} (the)? (original|originals) (not|rather than|and not)',
      '(you|u) (will|would)? need (a|an|your|two) .{0,2} (printer|scanner|pen|stamp|stamps|fax|witness|guarantor|referee|notary|cheque book|chequebook|card reader)',
      '(everyone|everybody|each person|each member|all members|both of you|each of you) .{0,4} (needs to|has to|must|have to|need to) .{0,3} (fill|sign|complete|register|reply|print|send|submit|pay|answer)',
      '{take} (it|them|this|the (form|card|letter|slip)) to (your|the|a) .{1,2} (and|have|for|to)',
      '(have|get) (it|them|this) (stamped|signed|approved|witnessed|countersigned|filled|certified|authorised|authorized) .{0,4}',
      '({come}|{pop}|{drop}|{go}|{call}) (in|by|down|along|into|round|over)? (in person|to (our|the) .{0,2} (office|branch|counter|showroom|depot|desk|head office|store|premises|bank|reception)) .{0,3} (with|to (sign|pay|collect|order|register|complete)|bringing|and (sign|ask|pay|fill|bring))',
    ],
    reframes: ANEW,
  },
  // "complete the 42-question enrolment pack and hand it in"
  {
    phrases: [
      '(please)? <fill-verb> (and (return|submit|send back|sign|post))? <long-form>',
      '(please)? <fill-verb> (and (return|submit|send back|sign|post))? (in|out|up)? (the|this|our|an|a|your|all (the|your)?|one of our) .{0,3} <paperwork> (in|out|up)? (attached|enclosed|below|above|overleaf)?',
      '(please)? ({fill}|{complete}|{fill in}|{fill out}) (in|out)? (the|this|our|a|an|your) .{0,3} form .{0,2} with (your|the|all|details|full|a|two|three) .{3,8} and .{1,2}',
      '(please)? ({fill}|{fill in}|{fill out}|{complete}) (in|out)? (all|every|each) .{0,3} (field|fields|section|sections|box|boxes|page|pages|question|questions|column|columns) .{0,4}',
      '({fill in}|{fill out}|{fill}|{complete}|{answer}|{return}|{sign}|{submit}) .{0,3} (attached|enclosed|following|accompanying|separate|spreadsheet|google form|typeform|word document|portal|pre screening|steps|in the envelope)',
      '({fill in}|{fill out}|{complete}) .{0,4} (form|forms|sheet) .{0,2} then .{0,3} (form|forms|sheet)',
      '{answer} .{0,3} <count> .{0,1} questions',
      '({take}|{spare}) (a)? .{0,2} (moment|minute|minutes|time) to ({complete}|{fill}|{answer}) .{0,5} (survey|questionnaire|form|assessment|questions)',
      '{write} (us|me|up|out)? .{0,3} (<number> words|essay|letter of (motivation|intent|application)|personal statement|cover letter|business plan|paragraph)',
    ],
    reframes: ONE_STEP,
  },
];

/** The forms that ask for homework, other people's consent, or a tour of a website. */
export const homework: readonly Form[] = [
  {
    phrases: [
      '({send}|{give}|{email}|{furnish}|{provide}|{supply}|{write}) .{0,3} (spreadsheet|company profile|audited|certificate|certificates|accounts|write up|dossier|portfolio|headed paper) .{0,6}',
      '(pls|please|plz)? send (me|us|over)? (pics|pictures|photos|photographs|measurements|details|dimensions) (of|for)? .{0,8} (and|n|plus) .{0,4}',
      '({write} (it|this|that) (all)? up|have a think about) .{0,8} and .{0,5} (write|send|email|tell)',
      '(please)? <send-us> (with|of|me|us|over|your|a|the|out|down|ready)? .{0,3} <homework>',
      '(please)? ({send}|{email}|{reply}|{respond}|{write} (back|to us|to me)|{drop} (me|us)|{text}|{message}|{get} back|{come} back|{give}|{provide}|{share}|{supply}|{submit}|{let} (me|us) have|{ping}|{shoot}) .{0,4} your .{3,8} and .{1,4}',
      '(please)? <send-us> (a few|some|several|your|<count>|four or five|three or four|two or three) .{0,2} (dates|times|slots|windows|availability|options) .{0,8} and .{0,4}',
      '(please)? ((send|give|email|text) (me|us)|let (me|us) know (a few|some|your|several|which|when|how many|what size|the)) .{1,8} and (which|how many|how much|who|when|where|whether|your|a photo|photos|the .{0,2} (size|measurements|dimensions|number|address)|every) .{0,4}',
      '(please)? (reply|respond|write|email|get back|come back) (to)? (this|me|us|back|here)? .{0,3} with (your|the|all|a|full|some|details|answers|proof|copies|each) .{2,8} (and|your) .{0,4}',
      '(please)? ({prepare}|{gather}|{collect}|{compile}|{assemble}|{collate}|{dig} out|{pull} together|{put} together|{line} up|{have}) .{0,3} (the following|your|all your|all the|these|two|three|last) .{0,4} (documents|paperwork|accounts|figures|statements|records|numbers|receipts|invoices|certificates|ready|to hand|in order|before|ahead|beforehand)',
      '{copy} and {paste} .{0,6} (reply|email|message|response|mail|form)',
      '(^ <greeting>?|please|kindly|and|then|(you|u|ur|us|i|we) (will|would|must|should|can|may|need|have|want)?|to) [({bring}|{send}|{provide}|{need}|{upload}|{have}|{attach}|{show}|{supply}|{enclose}|{submit}|{quote}|{take}|{produce}|{present}) .{0,6} <papers>]',
      '({send}|{share}|{give}|{tell}|{email}|{text}|let (me|us) (know|have)|with|{compile}|{collect}) .{0,3} (your|your .|everyone|the team) availability .{0,3}',
      '({tell}|let) (me|us) (know)? (when|what (days|times|dates|day|time|slots)|which (days|times|dates|slots)) .{0,2} (you|work|suit|suits|works|are|free|around|good|best) .{0,5}',
      '({fill} (in|out)|{fill in}|{fill out}|{complete}) .{0,3} form .{0,3} (and|then) (we|someone|somebody|wait|post|send|return|bring|hand|one of|our team|i|mail|fax)',
      'in as much detail as (you|u|possible)',
      '{describe} .{0,3} (project|needs|requirements|goals|situation|problem|business|idea) .{0,8} (and|attach|in) .{0,3} (attach|state|send|include|list|detail|budget|images)',
      '(please|kindly)? ({send}|{provide}|{supply}|{give}|{furnish}|let) (me|us)? .{0,3} the following !(day|week|month|year|morning)',
      '({send}|let (me|us) have|{give}|{email}|{draw} up|{make}|{prepare}|{provide}|{compile}) .{0,4} (full|complete|detailed)? list (of|with) (everyone|all|your|names|who|every|each|the|what)',
      '(please|and|kindly) (cc|copy in|bcc) (your|all|both) .{0,3}',
      '(please|kindly|pls)? <tell-verb> .{0,6} <detail> .{0,4} <detail> .{0,4} <detail> (.{0,3} <detail>)? (.{0,3} <detail>)?',
      '(i|we) (will|would)? (need|want|require) .{0,4} <detail> .{0,3} <detail> .{0,3} <detail> (.{0,3} <detail>)?',
      '({measure}|{photograph}|{count}|{list}|{itemise}|{itemize}|{write} down) (up)? (every|each|all|everything) .{0,3} (you|your) .{0,4}',
      '(name|email|address|phone|number|size|budget|date) .{0,3} (of birth)? .{0,3} (and|plus) .{0,3} (preferred|budget|company|timeline|policy|reference|account|vat|tax|purchase order|date of birth|job title|postcode)',
    ],
    reframes: ONE_STEP,
  },
  {
    phrases: [
      `${GET} .{0,3} <their-people> .{0,4} (to)? <sign-off>`,
      `${GET} (written|formal|full|their|the|a|an|everyone's|all the)? (committee's|board's|manager's|team's|boss's)? (sign off|signoff|approval|signatures|authorisation|authorization|permission|consent) (from|of|by|first|before|in writing|and)`,
      '(forward|send|show|pass|take|run) (this|it|that) (on)? (to|past|by) <their-people> .{0,8} (and|then|first|before|back)',
      '(check|confirm|consult|speak|talk|coordinate|liaise|agree) (it|this|that|them)? (with|to) <their-people> .{0,5} (and|then|first|before|availability|back)',
      "(compile|collect|gather|collate) everyone's .{1,3}",
    ],
    reframes: [
      { say: '{forward} this note: ‹the short version for them›', takes: 'rest', when: ['prose'] },
      ...ONE_STEP,
    ],
  },
  // "Call our office between 9 and 11 on weekdays"
  {
    phrases: [
      '({call}|{ring}|{phone}|{telephone}|{dial}) .{0,5} (between|from) (<count>|<weekday>|noon|midday|eight|eleven|half) .{0,2} (and|to|until|till) .{1,5}',
      '(call|ring|phone|telephone|dial) .{0,5} (weekdays|monday to|monday through|during .{0,3} hours|mornings only|mondays|tuesdays|wednesdays|thursdays|fridays) .{0,3}',
      '({call}|{ring}|{phone}|{telephone}|{dial}) .{0,5} (and|then|to) (ask for|quote|press|request|speak to|wait|hold|queue|leave a (message|voicemail)|give (your|the)|read out|have your) .{0,5}',
      '(only|solely|exclusively) (by (phone|telephone|fax|post|letter|mail)|over the phone|in person|in writing)',
      '(orders|bookings|payments|renewals|changes|applications|upgrades|cancellations) (are|can)? (be|only|taken|made|accepted|handled|placed) .{0,3} (by (phone|post|fax|telephone|mail)|in person|over the phone|in writing)',
    ],
    reframes: [{ say: '{reply} here and ‹who› takes care of the rest', takes: 'rest', when: ['prose'] }, ...ONE_STEP],
  },
  {
    phrases: [
      `[<chore> .{1,8} (and|then) (then)? <chore> .{0,7}] ${TO_SAY_YES}`,
      `${TO_SAY_YES} .{0,6} [<chore> .{1,8} (and|then) (then)? <chore>]`,
      `(you|u) (will|would)? (need|have) to [<chore> .{1,8} (and|then) <chore> .{0,8}] before`,
      `<chore> .{0,2} (our|us|me) .{0,3} <chore> .{1,6} (and|then) (then)? <chore> .{0,5}`,
      `(read|watch|study|listen to|complete|go through) (the|our|this|my) .{0,2} (page|minute|hour|part|lesson) (video|brochure|guide|document|webinar|handbook|manual|course|presentation) .{0,3} (first|before|then)`,
      `({speak} to|{talk} to|{contact}|{call}|{ask}) (your|ur) .{0,1} <their-helper> .{0,2} (to|and|about|before|first)`,
      `{allow} <number> .{0,1} (days|weeks) .{0,3}`,
      `{collect} .{0,2} (form|forms|pack|packet) (from|at)`,
      `(have|get|ask) (your|ur) .{0,1} <their-helper> .{0,2} (call|sign|email|confirm|approve|ring|contact|send|write|countersign|phone|to)`,
      `by (letter|cheque|check|post|phone|fax|cash|telephone|mail|courier) only`,
      `(cheque|cheques|cash) only`,
      `(write|put|send) .{0,5} on (a|the) (postcard|back of)`,
      `in the presence of`,
      `(is|involves|means|requires|with|through|via|starts with|begins with) (a|an|our) .{0,2} <number> (page|question|minute|field|part|step) (questionnaire|survey|form|application|assessment|pack|quiz|interview|agreement)`,
      `(exact|correct) (cash|change|money|postage) .{0,2} (in an envelope|to|only|please)`,
      `({work} out|{measure}|{check}|{print}|{list}|{count}|{photograph}|{fill}|{gather}|{find}|{download}|{scan}|{sign}|{write}|{complete}|{mark}|{note}|{calculate}|{prepare}|{compile}|{put} together|{draw} up|{dig} out|{collect}) .{1,8} (and|then|and then) (email|send|text|post|ring|mail|fax|show|forward|bring|drop|return) (me|us|(it|them) (to (me|us)|over|back|across|through)|back to (me|us)) .{0,3}`,
      `{register} .{0,3} (account|login|profile) (to|before) (check out|checkout|order|buy|book|pay|see)`,
      `{make} an appointment .{0,6} to (complete|confirm|sign|pay|collect|order|finalise|finalize)`,
      `<web-chore> .{0,4} <web-chore> .{0,6}`,
      `(code|number|reference|voucher|password) .{0,3} (letter|newsletter|underside|back of|receipt|catalogue|statement|label|postcard|magazine) .{0,3}`,
      `(read|study|go through|review) (the|our|this|all) .{0,2} <number> .{0,1} (page|pages|clause|clauses|minute|part) .{0,4}`,
      `{find} the (code|number|reference|voucher) .{0,6} and (enter|quote|type|paste)`,
      `(only|not .{0,2}|can) (start|confirmed|begin|valid|complete|accepted|go ahead|proceed|booked|active) .{0,2} (when|until|once|after) .{0,3} (all|both|every|each|posted|signed|returned|received|have posted|have signed|have returned) .{0,6}`,
      `(i|we) (will|would)? need .{0,4} (plan|photographs|photos|letter from|measurements|documents|drawings|references|copies|proof|statement|list of) .{0,4} and .{0,5}`,
    ],
    level: 'information',
    reframes: ANEW,
  },
  {
    level: 'hint',
    phrases: [
      `({register}|{create} (an|your) (account|profile|login)|{log in}|{log} (in|into)|{sign in}|{sign up}|{set up} (an|your) account|{download}|{install}|{verify}|{submit} a (ticket|request)|{raise} a ticket) .{0,8} (navigate|verify|upload|wait|click|enter|select|go to|confirm|log in|find|open|choose|create|install|add|scroll|fill) .{0,8} ${PURPOSE}`,
      '({submit}|{raise}|{open}|{log}) a (ticket|request|case) .{0,3} (wait|and wait|then|to (order|buy|upgrade|pay|book|renew|join))',
      '({register}|{create} (an|your) (account|profile|login)|{log in}|{sign up}|{download} (our|the) app|{install} (our|the) app|{verify} your .{1,3}) .{0,5} (before|first|in order to|to be able to)',
      '(then|and then) (click|select|choose|confirm|enter|navigate|scroll|upload|wait|call) .{0,5} (then|and then) (click|confirm|select|enter|call|wait|pay|upload|scroll)',
      '(wait|waiting|allow|hold on) (for)? .{0,3} (approval|to be approved|working days|business days|weeks|an invitation|a code|confirmation email) .{0,3} (then|before|and then|to)',
    ],
    reframes: [
      { say: '{open} ‹the one link›', takes: 'rest' },
      { say: '{use} ‹the way that needs no account›', takes: 'rest' },
    ],
  },
];
