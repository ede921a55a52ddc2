/**
 * What HTML elements mean to a reader of prose. Every element that must be remembered while it is open has a code, one
 * character, so that a stack of open elements is a short string. Elements that mean the same share one.
 */
const codesByName = new Map<string, string>(
  Object.entries({
    table: 'T',
    td: 'c',
    th: 'c',
    ul: 'u',
    ol: 'u',
    menu: 'u',
    li: 'l',
    blockquote: 'q',
    p: 'p',
    h1: 'h',
    h2: 'h',
    h3: 'h',
    h4: 'h',
    h5: 'h',
    h6: 'h',
    button: 'b',
    'mj-button': 'b',
    title: 't',
    'mj-title': 'w',
    'mj-preview': 'w',
    'mj-navbar-link': 'N',
    'mj-social-element': 'N',
    figure: 'F',
    figcaption: 'G',
    a: 'a',
    // What follows is no prose.
    del: 'd',
    s: 'd',
    strike: 'd',
    code: 'o',
    kbd: 'k',
    samp: 'z',
    math: 'M',
    pre: 'r',
    script: 's',
    style: 'y',
    'mj-style': 'Y',
    'mj-attributes': 'Y',
    'mj-html-attributes': 'Y',
    template: 'm',
    svg: 'v',
    textarea: 'x',
    select: 'e',
    object: 'j',
    iframe: 'i',
    noembed: 'n',
    noframes: 'f',
    xmp: 'X',
    video: 'V',
    audio: 'A',
    canvas: 'C',
  }),
);

/** A block-level element without a code of its own. */
export const BOX = 'D';

const boxes = new Set(
  (
    'address article aside body caption center dd details dialog div dl dt fieldset footer form head ' +
    'header hr html label legend main nav optgroup option search section summary tbody tfoot thead tr'
  ).split(' '),
);

/** Elements that have no content, so are never open. */
export const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr mj-image mj-divider mj-spacer'.split(' '),
);

/** Codes of elements that break the line before and after themselves. */
const blockCodes = new Set(`${BOX}TculqphbtwNFGrVA`);

/** Codes of inline elements that leave an OPAQUE where they stood; the other unread ones leave nothing. */
export const leavesOpaque = new Set('dokzM');

/** Codes of elements whose content is no prose. */
export const unread = new Set('dokzMrsyYmvxejinfXVAC');

/** Elements whose content the tokenizer reads as raw text, by code: reading on in one must start in its opening tag. */
export const rawNames: Record<string, string> = {
  s: 'script',
  y: 'style',
  t: 'title',
  x: 'textarea',
  i: 'iframe',
  n: 'noembed',
  f: 'noframes',
  X: 'xmp',
};

/** The code of an element by its lower-case name, or undefined for inline elements that needn't be remembered. */
export function codeOf(name: string): string | undefined {
  return codesByName.get(name) ?? (boxes.has(name) || name.startsWith('mj-') ? BOX : undefined);
}

/** Whether an element begins a block of its own. */
export function isBlock(name: string): boolean {
  const code = codeOf(name);
  return code !== undefined && blockCodes.has(code);
}
