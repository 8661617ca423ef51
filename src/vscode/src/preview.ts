import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { errorCount, isReport } from './reports';

interface PreviewResult {
  html: string;
  title: string;
  errors: number;
}

/** What the page tells: a place was clicked, a button was pressed, something was copied. */
interface PageMessage {
  kind: 'place' | 'save' | 'print' | 'copied';
  line?: number;
  character?: number;
}

/** Shows the rendered report beside its file, with what was found in its place; follows edits and the cursor, and leads back to the file. */
export class Preview implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private document: vscode.TextDocument | undefined;
  private shown: PreviewResult | undefined;
  private pending: NodeJS.Timeout | undefined;
  private readonly listeners: vscode.Disposable[];

  constructor(private readonly client: () => LanguageClient | undefined) {
    this.listeners = [
      vscode.workspace.onDidChangeTextDocument(event => this.onEdit(event.document)),
      vscode.languages.onDidChangeDiagnostics(event => this.onFindings(event.uris)),
      vscode.window.onDidChangeTextEditorSelection(event => this.onMove(event.textEditor)),
      vscode.window.onDidChangeActiveTextEditor(editor => this.onSwitch(editor)),
    ];
  }

  /** Opens the preview of a report, or turns to it. */
  async show(document: vscode.TextDocument): Promise<void> {
    this.document = document;
    if (!this.panel) {
      this.panel = vscode.window.createWebviewPanel('reportlint.preview', '', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { enableScripts: true, enableFindWidget: true, localResourceRoots: [] });
      this.panel.onDidDispose(() => { this.panel = undefined; });
      this.panel.webview.onDidReceiveMessage((message: PageMessage) => this.onMessage(message));
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
      this.refreshSoon();
    }
  }

  private onFindings(uris: readonly vscode.Uri[]): void {
    if (this.panel && uris.some(uri => uri.toString() === this.document?.uri.toString())) {
      this.refreshSoon();
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

  private async onMessage(message: PageMessage): Promise<void> {
    if (message.kind === 'place' && this.document && message.line !== undefined) {
      const place = new vscode.Position(Math.max(0, message.line - 1), Math.max(0, message.character ?? 0));
      const viewColumn = vscode.window.visibleTextEditors.find(editor => editor.document === this.document)?.viewColumn ?? vscode.ViewColumn.One;
      await vscode.window.showTextDocument(this.document, { viewColumn, selection: new vscode.Range(place, place) });
    } else if (message.kind === 'save') {
      await vscode.commands.executeCommand('reportlint.render', this.document?.uri);
    } else if (message.kind === 'print') {
      await this.print();
    } else if (message.kind === 'copied') {
      this.tellCopied();
    }
  }

  /** Opens the page in the browser, which can print: a page within the editor can't. */
  private async print(): Promise<void> {
    if (!this.shown) {
      return;
    }
    const folder = vscode.Uri.file(path.join(tmpdir(), `reportlint-${randomBytes(8).toString('hex')}`));
    await vscode.workspace.fs.createDirectory(folder);
    const page = vscode.Uri.joinPath(folder, 'report.html');
    await vscode.workspace.fs.writeFile(page, Buffer.from(this.shown.html.replace(/<\/body>/i, end => `<script>addEventListener("load", () => print())</script>${end}`), 'utf8'));
    await vscode.env.openExternal(page);
  }

  private tellCopied(): void {
    const errors = this.shown?.errors ?? 0;
    if (errors > 0) {
      void vscode.window.showWarningMessage(vscode.l10n.t('The text was copied, as a draft only: it has {0}.', errorCount(errors)));
    } else {
      void vscode.window.setStatusBarMessage(vscode.l10n.t('The official text was copied.'), 5000);
    }
  }

  private refreshSoon(): void {
    clearTimeout(this.pending);
    this.pending = setTimeout(() => void this.refresh(), 150);
  }

  private async refresh(): Promise<void> {
    const document = this.document;
    const client = this.client();
    if (!this.panel || !document || !client) {
      return;
    }
    const result = await client.sendRequest<PreviewResult | null>('reportlint/preview', { textDocument: { uri: document.uri.toString() } }).catch(() => null);
    if (this.panel && document === this.document && result && result.html !== this.shown?.html) {
      this.shown = result;
      this.panel.title = vscode.l10n.t('Preview: {0}', document.uri.path.split('/').pop() ?? '');
      this.panel.webview.html = dressed(result.html);
    }
  }
}

/** The page with its buttons and the script behind them, and a policy that lets nothing else run or load. */
function dressed(html: string): string {
  const nonce = randomBytes(16).toString('base64');
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'">`;
  const style = `<style>.tools { position: sticky; top: 0; z-index: 2; display: flex; gap: .5em; padding: .4em 1.5em; background: #f2f2f2; border-bottom: 1px solid #767676; font: 13px/1.6 sans-serif; }
    .tools button { font: inherit; color: #000; background: #fff; border: 1px solid #767676; border-radius: 3px; padding: 0 .8em; cursor: pointer; } .tools button:focus-visible { outline: 2px solid #00439c; }
    .plain [data-mark] { box-shadow: none; background: none; } .plain .flag { display: none; } @media print { .tools { display: none; } }</style>`;
  const tools = `<div class="tools" role="toolbar"><button data-tool="copy">${vscode.l10n.t('Copy')}</button><button data-tool="save">${vscode.l10n.t('Save as…')}</button><button data-tool="print">${vscode.l10n.t('Print')}</button></div>`;
  const script = `<script nonce="${nonce}">
    const editor = acquireVsCodeApi();
    let own = false;
    addEventListener('message', ({ data }) => {
      if (own) { own = false; return; }
      let nearest;
      for (const element of document.querySelectorAll('main [data-line]')) {
        if (Number(element.dataset.line) <= data.line) nearest = element;
      }
      nearest?.scrollIntoView({ block: 'center' });
    });
    const scroll = editor.getState()?.scroll;
    if (scroll) scrollTo(0, scroll);
    addEventListener('scroll', () => editor.setState({ scroll: scrollY }));
    function copy() {
      document.body.classList.add('plain');
      const selection = getSelection();
      if (selection.isCollapsed) selection.selectAllChildren(document.querySelector('main'));
      document.execCommand('copy');
      selection.removeAllRanges();
      document.body.classList.remove('plain');
      editor.postMessage({ kind: 'copied' });
    }
    addEventListener('click', event => {
      const tool = event.target.closest('[data-tool]')?.dataset.tool;
      if (tool === 'copy') { copy(); return; }
      if (tool) { editor.postMessage({ kind: tool }); return; }
      const place = event.target.closest('[data-line]');
      // A selection is being made, or a link followed.
      if (!place || !getSelection().isCollapsed || event.target.closest('a[href]')) return;
      own = true;
      editor.postMessage({ kind: 'place', line: Number(place.dataset.line), character: Number(place.dataset.character) });
    });
  </script>`;
  return html.replace(/<head>/i, head => head + policy).replace(/<\/head>/i, end => style + end).replace(/<body>/i, body => body + tools).replace(/<\/body>/i, end => script + end);
}
