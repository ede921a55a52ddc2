import type { Locator, Page } from 'playwright-core';
import { editorLines, textBox } from './editor-page.ts';

const EDITOR = '.editor-instance .monaco-editor';
const SQUIGGLES = ['error', 'warning', 'info', 'hint'].map((level) => `${EDITOR} .squiggly-${level}`).join(', ');
const QUICK_INPUT = '.quick-input-widget';
const MENU = '.action-widget';

const MENU_TRIES = 15;
const MENU_WAIT_MS = 1_500;
const TYPING_DELAY_MS = 15;

/** What a person does at the workbench, by keyboard and mouse, and what they see there. */
export class Workbench {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Resolves when the workbench is drawn and connected. */
  async ready(): Promise<void> {
    await this.#page.waitForSelector('.monaco-workbench .part.statusbar');
    await this.#page.waitForSelector('.explorer-folders-view .monaco-list-row');
  }

  /** Opens a file of the folder by its name, through Quick Open, and puts the cursor at its beginning. */
  async openFile(name: string): Promise<void> {
    await this.#page.keyboard.press('Control+p');
    await this.#pick(name, name.split('/').at(-1) ?? name);
    await this.#page.waitForSelector(`.tab.active[data-resource-name="${name.split('/').at(-1)}"]`);
    await this.#page.waitForSelector(`${EDITOR}.focused .view-line`);
    await this.#page.keyboard.press('Control+Home');
  }

  /** Runs a command by its title in the palette, such as `View: Toggle Word Wrap`. */
  async runCommand(title: string): Promise<void> {
    await this.#page.keyboard.press('F1');
    await this.#pick(`>${title}`, title);
  }

  /** Types where the cursor is. */
  async typeText(text: string): Promise<void> {
    await this.#page.keyboard.type(text, { delay: TYPING_DELAY_MS });
  }

  /** Presses a key or a combination, such as `Control+s`. */
  async press(keys: string): Promise<void> {
    await this.#page.keyboard.press(keys);
  }

  /** Clicks into the middle of a text in the editor; it must stand on one line. */
  async clickText(text: string): Promise<void> {
    const { x, y } = await this.#centerOf(text);
    await this.#page.mouse.click(x, y);
  }

  /** What the hover over a text in the editor says. */
  async hoverText(text: string): Promise<string> {
    const { x, y } = await this.#centerOf(text);
    // A squiggle lies under its text, so there is no element to hover: the mouse moves to the place.
    await this.#page.mouse.move(x, y, { steps: 5 });
    const hover = this.#page.locator('.monaco-hover:visible').first();
    await hover.waitFor();
    return (await hover.textContent()) ?? '';
  }

  /** The whole text of the open draft, if it fits on the screen. Lines that the editor wraps are joined. */
  async editorText(): Promise<string> {
    return (await this.#page.evaluate(editorLines, EDITOR)).join('\n');
  }

  /** Resolves when exactly `count` squiggles are drawn. A wrapped phrase has one a line. */
  async expectSquiggles(count: number): Promise<void> {
    try {
      await this.#page.waitForFunction(
        ({ selector, wanted }) => document.querySelectorAll(selector).length === wanted,
        { selector: SQUIGGLES, wanted: count },
      );
    } catch {
      const drawn = await this.#page.locator(SQUIGGLES).count();
      throw new Error(`Expected ${count} squiggles, got ${drawn} in:\n${await this.editorText()}`);
    }
  }

  /**
   * Opens the quick-fix menu at the cursor, and reads it.
   * @param wanted a part of an entry that must be there: while extensions register, VS Code drops a request that is
   * under way and says that there is nothing, so the menu is asked for again
   */
  async quickFixMenu(wanted = ''): Promise<string[]> {
    for (let attempt = 0; attempt < MENU_TRIES; attempt++) {
      await this.#page.keyboard.press('Control+.');
      const entry = this.#menuEntries().filter({ hasText: wanted }).first();
      const isThere = await entry.waitFor({ timeout: MENU_WAIT_MS }).then(
        () => true,
        () => false,
      );
      if (isThere) return (await this.#menuEntries().allTextContents()).map((title) => title.trim());
      await this.#page.keyboard.press('Escape');
    }
    throw new Error(`No quick fix “${wanted}” at the cursor.`);
  }

  /** Takes the first fix whose title contains `title`; opens the menu if it isn't open. */
  async takeFix(title: string): Promise<void> {
    if ((await this.#menuEntries().filter({ hasText: title }).count()) === 0) await this.quickFixMenu(title);
    // By keyboard: until the mouse has moved, an invisible layer over the menu takes its clicks.
    await this.#choose(this.#menuEntries(), this.#menuEntries().filter({ hasText: title }));
    await this.#page.locator(MENU).waitFor({ state: 'hidden' });
  }

  #menuEntries(): Locator {
    return this.#page.locator(`${MENU} .monaco-list-row.action`);
  }

  /** Asks the quick input for a query, and takes the row with exactly this label. */
  async #pick(query: string, label: string): Promise<void> {
    await this.#page.locator(`${QUICK_INPUT} input.input`).fill(query);
    const rows = this.#page.locator(`${QUICK_INPUT} .monaco-list-row`);
    const isLabel = this.#page.locator('.label-name').filter({ hasText: new RegExp(`^${escaped(label)}$`) });
    await rows.filter({ has: isLabel }).first().waitFor(); // the list follows the query with a delay
    await this.#choose(rows, rows.filter({ has: isLabel }));
    await this.#page.locator(QUICK_INPUT).waitFor({ state: 'hidden' });
  }

  /** Takes the first wanted row of a list that has the focus, with the arrow keys and Enter. */
  async #choose(rows: Locator, wanted: Locator): Promise<void> {
    for (let steps = await rows.count(); steps >= 0; steps--) {
      const isFocused = await wanted.first().evaluate((row) => row.classList.contains('focused'));
      if (isFocused) return this.#page.keyboard.press('Enter');
      await this.#page.keyboard.press('ArrowDown');
    }
    throw new Error(`Can’t choose “${await wanted.first().textContent()}”.`);
  }

  async #centerOf(text: string): Promise<{ x: number; y: number }> {
    const handle = await this.#page.waitForFunction(textBox, { editor: EDITOR, text });
    const box = await handle.jsonValue();
    if (!box) throw new Error(`“${text}” is not on the screen.`);
    return box;
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
