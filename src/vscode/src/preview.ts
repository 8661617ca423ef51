import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { isReport } from './reports';

interface PreviewResult {
  html: string;
}

/** Shows the rendered report beside its file; follows edits and the cursor. */
export class Preview implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private document: vscode.TextDocument | undefined;
  private pending: NodeJS.Timeout | undefined;
  private readonly listeners: vscode.Disposable[];

  constructor(private readonly client: () => LanguageClient | undefined) {
    this.listeners = [
      vscode.workspace.onDidChangeTextDocument(event => this.onEdit(event.document)),
      vscode.window.onDidChangeTextEditorSelection(event => this.onMove(event.textEditor)),
      vscode.window.onDidChangeActiveTextEditor(editor => this.onSwitch(editor)),
    ];
  }

  /** Opens the preview of a report, or turns to it. */
  async show(document: vscode.TextDocument): Promise<void> {
    this.document = document;
    if (!this.panel) {
      this.panel = vscode.window.createWebviewPanel('reportlint.preview', '', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { enableScripts: true, localResourceRoots: [] });
      this.panel.onDidDispose(() => { this.panel = undefined; });
    }
    this.panel.reveal(undefined, true);
    await this.refresh();
  }

  dispose(): void {
    clearTimeout(this.pending);
    this.panel?.dispose();
    this.listeners.forEach(listener => listener.dispose());
  }

  private onEdit(document: vscode.TextDocument): void {
    if (this.panel && document === this.document) {
      clearTimeout(this.pending);
      this.pending = setTimeout(() => void this.refresh(), 150);
    }
  }

  private onMove(editor: vscode.TextEditor): void {
    if (this.panel && editor.document === this.document) {
      void this.panel.webview.postMessage({ line: editor.selection.active.line + 1 });
    }
  }

  private onSwitch(editor: vscode.TextEditor | undefined): void {
    if (this.panel && editor && isReport(editor.document) && editor.document !== this.document) {
      this.document = editor.document;
      void this.refresh();
    }
  }

  private async refresh(): Promise<void> {
    const document = this.document;
    const client = this.client();
    if (!this.panel || !document || !client) {
      return;
    }
    const result = await client.sendRequest<PreviewResult | null>('reportlint/preview', { textDocument: { uri: document.uri.toString() } });
    if (this.panel && document === this.document && result) {
      this.panel.title = vscode.l10n.t('Preview: {0}', document.uri.path.split('/').pop() ?? '');
      this.panel.webview.html = withScript(result.html);
    }
  }
}

/** The page with the script that follows the cursor, and a policy that lets nothing else run or load. */
function withScript(html: string): string {
  const nonce = randomBytes(16).toString('base64');
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'">`;
  const script = `<script nonce="${nonce}">
    window.addEventListener('message', ({ data }) => {
      let nearest;
      for (const element of document.querySelectorAll('[data-line]')) {
        if (Number(element.dataset.line) <= data.line) nearest = element;
      }
      nearest?.scrollIntoView({ block: 'center' });
    });
  </script>`;
  return html.replace(/<head>/i, head => head + policy).replace(/<\/body>/i, end => script + end);
}
