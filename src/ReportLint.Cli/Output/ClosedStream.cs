namespace ReportLint.Cli.Output;

/// <summary>Standard output or standard error of a process that was started without it.</summary>
internal sealed class ClosedStream : WriteOnlyStream
{
    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new ObjectDisposedException(nameof(ClosedStream));
}
