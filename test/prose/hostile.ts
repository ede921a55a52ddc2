/** What has brought a parser to its knees, or might: each is repeated to a megabyte. */
export const everywhere = [
  ...['a', 'word ', 'A sentence. ', '\n', 'a\n\n', '\r\n', '😀', '\ud83d', '\0', '\u0301', '\u00ad\u200b', '"'],
  ...['{{', '{', '${', '%A', '[First Name]', 'a@', 'https://', '<', '<!--', '&#'],
  ...['{{!', '{{!--', '{% comment %}', '{#- ', '<%#', '{% comment %} endcomment '],
];

const quoted = 'Content-Transfer-Encoding: quoted-printable\n\n';
const base64 = 'Content-Transfer-Encoding: base64\n\n';
const parts = 'Content-Type: multipart/mixed; boundary=b\n\n';
const page = 'Content-Type: text/html\n';

/** The same by format; of two strings, the first stands once before the rest. */
export const hostile: Record<string, readonly (string | readonly [before: string, unit: string])[]> = {
  markdown: [
    ...['[a](', '[](', '![', '**a', '*a_', '`', '``a`', '~~a', '\\', '|', '> ', '- ', '1. ', '-\n', 'a\n=\n', '# a\n'],
    ...['```\n', '- ```\n', '[a]: x\n', '| a | b |\n|---|---|\n', '<a ', '<b>a</b>', '  a\n\n- b\n\n', '_a_ ', '[^1]'],
    ...['<blockquote>\n\n', '<div class="quote">\n\n</div>\n\n', '- a\n  - b\n', '&amp;'],
  ],
  mdx: ['{{a}', 'import x from "y"\n', '<A b={c}>', 'export const a = {\n\n', 'import {\n', '{/*'],
  html: [
    ...['<a ', '<p>', '</p>', '<div>', '<ul><li>', '<td>', '<table>', '<a href=x>', '<script>', '<svg>', '<b title="'],
    ...[
      '<x y=',
      '&amp;',
      '&amp',
      '<br>',
      '<!',
      '<code>',
      '<q>',
      '<img alt="a">',
      '--',
      '<%',
      '<![endif]-->',
      '<figure>',
    ],
    ...['<div class="quote review">', '<p class="', '<title>', '<mj-text>', '<mj-image alt="x" />', '<blockquote>'],
  ],
  plain: ['>', '- a\n', '=\n', 'a@b.c ', 'www.', 'a\n> b\n'],
  mail: [
    ...['Subject: a\n', 'Subject:\n ', 'a: b\n', ' a\n', '\n--b\n', 'Subject: =?utf-8?Q?a?= '],
    ...(['=', '=E2=80=99', '=\n', '=E2', 'word =\n', '=20'] as const).map((unit) => [quoted, unit] as const),
    ...(['--b\n', '--b\n\nText\n', '--b--\n', '\n--', '--c\nContent-Type: multipart/x; boundary=c\n'] as const).map(
      (unit) => [parts, unit] as const,
    ),
    ...(['QWN0IG5vdyBpZiB5b3UgY2Fu\n', 'A', '=\n'] as const).map((unit) => [base64, unit] as const),
    ...(['<p>=3D', '<p', '=3Cp>a'] as const).map((unit) => [page + quoted, unit] as const),
    [page, '<p>a'],
    ['Subject: ', '=?utf-8?Q?a?= '],
  ],
};
