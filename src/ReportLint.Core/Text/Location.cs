namespace ReportLint.Text;

/// <summary>A span in a file.</summary>
public readonly record struct Location(SourceText Source, TextSpan Span)
{
    /// <summary>Line and column, from 1, of both ends.</summary>
    public LineSpan LineSpan => Source.GetLineSpan(Span);
}
