/**
 * What an editor shows, read from the screen: its lines, the squiggles with the very characters above them, the hints between the characters.
 * Runs inside the page and is sent there as text, so it sees nothing of this file.
 */
export function readView(editor) {
  const box = element => element.getBoundingClientRect();
  const middle = rectangle => rectangle.top + rectangle.height / 2;
  const numbers = [...editor.querySelectorAll('.margin-view-overlays .line-numbers')]
    .map(element => ({ number: Number(element.textContent), top: box(element).top }))
    .filter(row => row.number > 0)
    .sort((a, b) => a.top - b.top);
  const rows = [...editor.querySelectorAll('.view-lines .view-line')].sort((a, b) => box(a).top - box(b).top);
  const lines = new Map();
  const hints = [];
  for (const row of rows) {
    // A wrapped line has its number on its first row only.
    const number = numbers.findLast(other => other.top <= middle(box(row)))?.number;
    if (number === undefined) {
      continue;
    }
    const characters = lines.get(number) ?? [];
    lines.set(number, characters);
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());) {
      if (/dyn-rule|ced-/.test(node.parentElement.className)) {
        hints.push({ line: number, column: characters.length + 1, text: node.data.replaceAll('\u00a0', ' ').trim() });
        continue;
      }
      for (let at = 0; at < node.data.length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top, width, height } = range.getBoundingClientRect();
        characters.push({ text: node.data[at] === '\u00a0' ? ' ' : node.data[at], left, top, width, height });
      }
    }
  }
  const squiggles = [];
  for (const severity of ['error', 'warning', 'info', 'hint']) {
    for (const squiggle of editor.querySelectorAll(`.view-overlays .squiggly-${severity}`)) {
      const { left, right, top, bottom } = box(squiggle);
      for (const [number, characters] of lines) {
        const isAbove = character => character.width > 0 && character.left + character.width / 2 >= left && character.left + character.width / 2 <= right && middle(character) >= top && middle(character) <= bottom;
        const first = characters.findIndex(isAbove);
        if (first >= 0) {
          squiggles.push({ severity, at: `${number}:${first + 1}`, text: characters.filter(isAbove).map(character => character.text).join('') });
        }
      }
    }
  }
  return {
    lines: [...lines].map(([number, characters]) => ({ number, text: characters.map(character => character.text).join(''), characters })),
    hints,
    squiggles,
  };
}
