import * as vscode from 'vscode';
import { languageArguments, runTool, showFailure } from './tool';
import { reportPattern } from './reports';

/** Asks for agency and year and writes a new report with every key in place. */
export async function newReport(extension: vscode.ExtensionContext): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first.'));
    return;
  }
  const agency = await vscode.window.showInputBox({ prompt: vscode.l10n.t("The agency's full official name") });
  if (!agency) {
    return;
  }
  const year = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('The year it reports on'),
    value: String(new Date().getFullYear() - 1),
    validateInput: value => /^20(19|[2-9]\d)$/.test(value) ? undefined : vscode.l10n.t('A year from 2019 on'),
  });
  if (!year) {
    return;
  }
  const before = new Set((await vscode.workspace.findFiles(reportPattern)).map(uri => uri.toString()));
  const result = await runTool(extension, ['init', '--agency', agency, '--year', year, ...languageArguments()], folder.fsPath);
  if (!result) {
    return;
  }
  if (result.exitCode !== 0) {
    showFailure(result.stderr);
    return;
  }
  const created = (await vscode.workspace.findFiles(reportPattern)).find(uri => !before.has(uri.toString()));
  if (created) {
    await vscode.window.showTextDocument(created);
  }
}

/** Shows what a rule means; the one under the cursor is offered. */
export async function explain(extension: vscode.ExtensionContext): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const here = editor ? vscode.languages.getDiagnostics(editor.document.uri).find(diagnostic => diagnostic.range.contains(editor.selection.active)) : undefined;
  const code = typeof here?.code === 'object' ? String(here.code.value) : here?.code === undefined ? '' : String(here.code);
  const rule = await vscode.window.showInputBox({ prompt: vscode.l10n.t('The code or name of a rule, such as RL1000'), value: code });
  if (!rule) {
    return;
  }
  const result = await runTool(extension, ['explain', rule.trim(), ...languageArguments()], vscode.workspace.workspaceFolders?.[0]?.uri.fsPath);
  if (result?.exitCode === 0) {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: result.stdout, language: 'markdown' }), { preview: true });
  } else if (result) {
    showFailure(result.stderr);
  }
}
