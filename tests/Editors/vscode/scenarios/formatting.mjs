import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

const file = 'reports/2021/城市管理指挥中心.report.yaml';
let laidOut;

export default {
  name: 'rows are laid out like a table, comments stay',
  example: 'dongcheng',
  async prepare(workspace) {
    const report = path.join(workspace, file);
    laidOut = fs.readFileSync(report, 'utf8').replace('予以公开:           [2, 0, 0, 0, 0, 0, 2]', '予以公开:           [2, 0, 0, 0, 0, 0, 2]  # 均为网上申请');
    fs.writeFileSync(report, laidOut
      .replace('予以公开:           [2, 0, 0, 0, 0, 0, 2]  # 均为网上申请', '予以公开: [2,0,0,   0, 0,0 , 2]  # 均为网上申请')
      .replace('  上年结转:             [', '  上年结转: ['));
  },
  async run({ editor, shot }) {
    await editor.open(file);
    await editor.goTo('41:1');
    await shot('before');
    await editor.command('Format Document');
    await editor.waitForLine(41, '    予以公开:           [2, 0, 0, 0, 0, 0, 2]  # 均为网上申请');
    await shot('after');
    assert.equal(await editor.save(file), laidOut);
    await editor.waitForProblems([]);
  },
};
