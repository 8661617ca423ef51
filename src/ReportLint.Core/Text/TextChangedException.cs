namespace ReportLint.Text;

/// <summary>A file was changed while it was looked at: nothing that was said of it, or would be, can be relied on.</summary>
public sealed class TextChangedException : Exception
{
    /// <summary>Without a file.</summary>
    public TextChangedException()
    {
    }

    /// <summary>With a message.</summary>
    public TextChangedException(string message)
        : base(message)
    {
    }

    /// <summary>With the cause.</summary>
    public TextChangedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal TextChangedException(SourceText source)
        : base(source.Path) => Source = source;

    /// <summary>The file; null where it isn't known.</summary>
    public new SourceText? Source { get; }
}
