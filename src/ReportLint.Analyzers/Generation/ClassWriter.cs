using System.Globalization;
using ReportLint.Forms;
using ReportLint.Model;
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

    /// <summary>The file for <paramref name="plan"/>.</summary>
    public static GeneratedClass Write(ClassPlan plan)
    {
        var report = plan.File.Report;
        var document = ReportDocumentBuilder.Build(report, plan.LastYear?.Report);
        var code = new CodeText();
        code.Begin(plan.Namespace);
        code.Summary(document.Title);
        code.GeneratedCode();
        code.Open($"internal static class {plan.Name}");

        code.Summary("报告全文，与 reportlint render 写出的相同。");
        code.Line($"public const string {TextMember} = {CodeText.Literal(TextRenderer.Render(document))};");
        if (report.Year is { Value: >= 0 and <= int.MaxValue } year)
        {
            code.Summary(ReportKeys.Year.Key);
            code.Line(string.Format(CultureInfo.InvariantCulture, "public const int {0} = {1};", YearMember, year.Value));
        }
        if (report.Agency is { } agency)
        {
            code.Summary(ReportKeys.Agency.Key);
            code.Line($"public const string {AgencyMember} = {CodeText.Literal(agency.Value)};");
        }
        var form = FormWriter.TypeName(report.Edition);
        code.Summary("所有的数。");
        code.Line($"public static readonly {form} {FiguresMember} = new {form}({CodeText.Literal(plan.File.Name)}, \"{string.Join(" ", report.Figures.Select(Value))}\");");
        foreach (var (name, type, heading) in FormWriter.Tables(report.Edition))
        {
            code.Summary(heading);
            code.Line($"public static {form}.{type} {name} {{ get {{ return {FiguresMember}.{name}; }} }}");
        }
        code.Close();
        code.Close();
        return new GeneratedClass(HintName(plan.Name), code.ToString());
    }

    private static string Value(Figure figure) =>
        !figure.IsKnown ? ""
        : figure.Cell.Column.Kind == FigureKind.Money ? figure.Value.ToString(CultureInfo.InvariantCulture)
        : figure.Count.ToString(CultureInfo.InvariantCulture);

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
