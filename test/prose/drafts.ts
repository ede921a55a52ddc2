import fc from 'fast-check';

/** Pieces that open, close and break what a format looks at. */
const shared = [
  ...['\n', '\r\n', '\n\n', '\r', ' ', '  ', '\t', '    ', 'a', 'word ', 'Two words. ', 'x'.repeat(150)],
  ...Array<string>(6).fill(`${'Long prose. '.repeat(20)}\n\n`),
  ...['{{name}}', '{{', '}}', '{%', '%}', '<%', '%>', '*|F|*', '[First Name]', '{', '}', '%FNAME%', '$'],
  ...['{% comment %}', '{% endcomment %}', '{{!--', '--}}', '{{! x }}', '<%# x %>', '<%#', '{# ', '#}'],
  ...['😀', '\ud83d', '\ude00', '\0', '\u00ad', '\u200b', 'e\u0301', '’', 'https://a.b/c', 'me@x.co', '"', "'", '='],
];
const markup = [
  ...['```\n', '~~~\n', '> ', '- ', '1. ', '* item\n', '# Head\n', '---\n', '===\n', '| a | b |\n|---|---|\n'],
  ...['---\nunpitch:\n  stage: decision\n---\n', '<!--', '-->', '<script>', '</script>', '<p>', '</p>', '<div class="'],
  ...[
    '">',
    '<blockquote>',
    '</blockquote>',
    '<blockquote>\n\n',
    '\n\n</blockquote>\n',
    '<div class="review">',
    '</div>',
  ],
  ...['<a href="x">', '</a>', '<td>', '<li>', '<svg>', '</svg>', "<b title='", "'>", '**', '_', '`', '[', '](', ')'],
  ...['![', '~~', '\\', '&amp;', '&', ';', '<', '>'],
];
const modules = [
  "import x from 'y'\n",
  'export const a = {\n\n',
  '}\n\n',
  '{/*',
  '*/}',
  '<A b={c}>',
  '\n\nexport default ',
];
const mjml = [
  ...[
    '<mj-text>',
    '</mj-text>',
    '<mj-image alt="an image" />',
    '<mj-button>',
    '</mj-button>',
    '<mj-style>',
    '</mj-style>',
  ],
  ...['<figure>', '</figure>', '<figcaption>', '<section class="testimonials">', '</section>', '<h2>', '</h2>'],
];
const mail = [
  ...[
    'Subject: ',
    'Subject: =?utf-8?Q?Don=E2=80=99t?=\n',
    ' folded\n',
    'Content-Type: text/html\n',
    '\n\n',
    '--b\n',
    '--c\n',
  ],
  ...['Content-Type: multipart/mixed; boundary=b\n\n', 'Content-Type: multipart/mixed; boundary="c"\n', '\n--b--\n'],
  ...[
    'Content-Transfer-Encoding: quoted-printable\n',
    'Content-Transfer-Encoding: base64\n',
    '=\n',
    '=E2=80=99',
    '=E2',
  ],
  ...['=\r\n', '=3D', '=20', '=F0=9F=98=80', 'QWN0IG5vdyBpZiB5b3UgY2Fu\n', 'From ', 'charset=latin1', '\n--b\n\n'],
];

/** Pairs of which the second, however far away, decides what the first means. */
const pairsByFormat: Record<string, readonly (readonly [open: string, close: string])[]> = {
  shared: [
    ['{% comment %}', '{% endcomment %}'],
    ['{{!--', '--}}'],
    ['\n<%# ', '%>'],
    ['{# ', ' #}'],
  ],
  mdx: [
    ['\n\nexport const a = {\n', '}\n\n'],
    ['{/*', '*/}'],
  ],
  html: [
    ['<!--', '-->'],
    ['<div class="quote">', '</div>'],
  ],
  mail: [
    ['Subject: s\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n', '\n--b\n'],
    ['Content-Transfer-Encoding: quoted-printable\n\nDon=E2=80=99t ', '=D0=9F'.repeat(200)],
  ],
};
export const paragraph = `${'Long prose. '.repeat(20)}\n\n`;
export const line = 'Long prose. '.repeat(20);

const html = [...markup, ...mjml];
const piecesByFormat: Record<string, readonly string[]> = {
  markdown: markup,
  mdx: [...markup, ...modules],
  html,
  plain: markup,
  mail: [...mail, ...mail, ...markup],
};

/** How a draft of a format may begin, so that the pieces after it mean something. */
const beginnings: Record<string, readonly string[]> = {
  mail: [
    'Subject: Hi\n\n',
    'Subject: Hi\nContent-Transfer-Encoding: quoted-printable\n\n',
    'Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>',
    'Content-Type: multipart/alternative; boundary=b\n\n--b\n',
    'Content-Transfer-Encoding: base64\n\nQWN0IG5vdyBpZiB5b3UgY2Fu\n',
  ],
};

/** A piece of text that a format may stumble over. */
export function pieceOf(format: string): fc.Arbitrary<string> {
  return fc.constantFrom(...shared, ...piecesByFormat[format]!);
}

/** What opens something in a format, and what closes it. */
export function pairsOf(format: string): readonly (readonly [open: string, close: string])[] {
  return [...pairsByFormat.shared!, ...(pairsByFormat[format] ?? [])];
}

/** A draft made of such pieces: several chunks long, some of them. */
export function draftOf(format: string): fc.Arbitrary<string> {
  const far = fc
    .tuple(fc.constantFrom(...pairsOf(format)), fc.nat(18), fc.constantFrom(paragraph, line))
    .map(([[open, close], count, between]) => open + between.repeat(count) + close);
  const parts = fc.oneof({ weight: 20, arbitrary: pieceOf(format) }, { weight: 1, arbitrary: far });
  const pieces = fc.array(parts, { maxLength: 60, size: 'max' }).map((list) => list.join(''));
  const beginning = fc.constantFrom('', ...(beginnings[format] ?? []));
  return fc.tuple(beginning, pieces).map(([first, rest]) => first + rest);
}
