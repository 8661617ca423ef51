namespace ReportLint.Cli.Output;

/// <summary>Standard output or standard error, and whether it took all that was written: what failed once is over, and the run knows at its end, whoever caught the exception.</summary>
internal sealed class StandardStream
{
    private readonly Lock _lock = new();

    /// <summary>Why something could not be written; null when everything was.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Writes, unless something failed before.</summary>
    /// <returns>Whether it succeeded.</returns>
    public bool Try(Action write)
    {
        lock (_lock)
        {
            if (Failure is not null)
                return false;
            try
            {
                write();
                return true;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ObjectDisposedException or NotSupportedException)
            {
                Failure = exception;
                return false;
            }
        }
    }
}
