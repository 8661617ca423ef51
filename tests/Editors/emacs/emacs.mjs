import { execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { ProbedEditor } from '../shared/probedEditor.mjs';
import { until } from '../shared/until.mjs';

/** An Emacs without a screen that takes keys as a user gives them. */
export class Emacs extends ProbedEditor {
  #process;
  #env;
  #output;

  /**
   * @param {{ folder: string, init: string, probe: string, programs: string }} options
   * `folder` is its home, `init` the text of its init.el; `programs` comes first on the PATH.
   */
  constructor({ folder, init, probe, programs }) {
    super();
    fs.mkdirSync(path.join(folder, '.emacs.d'), { recursive: true });
    fs.writeFileSync(path.join(folder, '.emacs.d/init.el'), init);
    const run = path.join(folder, 'run');
    fs.mkdirSync(run, { mode: 0o700 });
    this.#output = path.join(folder, 'output');
    this.#env = { ...process.env, HOME: folder, XDG_RUNTIME_DIR: run, LANG: 'C.UTF-8', PATH: `${programs}${path.delimiter}${process.env.PATH}` };
    const output = fs.openSync(this.#output, 'w');
    this.#process = spawn('emacs', ['--fg-daemon=tests', '--load', probe], { env: this.#env, stdio: ['ignore', output, output] });
    this.socket = path.join(run, 'emacs/tests');
  }

  /** Opens a file and waits until the language server answers. */
  async open(file) {
    await until('Emacs to listen', async () => ({ ok: await this.ask('t').catch(() => false), value: fs.readFileSync(this.#output, 'utf8') }));
    await this.turnTo(file);
    await until('Eglot to manage the buffer', async () => ({ ok: await this.ask('(and (eglot-managed-p) t)') }));
    // Flymake begins after a command.
    await this.keys('C-a');
  }

  async turnTo(file) {
    await this.keys(`C-x C-f C-a C-k ${[...file].join(' ')} RET`);
  }

  /** Presses keys, in Emacs's own notation. */
  async keys(text) {
    await this.ask(`(progn (execute-kbd-macro (kbd ${quoted(text)})) t)`);
  }

  /** Calls a command by its name: one that asks the server and gives up when keys wait, as they do while keys are played. */
  async command(name) {
    await this.ask(`(progn (call-interactively (function ${name})) t)`);
  }

  /** The value of a form in Lisp. */
  async ask(form) {
    const { stdout } = await promisify(execFile)('emacsclient', ['--socket-name', this.socket, '--eval', `(probe-answer '${form})`], { env: this.#env, timeout: 20000 });
    return JSON.parse(Buffer.from(stdout.trim().slice(1, -1), 'base64').toString('utf8')).result;
  }

  async goTo(at) {
    await this.ask(`(progn (probe-go-to ${at.replace(':', ' ')}) t)`);
  }

  line(number) {
    return this.ask(`(probe-line ${number})`);
  }

  /** What is underlined: `[{ at, text, face }]`. */
  underlined() {
    return this.ask('(probe-underlined)');
  }

  async quickFix(title) {
    await this.ask(`(progn (probe-choose ${quoted(title)} "C-c a") t)`);
  }

  async stop() {
    const ended = new Promise(resolve => this.#process.once('exit', resolve));
    this.#process.kill();
    await ended;
    return fs.readFileSync(this.#output, 'utf8');
  }
}

const quoted = text => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
