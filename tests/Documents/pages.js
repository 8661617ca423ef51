// Looks at the pages that LibreOffice made: pages.js FOLDER EXPECTED. A line for each check: ok, or not ok with the reason.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const [folder, expectedFile] = process.argv.slice(2);
const isUpdating = process.env.REPORTLINT_UPDATE_SNAPSHOTS === '1';
const expected = isUpdating ? {} : JSON.parse(readFileSync(expectedFile, 'utf8'));

const point = mm => mm * 72 / 25.4;
const area = { left: point(28), right: point(210 - 26), top: point(37), bottom: point(297 - 35) };
const tolerance = 3;
const watermark = '草稿';

const unescape = text => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&');
const bare = text => text.replace(/\s/g, '');

/** The pages of a PDF: the pieces of text on each, with their boxes in points; the page number apart. */
function read(pdf) {
  const xml = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return xml.split('<page ').slice(1).map(page => {
    const words = [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g)]
      .map(([, left, top, right, bottom, text]) => ({ left: +left, top: +top, right: +right, bottom: +bottom, text: unescape(text) }))
      // The letters of the watermark are a drawing, but some versions write them as text, too.
      .filter(word => word.text !== watermark && !(watermark.includes(word.text) && word.bottom - word.top > 60));
    return { text: words.filter(word => word.top < area.bottom), number: words.filter(word => word.top >= area.bottom).map(word => word.text).join(' ') };
  });
}

// A mark at the end of a line may hang out of the text area by its width, as in Chinese type; pdftotext leaves some of these out.
const hanging = /[，。、；：]/g;
const hangs = 16;
const counted = text => [...bare(text).replace(hanging, '')].sort().join('');

function* problems(name, pdf) {
  const pages = read(pdf);
  if (isUpdating) expected[name] = pages.length;
  if (pages.length !== expected[name]) yield `${pages.length} pages, expected ${expected[name]}`;
  pages.forEach(({ number }, i) => { if (number !== `— ${i + 1} —`) throw new Error(`page ${i + 1} is numbered “${number}”`); });
  const texts = pages.map(page => bare(page.text.map(word => word.text).join('')));
  if (texts.some(text => text.length < 20)) yield 'a page is white';

  // Not a character of the report is missing, and none is there twice. Items have points of their own.
  const report = readFileSync(join(folder, `${name}.txt`), 'utf8');
  if (counted(texts.join('')) !== counted(report)) yield 'the pages do not hold the characters of the text';

  for (const [i, page] of pages.entries()) {
    for (const word of page.text) {
      if (word.left < area.left - tolerance || word.right > area.right + tolerance + (word.text.slice(-1).match(hanging) ? hangs : 0) || word.top < area.top - tolerance || word.bottom > area.bottom + tolerance)
        yield `page ${i + 1}: “${word.text}” stands out of the text area`;
    }
    // Lines are set closer than the boxes of letters are high: what overlaps by more than a third lies over other text.
    for (const [a, one] of page.text.entries()) {
      for (const other of page.text.slice(a + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (across > 1 && down > Math.min(one.bottom - one.top, other.bottom - other.top) / 3) yield `page ${i + 1}: “${one.text}” and “${other.text}” lie over each other`;
      }
    }
  }

  const pageOf = text => texts.findIndex(page => page.includes(bare(text)));
  const tables = [
    ['二、主动公开政府信息情况', '行政事业性收费'],
    ['三、收到和处理政府信息公开申请情况', '四、结转下年度继续办理'],
    ['四、政府信息公开行政复议、行政诉讼情况', '复议后起诉'],
  ];
  for (const [heading, last] of tables) {
    const page = pageOf(heading);
    if (page < 0) yield `no heading ${heading}`;
    else if (!texts[page].slice(texts[page].indexOf(heading)).includes(bare(last))) yield `${heading}: the table goes on on another page`;
  }
}

let failed = 0;
for (const file of readdirSync(folder).filter(file => file.endsWith('.docx')).sort()) {
  const name = basename(file, '.docx');
  let found;
  try {
    found = [...problems(name, join(folder, `${name}.pdf`))];
  } catch (error) {
    found = [error.message];
  }
  failed += found.length ? 1 : 0;
  console.log(found.length ? `not ok ${name}: ${found.slice(0, 5).join('; ')}` : `ok ${name}`);
}
if (isUpdating) writeFileSync(expectedFile, `${JSON.stringify(expected, null, 2)}\n`);
process.exitCode = failed ? 1 : 0;
