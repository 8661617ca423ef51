import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { describe, of, valueOf } from './lib/documents.js';
import { LanguageServer } from './lib/languageServer.js';
import { common, names, repository } from './lib/schemas.js';

// Each schema for files of its own ending: a.zh.2021.yaml has that of edition 2021 with Chinese keys, a.report.yaml the common one.
const ending = name => (name === common ? 'report.yaml' : `${name.split('.').slice(1, 3).reverse().join('.')}.yaml`);
const uriOf = (name, schema = common) => `file:///repository/${encodeURIComponent(name)}.${ending(schema)}`;
const schemaOf = ({ edition, language }) => `report.${edition}.${language}.schema.json`;

let server;
before(async () => { server = await LanguageServer.start(Object.fromEntries(names.map(name => [name, `*.${ending(name)}`]))); });
after(() => server.stop());

const sentences = diagnostics => diagnostics.map(({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`);

test('good reports have no diagnostics', async () => {
  const documents = [...of('good', 'new'), ...of('generated').slice(0, 60)];
  assert.ok(documents.length > 500);
  for (let start = 0; start < documents.length; start += 50) {
    await Promise.all(documents.slice(start, start + 50).flatMap(document => [common, ...(document.language === 'mixed' ? [] : [schemaOf(document)])].map(async schema => {
      assert.deepEqual(sentences(await server.diagnose(uriOf(document.name, schema), document.text)), [], describe(document, schema));
    })));
  }
});

for (const code of ['RL0003', 'RL0005', 'RL0007', 'RL0009', 'RL0011']) {
  test(`where the tool reports ${code} there is a diagnostic`, async () => {
    const documents = of('bad').filter(document => valueOf(document) !== undefined && document.errors.some(error => error.code === code));
    assert.ok(documents.length >= 3);
    await Promise.all(documents.map(async document => {
      const { line } = document.errors.find(error => error.code === code);
      const diagnostics = await server.diagnose(uriOf(`bad ${code} ${document.name}`), document.text);
      assert.ok(diagnostics.some(({ range }) => range.start.line + 1 === line), describe(document, sentences(diagnostics).join('\n')));
    }));
  });
}

test('diagnostics stand at what is wrong, and say it in plain words', async () => {
  const text = [
    '年度: 2020',
    '单位: 甲局',
    '版式: 2021',
    '单位类型: 机关',
    '主动公开: {未列: 0}',
    '依申请公开:',
    '  未列: 0',
    '  新收: [1.5, -1, 0, 0, 0, 0, 0, 0]',
    '  结转下年度: [0, {数值: 3, 备注: 无}, 无, 0, 0, 0]',
    '  上年结转: 7',
    '  办理结果:',
    '    其他处理: {其他: [0, 0, 0, 0, 0, 0]}',
    '  结转: [0, 0, 0, 0, 0, 0]',
  ].join('\n');
  const zh = sentences(await server.diagnose(uriOf('wrong', 'report.2019.zh.schema.json'), text)).sort();
  assert.deepEqual(zh, [
    '1:1 Missing property "复议诉讼".',
    '3:5 应当是2019',
    '4:7 应当是部门、政府、乡镇街道、事业单位',
    '8:7 Array has too many items according to schema. Expected 7 or fewer.',
    '8:8 应当是不带符号的整数，没有发生的填0',
    '8:13 Value is below the minimum of 0.',
    '9:22 Property 备注 is not allowed.',
    '9:30 应当是不带符号的整数，没有发生的填0',
    '10:9 一行应当写成列表或者映射，如[0, 0, 0, 0, 0, 0, 0]',
    '12:16 应当是不带符号的整数，没有发生的填0',
    '13:3 Property 结转 is not allowed.',
  ].sort());
});

for (const [edition, language] of [[2019, 'zh'], [2019, 'en'], [2021, 'zh'], [2021, 'en']]) {
  test(`hover on a key shows its official label: ${edition}, ${language}`, async () => {
    const document = of('new').find(report => report.edition === edition && report.language === language);
    assert.ok(document.keys.length > 50);
    for (const schema of [common, schemaOf(document)]) {
      const uri = uriOf(`hover ${edition} ${language}`, schema);
      await server.diagnose(uri, document.text);
      for (const { line, character, word, label } of document.keys) {
        const hover = await server.hover(uri, { line, character: character + 1 });
        const shown = hover.contents.value.replaceAll('\\', '');
        assert.ok(shown.includes(label), `${word}: ${label}\n${shown}`);
        assert.ok(shown.includes(`${edition}`), shown);
      }
    }
  });
}

test('hover on a figure in a list shows its column', async () => {
  const text = '依申请公开:\n  新收: [7, 0, 3]\n';
  const uri = uriOf('column', 'report.2021.zh.schema.json');
  await server.diagnose(uri, text);
  assert.match((await server.hover(uri, { line: 1, character: 7 })).contents.value, /自然人/);
  assert.match((await server.hover(uri, { line: 1, character: 13 })).contents.value, /法人或其他组织\/科研机构/);
});

async function labels(name, schema, text) {
  const lines = text.split('\n');
  const uri = uriOf(name, schema);
  await server.diagnose(uri, text);
  return await server.complete(uri, { line: lines.length - 1, character: lines.at(-1).length });
}

test('completion offers the keys of the form, each once, in the language of the schema', async () => {
  // Beside the keys the server offers, under the schema's title, all that is required at once.
  const top = (await labels('top', 'report.2021.zh.schema.json', '年度: 2021\n')).map(item => item.label).filter(label => !label.startsWith('政府信息公开工作年度报告'));
  assert.deepEqual(top, ['单位', '单位类型', '版式', '标题', '发布日期', '曾用名', '引言', '总体情况', '主动公开', '依申请公开', '复议诉讼', '问题与改进', '其他事项', '主动公开说明', '各部分标题', '信息处理费', '汇总']);

  const outcomes = (await labels('outcomes', 'report.2021.zh.schema.json', '年度: 2021\n依申请公开:\n  办理结果:\n    不予公开: {}\n    ')).map(item => item.label);
  assert.deepEqual(outcomes, ['予以公开', '部分公开', '无法提供', '不予处理', '其他处理', '总计']);

  const english = (await labels('english', 'report.2019.en.schema.json', 'year: 2019\ndisclosure:\n  ')).map(item => item.label);
  assert.deepEqual(english, ['unlisted', 'blank', 'rules', 'normative-documents', 'licensing', 'other-services', 'penalties', 'coercive-measures', 'charges', 'procurement']);

  const either = (await labels('either', common, '年度: 2021\n复议诉讼:\n  ')).map(item => item.label);
  assert.deepEqual(either, ['未列', 'unlisted', '空白', 'blank', '行政复议', 'reconsideration', '行政诉讼', 'litigation']);
});

test('completion follows the year of the report', async () => {
  const of2019 = (await labels('of 2019', common, '年度: 2020\n主动公开:\n  ')).map(item => item.label);
  const of2021 = (await labels('of 2021', common, '年度: 2022\n主动公开:\n  ')).map(item => item.label);
  assert.ok(of2019.includes('政府集中采购') && of2019.includes('规范性文件') && !of2019.includes('行政规范性文件'));
  assert.ok(!of2021.includes('政府集中采购') && of2021.includes('行政规范性文件'));
});

test('completion writes a row of zeros, without the total, and explains the key', async () => {
  const row = (await labels('row', 'report.2021.zh.schema.json', '年度: 2021\n依申请公开:\n  ')).find(item => item.label === '新收');
  assert.equal(row.insertText.replace(/\$\{\d+:(\d+)\}/g, '$1'), '新收: [0, 0, 0, 0, 0, 0]');
  assert.match(JSON.stringify(row.documentation), /一、本年新收政府信息公开申请数量/);
});

test('completion offers the words that a value may be', async () => {
  const kinds = (await labels('kind', 'report.2021.zh.schema.json', '年度: 2021\n单位类型: ')).map(item => item.label);
  for (const kind of ['部门', '政府', '乡镇街道', '事业单位']) assert.ok(kinds.includes(kind), kinds.join());
});

test('a comment in the file names the schema', async () => {
  const uri = pathToFileURL(join(repository, 'examples', 'unassociated.yaml')).href;
  const text = '# yaml-language-server: $schema=../docs/schema/report.2021.zh.schema.json\n年度: 2021\n单位: 甲局\n主动公开: {未列: 0}\n依申请公开: {未列: 0, 新手: 7}\n复议诉讼: {未列: 0}\n';
  assert.deepEqual(sentences(await server.diagnose(uri, text)), ['5:16 Property 新手 is not allowed.']);
});
