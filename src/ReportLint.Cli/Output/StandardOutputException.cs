namespace ReportLint.Cli.Output;

/// <summary>Standard output is full or closed: there is no use in going on.</summary>
internal sealed class StandardOutputException(Exception inner) : Exception(inner.Message, inner);
