namespace ReportLint.Cli.Output;

/// <summary>Writes bytes to a standard stream that may be full or closed.</summary>
/// <param name="inner">Writes them.</param>
/// <param name="stream">Remembers a failure.</param>
internal sealed class GuardedStream(Stream inner, StandardStream stream) : WriteOnlyStream
{
    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Guard(() => inner.Write(buffer, offset, count));

    /// <inheritdoc/>
    public override void Flush() => Guard(inner.Flush);

    // Whoever writes bytes expects no exception of another kind.
    private void Guard(Action write)
    {
        if (!stream.Try(write))
            throw new IOException(stream.Failure!.Message, stream.Failure);
    }
}
