import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { reportPattern } from './reports';

const kind = vscode.DocumentDropOrPasteEditKind.Text.append('reportlint', 'rows');
const plainText = 'text/plain';

interface PasteResult {
  text: string;
  label: string;
}

/** Pastes a row or a table that was copied from Word, a spreadsheet or a browser as rows of the report; the paste menu has the text as it was. */
export class RowPasting implements vscode.DocumentPasteEditProvider {
  constructor(private readonly client: () => LanguageClient | undefined) { }

  /** Has pastes into reports go through this. */
  static register(client: () => LanguageClient | undefined): vscode.Disposable {
    return vscode.languages.registerDocumentPasteEditProvider({ pattern: reportPattern }, new RowPasting(client), { providedPasteEditKinds: [kind], pasteMimeTypes: [plainText] });
  }

  async provideDocumentPasteEdits(document: vscode.TextDocument, ranges: readonly vscode.Range[], transfer: vscode.DataTransfer, _context: vscode.DocumentPasteEditContext, token: vscode.CancellationToken): Promise<vscode.DocumentPasteEdit[] | undefined> {
    const text = await transfer.get(plainText)?.asString();
    const client = this.client();
    if (!text || !client || ranges.length !== 1 || !/\d/.test(text)) {
      return undefined;
    }
    const range = client.code2ProtocolConverter.asRange(ranges[0]);
    const result = await client.sendRequest<PasteResult | null>('reportlint/paste', { textDocument: { uri: document.uri.toString() }, range, text }, token).catch(() => null);
    return result ? [new vscode.DocumentPasteEdit(unindented(result.text, document, ranges[0].start), result.label, kind)] : undefined;
  }
}

/** The text without the indentation that the editor itself puts before each further line: that of the line in which the cursor is. */
function unindented(text: string, document: vscode.TextDocument, at: vscode.Position): string {
  const indentation = /^\s*/.exec(document.lineAt(at.line).text.slice(0, at.character))![0];
  return text.split('\n').map((line, i) => i > 0 && line.startsWith(indentation) ? line.slice(indentation.length) : line).join('\n');
}
