import assert from 'node:assert/strict';
import { type Session, screenshotOfFailure, startSession } from './session.ts';

describe('a writer at the workbench', () => {
  let session: Session;

  before(async () => {
    session = await startSession({ folder: { 'invite.md': '# An invitation\n\n' } });
  });
  afterEach(async function () {
    await screenshotOfFailure(session, this.currentTest);
  });
  after(() => session?.end());

  it('types into a Markdown draft', async () => {
    const { workbench } = session;
    await workbench.openFile('invite.md');
    await workbench.press('Control+End');
    await workbench.typeText('Book a free demo today.');
    assert.equal(await workbench.editorText(), '# An invitation\n\nBook a free demo today.');
    await session.screenshot('typing');
  });

  it('saves it', async () => {
    await session.workbench.runCommand('File: Save');
    const wanted = '# An invitation\n\nBook a free demo today.';
    for (let i = 0; i < 100 && session.fileText('invite.md') !== wanted; i++) await session.page.waitForTimeout(50);
    assert.equal(session.fileText('invite.md'), wanted);
  });
});
