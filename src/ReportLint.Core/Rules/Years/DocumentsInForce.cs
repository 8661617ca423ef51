using ReportLint.Model;

namespace ReportLint.Rules.Years;

/// <summary>A row of documents in table 二 of edition 2021: 规章, 行政规范性文件.</summary>
/// <param name="Address">The address of the row.</param>
/// <param name="Issued">How many were issued in the year.</param>
/// <param name="Repealed">How many were repealed in the year.</param>
/// <param name="InForce">How many are in force at its end.</param>
internal sealed record DocumentsInForce(string Address, Figure Issued, Figure Repealed, Figure InForce)
{
    private const string IssuedColumn = "issued";
    private const string RepealedColumn = "repealed";
    private const string InForceColumn = "in-force";

    /// <summary>Whether all three are known.</summary>
    public bool IsKnown => Issued.IsKnown && Repealed.IsKnown && InForce.IsKnown;

    /// <summary>Whether any of the three has a note.</summary>
    public bool HasNote => Issued.Note is not null || Repealed.Note is not null || InForce.Note is not null;

    /// <summary>The rows of <paramref name="report"/>; none in another edition.</summary>
    public static IEnumerable<DocumentsInForce> Of(Report report) => report.Edition.LinesWith(InForceColumn)
        .Select(line => At(report, line.Address)).OfType<DocumentsInForce>();

    /// <summary>The row at <paramref name="address"/>; null when the report's edition has no such row with these columns.</summary>
    public static DocumentsInForce? At(Report report, string address) =>
        report.Find($"{address}.{IssuedColumn}") is { } issued && report.Find($"{address}.{RepealedColumn}") is { } repealed && report.Find($"{address}.{InForceColumn}") is { } inForce
            ? new DocumentsInForce(address, issued, repealed, inForce)
            : null;
}
