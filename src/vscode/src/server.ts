import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { ColumnHints } from './columnHints';
import { isReport, reportPattern } from './reports';
import { findServer } from './serverCommand';

const ignoredFolders = '**/{node_modules,bin,obj,artifacts}/**';

/** The language server: runs from the moment on at which the workspace has a report. Where there is none, nothing is started and nothing is said. */
export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private starting: Promise<void> | undefined;
  private readonly hints = new ColumnHints(() => this.running);
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly extension: vscode.ExtensionContext) {
    const watcher = vscode.workspace.createFileSystemWatcher(reportPattern, false, true, true);
    this.disposables = [
      this.hints,
      watcher,
      watcher.onDidCreate(() => this.start()),
      vscode.workspace.onDidOpenTextDocument(document => isReport(document) ? this.start() : undefined),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.startIfNeeded()),
      vscode.workspace.onDidChangeConfiguration(event => event.affectsConfiguration('reportlint.server') && this.wasStarted ? this.restart() : undefined),
    ];
  }

  /** The client, while the server answers. */
  get running(): LanguageClient | undefined {
    return this.client?.isRunning() ? this.client : undefined;
  }

  /** Starts when a report is open or lies in the workspace. */
  async startIfNeeded(): Promise<void> {
    if (vscode.workspace.textDocuments.some(isReport) || (await vscode.workspace.findFiles(reportPattern, ignoredFolders, 1)).length > 0) {
      await this.start();
    }
  }

  /** Starts, unless it was started before. */
  start(): Promise<void> {
    return this.starting ??= this.run();
  }

  async restart(): Promise<void> {
    await this.starting;
    await this.client?.stop().catch(() => undefined);
    this.starting = undefined;
    await this.start();
  }

  async stop(): Promise<void> {
    await this.client?.stop();
  }

  dispose(): void {
    this.disposables.forEach(disposable => disposable.dispose());
  }

  private get wasStarted(): boolean {
    return this.starting !== undefined;
  }

  private async run(): Promise<void> {
    try {
      const server = findServer(this.extension);
      const executable = { command: server.command, args: server.args, transport: TransportKind.stdio, options: { cwd: vscode.workspace.workspaceFolders?.[0]?.uri.fsPath } };
      this.client = new LanguageClient('reportlint', 'ReportLint', { run: executable, debug: executable }, {
        documentSelector: [{ scheme: 'file', pattern: reportPattern }, { scheme: 'untitled', pattern: reportPattern }],
        synchronize: { configurationSection: 'reportlint' },
        initializationOptions: { reportlint: { language: vscode.workspace.getConfiguration('reportlint').get<string>('language', '') } },
        middleware: { provideInlayHints: (document, range, token, next) => this.hints.provide(document, range, token, next) },
      });
      await this.client.start();
    } catch (error) {
      this.client = undefined;
      const open = vscode.l10n.t('Open settings');
      const message = vscode.l10n.t('ReportLint could not start: {0}. Install it with “dotnet tool install ReportLint.Tool”, or set reportlint.server.command.', error instanceof Error ? error.message : String(error));
      void vscode.window.showErrorMessage(message, open).then(choice => choice === open ? vscode.commands.executeCommand('workbench.action.openSettings', 'reportlint') : undefined);
    }
  }
}
