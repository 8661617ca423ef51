import * as vscode from 'vscode';

const ending = '.report.yaml';

/** Whether a document is a report. */
export function isReport(document: vscode.TextDocument): boolean {
  return document.uri.path.endsWith(ending);
}

/** The report in the active editor; tells the user when there is none. */
export function activeReport(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document && isReport(document)) {
    return document;
  }
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a report (*.report.yaml) first.'));
  return undefined;
}
