import type { Form } from '../rule.ts';

/** The forms of `buyer/self-praise` that praise by an adjective. */
export const praisingWords: readonly Form[] = [
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
    // Words of the top rank before what one sells, at home or in front of the sentence.
    phrases: [
      '^ (a|an|the|our|get|enjoy|experience|discover|introducing|meet|try|with|for|your|from|at|proudly)? (a|an|our|the)? .{0,2} [(truly|simply|quite simply)? <unrivalled>] !(as|for|by|in|to|author|actor|actress|writer|novelist|journalist|film|director|scientist|physicist|of|and the) .',
      '(we|i|our|us|my|here|from) .{0,6} [(truly|simply|quite simply|utterly)? <unrivalled>] !(as|for|by|in|to|of) .',
      '^ (a|an|the|our|with|for|truly)? [(truly)? (exceptional|outstanding|legendary|superb|superior|impeccable|stellar|extraordinary|supreme|top notch|first rate|first class|incredible|amazing|fantastic|stunning|exquisite|unforgettable|flawless|phenomenal|sensational|the finest|the best) and?] (service|quality|craftsmanship|customer|results|value|food|design|support|care|coffee|workmanship|expertise|taste|flavour|flavor|performance|cuisine|hospitality|training|attention|standards|cakes|haircuts|furniture|knowledge) .?',
      '(i am|we are|myself|as) (a|an|the)? .{0,1} [(best selling|bestselling|sought after|highly sought after|in demand|renowned|celebrated|acclaimed|visionary|influential|esteemed|distinguished|well respected|respected|world class|award winning|multi award winning|top|leading|premier|elite|internationally known|world famous|nationally known|prize winning|gifted|natural born|expert|master|veteran|seasoned)] (<trade-one>|<trade-many>|author|keynote|brand|business|wedding|sales|growth|<skilled-people>|entrepreneur|strategist|artist|chef|maker|craftsman|hypnotherapist|healer|practitioner)',
      'our .{1,4} (is|are) [(simply|truly|absolutely|utterly|quite simply|really|nothing short of|always|genuinely|frankly|just) (stunning|exceptional|outstanding|superb|amazing|incredible|fantastic|excellent|first class|top notch|legendary|brilliant|great|extraordinary|phenomenal|spectacular|remarkable|delicious|divine|sublime|to die for|flawless|magnificent|perfect|irresistible|unforgettable|out of this world)]',
      '(offer|offers|offering|deliver|delivers|delivering|provide|provides|providing|boast|boasts|boasting|enjoy|with|for|experience|brings you|from) (a|an|the|our)? .{0,1} [(<unrivalled>|<praise>)] (service|services|support|care|quality|expertise|knowledge|know how|experience|craftsmanship|results|design|technology|value|range|choice|selection|hospitality|comfort|performance|customer|reputation|attention|training|coaching|cuisine|team|speed|reliability|style|views|flavour|flavor|skill|skills|<trade-one>|<trade-many>)',
      '[<unrivalled>] (<trade-one>|<trade-many>) (in|for|based|at|near|on|serving|since|with) .',
    ],
    reframes: ['‹fact that shows it›', ''],
  },
  {
    phrases: [
      '^ (a|an|the|our|this|my|discover|introducing|meet|experience|try)? [(truly|completely|totally)? (revolutionary|groundbreaking|ground breaking|game changing|pioneering|cutting edge|bleeding edge|innovative|next level|next generation|next gen|state of the art|trailblazing|disruptive|ingenious|world first|first of its kind|unique|one of a kind|futuristic|breakthrough|visionary|radical|ultra modern)] (new)? .{0,1} (approach|way|method|system|technology|technique|design|product|range|formula|treatment|program|programme|course|solution|service|app|platform|tool|software|concept|therapy|recipe|idea|experience|training|kit|device|gadget|machine|process|model|framework|device|collection|menu|toolkit|engine|features|materials|equipment|facilities|thinking|ai)',
      '(our|my|we|us) .{0,3} [(truly|completely|totally)? (revolutionary|groundbreaking|ground breaking|game changing|pioneering|cutting edge|bleeding edge|innovative|next level|next generation|next gen|state of the art|trailblazing|disruptive|ingenious|world first|first of its kind|one of a kind|prestigious|iconic|legendary|sensational|phenomenal|superb|exquisite|magnificent|unbelievable|fabulous|first class|top quality|premium quality|superior quality|highest quality|top drawer|five star|luxury|impeccable|stunning)] !(access|to|offer|offers|deal|deals|content|right|rights|discount|and the) .',
      '(results|service|support|quality|performance|experience) from [(a|an|our|the) (powerhouse|rockstar|crack|elite|dream|a list|dynamite|stellar|superstar|all star|kick ass|killer|ninja)] .',
      '(we|i|our|my|us|from|a|the|with) .{0,2} [(powerhouse|rockstar|rock star|crack|elite|dream|a list|dynamite|superstar|all star|kick ass|ninja|unicorn|boutique powerhouse|heavyweight)] (agency|team|firm|crew|studio|marketers|developers|duo|outfit|consultancy|designers|company)',
    ],
    reframes: ['‹fact that shows it›', ''],
  },
  {
    // What we make is the best.
    phrases: [
      '(we|i) (also|only|always|proudly|simply|just|still|have)? (got|make|bake|brew|craft|offer|provide|sell|serve|deliver|produce|build|do|have|give you|create|supply|stock|cook|grow|roast|pour|fit|fix|bring you|use|design|run|cut|source|employ|hire|teach|boast) (you|up|out)? [(only|nothing but)? (some of)? (the|our)? (very|absolute)? (best|finest|tastiest|highest quality|most (beautiful|delicious|reliable|comfortable|authentic|advanced|luxurious|stylish|innovative|comprehensive|powerful|exciting|complete)|greatest|softest|crispiest|prettiest|smartest|strongest|creamiest|freshest|sharpest|cleanest|smoothest|toughest|slickest|friendliest|best tasting)] !(we|i|that|to|of|way|thing|you|practices|practice|time|possible|effort|results) .',
      'our .{1,4} (is|are) (quite|simply|truly|easily|undoubtedly|hands down|probably|arguably|without doubt|widely|always|the)? .{0,2} [(the)? (very)? (best|finest|tastiest|greatest|friendliest|most (beautiful|delicious|reliable|comfortable|authentic|advanced|luxurious|stylish|trusted|loved|talented|skilled|experienced|sought after)) (in .{1,3}|around|anywhere|there is|on the market|you can get|money can buy)?] !(way|time|for|to|when|if|place)',
    ],
    reframes: ['‹fact that shows it›', { say: 'what ‹a named customer› likes about', when: ['prose'] }, ''],
  },
  {
    phrases: [
      '(^|we are|we have|our .|with|from|is|offer|provide) (a|an|the) [(truly|really|simply|genuinely|absolutely|totally|utterly) (exceptional|outstanding|remarkable|special|unique|extraordinary|world class|magical|unforgettable|luxurious|bespoke|wonderful|amazing|professional|personal|incredible|inspiring|superb|stunning|delightful|fantastic)] .',
      '^ [(pioneering|groundbreaking|revolutionary|game changing|cutting edge|next level|trailblazing|award winning|multi award winning|world class|world beating|best in class|industry leading|market leading)] !(war|guard|france|army|armies|forces|government|party|movement|leader|leaders|council|author|actor|writer|journalist|director) . .',
      '(with|have|has|enjoy|enjoys|boast|boasts|built|earned|an|a|our|maintain) (a|an)? [(impeccable|enviable|outstanding|excellent|stellar|sterling|spotless|first class|proven|peerless|glowing|fantastic|second to none|solid|unblemished|unrivalled|superb|brilliant)] (reputation|track record|pedigree)',
    ],
    reframes: ['‹fact that shows it›', ''],
  },
  {
    phrases: [
      '^ [the ultimate] !(guide|list|checklist|goal|aim|test|question|reason|source|cause|purpose|authority|responsibility|decision|fate|outcome|result|resource) .',
      '^ [the (last word|pinnacle|epitome|crème de la crème) (in|of)] .',
      '^ [(world famous|world renowned)] (in|for) .',
      '(ours|mine) (is|are) (simply|quite simply|hands down)? [(the|a)? <rank>] .',
    ],
    level: 'information',
    reframes: ['‹fact that shows it›', 'for ‹whom›:'],
  },
  {
    phrases: [
      'our .{1,4} (is|are) [<praise>] !(to|for|by|in)',
      '^ [(industry|market|world|global|national|sector|category) leaders] (in|since|for|at)',
      '(your|our|the|a|as|^|most|from) [trusted] (experts|advisors|advisers|professionals|specialists|leaders|name|brand|provider|supplier|partner|tradesmen|plumbers|builders|friends in|hands)',
    ],
    level: 'information',
    reframes: ['‹fact that shows it›', ''],
  },
];
