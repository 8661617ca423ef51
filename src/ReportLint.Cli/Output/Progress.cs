using System.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Cli.Output;

/// <summary>Says on the error stream how far long work has come, where that is a terminal; nothing in the first half second.</summary>
/// <param name="environment">The environment.</param>
/// <param name="language">The language.</param>
/// <param name="message">The words, with the count.</param>
internal sealed class Progress(CliEnvironment environment, Language language, MessageTemplate message)
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(0.5);

    private readonly Lock _lock = new();
    private readonly Stopwatch _sinceLast = Stopwatch.StartNew();
    private bool _hasTold;
    private bool _isOver;

    /// <summary>Says that <paramref name="count"/> are done, if it is time to. For any thread.</summary>
    public void Tell(int count)
    {
        lock (_lock)
        {
            if (_isOver || !environment.ErrorIsTerminal || _sinceLast.Elapsed < s_interval)
                return;
            _sinceLast.Restart();
            _hasTold = true;
            environment.Error.Write("\r" + message.With(count).ToString(language));
        }
    }

    /// <summary>Ends the line.</summary>
    public void End()
    {
        if (_hasTold)
            environment.Error.WriteLine();
        _hasTold = false;
        _isOver = true;
    }
}
