import * as vscode from 'vscode';
import { languageArguments, runTool, showFailure } from './tool';
import { activeReport, reportPattern } from './reports';

/** Asks what kind of agency it is, as the tool names it; undefined when the user doesn't say. */
async function askForKind(): Promise<string | undefined> {
  const kinds = [
    { label: vscode.l10n.t('Department'), name: 'department' },
    { label: vscode.l10n.t('Government'), name: 'government' },
    { label: vscode.l10n.t('Township or subdistrict'), name: 'township' },
    { label: vscode.l10n.t('Public institution'), name: 'institution' },
  ];
  return (await vscode.window.showQuickPick(kinds, { placeHolder: vscode.l10n.t('What kind of agency it is') }))?.name;
}

/** Asks for agency, kind and year and writes a new report with every key in place. */
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
  const kind = await askForKind();
  if (kind) {
    await init(extension, ['--agency', agency, '--year', year, '--kind', kind], folder);
  }
}

/** Writes the report that follows the one in the editor, or the one that the explorer names. */
export async function newReportFromLast(extension: vscode.ExtensionContext, uri?: unknown): Promise<void> {
  const last = await activeReport(uri);
  const folder = last && (vscode.workspace.getWorkspaceFolder(last.uri)?.uri ?? vscode.Uri.joinPath(last.uri, '..'));
  if (!last || !folder) {
    return;
  }
  if (last.isDirty) {
    await last.save();
  }
  const isKindKnown = /^(单位类型|kind) *:/m.test(last.getText());
  const kind = isKindKnown ? undefined : await askForKind();
  if (isKindKnown || kind) {
    await init(extension, ['--from', last.uri.fsPath, ...(kind ? ['--kind', kind] : [])], folder);
  }
}

/** Has the tool write a report, and opens it. What the tool has to say, such as figures for which the new edition has no place, is told. */
async function init(extension: vscode.ExtensionContext, args: string[], folder: vscode.Uri): Promise<void> {
  const pattern = new vscode.RelativePattern(folder, reportPattern);
  const before = new Set((await vscode.workspace.findFiles(pattern)).map(uri => uri.toString()));
  const result = await runTool(extension, ['init', ...args, ...languageArguments()], folder.fsPath);
  if (!result) {
    return;
  }
  if (result.exitCode !== 0) {
    showFailure(result.stderr);
    return;
  }
  const created = (await vscode.workspace.findFiles(pattern)).find(uri => !before.has(uri.toString()));
  if (created) {
    await vscode.window.showTextDocument(created, { preview: false });
  }
  if (result.stderr.trim().length > 0) {
    void vscode.window.showWarningMessage(vscode.l10n.t('ReportLint: {0}', result.stderr.trim()));
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
