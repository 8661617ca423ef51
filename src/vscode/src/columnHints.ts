import * as vscode from 'vscode';
import { InlayHintRequest, type InlayHintsMiddleware, type LanguageClient } from 'vscode-languageclient/node';
import { isReport } from './reports';

type Provide = Parameters<NonNullable<InlayHintsMiddleware['provideInlayHints']>>[3];

/** Shows the names of columns in the row of the cursor only: in every row they would hide the figures. */
export class ColumnHints implements vscode.Disposable {
  private line = -1;
  private readonly listener: vscode.Disposable;

  constructor(private readonly client: () => LanguageClient | undefined) {
    this.listener = vscode.window.onDidChangeTextEditorSelection(event => this.onMove(event.textEditor));
  }

  async provide(document: vscode.TextDocument, range: vscode.Range, token: vscode.CancellationToken, next: Provide): Promise<vscode.InlayHint[] | null | undefined> {
    const hints = await next(document, range, token);
    if (!hints || vscode.workspace.getConfiguration('reportlint').get('inlayHints.columns') !== 'cursor') {
      return hints;
    }
    const editor = vscode.window.activeTextEditor;
    const line = editor?.document === document ? editor.selection.active.line : -1;
    return hints.filter(hint => hint.kind !== vscode.InlayHintKind.Parameter || hint.position.line === line);
  }

  dispose(): void {
    this.listener.dispose();
  }

  private onMove(editor: vscode.TextEditor): void {
    const line = editor.selection.active.line;
    if (line !== this.line && isReport(editor.document)) {
      this.line = line;
      this.client()?.getFeature(InlayHintRequest.method)?.getProvider(editor.document)?.onDidChangeInlayHints.fire();
    }
  }
}
