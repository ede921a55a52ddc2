import type { OpenElements } from './open-elements.ts';
import type { Tag, TokenHandler } from './tokens.ts';

/** Follows which elements are open, and reads nothing. */
export class TagFollower implements TokenHandler {
  readonly #elements: OpenElements;
  readonly #text: string;

  /** `text`: what is tokenized. */
  constructor(elements: OpenElements, text: string) {
    this.#elements = elements;
    this.#text = text;
  }

  text(): void {}

  open(tag: Tag): void {
    this.#elements.openTag(tag, this.#text);
  }

  close(tag: Tag): void {
    this.#elements.close(tag.name);
  }

  inForeign(): boolean {
    return this.#elements.inForeign;
  }
}
