import { plain } from '../../src/prose/plain.ts';
import { table } from './support.ts';

const O = '\uFFFC';

table('plain text', plain, {
  'One line\nwrapped  hard\r\nagain.\n\nTwo.': [
    ['paragraph', 'One line wrapped hard again.'],
    ['paragraph', 'Two.'],
  ],
  'Intro:\n- one\n  goes on\n* two\n1. three\n2) four': [
    ['paragraph', 'Intro:'],
    ['list-item', 'one goes on'],
    ['list-item', 'two'],
    ['list-item', 'three'],
    ['list-item', 'four'],
  ],
  '> said\n> so\nown\n>> deep': [
    ['paragraph', 'said so', 'quote'],
    ['paragraph', 'own'],
    ['paragraph', 'deep', 'quote'],
  ],
  'Title\n=====\ntext\n- - -\nmore': [
    ['paragraph', 'Title'],
    ['paragraph', 'text'],
    ['paragraph', 'more'],
  ],
  'At https://a.b/c(d). Or www.x.y, <https://z.z>; me.you+1@mail.x.co.': [
    ['paragraph', `At ${O}. Or ${O}, <${O}>; ${O}.`],
  ],
  '---\nunpitch: {}\n---\nText': [['paragraph', 'Text']],
  '*stars* and <b>tags</b> &amp; stay': [['paragraph', '*stars* and <b>tags</b> &amp; stay']],
});

table('template variables', plain, {
  'a {{name}} b {{{raw}}} c {{ x | y: "}" }} d': [['paragraph', `a ${O} b ${O} c ${O} d`]],
  'a {% if x %}b{% endif %} {# note #} c': [['paragraph', `a ${O}b${O} ${O} c`]],
  'a *|FNAME|* b %FIRST_NAME% c %%first_name%% d': [['paragraph', `a ${O} b ${O} c ${O} d`]],
  'a <%= name %> b <% end %> ${first} #{last} «name» {first_name} c': [
    ['paragraph', `a ${O} b ${O} ${O} ${O} ${O} ${O} c`],
  ],
  '50% off 20%, 100%OFF%, $500 {or so}, {{ open': [['paragraph', '50% off 20%, 100%OFF%, $500 {or so}, {{ open']],
  'Hi [First Name] of [Company], [your name] [insert link here] [Pain Point] [CLIENT]': [
    ['paragraph', `Hi ${O} of ${O}, ${O} ${O} ${O} ${O}`],
  ],
  '[Book a demo] [Get Started] [sic] [x] [1] [the one we have been talking about] a[Name](x)': [
    ['paragraph', '[Book a demo] [Get Started] [sic] [x] [1] [the one we have been talking about] a[Name](x)'],
  ],
  [`{{${'x'.repeat(300)}}} a`]: [['paragraph', `{{${'x'.repeat(300)}}} a`]],
  '{{a\nb}}': [['paragraph', '{{a b}}']],
});
