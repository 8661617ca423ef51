import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { countProblems, errorCount, isReport } from './reports';

interface CellResult {
  label: string;
  address: string;
  value?: string;
}

/** Shows the state of the report in the active editor, and which cell of the form the cursor is in. */
export class StatusBar implements vscode.Disposable {
  private readonly state = vscode.window.createStatusBarItem('reportlint.state', vscode.StatusBarAlignment.Left, 11);
  private readonly cell = vscode.window.createStatusBarItem('reportlint.cell', vscode.StatusBarAlignment.Left, 10);
  private readonly listeners: vscode.Disposable[];
  private pending: NodeJS.Timeout | undefined;

  constructor(private readonly client: () => LanguageClient | undefined) {
    this.state.name = vscode.l10n.t('State of the report');
    this.state.command = 'workbench.actions.view.problems';
    this.cell.name = vscode.l10n.t('Cell of the form');
    this.listeners = [
      vscode.languages.onDidChangeDiagnostics(event => event.uris.some(uri => uri.toString() === this.document?.uri.toString()) ? this.showState() : undefined),
      vscode.window.onDidChangeActiveTextEditor(() => this.showAll()),
      vscode.window.onDidChangeTextEditorSelection(event => event.textEditor === vscode.window.activeTextEditor ? this.showCellSoon() : undefined),
      vscode.workspace.onDidChangeTextDocument(event => event.document === this.document ? this.showCellSoon() : undefined),
    ];
    this.showAll();
  }

  /** Shows everything anew: the server has been started. */
  showAll(): void {
    this.showState();
    this.showCellSoon();
  }

  dispose(): void {
    clearTimeout(this.pending);
    this.listeners.forEach(listener => listener.dispose());
    this.state.dispose();
    this.cell.dispose();
  }

  private get document(): vscode.TextDocument | undefined {
    const document = vscode.window.activeTextEditor?.document;
    return document && isReport(document) ? document : undefined;
  }

  private showState(): void {
    const document = this.document;
    if (!document || !this.client()) {
      this.state.hide();
      return;
    }
    const { errors, warnings, notes } = countProblems(document.uri);
    const counts = [
      ...(errors > 0 ? [errorCount(errors)] : []),
      ...(warnings > 0 ? [warnings === 1 ? vscode.l10n.t('1 warning') : vscode.l10n.t('{0} warnings', warnings)] : []),
      ...(notes > 0 ? [notes === 1 ? vscode.l10n.t('1 note') : vscode.l10n.t('{0} notes', notes)] : []),
    ];
    this.state.text = errors > 0 ? `$(error) ${vscode.l10n.t('Draft: {0}', counts.join(vscode.l10n.t(', ')))}`
      : counts.length > 0 ? `$(warning) ${counts.join(vscode.l10n.t(', '))}` : `$(pass) ${vscode.l10n.t('Nothing found')}`;
    this.state.tooltip = vscode.l10n.t('ReportLint: what was found in this report');
    this.state.backgroundColor = errors > 0 ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    this.state.show();
  }

  private showCellSoon(): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => void this.showCell(), 100);
  }

  private async showCell(): Promise<void> {
    const document = this.document;
    const client = this.client();
    const position = vscode.window.activeTextEditor?.selection.active;
    if (!document || !client || !position) {
      this.cell.hide();
      return;
    }
    const cell = await client.sendRequest<CellResult | null>('reportlint/cell', { textDocument: { uri: document.uri.toString() }, position }).catch(() => null);
    if (document !== this.document) {
      return;
    }
    if (!cell) {
      this.cell.hide();
      return;
    }
    this.cell.text = cell.value === undefined ? cell.label : vscode.l10n.t('{0}: {1}', cell.label, cell.value);
    this.cell.tooltip = `{{${cell.address}}}`;
    this.cell.show();
  }
}
