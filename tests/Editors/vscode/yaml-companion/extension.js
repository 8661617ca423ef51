const { LanguageClient, TransportKind } = require('vscode-languageclient/node');

let client;

/** As redhat.vscode-yaml does: the same server, for the same documents, with the same settings but for the network. */
exports.activate = async () => {
  const server = { module: require.resolve('yaml-language-server/bin/yaml-language-server'), transport: TransportKind.ipc };
  client = new LanguageClient('yaml', 'YAML', { run: server, debug: server }, {
    documentSelector: [{ language: 'yaml' }, { pattern: '*.y(a)ml' }],
    middleware: {
      workspace: {
        configuration: ({ items }) => items.map(({ section }) => settings[section] ?? null),
      },
    },
  });
  await client.start();
  client.sendNotification('yaml/supportSchemaSelection', {});
};

exports.deactivate = () => client?.stop();

const settings = {
  yaml: { validate: true, hover: true, completion: true, format: { enable: true }, schemaStore: { enable: false }, customTags: [], schemas: {} },
  http: { proxy: '', proxyStrictSSL: true },
  '[yaml]': { 'editor.tabSize': 2, 'editor.insertSpaces': true, 'editor.autoIndent': 'keep' },
  editor: { tabSize: 2 },
};
