import { TextlintKernel } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import writeGood from 'textlint-rule-write-good';

/** The kernel that its editor extensions and command line run, with the Markdown plugin and the one rule. */
export function start() {
  const kernel = new TextlintKernel();
  const options = {
    filePath: 'draft.md',
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: markdown.default ?? markdown }],
    rules: [{ ruleId: 'write-good', rule: writeGood.default ?? writeGood }],
  };
  return {
    open: async (text) => ({ findings: (await kernel.lintText(text, options)).messages.length }),
  };
}
