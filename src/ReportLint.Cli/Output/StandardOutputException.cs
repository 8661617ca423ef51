namespace ReportLint.Cli.Output;

/// <summary>Standard output is full or closed.</summary>
internal sealed class StandardOutputException(Exception inner) : Exception(inner.Message, inner);
