using System.Diagnostics;

namespace ReportLint.LanguageServer.Server;

/// <summary>Notices that the editor is gone without having said so.</summary>
internal static class ParentWatch
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(2);

    /// <summary>Calls <paramref name="gone"/> once the process <paramref name="id"/> has ended, or when there is none.</summary>
    public static async Task Start(int id, Action gone, CancellationToken cancellationToken)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            using var timer = new PeriodicTimer(s_interval);
            while (!process.HasExited)
                await timer.WaitForNextTickAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // There is no such process any more.
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or NotSupportedException)
        {
            // A process of another user can't be watched; the end of the stream will have to do.
            return;
        }
        gone();
    }
}
