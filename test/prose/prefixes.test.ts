import { openManuscript } from '../../src/prose/manuscript.ts';
import { checkManuscript, FORMATS } from './support.ts';

/** One of everything: whatever it is cut off in, nothing throws and every block keeps its word. */
const fixture = `---
unpitch: { stage: decision }
---

# Hi {{name}} & *all*

Some **bold** _text_ with \`code\`, [a link](https://x.y "Title"), ![alt](i.png) ~~gone~~ &copy; \\* 😀 *|F|* [First Name].\r
Next line  \r
broken\\\r
<b>html</b><br> [^1] <https://a.b> me@x.co %FNAME% <%= a > b %> \${x}

> quoted
> - item

- [ ] task

  more

1. one
2. [only](x)

| A | B |
|---|---|
| c | d |

\`\`\`js
code

\`\`\`

<div title="A &quot;title&quot;"><p>Para <q>said</q> <del>x</del></p><ul><li>One<li>Two</ul><blockquote>q</blockquote>
<table><tr><td>cell</table><svg><path d="x"/></svg><script>if (a < b) "</p>"</script><input type=submit value='Go'></div>

<!-- c

c -->

[^1]: Note.

Setext
===
`;

const mailFixture = `From: Dana <d@x.co>\r
Subject: =?utf-8?Q?Don=E2=80=99t?= =?utf-8?B?IHdhaXQ=?=,\r
 {{name}}\r
Content-Type: multipart/alternative; boundary="=_b"\r
\r
--=_b\r
Content-Type: text/plain; charset=utf-8\r
Content-Transfer-Encoding: quoted-printable\r
\r
Don=E2=80=\r
=99t =F0=9F=98=80 wait=2E\r
> quoted\r
--=_b\r
Content-Type: text/html; charset=latin1\r
Content-Transfer-Encoding: quoted-printable\r
\r
<p style=3D"x">Caf=E9 &amp; <b>te=\r
a</b></p>\r
--=_b\r
Content-Transfer-Encoding: base64\r
\r
QWN0IG5v\r
dyBwbGVhc2U=\r
--=_b--\r
`;

const mjmlFixture = `<mjml><mj-head><mj-title>T</mj-title><mj-preview>P</mj-preview><mj-style>p > a {}</mj-style></mj-head>
<mj-body><mj-section css-class="testimonials"><mj-column><mj-image src="x" alt="A &lt; b" /><mj-text class="quote">Hi {% comment %} x
{% endcomment %}{{!-- y --}}<b>you</b><br/><figure><p>Z</p><figcaption>W</figcaption></figure></mj-text>
<mj-button href="x">Go</mj-button></mj-column></mj-section></mj-body></mjml>
`;

const mdxFixture = `import A from 'a'
export const meta = {

  a: "b", // c
}

# Hi {props.name}

<blockquote>

Said

</blockquote>

{/* c

c */}
<A b={c} title="t">x</A>
`;

const fixtures: Record<string, readonly string[]> = {
  markdown: [fixture, mdxFixture],
  mdx: [fixture, mdxFixture],
  html: [fixture, mjmlFixture],
  plain: [fixture, mjmlFixture],
  mail: [fixture, mailFixture],
};

describe('every prefix and every rest of a file that has everything', () => {
  for (const [name, format] of Object.entries(FORMATS)) {
    it(name, function () {
      this.timeout(60_000);
      for (const whole of fixtures[name]!) {
        for (let at = 0; at <= whole.length; at++) {
          checkManuscript(openManuscript(whole.slice(0, at), format));
          checkManuscript(openManuscript(whole.slice(at), format));
        }
      }
    });
  }
});
