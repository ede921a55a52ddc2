import { markdown } from 'alex';

/** As its README says, for Markdown. */
export function start() {
  return { open: (text) => ({ findings: markdown(text).messages.length }) };
}
