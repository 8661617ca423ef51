import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { agency, district, spoilAgency } from '../shared/district.mjs';

const centre = 'reports/2021/城市管理指挥中心.report.yaml';

export default [
  {
    id: 'wrongFigure',
    name: 'a wrong figure is underlined, explained and mended',
    example: 'broken',
    async run(emacs, workspace) {
      await emacs.open(path.join(workspace, centre));
      await emacs.waitForUnderlines([{ at: '40:22', text: '3', face: 'flymake-error' }]);
      await emacs.goTo('40:22');
      await emacs.command('eldoc-print-current-symbol-info');
      await emacs.waitFor('(probe-hover)', ['（一）予以公开', '自然人', '值：3，应为2', '予以公开3＋三类内部事务信息1＋本机关不掌握1＝5，而办理结果总计4（差1）']);
      await emacs.quickFix('改为“2”');
      await emacs.waitForLine(40, '    予以公开:           [2, 0, 0, 0, 0, 0, 2]');
      await emacs.waitForUnderlines([]);
    },
  },
  {
    id: 'proseFigure',
    name: 'a figure in the prose and full-width punctuation are found and mended',
    example: 'dongcheng',
    async run(emacs, workspace) {
      await emacs.open(path.join(workspace, centre));
      const sentence = await emacs.line(16);
      const column = sentence.indexOf('上年结转2件') + 5;
      await emacs.goTo(`16:${column}`);
      await emacs.keys('C-d 3');
      await emacs.waitForUnderlines([{ at: `16:${column}`, text: '3' }]);
      await emacs.goTo(`16:${column}`);
      await emacs.quickFix('改为“2”');
      await emacs.waitForLine(16, sentence);
      await emacs.waitForUnderlines([]);

      const key = await emacs.line(2);
      await emacs.goTo('2:3');
      await emacs.keys('C-d C-d ：');
      await emacs.waitForLine(2, key); // mended as it is typed
      await emacs.goTo('2:3');
      await emacs.keys('C-d C-d');
      await emacs.ask('(progn (insert "：") t)');
      await emacs.waitForUnderlines([{ at: '2:3', text: '：' }]);
      await emacs.goTo('2:3');
      await emacs.quickFix('改为“:”');
      await emacs.waitForLine(2, key);
      await emacs.waitForUnderlines([]);
    },
  },
  {
    id: 'completion',
    name: 'missing keys are completed, rows laid out',
    example: 'dongcheng',
    async run(emacs, workspace) {
      await emacs.open(path.join(workspace, centre));
      await emacs.goTo('42:1');
      await emacs.keys('C-k SPC SPC SPC SPC 部');
      await emacs.waitFor('(probe-completions)', ['部分公开']);
      await emacs.command('completion-at-point');
      await emacs.waitForLine(42, '    部分公开: [0, 0, 0, 0, 0, 0, 0]');
      await emacs.keys('C-c f');
      await emacs.waitForLine(42, '    部分公开:           [0, 0, 0, 0, 0, 0, 0]');
      await emacs.waitForUnderlines([]);
      await emacs.goTo('16:20');
      await emacs.keys('M-.');
      await emacs.waitFor('(probe-at (point))', ['38:42']);
    },
  },
  {
    id: 'district',
    name: "the district's finding goes when the agency's open file is mended, before it is saved",
    example: 'district',
    prepare: spoilAgency,
    async run(emacs, workspace) {
      await emacs.open(path.join(workspace, district));
      await emacs.waitForUnderlines([{ at: '36:23', text: '258' }]);
      await emacs.turnTo(path.join(workspace, agency));
      await emacs.waitForLine(33, '  行政处罚:       {处理决定:  43}');
      await emacs.goTo('33:24');
      await emacs.keys('C-d 4');
      await emacs.goTo(`11:${(await emacs.line(11)).indexOf('处罚决定43件') + 6}`);
      await emacs.keys('C-d 4');
      await emacs.waitForUnderlines([]);
      assert.match(fs.readFileSync(path.join(workspace, agency), 'utf8'), /处理决定: {2}43/);
      await emacs.turnTo(path.join(workspace, district));
      await emacs.waitForLine(36, '  行政处罚:       {处理决定:  258}');
      await emacs.waitForUnderlines([]);
    },
  },
];
