import * as path from 'node:path';
import * as vscode from 'vscode';
import { activeReport } from './reports';
import { languageArguments, runTool, showFailure } from './tool';

interface Format extends vscode.QuickPickItem {
  name: string;
  ending: string;
}

const formats = (): Format[] => [
  { label: vscode.l10n.t('Word document'), description: '.docx', name: 'docx', ending: '.docx' },
  { label: vscode.l10n.t('Web page'), description: '.html', name: 'html', ending: '.html' },
  { label: vscode.l10n.t('Plain text'), description: '.txt', name: 'text', ending: '.txt' },
  { label: 'Markdown', description: '.md', name: 'markdown', ending: '.md' },
];

/** Writes the official document of a report where the user wants it, and says when it is but a draft. */
export async function writeOfficialText(extension: vscode.ExtensionContext, uri?: unknown): Promise<void> {
  const document = await activeReport(uri);
  const format = document && await vscode.window.showQuickPick(formats(), { placeHolder: vscode.l10n.t('The format of the official text') });
  if (!document || !format) {
    return;
  }
  if (document.isUntitled || document.isDirty) {
    await document.save();
  }
  const file = document.uri.fsPath;
  const folder = path.dirname(file);
  const result = await runTool(extension, ['render', path.basename(file), '--format', format.name, '--output', folder, ...languageArguments()], folder);
  if (!result) {
    return;
  }
  // 1: written, as a draft.
  if (result.exitCode > 1) {
    showFailure(result.stderr);
    return;
  }
  const written = vscode.Uri.file(path.join(folder, path.basename(file).replace(/\.report\.yaml$/, '') + format.ending));
  if (!await exists(written)) {
    showFailure(result.stderr);
    return;
  }
  const open = vscode.l10n.t('Open');
  const name = path.basename(written.fsPath);
  const isDraft = result.exitCode === 1;
  const choice = isDraft
    ? await vscode.window.showWarningMessage(vscode.l10n.t('{0} was written, as a draft only: {1}', name, result.stderr.trim()), open)
    : await vscode.window.showInformationMessage(vscode.l10n.t('The official text was written to {0}.', name), open);
  if (choice === open) {
    await show(written, format);
  }
}

async function show(uri: vscode.Uri, format: Format): Promise<void> {
  if (format.name === 'text' || format.name === 'markdown') {
    await vscode.window.showTextDocument(uri, { preview: true });
  } else {
    await vscode.env.openExternal(uri);
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return await vscode.workspace.fs.stat(uri).then(() => true, () => false);
}
