import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { activeReport } from './reports';
import { findTool } from './serverCommand';

const run = promisify(execFile);

/** Asks for agency and year and writes a new report with every key in place. */
export async function newReport(): Promise<void> {
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
  const before = new Set((await vscode.workspace.findFiles('**/*.report.yaml')).map(uri => uri.toString()));
  if (await runTool(['init', '--agency', agency, '--year', year], folder.fsPath) === undefined) {
    return;
  }
  const created = (await vscode.workspace.findFiles('**/*.report.yaml')).find(uri => !before.has(uri.toString()));
  if (created) {
    await vscode.window.showTextDocument(created);
  }
}

/** Writes the official text beside the report. */
export async function render(): Promise<void> {
  const document = activeReport();
  if (!document) {
    return;
  }
  await document.save();
  const folder = path.dirname(document.uri.fsPath);
  const text = await runTool(['render', path.basename(document.uri.fsPath)], folder);
  if (text !== undefined) {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: text, language: 'plaintext' }), { preview: true });
  }
}

/** Shows what a rule means; the one under the cursor is offered. */
export async function explain(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const here = editor ? vscode.languages.getDiagnostics(editor.document.uri).find(diagnostic => diagnostic.range.contains(editor.selection.active)) : undefined;
  const code = typeof here?.code === 'object' ? String(here.code.value) : here?.code === undefined ? '' : String(here.code);
  const rule = await vscode.window.showInputBox({ prompt: vscode.l10n.t('The code or name of a rule, such as RL1000'), value: code });
  if (!rule) {
    return;
  }
  const text = await runTool(['explain', rule.trim()], vscode.workspace.workspaceFolders?.[0]?.uri.fsPath);
  if (text !== undefined) {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: text, language: 'markdown' }), { preview: true });
  }
}

/** What the tool prints; undefined, and the user told, when it failed to. */
async function runTool(args: string[], cwd: string | undefined): Promise<string | undefined> {
  try {
    const tool = findTool();
    const { stdout } = await run(tool.command, [...tool.args, ...args], { cwd, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const failed = error as { stdout?: string; stderr?: string; message: string };
    // A report with findings is still rendered, with exit code 1.
    if (failed.stdout) {
      return failed.stdout;
    }
    void vscode.window.showErrorMessage(vscode.l10n.t('ReportLint: {0}', failed.stderr?.trim() || failed.message));
    return undefined;
  }
}
