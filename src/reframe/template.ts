/** A reframe's `say`, read into parts. The notation is described at `Reframe` in `rules/rule.ts`. */
export type TemplatePart =
  | { type: 'text'; text: string }
  | { type: 'verb'; verb: string }
  | { type: 'slot'; name: string; optional: boolean; otherwise?: string }
  | { type: 'stop'; asks: string };

const PART = /\{([a-z]+)\}|<([a-z-]+)(?::([^>]*))?>(\?)?|‹([^›]+)›/g;

const read = new Map<string, readonly TemplatePart[]>();

/** The parts of a template, in order. */
export function readTemplate(say: string): readonly TemplatePart[] {
  const known = read.get(say);
  if (known) return known;
  const parts: TemplatePart[] = [];
  let at = 0;
  for (const match of say.matchAll(PART)) {
    if (match.index > at) parts.push({ type: 'text', text: say.slice(at, match.index) });
    at = match.index + match[0].length;
    const [, verb, slot, otherwise, optional, asks] = match;
    if (verb !== undefined) parts.push({ type: 'verb', verb });
    else if (asks !== undefined) parts.push({ type: 'stop', asks });
    else {
      parts.push({
        type: 'slot',
        name: slot!,
        optional: optional !== undefined,
        ...(otherwise === undefined ? {} : { otherwise }),
      });
    }
  }
  if (at < say.length) parts.push({ type: 'text', text: say.slice(at) });
  read.set(say, parts);
  return parts;
}
