import assert from 'node:assert/strict';
import { agency, district, spoilAgency } from '../../shared/district.mjs';

export default {
  name: "the district's finding goes when the agency's open file is mended, before it is saved",
  example: 'district',
  prepare: spoilAgency,
  async run({ editor, shot }) {
    await editor.open(district);
    await editor.waitForProblems([{
      file: '区政府.report.yaml', severity: 'error', code: 'RL3001', at: '36:23',
      message: '“行政处罚”本年处理决定数量为258，5份下级报告之和为43＋204＋2＋8＝257（差1）',
      related: [{ file: '住房和城乡建设局.report.yaml', at: '33:23', message: '示例市南湖示例区住房和城乡建设局为43' }],
    }]);
    await editor.goTo('36:23');
    await editor.waitForSquiggles([{ severity: 'error', at: '36:23', text: '258' }]);
    await editor.hover('36:23', ['示例市南湖示例区住房和城乡建设局 43', '＝257']);
    await shot('district');

    await editor.turnTo(agency);
    const before = editor.onDisk(agency);
    await editor.type('33:24', '4', '3');
    await editor.type(await editor.find(11, '处罚决定43件', '处罚决定4'.length), '4', '3');
    await editor.waitForProblems([]);
    assert.ok(await editor.isDirty(agency));
    assert.equal(editor.onDisk(agency), before);
    await shot('agency-not-saved');
    await editor.turnTo(district);
    await editor.waitForSquiggles([]);
    await shot('district-clean');
  },
};
