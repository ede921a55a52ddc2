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

describe('every prefix and every rest of a file that has everything', () => {
  for (const [name, format] of Object.entries(FORMATS)) {
    it(name, function () {
      this.timeout(60_000);
      for (let at = 0; at <= fixture.length; at++) {
        checkManuscript(openManuscript(fixture.slice(0, at), format));
        checkManuscript(openManuscript(fixture.slice(at), format));
      }
    });
  }
});
