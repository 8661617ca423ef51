using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Model.References;
using ReportLint.Rendering;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Rules.Publication;

/// <summary>RL6024: a rendered text that is kept beside the report is not what the report renders to.</summary>
public sealed class RenderDriftRule : Rule
{
    private static readonly MessageTemplate s_differs = new(
        "同一文件夹里的{0}不是由这份报告生成的样子：第{1}行是{2}，应为{3}；请改这份报告再用 reportlint render 重新生成，不要直接改文本",
        "{0} in the same folder is not what this report renders to: line {1} is {2}, but should be {3}; change the report and run reportlint render again instead of editing the text");

    private static readonly MessageTemplate s_line = new("“{0}”", "'{0}'");
    private static readonly LocalizedText s_blankLine = new("空行", "blank");
    private static readonly LocalizedText s_end = new("文件结尾", "the end of the file");
    private static readonly LocalizedText s_here = new("从这里起不同", "differs from here on");

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Code = "RL6024",
        Name = "render-drift",
        Severity = Severity.Error,
        Summary = new(
            "保存在报告旁边的正式文本与现在生成的不同",
            "The text kept beside the report differs from what the report renders to now"),
        Rationale = new(
            "甲.report.yaml 旁边有 甲.txt，第一行又正是报告的标题，就认为它是用 reportlint render -o . 生成后保存的文本，与现在生成的逐行比较；换行符和行末空白不计。文本被直接改过，或者报告改了没有重新生成，就会不同。每次构建都写在报告旁边的文本，构建时不比较。",
            "A file 甲.txt beside 甲.report.yaml whose first line is the report's title is taken for a text kept from reportlint render -o . and compared line by line with what is rendered now, without line ends and blanks at the end of lines. It differs when the text was edited, or the report changed since. Texts that the build itself writes beside the reports are not compared in the build."),
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var report = context.Report;
        if (report.IsUnreadable || context.RenderedText is not { Defect: null } kept)
            return;
        var lastYear = context.Reports.Previous(report);
        if (HasUnresolved(report, lastYear))
            return;
        var document = ReportDocumentBuilder.Build(report, lastYear);
        if (!string.Equals(Line(kept, 0), SingleLine.Of(document.Title).TrimEnd(), StringComparison.Ordinal))
            return;
        var rendered = SourceText.FromString(kept.Path, TextRenderer.Render(document));
        if (FirstDifference(kept, rendered) is { } line)
            Add(context, kept, rendered, line);
    }

    private void Add(RuleContext context, SourceText kept, SourceText rendered, int line)
    {
        var span = line < kept.Lines.Count ? kept.Lines.Line(line) : new TextSpan(kept.Content.Length, 0);
        var (keptLine, renderedLine) = (Line(kept, line), Line(rendered, line));
        (string First, string Second)? quotes = keptLine is null || renderedLine is null ? null : DifferingQuotes.Of(keptLine, renderedLine);
        var name = kept.FullPath.Substring(kept.FullPath.LastIndexOf('/') + 1);
        context.Add(new Finding
        {
            Rule = Descriptor,
            Severity = Descriptor.Severity,
            Message = s_differs.With(name, line + 1, Quote(quotes?.First ?? keptLine), Quote(quotes?.Second ?? renderedLine)),
            Location = new Location(context.Report.Source, context.Report.Start),
            Related = [new RelatedLocation(new Location(kept, span), s_here)],
        });
    }

    /// <summary>Whether a reference leads nowhere, be it only because last year's report was not brought along: then nobody can tell what the text should be.</summary>
    private static bool HasUnresolved(Report report, Report? lastYear)
    {
        var resolver = new ReferenceResolver(report, lastYear);
        return report.Narratives.Any(text => text.References.Any(reference => resolver.Resolve(reference).Text is null));
    }

    /// <summary>The first line that differs; null when none does. Blank lines at the end do not count.</summary>
    private static int? FirstDifference(SourceText kept, SourceText rendered)
    {
        for (var i = 0; i < Math.Max(kept.Lines.Count, rendered.Lines.Count); i++)
        {
            if (!string.Equals(Line(kept, i) ?? "", Line(rendered, i) ?? "", StringComparison.Ordinal))
                return i;
        }
        return null;
    }

    private static string? Line(SourceText text, int line) => line < text.Lines.Count ? text.ToString(text.Lines.Line(line)).TrimEnd() : null;

    private static ILocalizable Quote(string? line)
    {
        if (string.IsNullOrEmpty(line))
            return line is null ? s_end : s_blankLine;
        return s_line.With(line!.Length <= DifferingQuotes.Longest ? line : line.Substring(0, DifferingQuotes.Longest) + "…");
    }
}
