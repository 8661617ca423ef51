import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { patience, until, untilAfter } from '../../shared/until.mjs';
import { readView } from './view.mjs';

/**
 * A window of the editor, used as a user does: with mouse and keys, reading the screen.
 * Positions are `line:column`, 1-based; columns are UTF-16 units, as in the Problems panel.
 */
export class Editor {
  constructor(page, url, folder) {
    Object.assign(this, { page, url, folder });
    page.setDefaultTimeout(patience);
  }

  /** Opens the folder with one of its files, and the Problems panel; waits until the language server answers. */
  async open(file) {
    await this.openWithoutServer(file);
    // The outline behind the file's path comes from the server: from here on it answers.
    await this.page.locator('.breadcrumbs-control .monaco-breadcrumb-item').nth(file.split('/').length).waitFor();
  }

  /** Opens the folder with one of its files, and the Problems panel. */
  async openWithoutServer(file) {
    const payload = [['openFile', `vscode-remote://${new URL(this.url).host}${path.posix.join(this.folder, file)}`]];
    await this.page.goto(`${this.url}?${new URLSearchParams({ folder: this.folder, payload: JSON.stringify(payload) })}`);
    await this.#active.locator('.view-line').first().waitFor();
    await this.page.keyboard.press('Control+Shift+m');
    await this.page.locator('.markers-panel').waitFor();
    await this.focus();
  }

  /** Opens another file of the folder, or turns to it. */
  async turnTo(file) {
    const name = path.posix.basename(file);
    await this.page.keyboard.press('Control+p');
    await this.#input.fill(file);
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).filter({ hasText: path.posix.dirname(file) }).first().click();
    await this.page.locator('.editor-group-container.active .tab.active').filter({ hasText: name }).waitFor();
    await this.#active.locator('.view-line').first().waitFor();
  }

  /** Runs a command by its title in the palette. */
  async command(title) {
    await this.page.keyboard.press('F1');
    await this.#input.fill(`>${title}`);
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ has: this.page.getByText(title, { exact: true }) });
    await row.first().click();
  }

  /** Answers a box that asks for a text; without a text, with what stands there. */
  async answer(question, text) {
    await this.page.locator('.quick-input-widget:visible').filter({ hasText: question }).waitFor();
    if (text !== undefined) {
      await this.#input.fill(text);
    }
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget:visible').filter({ hasText: question }).waitFor({ state: 'hidden' });
  }

  /** Turns to the file at the left, from wherever the cursor is. */
  async focus() {
    await untilAfter('the file at the left to have the cursor', () => this.page.keyboard.press('Control+1'), async () => ({
      ok: await this.page.evaluate(() => document.activeElement?.closest('.editor-group-container') === document.querySelector('.editor-group-container')),
    }));
  }

  /** Chooses from the list that is open. */
  async pick(label) {
    await this.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row').filter({ hasText: label }).first().click();
    await this.page.locator('.quick-input-widget:visible').waitFor({ state: 'hidden' });
  }

  /** Chooses from the menu of a file in the explorer. */
  async explorerMenu(file, title) {
    await this.page.keyboard.press('Control+Shift+e');
    const row = this.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: file }).first();
    const item = this.page.locator('.monaco-menu:visible .action-item').filter({ hasText: title }).first();
    // What extensions add is there when they are.
    await untilAfter(`“${title}” in the menu of ${file}`, async () => {
      await this.page.keyboard.press('Escape');
      await row.click({ button: 'right' });
    }, async () => ({ ok: await item.isVisible(), value: await this.page.locator('.monaco-menu:visible .action-item').allInnerTexts() }));
    // A menu that has just opened passes over a click.
    await untilAfter(`“${title}” to be chosen`, () => item.click({ timeout: 2000 }).catch(() => undefined), async () => ({ ok: !await item.isVisible() }));
  }

  /** Puts a text on the clipboard and pastes it. */
  async paste(text) {
    await this.page.evaluate(copied => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+v');
  }

  /** Waits until an item of the status bar says `text`. */
  async waitForStatus(text) {
    await until(`“${text}” in the status bar`, async () => {
      const value = (await this.page.locator('.statusbar-item:visible').allInnerTexts()).map(item => item.trim()).filter(item => item.length > 0);
      return { ok: value.some(item => item.includes(text)), value };
    });
  }

  /** Waits until a message says `text`; gives it. */
  async waitForMessage(text) {
    return until(`a message that says “${text}”`, async () => {
      const value = await this.notifications();
      return { ok: value.some(message => message.includes(text)), value: value.find(message => message.includes(text)) ?? value };
    });
  }

  /** Selects what surrounds the selection; waits until it is larger, and gives how many characters are selected. */
  async growSelection() {
    const selected = async () => Number(/\((\d+)/.exec(await this.page.locator('[id="status.editor.selection"]').innerText())?.[1] ?? 0);
    const before = await selected();
    await this.page.keyboard.press('Shift+Alt+ArrowRight');
    return until('a larger selection', async () => {
      const value = await selected();
      return { ok: value > before, value };
    });
  }

  /** Puts the cursor at a position. */
  async goTo(at) {
    const [line, column] = at.split(':').map(Number);
    await untilAfter('the box that asks for a line', () => this.page.keyboard.press('Control+g'), async () => ({ ok: await this.#input.isVisible() }));
    // Its own column counts full-width characters twice, so the rest of the way is walked.
    await this.#input.fill(`:${line}:1`);
    await this.page.keyboard.press('Enter');
    await this.#cursor(line, 1);
    const before = (await this.line(line)).slice(0, column - 1);
    for (const _ of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(before)) {
      await this.page.keyboard.press('ArrowRight');
    }
    await this.#cursor(line, [...before].length + 1);
  }

  /** Types at a position; first takes away as many characters as `instead` has. */
  async type(at, text, instead = '') {
    await this.goTo(at);
    const [line, column] = at.split(':').map(Number);
    assert.equal((await this.line(line)).slice(column - 1, column - 1 + instead.length), instead, `what stands at ${at}`);
    for (const _ of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(instead)) {
      await this.page.keyboard.press('Delete');
    }
    await this.page.keyboard.type(text);
  }

  /** Types as through an input method: the letters appear underlined, and become the text in the end. */
  async compose(letters, text) {
    const session = await this.page.context().newCDPSession(this.page);
    for (let end = 1; end <= letters.length; end++) {
      await session.send('Input.imeSetComposition', { text: letters.slice(0, end), selectionStart: end, selectionEnd: end });
    }
    await session.send('Input.insertText', { text });
    await session.detach();
  }

  async deleteLine(line) {
    await this.goTo(`${line}:1`);
    await this.page.keyboard.press('Control+Shift+k');
  }

  /** Adds a line below another one, without the indentation that the editor proposes. */
  async addLineBelow(line, text) {
    await this.goTo(`${line}:1`);
    await this.page.keyboard.press('End');
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Shift+Home');
    await this.page.keyboard.type(text);
  }

  /** The text of a line that is on the screen. */
  async line(number) {
    const { lines } = await this.#view();
    return lines.find(line => line.number === number)?.text;
  }

  /** The text of a line, after going there. */
  async lineAt(number) {
    await this.goTo(`${number}:1`);
    return this.line(number);
  }

  /** Where a text begins in a line, or so many characters further on; waits for it. */
  async find(number, text, further = 0) {
    await this.goTo(`${number}:1`);
    const line = await until(`“${text}” in line ${number}`, async () => {
      const value = await this.line(number);
      return { ok: value?.includes(text), value };
    });
    return `${number}:${line.indexOf(text) + 1 + further}`;
  }

  async waitForLine(number, text) {
    await until(`line ${number} to be “${text}”`, async () => {
      const value = await this.line(number);
      return { ok: value === text, value };
    });
  }

  /** Waits until the active editor shows a text. */
  async waitForText(text) {
    await until(`“${text}” in the active editor`, async () => {
      const value = (await this.#view()).lines.map(line => line.text);
      return { ok: value.some(line => line.includes(text)), value };
    });
  }

  async waitForCursor(at) {
    const [line, column] = at.split(':').map(Number);
    const text = await until(`line ${line} to be on the screen`, async () => {
      const value = await this.line(line);
      return { ok: value !== undefined, value };
    });
    await this.#cursor(line, [...text.slice(0, column - 1)].length + 1);
  }

  /** Waits until exactly these squiggles are on the screen: `[{ severity, at, text }]`. */
  async waitForSquiggles(expected) {
    await until(`the squiggles ${JSON.stringify(expected)}`, async () => {
      const { squiggles } = await this.#view();
      return { ok: isSame(sorted(squiggles), sorted(expected)), value: squiggles };
    });
  }

  /** Waits until the hints of a line are these, in order: `[{ column, text }]`. */
  async waitForHints(line, expected) {
    await until(`the hints ${JSON.stringify(expected)} in line ${line}`, async () => {
      const value = (await this.#view()).hints.filter(hint => hint.line === line).map(({ column, text }) => ({ column, text }));
      return { ok: isSame(value, expected), value };
    });
  }

  /** Waits until the Problems panel lists exactly these: `[{ file, severity, at, code, message, source }]`, each with those properties that matter. */
  async waitForProblems(expected) {
    return until(`the problems ${JSON.stringify(expected)}`, async () => {
      const value = await this.#problems();
      const rest = [...value];
      for (const problem of expected) {
        const index = rest.findIndex(row => Object.entries(problem).every(([key, part]) => meets(row[key], part)));
        if (index < 0) {
          return { ok: false, value };
        }
        rest.splice(index, 1);
      }
      return { ok: rest.length === 0, value };
    });
  }

  /** Rests the mouse on the character at a position; waits until the hover says all of `expected`. */
  async hover(at, expected) {
    return untilAfter(`a hover at ${at} that says ${JSON.stringify(expected)}`, async () => {
      // Hints that come or go move what stands behind them.
      const spot = await this.#spot(at);
      await this.page.mouse.move(spot.x + 60, spot.y + 80);
      await this.page.mouse.move(spot.x, spot.y, { steps: 3 });
    }, async () => {
      const texts = await this.page.locator('.monaco-hover:visible').allInnerTexts();
      const value = texts.join('\n').replaceAll('\u00a0', ' ').trim();
      return { ok: expected.every(part => value.includes(part)), value };
    });
  }

  /** Opens the list of completions at the cursor; waits until it holds `expected`, gives all labels that are on the screen. */
  async complete(expected) {
    return untilAfter(`completions with ${JSON.stringify(expected)}`, async () => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Control+Space');
    }, async () => {
      const value = await this.page.locator('.suggest-widget.visible .monaco-list-row .label-name').allInnerTexts();
      return { ok: expected.every(label => value.includes(label)), value };
    });
  }

  /** Goes down the list of completions to a label; gives what is said of it. */
  async explainCompletion(label) {
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row').filter({ has: this.page.locator('.label-name').getByText(label, { exact: true }) });
    await until(`“${label}” to be reached in the list`, async () => {
      const isFocused = await row.evaluate(element => element.classList.contains('focused')).catch(() => false);
      if (!isFocused) {
        await this.page.keyboard.press('ArrowDown');
      }
      return { ok: isFocused, value: await this.page.locator('.suggest-widget.visible .monaco-list-row.focused').allInnerTexts() };
    });
    const details = this.page.locator('.suggest-details-container .suggest-details');
    let isAsked = false;
    return untilAfter(`what is said of “${label}”`, async () => {
      // The editor remembers whether it shows them.
      if (isAsked && !await details.isVisible()) {
        await this.page.keyboard.press('Control+Space');
      }
      isAsked = true;
    }, async () => {
      const isShown = await details.isVisible();
      return { ok: isShown, value: isShown ? await details.innerText() : '' };
    });
  }

  /** Takes the completion that has the focus. */
  async acceptCompletion() {
    await this.page.keyboard.press('Enter');
    await this.page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
  }

  /** Opens the menu of quick fixes at a position; waits until it offers `title`; gives all titles. */
  async quickFixes(at, title) {
    await this.goTo(at);
    return untilAfter(`the quick fix “${title}”`, async () => {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Control+.');
    }, async () => {
      const value = (await this.#fixes.allInnerTexts()).map(text => text.trim());
      return { ok: value.includes(title), value };
    });
  }

  /** Applies a quick fix of the menu that is open. */
  async applyQuickFix(title) {
    await this.#fixes.filter({ hasText: title }).first().click();
    await this.#fixes.first().waitFor({ state: 'hidden' });
  }

  /** Saves the file and gives what lies on the disk. */
  async save(file) {
    await this.page.keyboard.press('Control+s');
    await until(`${file} to be saved`, async () => ({ ok: !await this.isDirty(file), value: 'a tab with unsaved changes' }));
    return this.onDisk(file);
  }

  /** Whether the tab of a file shows unsaved changes. */
  async isDirty(file) {
    return await this.page.locator('.tab.dirty').filter({ hasText: path.posix.basename(file) }).count() > 0;
  }

  /** Sets settings of the folder. */
  configure(settings) {
    fs.mkdirSync(path.join(this.folder, '.vscode'), { recursive: true });
    fs.writeFileSync(path.join(this.folder, '.vscode/settings.json'), JSON.stringify(settings));
  }

  onDisk(file) {
    return fs.readFileSync(path.join(this.folder, file), 'utf8');
  }

  /** What `act` gives for the document inside a webview that shows `text`. The document may be exchanged for another one at any moment: then it is done again. */
  async inWebview(text, act) {
    for (;;) {
      const frame = await this.#webview(text);
      try {
        return await act(frame);
      } catch (error) {
        if (!/Frame was detached|context was destroyed/i.test(error.message)) {
          throw error;
        }
      }
    }
  }

  notifications() {
    return this.page.locator('.notification-toast').allInnerTexts();
  }

  #webview(text) {
    return until(`a webview that says “${text}”`, async () => {
      const seen = [];
      for (const frame of this.page.frames()) {
        const body = await frame.locator('body').innerText({ timeout: 500 }).catch(() => '');
        if (frame !== this.page.mainFrame() && body.includes(text)) {
          return { ok: true, value: frame };
        }
        seen.push(`${frame.url().slice(0, 80)}: ${body.slice(0, 60)}`);
      }
      return { ok: false, value: seen };
    });
  }

  get #active() {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  get #input() {
    return this.page.locator('.quick-input-widget:visible .quick-input-box input').first();
  }

  get #fixes() {
    return this.page.locator('.action-widget:visible .monaco-list-row.action');
  }

  async #view() {
    return this.#active.evaluate(readView);
  }


  /** The middle of a character on the screen. */
  async #spot(at) {
    const [line, column] = at.split(':').map(Number);
    return until(`${at} to be on the screen`, async () => {
      const { lines } = await this.#view();
      const character = lines.find(shown => shown.number === line)?.characters[column - 1];
      return { ok: character !== undefined, value: character && { x: character.left + character.width / 2, y: character.top + character.height / 2 } };
    });
  }

  async #cursor(line, column) {
    await until(`the cursor at ${line}:${column}`, async () => {
      const value = await this.page.locator('[id="status.editor.selection"]').innerText();
      const place = /(\d+)\D+(\d+)/.exec(value);
      return { ok: place !== null && Number(place[1]) === line && Number(place[2]) === column, value };
    });
  }

  /** The rows of the Problems panel: `{ file, severity, message, source, code, at, related: [{ file, at, message }] }`. */
  async #problems() {
    return this.page.locator('.markers-panel').evaluate(panel => {
      const position = row => /Ln (\d+), Col (\d+)/.exec(row.querySelector('.marker-line').textContent).slice(1).join(':');
      const problems = [];
      let file;
      for (const row of [...panel.querySelectorAll('.monaco-list-row')].sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index))) {
        const text = selector => row.querySelector(selector)?.textContent ?? '';
        if (row.querySelector('.resource-label-container')) {
          file = text('.label-name');
        } else if (row.querySelector('.marker-message')) {
          problems.push({
            file, severity: ['error', 'warning', 'info'].find(severity => row.querySelector(`.codicon-${severity}`)) ?? '',
            message: text('.marker-message'), source: text('.marker-source'), code: text('.marker-code'), at: position(row), related: [],
          });
        } else if (row.querySelector('.related-info-resource')) {
          problems.at(-1).related.push({ file: text('.related-info-resource'), at: position(row), message: text('.marker-description') });
        }
      }
      return problems;
    });
  }
}

/** A text holds the one that is asked for; a list holds each. */
function meets(seen, asked) {
  return Array.isArray(asked)
    ? asked.every(part => seen.some(item => Object.entries(part).every(([key, value]) => meets(item[key], value))))
    : seen.includes(asked);
}

const sorted = squiggles => squiggles.map(({ severity, at, text }) => `${at} ${severity} ${text}`).sort();

const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);
