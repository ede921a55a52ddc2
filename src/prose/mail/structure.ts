import type { Span } from '../block.ts';
import { afterDelimiter, isDelimiter, isReadable, type MailState } from './mail-state.ts';

const field = /^\uFEFF?([!-9;-~]{1,80})[ \t]*:/;
const blank = /^\r?\n?$/;
const fold = /^[ \t]/;
/** What a mailbox file puts before a mail. */
const envelope = /^\uFEFF?From /;

/** As much of a header field as is looked at for what the part is. */
const MAX_FIELD = 4000;

const mediaType = /^\s*([\w.+-]+)\/([\w.+-]+)/;
const boundary = /;\s{0,20}boundary\s{0,5}=\s{0,5}(?:"([^"\r\n]{1,100})"|([^\s;"]{1,100}))/i;
const charset = /;\s{0,20}charset\s{0,5}=\s{0,5}"?([\w.:-]{1,40})/i;

/** Follows a mail line by line where it is no text: its headers, the lines between parts, parts that nobody reads. */
export class MailStructure {
  state: MailState;
  readonly #onSubject: (value: Span) => void;
  /** The header field being read: its name in lower case, its value and where that stands. */
  #field: ({ name: string; value: string } & Span) | undefined;

  /** `onSubject` is told where a subject stands, folded lines included. */
  constructor(state: MailState, onSubject: (value: Span) => void = () => {}) {
    this.state = state;
    this.#onSubject = onSubject;
  }

  /** Whether text that a reader reads begins with this line. A line that can't be a header's ends the headers. */
  beginsText(line: string): boolean {
    if (isDelimiter(line, this.state)) return false;
    if (this.state.place === 'headers' && !isHeaderLine(line)) this.#endHeaders();
    return this.state.place === 'body' && isReadable(this.state);
  }

  /** Whether a line goes on with the field before it. */
  continuesField(line: string): boolean {
    return this.state.place !== 'body' && fold.test(line);
  }

  /** Takes in the line at `at`, for which `beginsText` was false. */
  line(line: string, at: number): void {
    const next = afterDelimiter(line, this.state);
    if (next) {
      this.finish();
      this.state = next;
    } else if (this.state.place === 'field') {
      this.state = { ...this.state, place: 'headers' };
    } else if (this.state.place === 'headers') {
      this.#headerLine(line, at);
    }
  }

  /** Ends the field being read. `within`: the line it is in was cut off. */
  finish(within = false): void {
    if (this.#field) this.#take(this.#field);
    this.#field = undefined;
    if (within && this.state.place === 'headers') this.state = { ...this.state, place: 'field' };
  }

  #headerLine(line: string, at: number): void {
    if (blank.test(line)) {
      this.#endHeaders();
      return;
    }
    if (fold.test(line)) {
      if (this.#field && this.#field.value.length < MAX_FIELD) this.#field.value += line;
      if (this.#field) this.#field.end = at + line.length;
      return;
    }
    this.finish();
    const match = field.exec(line);
    if (!match) return;
    const length = match[0].length;
    const value = line.slice(length, length + MAX_FIELD);
    this.#field = { name: match[1]!.toLowerCase(), value, start: at + length, end: at + line.length };
  }

  #endHeaders(): void {
    this.finish();
    this.state = { ...this.state, place: 'body' };
  }

  #take({ name, value, start, end }: { name: string; value: string } & Span): void {
    if (name === 'subject') this.#onSubject({ start, end });
    else if (name === 'content-type') this.#takeType(value);
    else if (name === 'content-transfer-encoding') {
      const encoding = value.trim().toLowerCase();
      if (encoding === 'quoted-printable' || encoding === 'base64') this.state = { ...this.state, encoding };
    } else if (name === 'content-disposition' && /^\s*attachment/i.test(value)) {
      this.state = { ...this.state, content: 'other' };
    }
  }

  #takeType(value: string): void {
    const [, type, subtype] = mediaType.exec(value.toLowerCase()) ?? [];
    if (!type || this.state.content === 'other') return;
    if (type === 'multipart') {
      const match = boundary.exec(value);
      const name = match?.[1] ?? match?.[2];
      const boundaries = name ? [name.trimEnd(), ...this.state.boundaries] : this.state.boundaries;
      this.state = { ...this.state, content: 'parts', boundaries };
    } else {
      const content = type === 'text' && (subtype === 'plain' || subtype === 'html') ? subtype : 'other';
      this.state = { ...this.state, content, charset: charset.exec(value)?.[1] ?? this.state.charset };
    }
  }
}

function isHeaderLine(line: string): boolean {
  return field.test(line) || blank.test(line) || fold.test(line) || envelope.test(line);
}
