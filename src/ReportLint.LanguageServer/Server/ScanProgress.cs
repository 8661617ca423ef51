using System.Diagnostics;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Server;

/// <summary>Tells the client how far a long scan is (<c>$/progress</c>), where it can show that.</summary>
/// <param name="workspace">What the client can do, and which language it speaks.</param>
/// <param name="client">The way to ask it.</param>
/// <param name="writer">The way to tell it.</param>
internal sealed class ScanProgress(WorkspaceState workspace, ClientRequests client, MessageWriter writer)
{
    private static readonly LocalizedText s_title = new("ReportLint：检查工作区的报告", "ReportLint: checking the reports of the workspace");
    private static readonly MessageTemplate s_read = new("已读取{0}份报告", "{0} reports read");
    private static readonly MessageTemplate s_checking = new("正在检查{0}份报告", "checking {0} reports");
    private static readonly TimeSpan s_between = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _sinceReport = new();
    private WorkspaceScan? _scan;
    private string? _token;
    private bool _isAsked;
    private int _last;

    /// <summary>A scan takes its time. On the dispatcher's thread.</summary>
    public void Begin(WorkspaceScan scan)
    {
        // A client that refused, or hasn't answered yet, isn't asked again.
        if (workspace.Client.Window?.WorkDoneProgress != true || _isAsked)
            return;
        _isAsked = true;
        _scan = scan;
        var token = $"reportlint/scan/{++_last}";
        client.Send("window/workDoneProgress/create", new WorkDoneProgressCreateParams(token), ProtocolJson.Wire.WorkDoneProgressCreateParams, _ => Show(scan, token));
    }

    /// <summary>The scan is over. On the dispatcher's thread.</summary>
    public void End()
    {
        if (_scan is { } scan)
            scan.Step = null;
        if (_token is { } token)
            Tell(token, new WorkDoneProgress("end"));
        (_scan, _token) = (null, null);
    }

    private void Show(WorkspaceScan scan, string token)
    {
        _isAsked = false;
        if (_scan != scan)
            return;
        _token = token;
        Tell(token, new WorkDoneProgress("begin", s_title.ToString(workspace.SpokenLanguage)));
        var language = workspace.SpokenLanguage;
        _sinceReport.Restart();
        scan.Step = (isRead, count) => Report(token, isRead, count, language);
    }

    /// <summary>How far the scan is. On the scan's own thread.</summary>
    private void Report(string token, bool isRead, int count, Language language)
    {
        if (!isRead && _sinceReport.Elapsed < s_between)
            return;
        _sinceReport.Restart();
        Tell(token, new WorkDoneProgress("report", Message: (isRead ? s_checking : s_read).With(count).ToString(language)));
    }

    private void Tell(string token, WorkDoneProgress value) => writer.WriteNotification("$/progress", new ProgressParams(token, value), ProtocolJson.Wire.ProgressParams);
}
