using System.Globalization;
using System.Text;
using ReportLint.Cli.Output;
using ReportLint.Diagnostics;
using ReportLint.Rendering;
using ReportLint.RuleExamples;
using ReportLint.Wording;

namespace ReportLint.Cli.Documentation;

/// <summary>The page of a rule, in Markdown: what <c>explain</c> prints and <c>docs/rules</c> holds.</summary>
internal static class RulePage
{
    private const int MostShown = 2;
    private const int MostLines = 12;

    /// <summary>The page in <paramref name="language"/>, with the real output on its examples.</summary>
    public static string Write(RuleDescriptor rule, Language language)
    {
        var page = new StringBuilder();
        page.Append("# ").Append(rule.Code).Append(' ').Append(rule.Name).Append("\n\n")
            .Append(rule.Summary.ToString(language)).Append(language == Language.English ? "." : "。").Append("\n\n")
            .Append(DocumentationMessages.Severity.With(rule.Severity.Word(), rule.Group.Title()).ToString(language)).Append("\n\n");
        Section(page, DocumentationMessages.Why.ToString(language)).Append(rule.Rationale.ToString(language)).Append("\n\n");

        var examples = ExampleCatalogue.Of(rule.Code);
        Examples(page, rule, [.. examples.Where(example => example.IsBad).Take(MostShown)], DocumentationMessages.Bad, language);
        Examples(page, rule, [.. examples.Where(example => !example.IsBad).Take(MostShown)], DocumentationMessages.Good, language);

        Section(page, DocumentationMessages.Configure.ToString(language)).Append((rule.CanBeSuppressed ? DocumentationMessages.Suppress : DocumentationMessages.NoSuppression).ToString(language)).Append("\n\n")
            .Append("```ini\n[*.report.yaml]\nreportlint.").Append(rule.Code).Append(".severity = ").Append(rule.Severity == Severity.Error ? "warning" : "none").Append("\n```\n");
        if (rule.CanBeSuppressed)
            page.Append("\n```yaml\n# reportlint-disable ").Append(rule.Code).Append(": ").Append(DocumentationMessages.Reason.ToString(language)).Append("\n```\n");
        if (rule.Basis is { } basis)
            Section(page.Append('\n'), DocumentationMessages.Basis.ToString(language)).Append(basis.ToString(language)).Append(language == Language.English ? "." : "。").Append('\n');
        return page.ToString();
    }

    private static void Examples(StringBuilder page, RuleDescriptor rule, IReadOnlyList<RuleExample> examples, LocalizedText heading, Language language)
    {
        if (examples.Count == 0)
            return;
        Section(page, heading.ToString(language));
        foreach (var example in examples)
        {
            foreach (var file in example.Files)
            {
                if (file.Source.Defect is not null)
                    page.Append(DocumentationMessages.Binary.ToString(language)).Append("\n\n");
                else
                    page.Append("```").Append(file.IsReport ? "yaml" : file.Name.EndsWith(RenderedText.Ending, StringComparison.Ordinal) ? "text" : "ini").Append('\n').Append(example.Files.Count > 1 ? "# " + file.Name + "\n" : "").Append(Excerpt(file)).Append("\n```\n\n");
            }
            if (example.IsBad)
                page.Append(DocumentationMessages.Output.ToString(language)).Append("\n\n```text\n").Append(Output(rule, example, language)).Append("```\n\n");
        }
    }

    /// <summary>What is shown of a file: a report whole, of a rendered text the beginning.</summary>
    private static string Excerpt(RuleExampleFile file)
    {
        var lines = file.Source.Content.TrimEnd().Split('\n');
        return file.IsReport || lines.Length <= MostLines ? string.Join('\n', lines) : string.Join('\n', [.. lines.Take(MostLines), "……"]);
    }

    private static string Output(RuleDescriptor rule, RuleExample example, Language language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        foreach (var finding in ExampleCatalogue.Lint(example).Findings.Where(finding => finding.Rule == rule))
            TextFormatter.WriteFinding(finding, language, new Ansi(IsOn: false), FormattingOptions.UsualWidth, writer);
        return writer.ToString();
    }

    private static StringBuilder Section(StringBuilder page, string title) => page.Append("## ").Append(title).Append("\n\n");
}
