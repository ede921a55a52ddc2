import assert from 'node:assert/strict';
import { type Session, screenshotOfFailure, startSession } from './session.ts';

describe('a writer with a pitch', () => {
  let session: Session;

  before(async () => {
    session = await startSession({
      folder: {
        'invite.md': '# Notes for Tuesday\n\n',
        'bump.md': '---\nunpitch:\n  touchpoint: email\n---\n\nHi Ana,\n\n',
        'fact.md': '',
      },
    });
  });
  afterEach(async function () {
    await screenshotOfFailure(session, this.currentTest);
  });
  after(() => session?.end());

  it('sees it underlined, takes the reframe, and the squiggle is gone', async () => {
    const { workbench } = session;
    await workbench.openFile('invite.md');
    await workbench.press('Control+End');
    await workbench.typeText(
      "Hi Ana, I'd love to hop on a 15-minute call on Tuesday so I can walk you through our program.",
    );
    await workbench.expectSquiggles(1);
    await session.screenshot('1-squiggle');
    await workbench.clickText('15-minute call');
    const menu = await workbench.quickFixMenu('Reframe');
    await session.screenshot('2-menu');
    assert.match(menu[0]!, /^Reframe: /);
    await workbench.takeFix(menu[0]!);
    await workbench.expectSquiggles(0);
    await workbench.press('Escape');
    await session.screenshot('3-reframed');
    const text = await workbench.editorText();
    assert.match(text, /what you've tried/);
    assert.match(text, /15-minute/);
    assert.match(text, /Tuesday/);
  });

  it('reads in the hover what the words do to the reader', async () => {
    const { workbench } = session;
    await workbench.press('Control+End');
    await workbench.typeText(' Act now!');
    await workbench.expectSquiggles(1);
    assert.match(await workbench.hoverText('Act now'), /Unpitch.*buyer\/pressure/);
    await session.screenshot('4-hover');
  });

  it('inserts a bump from the palette and tabs through it', async () => {
    const { workbench } = session;
    await workbench.openFile('bump.md');
    await workbench.press('Control+End');
    await workbench.runCommand('Unpitch: Insert Modeling Bump (a story of someone like them)');
    await session.screenshot('5-bump');
    await workbench.typeText('Rosa');
    await workbench.press('Tab');
    await workbench.typeText('a baker with two shops');
    await workbench.press('Tab');
    await session.screenshot('6-bump-filled');
    const text = await workbench.editorText();
    assert.match(text, /I often think of Rosa, a baker with two shops, who started/);
    assert.match(text, /What helped Rosa was/);
    await workbench.press('Escape');
  });

  it('fills in, with Tab, the fact that only they know', async () => {
    const { workbench } = session;
    await workbench.openFile('fact.md');
    await workbench.typeText('You will be fluent in no time.');
    await workbench.expectSquiggles(1);
    await workbench.clickText('in no time');
    const menu = await workbench.quickFixMenu('‹');
    await workbench.takeFix(menu.find((title) => title.includes('‹'))!);
    await workbench.typeText('a year');
    await session.screenshot('7-fact');
    assert.match(await workbench.editorText(), /a year/);
    await workbench.expectSquiggles(0);
  });
});

describe('a writer with the example campaign', () => {
  let session: Session;

  before(async () => {
    session = await startSession({ folder: 'media/example' });
  });
  afterEach(async function () {
    await screenshotOfFailure(session, this.currentTest);
  });
  after(() => session?.end());

  for (const name of ['2-welcome-email.md', '3-class-invitation.html', '4-follow-up.txt']) {
    it(`sees what pitches in ${name}`, async () => {
      const { workbench, page } = session;
      await workbench.openFile(name);
      await workbench.press('Control+End'); // the head of a page fills the first screen
      await page.waitForSelector('.squiggly-warning');
      await session.screenshot(`8-example-${name}`);
      const drawn = await page.locator('.squiggly-warning, .squiggly-info, .squiggly-hint').count();
      assert.ok(drawn >= 2, `${drawn} squiggles`);
    });
  }
});
