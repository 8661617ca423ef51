import { execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { ProbedEditor } from '../shared/probedEditor.mjs';
import { until } from '../shared/until.mjs';

/** A Neovim without a screen that takes keys as a user gives them. */
export class Neovim extends ProbedEditor {
  #process;
  #socket;
  #ended;

  /**
   * @param {{ folder: string, init: string, probe: string, programs: string }} options
   * `folder` is its home, `init` the text of its init.lua; `programs` comes first on the PATH.
   */
  constructor({ folder, init, probe, programs }) {
    super();
    fs.mkdirSync(path.join(folder, 'config/nvim'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'config/nvim/init.lua'), init);
    this.#socket = path.join(folder, 'socket');
    this.log = path.join(folder, 'state/nvim/lsp.log');
    const home = name => path.join(folder, name);
    const env = {
      ...process.env, LANG: 'C.UTF-8', PATH: `${programs}${path.delimiter}${process.env.PATH}`,
      XDG_CONFIG_HOME: home('config'), XDG_DATA_HOME: home('data'), XDG_CACHE_HOME: home('state'), XDG_STATE_HOME: home('state'), NVIM_LOG_FILE: home('nvim.log'),
    };
    this.#process = spawn('nvim', ['--headless', '-n', '-i', 'NONE', '--listen', this.#socket, '-c', `luafile ${probe}`], { env, stdio: 'ignore' });
    this.#ended = new Promise(resolve => this.#process.once('exit', resolve));
  }

  /** Opens a file and waits until the language server answers. */
  async open(file) {
    await until('Neovim to listen', async () => ({ ok: await this.ask('Probe ~= nil').catch(() => false) }));
    await this.keys(`:edit ${file}<CR>`);
    await until('the language server to be ready', async () => ({ ok: await this.ask('Probe.is_ready()') }));
  }

  /** Presses keys, in Neovim's own notation. */
  async keys(text) {
    await this.#remote('--remote-send', text);
  }

  /** The value of an expression in Lua. */
  async ask(expression, ...values) {
    const call = expression.replace('…', values.map(value => JSON.stringify(value)).join(', '));
    return JSON.parse(await this.#remote('--remote-expr', `luaeval('vim.json.encode({ result = ${call.replaceAll("'", "''")} })')`)).result;
  }

  async goTo(at) {
    await this.ask('Probe.go_to(…) or true', ...at.split(':').map(Number));
  }

  line(number) {
    return this.ask('Probe.line(…)', number);
  }

  /** What is underlined: `[{ at, text, group }]`. */
  underlined() {
    return this.ask('Probe.underlined()');
  }

  async quickFix(title) {
    await this.keys('\\a');
    await this.waitFor('Probe.menu()', [title]);
    await this.ask('Probe.choose(…)', title);
  }

  async stop() {
    this.#process.kill();
    await this.#ended;
  }

  async #remote(option, text) {
    const { stdout, stderr } = await promisify(execFile)('nvim', ['--server', this.#socket, option, text], { timeout: 20000 });
    // Neovim 0.7 gives the value of an expression on standard error.
    return stdout || stderr;
  }
}
