import * as vscode from 'vscode';
import type { LanguageClient, TextEdit } from 'vscode-languageclient/node';
import { isReport } from './reports';

const signs = /^[，：０-９]$/;

/**
 * Writes the signs and digits of a Chinese input method as YAML wants them, while they are typed into a row or behind a key. The editor's own formatting
 * while typing is off unless the user switches it on, and what input methods insert passes it by.
 */
export class Typing implements vscode.Disposable {
  private readonly listener: vscode.Disposable;

  constructor(private readonly client: () => LanguageClient | undefined) {
    this.listener = vscode.workspace.onDidChangeTextDocument(event => void this.onChange(event));
  }

  dispose(): void {
    this.listener.dispose();
  }

  private async onChange(event: vscode.TextDocumentChangeEvent): Promise<void> {
    const [change] = event.contentChanges;
    const document = event.document;
    if (event.contentChanges.length !== 1 || event.reason !== undefined || !signs.test(change.text) || !isReport(document) || vscode.window.activeTextEditor?.document !== document
      || !vscode.workspace.getConfiguration('reportlint', document).get('typing.halfWidth', true) || vscode.workspace.getConfiguration('editor', document).get('formatOnType', false)) {
      return;
    }
    // The server has to hear of the change first.
    await new Promise(resolve => setImmediate(resolve));
    const client = this.client();
    const position = change.range.start.translate(0, 1);
    const edits = await client?.sendRequest<TextEdit[] | null>('textDocument/onTypeFormatting', {
      textDocument: { uri: document.uri.toString() }, position, ch: change.text, options: { tabSize: 2, insertSpaces: true },
    }).catch(() => null);
    const typed = new vscode.Range(change.range.start, position);
    const editor = vscode.window.activeTextEditor;
    // What was typed since stands behind it; anything else is left alone.
    if (client && editor?.document === document && edits?.length === 1 && document.getText(typed) === change.text) {
      const edit = edits[0];
      if (client.protocol2CodeConverter.asRange(edit.range).isEqual(typed)) {
        const isSpaceThere = document.getText(new vscode.Range(typed.end, typed.end.translate(0, 1))) === ' ';
        await editor.edit(builder => builder.replace(typed, isSpaceThere ? edit.newText.trimEnd() : edit.newText), { undoStopBefore: false, undoStopAfter: false });
      }
    }
  }
}
