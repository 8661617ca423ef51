import { execFile } from 'node:child_process';
import * as vscode from 'vscode';
import { findTool } from './serverCommand';

/** What the tool said. */
export interface ToolResult {
  stdout: string;
  stderr: string;
  exitCode: number;
}

/** Runs the tool; undefined, and the user told, when it could not be started. */
export async function runTool(extension: vscode.ExtensionContext, args: string[], cwd: string | undefined): Promise<ToolResult | undefined> {
  try {
    const tool = findTool(extension);
    return await new Promise((resolve, reject) => {
      execFile(tool.command, [...tool.args, ...args], { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') {
          reject(error);
        } else {
          resolve({ stdout, stderr, exitCode: typeof error?.code === 'number' ? error.code : 0 });
        }
      });
    });
  } catch (error) {
    showFailure(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** The arguments by which the tool speaks as the editor does. */
export function languageArguments(): string[] {
  const language = vscode.workspace.getConfiguration('reportlint').get<string>('language', '');
  return ['--language', language || (vscode.env.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en')];
}

export function showFailure(message: string): void {
  void vscode.window.showErrorMessage(vscode.l10n.t('ReportLint: {0}', message.trim()));
}
