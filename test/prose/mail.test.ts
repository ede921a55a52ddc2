import assert from 'node:assert/strict';
import { toSource } from '../../src/prose/block.ts';
import { mail } from '../../src/prose/mail.ts';
import { openManuscript } from '../../src/prose/manuscript.ts';
import { rows, table } from './support.ts';

const O = '\uFFFC';
const QUOTED = 'Content-Transfer-Encoding: quoted-printable\n';
const HTML = 'Content-Type: text/html; charset=utf-8\n';
const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n');

table('mail headers', mail, {
  'From: Dana <d@x.co>\nSubject: Two questions\nTo: a@b.c\n\nHi.': [
    ['title', 'Two questions'],
    ['paragraph', 'Hi.'],
  ],
  'SUBJECT : Folded\r\n  over\r\n\tlines, {{name}}\r\nX-Note: no\r\n\r\nHi.': [
    ['title', `Folded over lines, ${O}`],
    ['paragraph', 'Hi.'],
  ],
  'Subject: =?utf-8?Q?Don=E2=80=99t_wait?= =?UTF-8?B?LCBBbm5h?= now': [['title', 'Don’t wait, Anna now']],
  'Subject: =?iso-8859-1?q?Caf=E9?= =?nonsense': [['title', 'Café =?nonsense']],
  'Subject:\n\nHi.': [['paragraph', 'Hi.']],
  'From dana Mon Jan 1\nSubject: In a mailbox\n\nHi.': [
    ['title', 'In a mailbox'],
    ['paragraph', 'Hi.'],
  ],
  'No headers here: only text.\n\nMore.': [
    ['paragraph', 'No headers here: only text.'],
    ['paragraph', 'More.'],
  ],
  '---\nunpitch: {}\n---\n\nNo front matter.': [
    ['paragraph', 'unpitch: {}'],
    ['paragraph', 'No front matter.'],
  ],
  '': [],
});

table('mail text', mail, {
  'Subject: s\n\nWrapped\nlines.\n\n> They said\n> so.\n\n- item': [
    ['title', 's'],
    ['paragraph', 'Wrapped lines.'],
    ['paragraph', 'They said so.', 'quote'],
    ['list-item', 'item'],
  ],
  [`${HTML}\n<p>One &amp; <b>two</b></p><blockquote>so</blockquote>`]: [
    ['paragraph', 'One & two'],
    ['paragraph', 'so', 'quote'],
  ],
  'Content-Type: application/pdf\n\nJVBERi0x': [],
  [`${QUOTED}\nDon=E2=80=99t wait =F0=9F=98=80, act n=\now. 1 =3D 1 =ZZ =\n`]: [
    ['paragraph', 'Don’t wait 😀, act now. 1 = 1 =ZZ'],
  ],
  [`${QUOTED.replace('\n', '\r\n')}\r\nA long l=\r\nine=2E=20\r\n\r\nTwo.`]: [
    ['paragraph', 'A long line.'],
    ['paragraph', 'Two.'],
  ],
  [`${HTML}${QUOTED}\n<p style=3D"x">Caf=C3=A9 <a href=3D"https://a.b">bo=\nok</a></p>`]: [['paragraph', 'Café book']],
  [`Content-Type: text/plain; charset="ISO-8859-1"\n${QUOTED}\nCaf=E9`]: [['paragraph', 'Café']],
  [`Content-Type: text/plain; charset=shift_jis\n${QUOTED}\n=83=41`]: [],
  [`Content-Transfer-Encoding: base64\n\n${base64('Act now – it is the last chance, and there is more than a line.\n\nTwo.')}\n\n`]:
    [
      ['paragraph', 'Act now – it is the last chance, and there is more than a line.'],
      ['paragraph', 'Two.'],
    ],
  [`${HTML}Content-Transfer-Encoding: base64\n\n${base64('<p>Book a <b>call</b></p><p>Two')}`]: [
    ['paragraph', 'Book a call'],
    ['paragraph', 'Two'],
  ],
});

table('mail parts', mail, {
  'Subject: s\nContent-Type: multipart/alternative;\n boundary="b b"\n\nnot read\n--b b\n\nText\n--b b\nContent-Type: text/html\n\n<p>Page</p>\n--b b--\nnot read':
    [
      ['title', 's'],
      ['paragraph', 'Text'],
      ['paragraph', 'Page'],
    ],
  'Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: multipart/alternative; boundary=i\n\n--i\n\nInner\n--i--\nno\n--o\nContent-Disposition: attachment; filename=a.txt\n\nno\n--o\nContent-Type: image/png\n\nno\n--o\n\nLast':
    [
      ['paragraph', 'Inner'],
      ['paragraph', 'Last'],
    ],
  'Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: message/rfc822\n\nSubject: no\n\nno\n--o\n\nyes': [
    ['paragraph', 'yes'],
  ],
  'Content-Type: multipart/mixed; boundary=b\n\n--b\n\na --b\n--bb\n-- \nname\n--b\n\nc': [
    ['paragraph', 'a --b --bb -- name'],
    ['paragraph', 'c'],
  ],
  [`Content-Type: multipart/mixed; boundary="=_b"\n\n--=_b\n${QUOTED}\nab=\n--=_b\n\nc`]: [
    ['paragraph', 'ab'],
    ['paragraph', 'c'],
  ],
});

describe('a place in a mail', () => {
  /** The source of a phrase, wherever it is read. */
  function sourceOf(text: string, phrase: string): string {
    let offset = 0;
    for (const chunk of openManuscript(text, mail).chunks) {
      for (const block of chunk.blocks) {
        const at = block.text.indexOf(phrase);
        if (at < 0) continue;
        const { start, end } = toSource(block, at, at + phrase.length);
        return text.slice(offset + start, offset + end);
      }
      offset += chunk.text.length;
    }
    return assert.fail(`“${phrase}” is nowhere`);
  }
  const filler = 'Long prose=2C and so on=2E '.repeat(40);

  const examples: [text: string, phrase: string, source: string][] = [
    [`Subject: Act now\n\nHi.`, 'Act now', 'Act now'],
    [`${QUOTED}\n${filler}\n\nSo act n=\now=21 Bye.`, 'act now!', 'act n=\now=21'],
    [`${QUOTED}\n${filler}\n\nDon=E2=80=\n=99t wait.`, 'Don’t wait', 'Don=E2=80=\n=99t wait'],
    [`${QUOTED}\n=F0=9F=98=80 act now`, 'act now', 'act now'],
    [`${HTML}${QUOTED}\n<p>Act&nbsp;<b style=3D"x">now</b>`, 'Act\u00a0now', 'Act&nbsp;<b style=3D"x">now'],
    [`Subject: =?utf-8?Q?Act_now?= Anna\n\n`, 'now', '=?utf-8?Q?Act_now?='],
    [`Content-Transfer-Encoding: base64\n\nQWN0IG5v\ndywgcGxl\nYXNlLg==`, 'Act now', 'QWN0IG5v\ndywgcGxl'],
  ];
  for (const [text, phrase, source] of examples) {
    it(`${phrase} is ${JSON.stringify(source)}`, () => assert.equal(sourceOf(text, phrase), source));
  }

  it('is locked where words can’t be edited one by one', () => {
    const locked = (text: string) =>
      openManuscript(text, mail).chunks.flatMap(({ blocks }) => blocks.map((block) => block.locked ?? false));
    assert.deepEqual(locked(`Subject: Plain\n${QUOTED}\nNot =E2=80=99 locked`), [false, false]);
    assert.deepEqual(locked(`Subject: =?utf-8?Q?x?= y\nContent-Transfer-Encoding: base64\n\n${base64('Text')}`), [
      true,
      true,
    ]);
  });
});

describe('a long mail', () => {
  it('keeps its encoding and its parts in mind from chunk to chunk', () => {
    const long =
      'A paragraph that isn=E2=80=99t short, so that chunks end after it, and goes on fo=\nr a while.\n\n'.repeat(100);
    const text = `Subject: s\nContent-Type: multipart/mixed; boundary=b\n\n--b\n${QUOTED}\n${long}--b\n\nLast = one`;
    const read = rows(text, mail);
    assert.equal(read.length, 102);
    assert.ok(openManuscript(text, mail).chunks.length > 20);
    assert.equal(read[50]![1], 'A paragraph that isn’t short, so that chunks end after it, and goes on for a while.');
    assert.deepEqual(read.at(-1), ['paragraph', 'Last = one']);
  });

  it('with headers longer than a chunk still has a body', () => {
    const text = `${'Received: from a by b\n'.repeat(300)}X-Long: ${'x'.repeat(9000)}\n y\nSubject: s\n\nBody`;
    assert.deepEqual(rows(text, mail), [
      ['title', 's'],
      ['paragraph', 'Body'],
    ]);
  });

  it('reads base64 up to a bound, and an attachment not at all', () => {
    const text = `Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Transfer-Encoding: base64\n\n${base64('Word. '.repeat(50_000))}\n--b\n\nLast`;
    const read = rows(text, mail);
    assert.ok(read.length > 2 && read.length < 100);
    assert.deepEqual(read.at(-1), ['paragraph', 'Last']);
  });
});
