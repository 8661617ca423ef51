import { until } from './until.mjs';

/** An editor that a probe, loaded into it, answers for. Those that extend it have `ask`, `line` and `underlined`. */
export class ProbedEditor {
  async waitForLine(number, text) {
    await until(`line ${number} to be “${text}”`, async () => {
      const value = await this.line(number);
      return { ok: value === text, value };
    });
  }

  /** Waits until exactly these characters are underlined: `[{ at, text, … }]`, with what else the editor says of a mark. */
  async waitForUnderlines(expected) {
    await until(`the underlines ${JSON.stringify(expected)}`, async () => {
      const value = await this.underlined();
      const isEach = expected.every(mark => value.some(seen => Object.entries(mark).every(([key, part]) => seen[key] === part)));
      return { ok: value.length === expected.length && isEach, value };
    });
  }

  /** Waits until an expression in the editor's own language gives something whose text holds all of `expected`. */
  async waitFor(expression, expected) {
    return until(`${expression} with ${JSON.stringify(expected)}`, async () => {
      const value = await this.ask(expression);
      return { ok: expected.every(part => JSON.stringify(value).includes(JSON.stringify(part).slice(1, -1))), value };
    });
  }
}
