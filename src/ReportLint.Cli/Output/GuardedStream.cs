namespace ReportLint.Cli.Output;

/// <summary>Writes bytes to a standard stream that may be full or closed.</summary>
/// <param name="inner">Writes them.</param>
/// <param name="stream">Remembers a failure.</param>
internal sealed class GuardedStream(Stream inner, StandardStream stream) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Guard(() => inner.Write(buffer, offset, count));

    /// <inheritdoc/>
    public override void Flush() => Guard(inner.Flush);

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    // Whoever writes bytes expects no exception of another kind.
    private void Guard(Action write)
    {
        if (!stream.Try(write))
            throw new IOException(stream.Failure!.Message, stream.Failure);
    }
}
