import * as vscode from 'vscode';
import { explain, newReport, newReportFromLast } from './commands';
import { importReport } from './importReport';
import { writeOfficialText } from './officialText';
import { RowPasting } from './pasting';
import { Preview } from './preview';
import { activeReport } from './reports';
import { Server } from './server';
import { StatusBar } from './statusBar';
import { Typing } from './typing';

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const own = server = new Server(context);
  const client = (): typeof own.running => own.running;
  const preview = new Preview(client);
  const statusBar = new StatusBar(client);
  context.subscriptions.push(
    own,
    preview,
    statusBar,
    new Typing(client),
    RowPasting.register(client),
    vscode.commands.registerCommand('reportlint.preview', async (uri?: unknown) => {
      const document = await activeReport(uri);
      if (document) {
        await own.start();
        await preview.show(document);
      }
    }),
    vscode.commands.registerCommand('reportlint.newReport', () => newReport(context)),
    vscode.commands.registerCommand('reportlint.newReportFromLast', (uri?: unknown) => newReportFromLast(context, uri)),
    vscode.commands.registerCommand('reportlint.import', (uri?: unknown, uris?: unknown) => importReport(context, uri, uris)),
    vscode.commands.registerCommand('reportlint.render', (uri?: unknown) => writeOfficialText(context, uri)),
    vscode.commands.registerCommand('reportlint.explain', () => explain(context)),
    vscode.commands.registerCommand('reportlint.restart', async () => {
      await own.restart();
      statusBar.showAll();
    }),
  );
  await own.startIfNeeded();
  statusBar.showAll();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
