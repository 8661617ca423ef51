using ReportLint.Forms;

namespace ReportLint.Documents;

/// <summary>What an import is told besides the file.</summary>
public sealed record ImportOptions
{
    /// <summary>The file's name, which may name agency and year; empty for standard input.</summary>
    public string FileName { get; init; } = "";

    /// <summary>The agency, whatever the document says; null to take it from there.</summary>
    public string? Agency { get; init; }

    /// <summary>The year, whatever the document says; null to take it from there.</summary>
    public int? Year { get; init; }

    /// <summary>The language of the keys.</summary>
    public KeyLanguage Keys { get; init; } = KeyLanguage.Chinese;
}
