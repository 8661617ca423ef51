import * as vscode from 'vscode';

const ending = '.report.yaml';

/** Where reports lie. */
export const reportPattern = `**/*${ending}`;

/** Whether a document is a report. */
export function isReport(document: vscode.TextDocument): boolean {
  return document.uri.path.endsWith(ending);
}

/** The report in the active editor, or the one that a command names; tells the user when there is none. */
export async function activeReport(uri?: unknown): Promise<vscode.TextDocument | undefined> {
  const document = uri instanceof vscode.Uri ? await vscode.workspace.openTextDocument(uri) : vscode.window.activeTextEditor?.document;
  if (document && isReport(document)) {
    return document;
  }
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a report (*.report.yaml) first.'));
  return undefined;
}

/** A number of errors, in words. */
export function errorCount(errors: number): string {
  return errors === 1 ? vscode.l10n.t('1 error') : vscode.l10n.t('{0} errors', errors);
}

/** How many errors are shown in a document. */
export function countProblems(uri: vscode.Uri): { errors: number; warnings: number; notes: number } {
  const severities = vscode.languages.getDiagnostics(uri).filter(diagnostic => diagnostic.source === 'reportlint').map(diagnostic => diagnostic.severity);
  const count = (severity: vscode.DiagnosticSeverity): number => severities.filter(other => other === severity).length;
  return { errors: count(vscode.DiagnosticSeverity.Error), warnings: count(vscode.DiagnosticSeverity.Warning), notes: count(vscode.DiagnosticSeverity.Information) + count(vscode.DiagnosticSeverity.Hint) };
}
