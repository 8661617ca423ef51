import { execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { until } from '../../shared/until.mjs';

/** What is switched off so that only the editor and the extensions under test act. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'files.autoSave': 'off',
  'editor.accessibilitySupport': 'off',
  'editor.minimap.enabled': false,
  'editor.hover.delay': 100,
  // What a scenario types is what the file gets.
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'editor.fontFamily': "'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace",
};

/**
 * Starts a code-server with extensions of its own. Everything is written below `folder`, nothing at home.
 * @param {{ app: string, folder: string, extensions: string[], settings: object, programs: string }} options
 * `programs` is the folder that comes first on the PATH: the extension finds `reportlint` there.
 */
export async function startCodeServer({ app, folder, extensions, settings, programs }) {
  for (const part of ['xdg/config', 'xdg/data', 'xdg/cache', 'user/User', 'extensions', 'tmp']) {
    fs.mkdirSync(path.join(folder, part), { recursive: true });
  }
  fs.writeFileSync(path.join(folder, 'user/User/settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2));
  const port = await freePort();
  const configuration = path.join(folder, 'config.yaml');
  fs.writeFileSync(configuration, `bind-addr: 127.0.0.1:${port}\nauth: none\ncert: false\n`);
  const env = {
    ...process.env,
    PATH: `${programs}${path.delimiter}${process.env.PATH}`,
    XDG_CONFIG_HOME: path.join(folder, 'xdg/config'),
    XDG_DATA_HOME: path.join(folder, 'xdg/data'),
    XDG_CACHE_HOME: path.join(folder, 'xdg/cache'),
    TMPDIR: path.join(folder, 'tmp'),
    // Started from a command line: the PATH is this one, not that of a login shell.
    VSCODE_CLI: '1',
  };
  // With it code-server would talk to another one that is running.
  delete env.VSCODE_IPC_HOOK_CLI;
  const common = [path.join(app, 'out/node/entry.js'), '--config', configuration, '--user-data-dir', path.join(folder, 'user'), '--extensions-dir', path.join(folder, 'extensions')];
  for (const extension of extensions) {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [...common, '--install-extension', extension, '--force'], { env });
    if (!/successfully installed/.test(stdout)) {
      throw new Error(`${extension} was not installed:\n${stdout}${stderr}`);
    }
  }
  const log = path.join(folder, 'code-server.log');
  const output = fs.openSync(log, 'w');
  const server = spawn(process.execPath, [...common, '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'], { env, stdio: ['ignore', output, output], detached: true });
  const ended = new Promise(resolve => server.once('exit', resolve));
  const url = `http://127.0.0.1:${port}/`;
  await until('code-server to answer', async () => {
    if (server.exitCode !== null) {
      throw new Error(`code-server ended:\n${fs.readFileSync(log, 'utf8')}`);
    }
    const isUp = await fetch(`${url}healthz`).then(response => response.ok, () => false);
    return { ok: isUp, value: fs.readFileSync(log, 'utf8') };
  }, 60000);
  return {
    url,
    logs: path.join(folder, 'user/logs'),
    /** Ends the process group: code-server, extension hosts and language servers. */
    async stop() {
      signal(server.pid, 'SIGTERM');
      const late = setTimeout(() => signal(server.pid, 'SIGKILL'), 5000);
      await ended;
      clearTimeout(late);
      signal(server.pid, 'SIGKILL');
    },
  };
}

function signal(group, name) {
  try {
    process.kill(-group, name);
  } catch (error) {
    if (error.code !== 'ESRCH') {
      throw error;
    }
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const socket = net.createServer();
    socket.on('error', reject);
    socket.listen(0, '127.0.0.1', () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}
