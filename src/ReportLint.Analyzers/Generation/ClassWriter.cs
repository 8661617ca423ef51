using System.Globalization;
using ReportLint.Forms;
using ReportLint.Rendering;

namespace ReportLint.Analyzers.Generation;

/// <summary>Writes the class of a report: its text, its year, its agency, and its figures as data behind the types that all reports of its edition share (<see cref="FormWriter"/>).</summary>
/// <remarks>A figure that the report leaves blank or that cannot be read throws when it is asked for. Rows that a report names itself are in the text only. Works with C# 7.3.</remarks>
internal static class ClassWriter
{
    /// <summary>The constant with the official text.</summary>
    public const string TextMember = "Text";

    /// <summary>The constant with the year.</summary>
    public const string YearMember = "Year";

    /// <summary>The constant with the agency's name.</summary>
    public const string AgencyMember = "Agency";

    /// <summary>All figures, by address.</summary>
    public const string FiguresMember = "Figures";

    private const int LongestHint = 60;

    /// <summary>The file of the class <paramref name="name"/> in <paramref name="space"/>, which gives <paramref name="data"/>.</summary>
    public static GeneratedClass Write(string space, string name, ReportData data)
    {
        var code = new CodeText();
        code.Begin(space);
        code.Summary(data.Title);
        code.GeneratedCode();
        code.Open($"internal static class {name}");

        code.Summary("报告全文，与 reportlint render 写出的相同。");
        code.Line($"public const string {TextMember} = {CodeText.Literal(data.Text)};");
        if (data.Year is >= 0 and <= int.MaxValue)
        {
            code.Summary(ReportKeys.Year.Key);
            code.Line(string.Format(CultureInfo.InvariantCulture, "public const int {0} = {1};", YearMember, data.Year));
        }
        if (data.Agency is { } agency)
        {
            code.Summary(ReportKeys.Agency.Key);
            code.Line($"public const string {AgencyMember} = {CodeText.Literal(agency)};");
        }
        var edition = FormWriter.EditionOf(data.Edition);
        var form = FormWriter.TypeName(edition);
        code.Summary("所有的数。");
        code.Line($"public static readonly {form} {FiguresMember} = new {form}({CodeText.Literal(data.Path.Substring(data.Path.LastIndexOfAny(['/', '\\']) + 1))}, \"{data.Figures}\");");
        foreach (var (table, type, heading) in FormWriter.Tables(edition))
        {
            code.Summary(heading);
            code.Line($"public static {form}.{type} {table} {{ get {{ return {FiguresMember}.{table}; }} }}");
        }
        code.Close();
        code.Close();
        return new GeneratedClass(HintName(name), code.ToString());
    }

    /// <summary>A name that is also a file name where a project keeps generated files; classes never differ by letter case only.</summary>
    private static string HintName(string name)
    {
        if (name.Length <= LongestHint)
            return name + ".g.cs";
        // FNV-1a: the same on every machine, unlike string.GetHashCode.
        var hash = name.ToUpperInvariant().Aggregate(2_166_136_261u, (current, c) => unchecked((current ^ c) * 16_777_619u));
        return string.Format(CultureInfo.InvariantCulture, "{0}.{1:x8}.g.cs", name.Substring(0, LongestHint), hash);
    }
}
