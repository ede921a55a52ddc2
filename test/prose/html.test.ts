import assert from 'node:assert/strict';
import { html } from '../../src/prose/html.ts';
import { openManuscript } from '../../src/prose/manuscript.ts';
import { rows, table } from './support.ts';

const O = '\uFFFC';

table('HTML blocks', html, {
  '<p>One.</p><p>Two.': [
    ['paragraph', 'One.'],
    ['paragraph', 'Two.'],
  ],
  'bare text': [['paragraph', 'bare text']],
  '<h1>Head</h1><h6>Small</h6>': [
    ['heading', 'Head'],
    ['heading', 'Small'],
  ],
  '<ul><li>One<li>Two<p>three</p></li><ul><li>four</ul></ul>five': [
    ['list-item', 'One'],
    ['list-item', 'Two'],
    ['list-item', 'three'],
    ['list-item', 'four'],
    ['paragraph', 'five'],
  ],
  '<table><tr><th>A<td>b<tr><td><p>c</p><td><table><td>d</table>e</table>': [
    ['table-cell', 'A'],
    ['table-cell', 'b'],
    ['paragraph', 'c'],
    ['table-cell', 'd'],
    ['table-cell', 'e'],
  ],
  '<blockquote>a<p>b</p></blockquote>c': [
    ['paragraph', 'a', 'quote'],
    ['paragraph', 'b', 'quote'],
    ['paragraph', 'c'],
  ],
  '<head><title>T &amp; U</title><style>no</style></head><body>yes': [
    ['title', 'T & U'],
    ['paragraph', 'yes'],
  ],
  '<p>a <button>Buy</button> b</p>': [
    ['paragraph', 'a'],
    ['button', 'Buy'],
    ['paragraph', 'b'],
  ],
  '<input type="submit" value="Send"><input type=text value="no">': [['button', 'Send']],
  '<p>see <img src=x alt="An &eacute; image" title=Title> here': [
    ['paragraph', `see ${O} here`],
    ['alt', 'An é image'],
    ['title', 'Title'],
  ],
  '<mj-text>Hi</mj-text><mj-button>Go</mj-button>': [
    ['paragraph', 'Hi'],
    ['button', 'Go'],
  ],
  '---\nunpitch: {}\n---\n<p>a': [['paragraph', 'a']],
});

table('HTML that is no prose', html, {
  '<!doctype html><!-- no --><!--[if mso]><p>no</p><![endif]--><p>yes': [['paragraph', 'yes']],
  '<script>if (a < b) "</p>no"</script><style>no</style><template>no</template><svg><title>no</title></svg>yes': [
    ['paragraph', 'yes'],
  ],
  '<pre>no</pre><textarea>no</textarea><select><option>no</select>yes': [['paragraph', 'yes']],
  'a <code>b</code> <kbd>c</kbd> <samp>d</samp> e': [['paragraph', `a ${O} ${O} ${O} e`]],
  'was <del>$9 <b>a</b></del> <s>8</s> now': [['paragraph', `was ${O} ${O} now`]],
  '<del><p>gone</p></del><p>here': [['paragraph', 'here']],
  '<p><code>left open</p><p>here</p>': [['paragraph', 'here']],
  'at https://a.b/?c=1&amp;d=2, me@x.co': [['paragraph', `at ${O}, ${O}`]],
  '<a href="x" aria-label="no">yes</a>': [['link', 'yes']],
});

table('HTML inline', html, {
  'a\n  <b>b</b>\t c<!-- x --> d': [['paragraph', 'a b c d']],
  'a&nbsp;b &lt;c&gt; &copy2020 &bogus; &#x2019; &amp': [['paragraph', 'a\u00a0b <c> ©2020 &bogus; ’ &']],
  'a <br/>b<br><br>c<br>': [['paragraph', 'a\nb\nc']],
  'He <q>said</q> so': [['paragraph', 'He “said” so']],
  '<p><a href=x>Only</a></p><p>a <a href=x>b</a>': [
    ['link', 'Only'],
    ['paragraph', 'a b'],
  ],
  '<a href=x><div>Book</div></a> after': [
    ['link', 'Book'],
    ['paragraph', 'after'],
  ],
  '<p>Hi {{ "a" | b }}, <%= a > b %> <a href="{{ x > "y" }}">go</a> {%\n if x %}z': [
    ['paragraph', `Hi ${O}, ${O} go ${O}z`],
  ],
  '<p {% if x > 1 %}class="y"{% endif %}>a': [['paragraph', 'a']],
  'a < b and c <3': [['paragraph', 'a < b and c <3']],
});

table('HTML that somebody else says', html, {
  '<section class="testimonials"><h2>Loved</h2><div class="card"><div><p>They said</p></div></div></section><p>own': [
    ['heading', 'Loved'],
    ['paragraph', 'They said', 'quote'],
    ['paragraph', 'own'],
  ],
  '<div class="row"><div class="customerReview"><div>a</div><h3>b</h3></div><div>c</div></div>': [
    ['paragraph', 'a', 'quote'],
    ['heading', 'b', 'quote'],
    ['paragraph', 'c'],
  ],
  '<ul><li class=review><p>a</p><li>b</ul><p class="card card--testimonial">c<p>d': [
    ['list-item', 'a', 'quote'],
    ['list-item', 'b'],
    ['paragraph', 'c', 'quote'],
    ['paragraph', 'd'],
  ],
  '<div itemprop="reviewBody">a</div><div class="preview">b</div><div class="get-a-quote">c</div><div class="reviews-link">d</div>':
    [
      ['paragraph', 'a', 'quote'],
      ['paragraph', 'b'],
      ['paragraph', 'c'],
      ['paragraph', 'd'],
    ],
  '<figure><p>They said</p><figcaption>Dana</figcaption></figure><figure><img alt="A"><figcaption>b</figure>c': [
    ['paragraph', 'They said', 'quote'],
    ['paragraph', 'Dana'],
    ['alt', 'A'],
    ['paragraph', 'b'],
    ['paragraph', 'c'],
  ],
  '<figure><table><tr><td>own</table></figure>': [['table-cell', 'own']],
});

table('HTML of mails', html, {
  '<div style="display:none;max-height:0">Read in the inbox&nbsp;&zwnj;</div><p>a': [
    ['paragraph', 'Read in the inbox\u00a0\u200c'],
    ['paragraph', 'a'],
  ],
  '<!--[if mso]><p>no</p><![endif]--><!--[if !mso]><!--><p>yes</p><!--<![endif]--><![if !mso]><p>and</p><![endif]>': [
    ['paragraph', 'yes'],
    ['paragraph', 'and'],
  ],
  '<mj-head><mj-title>T</mj-title><mj-preview>P &amp; Q</mj-preview><mj-attributes><mj-text>no</mj-text></mj-attributes><mj-style>no</mj-style></mj-head><mj-text>a':
    [
      ['title', 'T'],
      ['title', 'P & Q'],
      ['paragraph', 'a'],
    ],
  '<mj-image alt="An image" /><mj-preview /><mj-text>a<br />b</mj-text><mj-button>Go</mj-button><mj-navbar-link>Shop</mj-navbar-link>':
    [
      ['alt', 'An image'],
      ['paragraph', 'a\nb'],
      ['button', 'Go'],
      ['link', 'Shop'],
    ],
});

table('HTML with comments of its templates', html, {
  'a {% comment %} <p>no</p>\n\nno {% endcomment %} b {%- comment "x" -%} {% endcomment %} c': [
    ['paragraph', `a ${O} b ${O} c`],
  ],
  'a {{!-- {{no}} <p> --}} b {{! no }} c <%# no %> d {# no\nno #} e': [['paragraph', `a ${O} b ${O} c ${O} d ${O} e`]],
  '{% raw %}{{ x }} read{% endraw %}': [['paragraph', `${O}${O} read${O}`]],
  'a {% comment %} unclosed': [['paragraph', `a ${O} unclosed`]],
  [`a {{!-- ${'no '.repeat(1000)} --}} b`]: [['paragraph', `a ${O} b`]],
});

describe('HTML marks', () => {
  it('pair inline tags, and leave the unpaired out', () => {
    const text = '<p>a <b>b</b> <a href=x>c</a> <span>d</span> <i>e</p>';
    const [block] = openManuscript(text, html).chunks[0]!.blocks;
    const marks = block!.marks.map((mark) => [
      mark.kind,
      text.slice(mark.openStart, mark.openEnd),
      text.slice(mark.closeStart, mark.closeEnd),
    ]);
    assert.deepEqual(marks, [
      ['emphasis', '<b>', '</b>'],
      ['link', '<a href=x>', '</a>'],
      ['other', '<span>', '</span>'],
    ]);
  });
});

describe('HTML that is cut', () => {
  const filler = (unit: string) => unit.repeat(Math.ceil(30_000 / unit.length));

  /** What is read after a stretch of many chunks must not depend on the cuts in it. */
  const cases: Record<string, string> = {
    'in a script': `<script>${filler('a < b; ')}</script><p>yes`,
    'in a script without white space': `<script>${filler('a<b;')}</script><p>yes`,
    'in a comment': `<!-- ${filler('<p>no ')} --><p>yes`,
    'in an attribute': `<img src="data:${filler('abc+/=')}"><p>yes`,
    'in an attribute of a script': `<script src='${filler('a b')}'>no</script><p>yes`,
    'in a tag': `<b ${filler('c=d ')}><p>yes`,
    'in a pre': `<pre>${filler('<p>no</p>')}</pre><p>yes`,
    'in an svg': `<svg>${filler('<path d="M0 0"/>')}</svg><p>yes`,
    'deep down': `${filler('<div>')}${filler('</div>')}<p>yes`,
  };
  for (const [where, text] of Object.entries(cases)) {
    it(where, () => assert.deepEqual(rows(text, html), [['paragraph', 'yes']]));
  }

  it('keeps the quote around it', () => {
    const read = rows(`<blockquote>${filler('<p>said</p>')}</blockquote><p>own`, html);
    assert.deepEqual(new Set(read.slice(0, -1).map((row) => row[2])), new Set(['quote']));
    assert.deepEqual(read.at(-1), ['paragraph', 'own']);
  });
});
