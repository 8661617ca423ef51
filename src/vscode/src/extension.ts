import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { explain, newReport, render } from './commands';
import { Preview } from './preview';
import { activeReport } from './reports';
import { findServer } from './serverCommand';

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const preview = new Preview(() => client);
  context.subscriptions.push(
    preview,
    vscode.commands.registerCommand('reportlint.preview', async () => {
      const document = activeReport();
      if (document) {
        await preview.show(document);
      }
    }),
    vscode.commands.registerCommand('reportlint.newReport', newReport),
    vscode.commands.registerCommand('reportlint.render', render),
    vscode.commands.registerCommand('reportlint.explain', explain),
    vscode.commands.registerCommand('reportlint.restart', restart),
    vscode.workspace.onDidChangeConfiguration(async event => {
      if (event.affectsConfiguration('reportlint.server')) {
        await restart();
      }
    }),
  );
  await start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

async function restart(): Promise<void> {
  await client?.stop().catch(() => undefined);
  await start();
}

async function start(): Promise<void> {
  try {
    const server = findServer();
    const executable = { command: server.command, args: server.args, transport: TransportKind.stdio, options: { cwd: vscode.workspace.workspaceFolders?.[0]?.uri.fsPath } };
    client = new LanguageClient('reportlint', 'ReportLint', { run: executable, debug: executable }, {
      documentSelector: [{ scheme: 'file', pattern: '**/*.report.yaml' }, { scheme: 'untitled', pattern: '**/*.report.yaml' }],
      synchronize: { configurationSection: 'reportlint' },
      initializationOptions: { reportlint: { language: vscode.workspace.getConfiguration('reportlint').get<string>('language', '') } },
    });
    await client.start();
  } catch (error) {
    client = undefined;
    const open = vscode.l10n.t('Open settings');
    const message = vscode.l10n.t('ReportLint could not start: {0}. Install it with “dotnet tool install ReportLint.Tool”, or set reportlint.server.command.', error instanceof Error ? error.message : String(error));
    void vscode.window.showErrorMessage(message, open).then(choice => choice === open ? vscode.commands.executeCommand('workbench.action.openSettings', 'reportlint') : undefined);
  }
}
