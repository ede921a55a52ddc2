import { aboutOthers, negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';

export const selfPraise = rule({
  id: 'buyer/self-praise',
  level: 'information',
  says: 'This praises the seller.',
  why: 'Everybody calls themselves the best, so the reader skips it. A fact they can check, or what it does for them, is what they came for.',
  forms: [
    {
      phrases: [
        '[<who>(we|i) (are|am) (proud to be)? (the|a|an|your|one of the) (.{0,2} <top-rank>|<praise>) .{0,3} (<vendor-kind>|<vendor-kinds>) (of|for|in)] .',
        '[<who>(we|i) (are|am) (the|your|a) <area>(.)? (#1|number one|no 1) .{0,3} (<vendor-kind>|<vendor-kinds>) (of|for|in)] .',
        '[<who>(we|i) (are|am) (the|recognized|recognised|proven|true|leading)? (experts|authorities|leaders|specialists|masters) (in|on|at)] .',
      ],
      reframes: ['<who> help ‹whom› with', 'you can ‹do what› with'],
    },
    {
      phrases: [
        '^ [as (the|a|an|one of the) (.{0,2} <top-rank>|<praise>) .{0,3} (<vendor-kind>|<vendor-kinds>) (of|for|in) .{1,5}] (we|our|i|you|your)',
        '^ [as (the|a|an|one of the) (.{0,2} <top-rank>|<praise>) .{0,3} (<vendor-kind>|<vendor-kinds>)] (we|our|i|you|your)',
      ],
      reframes: ['', 'for ‹whom›'],
    },
    {
      phrases: [
        '[(we|i) (are|am) (simply|quite simply)? (the best|number one|the #1|second to none|the market leader|the market leaders|industry leaders|the industry leader|world class|unmatched|unrivaled|unbeatable|the gold standard) (in (the (business|industry|country|area|region|market|state|world)|town|our field))?] $',
        '[(we|i) (go|always go) (above and beyond|the extra mile) (for (you|our clients|our customers|every client))?]',
        '[(we|i) (set|are setting) the (industry|gold)? (standard|bar) (for|in) .{1,3}] $',
        '[(your|customer|client) (success|satisfaction|happiness) is our (top|number one|#1|first|highest|only|biggest)? (priority|mission|goal|passion|success|business|promise|guarantee)]',
        '[our (clients|customers|patients|guests|students) (are|come) (our (top|number one|first|highest)? priority|first)]',
        '[(we|i) (always)? put (our|the)? (customers|customer|clients|client|patients|guests|you) first]',
        '[(we|i) (are|am) (fully|deeply|truly)? (committed|dedicated) to (excellence|quality|service|customer satisfaction|client satisfaction|your satisfaction|your success|the highest (standards|quality)|outstanding .|exceptional .)]',
        '[(quality|service|results|expertise|care|experts|a partner|a team) (you|that you) can (trust|count on|rely on|depend on)]',
        '[(we|i) (have|bring) (unmatched|unparalleled|unrivaled|unrivalled|deep|extensive|vast) (experience|expertise|knowledge)]',
        '[our reputation speaks for itself]',
        '[our (work|results|record|numbers) (speaks|speak) for (itself|themselves)]',
        '[there is a reason (we are|why we are) (the best|number one|#1|so popular|.{0,2} favorite)]',
      ],
      reframes: [
        { say: 'you get ‹what, by when›', when: ['prose'] },
        { say: '‹who› chose us because ‹why, in their words›', when: ['prose'] },
        { say: 'what you get, by when', when: ['label'] },
      ],
    },
    {
      phrases: [
        '[(we|i) (pride|take) (ourselves|myself|great pride|pride|immense pride) (on|in) (our|my)? (providing|delivering|offering|giving) (you|our clients|our customers|you with)?] .',
        '[(we|i) (are|am) (deeply|truly|so|very|really)? passionate about (providing|delivering|offering|giving) (you|our clients|our customers|you with)?] .',
      ],
      reframes: ['you get', 'you can count on'],
    },
    {
      phrases: [
        '[<who>(we|i) (are|am) (deeply|truly|so|very|really)? (passionate about|committed to|dedicated to|proud of) helping] .',
        '[<who>(we|i) (pride|take) (ourselves|myself|great pride|pride) (on|in) helping] .',
      ],
      reframes: ['<who> help', 'you can ‹do what›, because <who> help'],
    },
    {
      phrases: [
        '[(we|i) (pride (ourselves|myself)|take (great|immense|real|enormous)? pride) (on|in) (our|my|being|having)?] !(providing|delivering|offering|giving|helping|that|this|you)',
        '[(we|i) (are|am) known for (our|my|having)?] .',
      ],
      reframes: [
        { say: 'you get ‹what, by when›', takes: 'rest', when: ['prose'] },
        { say: 'what you get, by when', takes: 'rest', when: ['label'] },
        { say: '‹who› told us ‹what, in their words›', takes: 'rest', when: ['prose'] },
      ],
    },
    {
      phrases: [
        '[<who>(we|i) (are|am) (deeply|truly|so|very|really|fiercely|genuinely)? passionate about] !(providing|delivering|offering|giving|helping)',
      ],
      reframes: ['<who> work on', { say: 'you get ‹what, by when›', takes: 'rest', when: ['prose'] }],
    },
    {
      // "the leading provider": in the singular, so that "a" can take its place.
      phrases: [
        "[(the|your|america's|britain's|europe's|the world's) (world's|nation's|country's|industry's|region's|area's|city's)? (leading|premier|foremost|most trusted|number one|#1|go to|top rated|world leading|industry leading|market leading|undisputed|fastest growing) <what>(.{0,2} (provider|supplier|platform|agency|firm|consultancy|solution|specialist|manufacturer|retailer|distributor|software|app|tool|marketplace|vendor|contractor|dealer|broker|company|studio|brand))]",
        "(is|as|from|with|by|are|choose|join|trust|being|^) [(a|an|america's|britain's|europe's) (world's|nation's|country's|industry's|region's|area's|city's)? (leading|premier|foremost|most trusted|number one|#1|go to|top rated|world leading|industry leading|market leading) <what>(.{0,2} (provider|supplier|platform|agency|firm|consultancy|solution|specialist|manufacturer|retailer|distributor|software|app|tool|marketplace|vendor|contractor|dealer|broker|company|studio|brand))]",
        '[(the|your) best <what>(.{0,2} <vendor-kind>) (on the market|in town|in the (business|industry|country|area|region|state)|out there|around|money can buy)]',
        '[the most (trusted|advanced|powerful|comprehensive|innovative|reliable|complete) <what>(.{0,2} <vendor-kind>) (on the market|in town|in the (business|industry|country|area|region|state|world)|out there|available|ever)]',
      ],
      reframes: ['a <what>', 'a <what> that ‹does what for whom›'],
    },
    {
      // An adjective before what the seller has. The word after "a" decides its article.
      phrases: [
        '(we|i|our|us) .{0,6} [(a|an) <praise> <what>(.)]',
        '^ ({get}|{try}|{enjoy}|{experience}|{discover}|{meet}|{join}|{choose}|{work} with|{build} with) [(a|an) <praise> <what>(.)]',
        '^ [(a|an) <praise> <what>((<vendor-kind>|crm|service|support|agency|education|training|product))]',
      ],
      reframes: ['a ‹fact that shows it› <what>', 'a <what>'],
    },
    {
      phrases: [
        '(our|my) (own|multi|highly|truly)? [<praise>] .',
        '(we|i) .{0,3} (provide|offer|deliver|build|make|create|bring|produce|have|use|serve|give you|sell) [<praise>] .',
        '^ ({get}|{try}|{enjoy}|{experience}|{discover}|{meet}|{choose}) [<praise>] .',
        '^ [(multi)? (award winning|world class|industry leading|best in class|top rated|cutting edge|unparalleled|unmatched|unrivaled)] (service|services|support|care|design|training|coaching|software|solutions|education|products|customer|cuisine|results|technology|quality|experience|expertise)',
        '(your|a) [trusted] (partner|provider|advisor|adviser|source|supplier|agency|contractor|team|experts) (for|in|on)',
      ],
      reframes: ['‹fact that shows it›', ''],
    },
    {
      phrases: [
        '(our|my) .{1,3} [is (second to none|unmatched|unparalleled|unrivaled|unrivalled|unbeatable|world class|best in class|legendary|state of the art|top notch|exceptional|outstanding)]',
      ],
      reframes: ['means ‹what for you›', 'brings you ‹what, by when›'],
    },
    {
      phrases: [
        '(our|my) .{1,3} [are (second to none|unmatched|unparalleled|unrivaled|unrivalled|unbeatable|world class|best in class|legendary|state of the art|top notch|exceptional|outstanding)]',
      ],
      reframes: ['mean ‹what for you›', 'bring you ‹what, by when›'],
    },
    {
      phrases: [
        '[our (team of)? (highly|most)? (experienced|skilled|qualified|talented|dedicated|knowledgeable|seasoned|passionate|world class|award winning|trained|expert|professional) (and (highly)? (experienced|skilled|qualified|talented|dedicated|knowledgeable|friendly|seasoned|passionate|professional))? <who>(<skilled-people>)]',
      ],
      reframes: ['our <who> (‹names›)', 'our <who>'],
    },
    {
      phrases: [
        '[our team of (highly|dedicated|friendly)? (experienced|skilled|qualified|talented|dedicated|certified|trained|expert)? <who>(<skilled-people>)]',
      ],
      reframes: ['our team (‹names›)', 'our team'],
    },
    {
      phrases: [
        '[our (proven|impressive|outstanding|stellar|excellent|unmatched|exceptional) <what>(track record|record|reputation|portfolio) (of (success|excellence|results))?]',
      ],
      reframes: ['our <what> of ‹number, since when›', '‹number, since when›'],
    },
  ],
  unless: [quoted, negated, aboutOthers],
  // A customer's own words: "the best course I've taken".
  unlessNearby: ['i have (ever|personally)? (seen|used|tried|taken|had|worked|met|read|bought|hired)'],
  except: [
    'leading (to|up|into|the way|from|edge|cause|causes|role|lady|man|question|questions|zero|zeros|indicator|indicators)',
    'best in class (award|prize|rosette)',
    '{win} .{0,3} (award|prize)',
    'cutting edge of the',
  ],
  flags: {
    '[[We are the leading provider of]] payroll software.': 'We help ‹whom› with payroll software.',
    '[[I’m the area’s premier specialist in]] piano tuning.': 'I help ‹whom› with piano tuning.',
    '[[We are experts in]] damp.': 'We help ‹whom› with damp.',
    '[[As the leading provider of payroll software]], we serve 300 clinics.': 'We serve 300 clinics.',
    '[[We’re the best in the business]]!': 'You get ‹what, by when›.',
    '[[We always go the extra mile]].': 'You get ‹what, by when›.',
    '[[Your success is our mission]].': 'You get ‹what, by when›.',
    '# [[Customer Satisfaction Is Our Top Priority]]': '# What You Get, by When',
    '[[We pride ourselves on delivering]] fresh bread.': 'You get fresh bread.',
    '[[We pride ourselves on our]] attention to detail.': 'You get ‹what, by when›.',
    '[[We’re passionate about helping]] young cellists play in tune.': 'We help young cellists play in tune.',
    '[[We’re passionate about]] sustainable packaging.': 'We work on sustainable packaging.',
    'Acme is [[the leading payroll platform]] for clinics.': 'Acme is a payroll platform for clinics.',
    'Why choose [[the number one moving company]] in town?': 'Why choose a moving company in town?',
    'Being [[the leading provider]] of sheds keeps us busy.': 'Being a provider of sheds keeps us busy.',
    'We’re [[an award-winning bakery]] in Leeds.': 'We’re a ‹fact that shows it› bakery in Leeds.',
    'Meet [[our award-winning chefs]].': 'Meet our chefs (‹names›).',
    'We offer [[world-class]] support.': 'We offer ‹fact that shows it› support.',
    '# [[Award-Winning]] Service': '# ‹fact that shows it› Service',
    '[Meet [[Our Award-Winning Team]]](https://example.com)': '[Meet Our Team (‹names›)](https://example.com)',
    'Is your [[trusted]] advisor for pensions retiring?': 'Is your ‹fact that shows it› advisor for pensions retiring?',
    'Our service [[is second to none]].': 'Our service means ‹what for you›.',
    '[[Our experienced attorneys]] answer within a day.': 'Our attorneys (‹names›) answer within a day.',
    '[[Our team of dedicated, experienced dentists]] is here.': 'Our team (‹names›) is here.',
    '[[Our proven track record of success]] shows it.': 'Our track record of ‹number, since when› shows it.',
  },
  passes: [
    'The strike was a leading cause of the delay, leading to higher fares.',
    'Ice forms on the leading edge of the wing.',
    'The novel by an award-winning author came out in 1998.',
    'She is one of the leading actors in the play.',
    '“The leading provider of” is how every brochure opens.',
    'It’s the best course on the market, and I’ve taken six.',
    'We won the Great Taste award in 2023 for the rye loaf.',
    'We are not the leading provider of anything, and that suits us.',
    'The jury called the bakery second to none.',
    'State-of-the-art methods for parsing are compared in table 2.',
    'We have repaired 412 boilers since 2009.',
    'The teacher praised our attention to detail.',
  ],
  limits: [
    '“The leading supplier of cork” is marked in an encyclopedia’s voice as well as in a seller’s.',
    'A lone “best”, “expert” or “quality” passes, and so do years of experience: they can be checked.',
  ],
});
