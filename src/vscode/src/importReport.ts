import * as path from 'node:path';
import * as vscode from 'vscode';
import { languageArguments, runTool, showFailure } from './tool';

/** What `reportlint import --report json` says of a file. */
interface Imported {
  source: string;
  output?: string;
  error?: string;
  cells?: { total: number; read: number; blank: number; notRead: number };
  textsNotPlaced?: number;
  notes?: { kind: string; place?: string; message: string }[];
}

const endings = ['docx', 'xlsx', 'html', 'htm', 'mht', 'txt', 'md', 'pdf'];

let log: vscode.OutputChannel | undefined;

/** Turns published reports into YAML: those that the explorer names, or one that is asked for. */
export async function importReport(extension: vscode.ExtensionContext, uri?: unknown, uris?: unknown): Promise<void> {
  const sources = await chosen(uri, uris);
  if (sources.length === 0) {
    return;
  }
  const folder = await askForFolder(sources[0]);
  if (folder !== undefined) {
    await run(extension, sources.map(source => source.fsPath), folder, false);
  }
}

async function chosen(uri: unknown, uris: unknown): Promise<vscode.Uri[]> {
  if (Array.isArray(uris) && uris.length > 0) {
    return uris.filter(one => one instanceof vscode.Uri);
  }
  return uri instanceof vscode.Uri ? [uri]
    : await vscode.window.showOpenDialog({ canSelectMany: true, filters: { [vscode.l10n.t('Published reports')]: endings }, openLabel: vscode.l10n.t('Import') }) ?? [];
}

/** The folder to write to: where reports lie already, else beside the source. */
async function askForFolder(source: vscode.Uri): Promise<string | undefined> {
  const root = vscode.workspace.getWorkspaceFolder(source) ?? vscode.workspace.workspaceFolders?.[0];
  const base = root?.uri.fsPath ?? path.dirname(source.fsPath);
  const reports = root && vscode.Uri.joinPath(root.uri, 'reports');
  const hasReports = reports !== undefined && await vscode.workspace.fs.stat(reports).then(() => true, () => false);
  const answer = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('The folder for the new report'),
    value: hasReports ? 'reports' : path.relative(base, path.dirname(source.fsPath)) || '.',
  });
  return answer === undefined ? undefined : path.resolve(base, answer.trim() || '.');
}

async function run(extension: vscode.ExtensionContext, sources: string[], folder: string, isForced: boolean): Promise<void> {
  const args = ['import', ...sources, '--output', folder, '--report', 'json', ...(isForced ? ['--force'] : []), ...languageArguments()];
  const result = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('ReportLint: importing…') }, () => runTool(extension, args, folderOf(sources[0])));
  if (!result) {
    return;
  }
  const files = read(result.stdout);
  if (!files) {
    showFailure(result.stderr);
    return;
  }
  for (const file of files.filter(one => one.output && !one.error)) {
    await vscode.window.showTextDocument(vscode.Uri.file(path.resolve(folderOf(sources[0]), file.output!)), { preview: false });
  }
  tell(files, folderOf(sources[0]));
  await offerToOverwrite(extension, sources, files, folder, isForced);
}

/** What was read and what wasn't; the details are in the output. */
function tell(files: Imported[], base: string): void {
  log ??= vscode.window.createOutputChannel('ReportLint');
  for (const file of files) {
    log.appendLine(file.error ? `${file.source}: ${file.error}` : `${file.source} → ${path.resolve(base, file.output ?? '')}`);
    for (const note of file.notes ?? []) {
      log.appendLine(`  ${note.place ? `${note.place}: ` : ''}${note.message}`);
    }
  }
  const done = files.filter(file => !file.error);
  if (done.length === 0) {
    return;
  }
  const notRead = done.reduce((sum, file) => sum + (file.cells?.notRead ?? 0), 0);
  const read = done.reduce((sum, file) => sum + (file.cells?.read ?? 0) + (file.cells?.blank ?? 0), 0);
  const details = vscode.l10n.t('Details');
  const message = notRead === 0 ? vscode.l10n.t('Imported: all {0} cells were read.', read) : vscode.l10n.t('Imported: {0} cells were read, {1} were not; look for “~”.', read, notRead);
  void (notRead === 0 ? vscode.window.showInformationMessage(message, details) : vscode.window.showWarningMessage(message, details))
    .then(choice => choice === details ? log?.show() : undefined);
}

async function offerToOverwrite(extension: vscode.ExtensionContext, sources: string[], files: Imported[], folder: string, isForced: boolean): Promise<void> {
  for (const file of files.filter(one => one.error)) {
    const overwrite = vscode.l10n.t('Overwrite');
    const isThere = !isForced && file.output !== undefined && file.output !== null && sources.length === 1;
    const choice = await vscode.window.showErrorMessage(vscode.l10n.t('ReportLint: {0}', file.error!), ...(isThere ? [overwrite] : []));
    if (choice === overwrite) {
      await run(extension, sources, folder, true);
    }
  }
}

function read(json: string): Imported[] | undefined {
  try {
    return (JSON.parse(json) as { files: Imported[] }).files;
  } catch {
    return undefined;
  }
}

const folderOf = (source: string): string => path.dirname(source);
