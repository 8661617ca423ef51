using System.Diagnostics.CodeAnalysis;
using ReportLint.Diagnostics;
using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Wording;

namespace ReportLint.LanguageServer.Server;

/// <summary>Looks through the folders beside the dispatcher. A small workspace is waited for; a large one comes when it comes.</summary>
/// <param name="workspace">What the scans are for.</param>
/// <param name="log">Where a failure goes.</param>
/// <param name="progress">Tells the client of what takes its time.</param>
/// <param name="patience">How long the dispatcher waits for a scan.</param>
/// <param name="wake">Has the dispatcher look again when a scan is done.</param>
/// <param name="cancellationToken">Ends a scan with the server.</param>
internal sealed class Scanner(WorkspaceState workspace, ServerLog log, ScanProgress progress, TimeSpan patience, Action wake, CancellationToken cancellationToken)
{
    private static readonly MessageTemplate s_unlisted = new(
        "无法列出文件夹{0}里的文件（{1}），其中的报告没有检查",
        "the folder {0} cannot be listed ({1}); no report in it was looked at");

    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private Task<IReadOnlyList<ScannedRepository>>? _running;
    private WorkspaceScan? _scan;

    /// <summary>Whether a scan is under way.</summary>
    public bool IsRunning => _running is not null;

    /// <summary>Starts a scan when one is due, and takes over what one has found.</summary>
    public void Continue()
    {
        while (_running is not null || workspace.NeedsScan)
        {
            if (_running is null)
                Start();
            if (!_running!.IsCompleted)
                return;
            progress.End();
            Take(_running);
            _running = null;
        }
    }

    private void Start()
    {
        var scan = _scan = workspace.BeginScan();
        _running = Task.Run(() => scan.Run(cancellationToken), cancellationToken);
        Task.WaitAny([_running], patience);
        if (_running.IsCompleted)
            return;
        progress.Begin(scan);
        _ = _running.ContinueWith(_ => wake(), cancellationToken, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A folder that cannot be looked through ends in a line of the log; what is open is checked all the same.")]
    private void Take(Task<IReadOnlyList<ScannedRepository>> done)
    {
        try
        {
            workspace.EndScan(done.GetAwaiter().GetResult());
            foreach (var folder in _scan!.Unlisted.Where(folder => _told.Add(folder.Path)))
                log.Show(MessageType.Error, s_unlisted.With(folder.Path, FileProblems.Describe(folder.Problem, folder.Detail)).ToString(workspace.SpokenLanguage));
        }
        catch (OperationCanceledException)
        {
            // The server is about to end.
        }
        catch (Exception exception)
        {
            log.Write(MessageType.Error, $"{exception.GetType().Name}: {exception.Message}");
        }
    }
}
