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
    async run(neovim, workspace) {
      await neovim.open(path.join(workspace, centre));
      await neovim.waitForUnderlines([{ at: '40:22', text: '3', group: 'DiagnosticUnderlineError' }]);
      await neovim.goTo('40:22');
      await neovim.keys('K');
      await neovim.waitFor('Probe.floating()', ['（一）予以公开', '自然人', '值：3，应为2', '予以公开3＋三类内部事务信息1＋本机关不掌握1＝5，而办理结果总计4（差1）']);
      await neovim.quickFix('改为“2”');
      await neovim.waitForLine(40, '    予以公开:           [2, 0, 0, 0, 0, 0, 2]');
      await neovim.waitForUnderlines([]);
    },
  },
  {
    id: 'proseFigure',
    name: 'a figure in the prose and full-width punctuation are found and mended',
    example: 'dongcheng',
    async run(neovim, workspace) {
      await neovim.open(path.join(workspace, centre));
      const sentence = await neovim.line(16);
      const column = sentence.indexOf('上年结转2件') + 5;
      await neovim.goTo(`16:${column}`);
      await neovim.keys('r3');
      await neovim.waitForUnderlines([{ at: `16:${column}`, text: '3' }]);
      await neovim.quickFix('改为“2”');
      await neovim.waitForLine(16, sentence);
      await neovim.waitForUnderlines([]);

      const key = await neovim.line(2);
      await neovim.goTo('2:3');
      await neovim.keys('2s：<Esc>');
      await neovim.waitForUnderlines([{ at: '2:3', text: '：' }]);
      await neovim.goTo('2:3');
      await neovim.quickFix('改为“:”');
      await neovim.waitForLine(2, key);
      await neovim.waitForUnderlines([]);
    },
  },
  {
    id: 'completion',
    name: 'missing keys are completed, rows laid out',
    example: 'dongcheng',
    async run(neovim, workspace) {
      await neovim.open(path.join(workspace, centre));
      await neovim.goTo('42:1');
      await neovim.keys('C    部<C-x><C-o>');
      await neovim.waitFor('Probe.completions()', ['部分公开', '各列：自然人、商业企业']);
      await neovim.keys('<Esc>');
      await neovim.waitForLine(42, '    部分公开: [0, 0, 0, 0, 0, 0, 0]');
      await neovim.keys('\\f');
      await neovim.waitForLine(42, '    部分公开:           [0, 0, 0, 0, 0, 0, 0]');
      await neovim.waitForUnderlines([]);
      await neovim.goTo('16:20');
      await neovim.keys('gd');
      await neovim.waitFor('Probe.cursor()', ['38:42']);
    },
  },
  {
    id: 'district',
    name: "the district's finding goes when the agency's open file is mended, before it is saved",
    example: 'district',
    prepare: spoilAgency,
    async run(neovim, workspace) {
      await neovim.open(path.join(workspace, district));
      await neovim.waitForUnderlines([{ at: '36:23', text: '258' }]);
      await neovim.keys(`:set hidden<CR>:edit ${path.join(workspace, agency)}<CR>`);
      await neovim.waitForLine(33, '  行政处罚:       {处理决定:  43}');
      await neovim.keys(':%s/处理决定:  43/处理决定:  44/<CR>:%s/处罚决定43件/处罚决定44件/<CR>');
      await neovim.waitForLine(33, '  行政处罚:       {处理决定:  44}');
      assert.match(fs.readFileSync(path.join(workspace, agency), 'utf8'), /处理决定: {2}43/);
      await neovim.keys(':buffer 区政府<CR>');
      await neovim.waitForLine(36, '  行政处罚:       {处理决定:  258}');
      await neovim.waitForUnderlines([]);
    },
  },
];
