import * as vscode from 'vscode';
import type { LanguageClient, TextEdit } from 'vscode-languageclient/node';
import { isReport } from './reports';

const sign = /[，：０-９]/;
const pause = 30;
const mostAttempts = 20;
const mostSigns = 60;

/**
 * Writes the signs and digits of a Chinese input method as YAML wants them, while they are typed into a row or behind a key. The editor's own formatting
 * while typing is off unless the user switches it on, and what input methods insert passes it by.
 */
export class Typing implements vscode.Disposable {
  private readonly listener: vscode.Disposable;
  private timer: NodeJS.Timeout | undefined;
  private typed: { document: vscode.TextDocument; line: number } | undefined;
  private attempts = 0;

  constructor(private readonly client: () => LanguageClient | undefined) {
    this.listener = vscode.workspace.onDidChangeTextDocument(event => this.onChange(event));
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listener.dispose();
  }

  private onChange(event: vscode.TextDocumentChangeEvent): void {
    const [change] = event.contentChanges;
    const document = event.document;
    if (event.contentChanges.length !== 1 || event.reason !== undefined || change.text.length !== 1 || !sign.test(change.text) || !isReport(document)
      || vscode.window.activeTextEditor?.document !== document
      || !vscode.workspace.getConfiguration('reportlint', document).get('typing.halfWidth', true) || vscode.workspace.getConfiguration('editor', document).get('formatOnType', false)) {
      return;
    }
    this.typed = { document, line: change.range.start.line };
    this.attempts = 0;
    this.mendSoon();
  }

  private mendSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.mend(), pause);
  }

  /** Mends the line; again, when something was typed meanwhile. */
  private async mend(): Promise<void> {
    const typed = this.typed;
    const editor = vscode.window.activeTextEditor;
    const client = this.client();
    if (!typed || !client || editor?.document !== typed.document || typed.line >= typed.document.lineCount) {
      this.typed = undefined;
      return;
    }
    const { document, line } = typed;
    const version = document.version;
    const edits = (await Promise.all(signsOf(document.lineAt(line).text).map(at => ask(client, document, line, at)))).flat();
    const isDone = document.version === version && (edits.length === 0 || await editor.edit(builder => {
      for (const edit of edits) {
        builder.replace(client.protocol2CodeConverter.asRange(edit.range), edit.newText);
      }
    }, { undoStopBefore: false, undoStopAfter: false }));
    if (this.typed !== typed) {
      // Another sign was typed: its own turn comes.
      return;
    }
    if (isDone) {
      this.typed = undefined;
    } else if (++this.attempts < mostAttempts) {
      this.mendSoon();
    }
  }
}

/** Where the signs of a line stand. The server knows which of them are to be mended. */
function signsOf(text: string): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length && found.length < mostSigns; at++) {
    if (sign.test(text[at])) {
      found.push(at);
    }
  }
  return found;
}

async function ask(client: LanguageClient, document: vscode.TextDocument, line: number, at: number): Promise<TextEdit[]> {
  const parameters = { textDocument: { uri: document.uri.toString() }, position: { line, character: at + 1 }, ch: document.lineAt(line).text[at], options: { tabSize: 2, insertSpaces: true } };
  return await client.sendRequest<TextEdit[] | null>('textDocument/onTypeFormatting', parameters).catch(() => null) ?? [];
}
