import assert from 'node:assert/strict';
import { untilAfter } from '../../shared/until.mjs';

const file = 'reports/2022/单位/教育局.report.yaml';

export default {
  name: "上年结转 leads to last year's report, and the selection grows from a figure to its table",
  example: 'district',
  async run({ editor, shot }) {
    await editor.open(file);
    const line = editor.onDisk(file).split('\n').findIndex(text => text.startsWith('  上年结转:')) + 1;
    const row = await editor.lineAt(line);
    await editor.goTo(`${line}:${row.indexOf('[') + 2}`);
    const selected = [];
    for (let i = 0; i < 4; i++) {
      selected.push(await editor.growSelection());
    }
    // The figure, its row's value, the row, the table.
    assert.ok(selected[0] <= 3 && selected[3] > row.trim().length, `selected ${selected}`);
    await shot('selected');

    await untilAfter("last year's report in the active editor", async () => {
      await editor.goTo(`${line}:4`);
      await editor.command('Open Link');
    }, async () => {
      const value = await editor.page.locator('.editor-group-container.active .tab.active').innerText();
      const crumbs = await editor.page.locator('.breadcrumbs-control').first().innerText();
      return { ok: crumbs.includes('2021'), value: `${value} ${crumbs}` };
    });
    await editor.waitForText('结转下年度');
    await shot('last-year');
  },
};
