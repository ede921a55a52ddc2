import { negated, quoted } from '../../language/context.ts';
import { rule } from '../rule.ts';
import { ease } from './minimize-ease.ts';

export const minimize = rule({
  id: 'confidence/minimize',
  level: 'hint',
  says: 'This says it is easy, so finding it hard becomes the reader’s fault.',
  why: 'A reader who has struggled before hears that the trouble was them. Leave the size of the task out, or say how long it takes and where help is.',
  forms: [
    {
      phrases: [
        '^ (simply|just) <act>(<making> .{1,7}) <stop> (really|seriously|honestly)? (anyone|anybody|everyone) can (do|manage) (it|this|that)',
        '^ (simply|just) <act>(<making> .{1,7}) <stop> it is (really|honestly)? (that|so|just that) (easy|simple)',
      ],
      reframes: [
        '<act>, even if it comes out rough.',
        '<act>. It takes about ‹time›.',
        '<act>. If you get stuck, ‹where to find help›.',
      ],
    },
    {
      phrases: ['^ (then|now|please)? [(simply|just)] (<act>(<making> .{0,8}) $|<making>)'],
      reframes: ['', { say: '<act>, even if it comes out rough', takes: 'rest', when: ['prose'] }],
    },
    {
      phrases: [
        '^ (please|then|now|next)? [simply] (<act>(<stepping> .{0,8}) $|<stepping>)',
        '^ (please|then|now|next)? [just] (<act>(<stepping> .{0,8}) $|<stepping>)',
        '(to|can|could|will|may|or|and|then|please|you|we) [simply] (<stepping>|<making>)',
        '(or|please|and then|you can|you could|you will) [just] (<stepping>|<making>)',
        '^ (to|for|if|when|once|after|whenever) .{1,8} [simply] (<stepping>|<making>)',
        '(please|by) [simply] (clicking|replying|sending|filling|entering|adding|following|choosing|signing|uploading|using|calling|writing)',
      ],
      reframes: ['', { say: '<act>. It takes about ‹time›.', takes: 'rest', when: ['prose'] }],
    },
    {
      phrases: [
        '^ [all you (have|need|have got) to do is (to|just|simply)?] (<stepping>|<making>|<settling>)',
        '^ [all (that is|it is) (left|needed) is to] (<stepping>|<making>|<settling>)',
        '[you have (only|just) got to] (ask|<stepping>|<making>|<settling>)',
        '[all you (ever|really)? do is] (<stepping>|<making>|push|turn|press|point)',
        '[the only thing (you|that you|left|you need|you have) .{0,3} to do is] (<stepping>|<making>|<settling>|<handling>)',
        '^ [you (only|just) (have|need) to] (<stepping>|<making>|<settling>)',
      ],
      reframes: ['', 'the first step is to'],
    },
    {
      phrases: [
        'all you (have|need|have got) to do is (to|just|simply)?',
        'all (it takes|that it takes|that is required|that is needed|it needs|you will ever need|required|it wants) is (to|just|simply)? !(practice|time|patience)',
      ],
      reframes: ['you', 'the first step is to'],
    },
    {
      phrases: ['^ all you need is', '[all you (will|would)? need is] (a|an|your|some|one|<count>|the)'],
      reframes: ['you need', 'you start with'],
    },
    {
      phrases: [
        '^ (really|seriously)? (anyone|anybody|everyone|everybody) can (do|manage|learn|master) (it|this|that) $',
        '^ (yes|and)? it is (really|honestly|literally)? (that|this|so|just that|as) (easy|simple) (as that)? $',
        '^ it (really)? (could|can) not be (any)? (easier|simpler)',
        '^ it does not get (any)? (easier|simpler)',
        '^ it is (as)? (easy|simple) as (one two three|1 2 3|abc|a b c|pie|that)',
        '^ (it is|that is)? (a)? (piece of cake|child’s play|walk in the park) $',
        '^ (there is)? (really)? nothing to it $',
        '^ easy as (pie|that|abc|1 2 3) $',
      ],
      reframes: [
        { say: '', takes: 'sentence', when: ['prose'] },
        'if you get stuck, ‹where to find help›',
        'the part that takes practice is ‹which part›',
      ],
    },
    {
      phrases: ['what (could|can) be (easier|simpler)', 'how (easy|simple|hard) (is|can) (that|it be)'],
      reframes: ['where would you like help', { say: '', takes: 'sentence', when: ['prose'] }],
    },
    {
      phrases: [
        '[even (a|an|your|my) .{0,2} <novice> (can|could)]',
        '[(literally|absolutely|virtually|practically|pretty much)? (anyone|anybody) can] (<making>|<learning>|do it|do this)',
      ],
      says: 'If anyone can, a reader who couldn’t feels like less than anyone.',
      reframes: ['with ‹what helps›, you can'],
    },
    {
      phrases: [
        '(is|are|was|be|being) [so <easy>(easy|simple|straightforward|intuitive) (that)? (even)? (a|an|your|my|anyone|anybody) .{0,3} (can|could) (do|use|make|manage|handle|run|set|build|follow) (it|this|them|that|up)?]',
      ],
      reframes: ['something you can learn in ‹time›', 'something we’ll help you with at ‹which step›'],
    },
    {
      phrases: ['[so (easy|simple|straightforward|intuitive) (that)? even (a|an|your|my) .{0,2} <novice> (can|could)]'],
      reframes: ['that you can learn in ‹time› and can'],
    },
    {
      phrases: [
        '<count> (quick)? [(easy|simple|painless|super easy|super simple)] (steps|clicks|step|click|lessons|stages)',
        '[(dead|stupidly|ridiculously|insanely|crazy|incredibly|laughably|embarrassingly|super)] (easy|simple) to',
        '[(obviously|surely)] you (already)? (know|have heard|understand|realize|realise|agree|want)',
        '^ [(as)? (everyone|everybody) (already)? knows (that)?]',
        '^ [as (you|we all) (surely|already|obviously|no doubt|certainly) know]',
        '^ [(needless to say|it goes without saying (that)?)]',
      ],
      reframes: [''],
    },
    ...ease,
  ],
  // Not `aboutOthers`: "anyone can" is said of others and aimed at the reader.
  unless: [quoted, negated],
  except: [
    '(it is|that is|was) no bother (at all)?',
    'no bother at all',
    'if you (simply|just)',
    '(simply|just) (as|about|in|because|so|put|speaking|for|before|after)',
    'if anyone can',
    '(so|where|that|whether) anyone can',
    'just (make sure|take care|set out|put it|go on|go away|show)',
    'not (that|so|as) (easy|simple)',
  ],
  unlessNearby: [
    'not (always|that|so) (easy|simple)',
    '(takes|take|took) (about|around|roughly|up to|under)? <time-span>',
    '(get|gets|got) (hard|harder|tricky|stuck)',
  ],
  flags: {
    '[[Simply record your first lesson. Anyone can do it]]!': 'Record your first lesson, even if it comes out rough.',
    '[[Simply]] sketch the room you have in mind.': 'Sketch the room you have in mind.',
    '[[Just]] reply to this email with your postcode.': 'Reply to this email with your postcode.',
    'To reserve a plot, [[simply]] send us the number on the map.': 'To reserve a plot, send us the number on the map.',
    'You can [[simply]] upload last year’s accounts.': 'You can upload last year’s accounts.',
    '[[All you have to do is]] choose a frame.': 'Choose a frame.',
    'We bring the tools, so [[all you have to do is]] clear the driveway.':
      'We bring the tools, so you clear the driveway.',
    '[[All you need is]] a laptop and an hour a week.': 'You need a laptop and an hour a week.',
    'Upload the menu and pick a font. [[It’s that simple]]!': 'Upload the menu and pick a font.',
    '[[It really couldn’t be easier]].': 'If you get stuck, ‹where to find help›.',
    '[[Even your grandmother can]] prune a rose.': 'With ‹what helps›, you can prune a rose.',
    '[[Anyone can]] learn to weld.': 'With ‹what helps›, you can learn to weld.',
    'Our till is [[so simple a child could use it]].': 'Our till is something you can learn in ‹time›.',
    '# Sourdough in five [[easy]] steps': 'Sourdough in five steps',
    '[[[What could be easier]]?](https://example.com)': 'Where would you like help?',
    'Tiling a bathroom [[is a breeze]].': 'Tiling a bathroom takes about ‹time›.',
    'Thatching? [[It’s a doddle]].': 'Thatching? It can take about ‹time›.',
    'Writing a will [[couldn’t be simpler]].': 'Writing a will can take about ‹time›.',
    'Grouting? [[Easy peasy]].': 'Grouting? If you get stuck, ‹where to find help›.',
    '[[You don’t need any skills]] to start.': 'We start from ‹what they already know›.',
    '[[There’s no reason you can’t]] keep bees.': 'With ‹what helps›, you can keep bees.',
    'It’s [[impossible to get this wrong]].': 'If something goes wrong, ‹where to find help›.',
    '[[If you can boil an egg, you can]] make cheese.': 'With ‹what helps›, you can make cheese.',
    '[[Even my nan could]] wire this plug.': 'With ‹what helps›, you can wire this plug.',
    'Changing a fuse [[only takes a minute]].': 'Changing a fuse takes about ‹time›.',
    'Losing weight is [[just a matter of]] eating less.': 'Losing weight is partly about eating less.',
    'Fold the paper twice [[and you’re done]].': 'Fold the paper twice.',
    'Meditation is [[just]] breathing.': 'Meditation is partly breathing.',
    '# Taxes [[Made Easy]]': '# Taxes One Step at a Time',
    '# The [[ridiculously easy]] way to learn chess': '# The way to learn chess',
    'The plain truth is that [[everyone knows]] how to boil rice.':
      'The plain truth is that it helps to know how to boil rice.',
    'You [[merely]] nudge the dial.': 'You nudge the dial.',
  },
  passes: [
    'At school they’d said that anyone could paint.',
    'It took a minute to find the switch.',
    'Anyone can join the library.',
    'The walk in the park starts at nine.',
    'It was simply a matter of time.',
    'We just moved to a bigger workshop.',
    'This isn’t so easy that a child could do it.',
    '“Simply click here” is what the old page said.',
    'Just before noon the kiln reaches its peak.',
    'Simply put, the loft needs a second beam.',
    'Just let us know which day suits you.',
    'Open the app, choose a room and press Start.',
    'The first row takes about an hour; after that it goes faster.',
    'She simply left the shop and never came back.',
    'If you just want the recipe, it is at the bottom of the page.',
    'The library keeps a copy so that anyone can read it.',
  ],
  limits: [
    'A “just” that only softens (“just reply when it suits you”) reads the same as one that belittles, so this is a hint.',
    '“Easy to use” passes: it is too common, and mostly said of the thing rather than of the reader.',
  ],
});
