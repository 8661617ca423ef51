import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection } from 'vscode-jsonrpc/node.js';
import { repository } from './schemas.js';

const root = pathToFileURL(repository).href;
const program = join(dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')), 'bin', 'yaml-language-server');

/** yaml-language-server over stdio, as an editor starts it in the repository, with the schemas set as docs/schema/README.md says. */
export class LanguageServer {
  #process;
  #connection;
  #settings;
  #waiting = new Map();

  /** @param {Record<string, string>} schemas the patterns of the files for which each schema is, by the schema's name */
  static async start(schemas) {
    const server = new LanguageServer(schemas);
    await server.#initialize();
    return server;
  }

  constructor(schemas) {
    this.#settings = {
      validate: true,
      hover: true,
      completion: true,
      hoverSchemaSource: false,
      schemaStore: { enable: false },
      kubernetesCRDStore: { enable: false },
      schemas: Object.fromEntries(Object.entries(schemas).map(([name, pattern]) => [`./docs/schema/${name}`, pattern])),
    };
    this.#process = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#connection = createMessageConnection(this.#process.stdout, this.#process.stdin);
    this.#connection.onRequest('workspace/configuration', ({ items }) => items.map(item => (item.section === 'yaml' ? this.#settings : null)));
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => this.#waiting.get(uri)?.(diagnostics));
    this.#connection.listen();
  }

  async #initialize() {
    await this.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'repository' }],
      capabilities: {
        workspace: { configuration: true },
        textDocument: { hover: { contentFormat: ['markdown'] }, completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } } },
      },
    });
    await this.#connection.sendNotification('initialized', {});
  }

  /** Opens a file and returns what the server says of it. */
  async diagnose(uri, text) {
    const diagnostics = new Promise(resolve => this.#waiting.set(uri, resolve));
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return await diagnostics;
  }

  hover(uri, position) {
    return this.#connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
  }

  async complete(uri, position) {
    const completions = await this.#connection.sendRequest('textDocument/completion', { textDocument: { uri }, position });
    return completions.items ?? completions;
  }

  async stop() {
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    this.#connection.dispose();
    this.#process.kill();
  }
}
