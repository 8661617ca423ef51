import { existsSync } from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';

/** A program with the arguments that come before its own. */
export interface ServerCommand {
  command: string;
  args: string[];
}

/** How the tool is run: as the user set it, as the workspace has installed it, or from the PATH. */
export function findTool(): ServerCommand {
  const settings = vscode.workspace.getConfiguration('reportlint.server');
  const command = settings.get<string>('command', '').trim();
  if (command.length > 0) {
    return { command, args: [] };
  }
  const isInstalledHere = vscode.workspace.isTrusted
    && (vscode.workspace.workspaceFolders ?? []).some(folder => hasManifest(folder.uri.fsPath));
  return isInstalledHere ? { command: 'dotnet', args: ['tool', 'run', 'reportlint', '--'] } : { command: 'reportlint', args: [] };
}

/** How the language server is run. */
export function findServer(): ServerCommand {
  const tool = findTool();
  const settings = vscode.workspace.getConfiguration('reportlint.server');
  const isSet = settings.get<string>('command', '').trim().length > 0;
  return { command: tool.command, args: [...tool.args, ...(isSet ? settings.get<string[]>('arguments', ['lsp']) : ['lsp'])] };
}

function hasManifest(folder: string): boolean {
  return existsSync(path.join(folder, '.config', 'dotnet-tools.json')) || existsSync(path.join(folder, 'dotnet-tools.json'));
}
