import { Tokenizer } from 'htmlparser2';

/** A character reference's text, and how much of the source it takes (`&copy2020` takes `&copy`). */
export interface Entity {
  text: string;
  length: number;
}

/** What may be a reference: `&amp;`, `&#8217;`, `&#x2019;`, and the old ones that need no semicolon. */
export const entityLike = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});?/g;

let found: Entity | undefined;

const ignore = () => {};
const decoder = new Tokenizer(
  { decodeEntities: true },
  {
    ontextentity(codePoint, end) {
      found = { text: (found?.text ?? '') + String.fromCodePoint(codePoint), length: end };
    },
    ontext: ignore,
    onattribdata: ignore,
    onattribentity: ignore,
    onattribend: ignore,
    onattribname: ignore,
    oncdata: ignore,
    onclosetag: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onopentagend: ignore,
    onopentagname: ignore,
    onprocessinginstruction: ignore,
    onselfclosingtag: ignore,
  },
);

/** Decodes the reference at the start of `source` (a match of `entityLike`); undefined when there is no such name. */
export function decodeEntity(source: string): Entity | undefined {
  found = undefined;
  decoder.reset();
  decoder.write(source);
  decoder.end();
  return found;
}
