using System.Text;

namespace ReportLint.Cli.Output;

/// <summary>Writes text to a standard stream that may be full or closed.</summary>
/// <param name="inner">Writes it.</param>
/// <param name="stream">Remembers a failure.</param>
/// <param name="isVital">Whether a failure ends the run at once; else what follows is not written, and the run ends as it does.</param>
internal sealed class GuardedWriter(TextWriter inner, StandardStream stream, bool isVital) : TextWriter(inner.FormatProvider)
{
    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public override string NewLine
    {
        get => inner.NewLine;
        set => inner.NewLine = value;
    }

    /// <inheritdoc/>
    public override void Write(char value) => Guard(() => inner.Write(value));

    /// <inheritdoc/>
    public override void Write(string? value) => Guard(() => inner.Write(value));

    /// <inheritdoc/>
    public override void WriteLine() => Guard(inner.WriteLine);

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Guard(() => inner.WriteLine(value));

    /// <inheritdoc/>
    public override void Flush() => Guard(inner.Flush);

    private void Guard(Action write)
    {
        if (!stream.Try(write) && isVital)
            throw new StandardOutputException(stream.Failure!);
    }
}
